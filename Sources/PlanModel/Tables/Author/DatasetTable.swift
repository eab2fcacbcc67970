extension AuthorTable {
  /// The roadmap of open data.
  ///
  /// The days of all updates stand in one cell and the next one is computed: a cell that is written over would rewrite what was true of the past.
  public static let datasets = TableSchema(
    key: "datasets", heading: "Danh mục dữ liệu mở", description: "Mỗi dòng là một bộ dữ liệu mà xã đã công bố hoặc phải công bố.",
    columns: [
      Column("id", "Mã", .id, required: true, "Mã của bộ dữ liệu."),
      Column("title", "Tên", .text, required: true, "Tên của bộ dữ liệu."),
      Column("description", "Mô tả", .text, required: true, "Bộ dữ liệu có gì, mỗi dòng là gì."),
      Column("office", "Cơ quan", .reference(table: "offices"), required: true, "Cơ quan chủ trì, chịu trách nhiệm về bộ dữ liệu."),
      Column("theme", "Lĩnh vực", .text, "Lĩnh vực, ví dụ y tế."),
      Column("formats", "Định dạng", .list(table: nil), "Các định dạng, cách nhau bằng dấu |; bảng của trang này thì để trống."),
      Column(
        "frequency", "Kỳ cập nhật", .choice(UpdateFrequency.allCases.map(\.rawValue)),
        "Bao lâu cập nhật một lần; ngày cập nhật kế tiếp được tính từ đây."),
      Column("planned", "Thời hạn công bố", .printed, "Phải công bố khi nào: một ngày, hoặc lời như in trong kế hoạch, ví dụ Tháng 9/2026."),
      Column("published", "Ngày công bố", .date, "Ngày công bố lần đầu; để trống khi chưa công bố."),
      Column(
        "updated", "Ngày cập nhật", .list(table: nil),
        "Các ngày đã cập nhật sau khi công bố, cách nhau bằng dấu |; lần sau ghi thêm, không xóa ngày cũ."),
      Column("url", "Địa chỉ trang", .text, "Nơi tải bộ dữ liệu, khi không phải là bảng của trang này."),
      Column("table", "Bảng của trang này", .text, "Tên bảng trang này công bố, ví dụ reports, khi bảng ấy chính là bộ dữ liệu."),
      Column("terms", "Điều kiện sử dụng", .text, "Điều kiện sử dụng riêng; để trống là điều kiện chung của trang."),
      Column("basis", "Căn cứ", .text, "Chỗ của kế hoạch hoặc văn bản đặt ra việc công bố."),
    ],
    primaryKey: ["id"])
}
