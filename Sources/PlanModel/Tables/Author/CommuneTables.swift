extension AuthorTable {
  /// The offices of a commune.
  public static let offices = TableSchema(
    key: "offices", heading: "Cơ quan", description: "Mỗi dòng là một cơ quan của xã, hoặc một nhóm cơ quan mà kế hoạch nêu tên.",
    columns: [
      Column("id", "Mã", .id, required: true, "Mã của cơ quan."),
      Column("name", "Tên cơ quan", .text, required: true, "Tên của cơ quan."),
      Column("kind", "Loại", .reference(table: "office-kinds"), "Mã loại cơ quan trong danh mục dùng chung."),
      Column("aliases", "Tên khác trong kế hoạch", .list(table: nil), "Các tên khác mà kế hoạch dùng để gọi cơ quan."),
      Column("head", "Chức vụ người đứng đầu", .text, "Chức vụ của người đứng đầu, không ghi họ tên."),
      Column("phone", "Điện thoại", .text, "Số điện thoại của cơ quan."),
      Column("email", "Hộp thư cơ quan", .text, "Hộp thư điện tử của cơ quan."),
      Column("address", "Địa chỉ", .text, "Địa chỉ trụ sở."),
      Column("collective", "Nhóm cơ quan", .flag, "Có, nếu dòng này thay cho nhiều cơ quan."),
    ],
    primaryKey: ["id"])

  /// Ids that are no longer used.
  public static let retired = TableSchema(
    key: "retired", heading: "Mã thôi dùng", description: "Mỗi dòng là một mã đã công bố nay thôi dùng, và mã thay cho nó nếu có.",
    columns: [
      Column("old", "Mã cũ", .id, required: true, "Mã đã công bố, không bao giờ dùng lại cho việc khác."),
      Column("new", "Mã mới", .reference(table: "items"), "Mã thay cho mã cũ; để trống khi không có."),
    ],
    primaryKey: ["old"])
}
