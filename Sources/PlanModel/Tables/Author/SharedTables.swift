extension AuthorTable {
  /// The shared catalogue of indicators.
  public static let indicators = TableSchema(
    key: "indicators", heading: "Chỉ số",
    description: "Mỗi dòng là một chỉ số của danh mục dùng chung, nối các chỉ tiêu giống nhau của nhiều kế hoạch.",
    columns: [
      Column("id", "Mã", .id, required: true, "Mã của chỉ số, gồm chữ thường không dấu, số và dấu gạch nối."),
      Column("name", "Tên chỉ số", .text, required: true, "Tên đầy đủ của chỉ số."),
      Column("short", "Tên ngắn", .text, "Tên rút gọn, không quá 26 chữ."),
      Column("group", "Nhóm", .text, required: true, "Nhóm mà chỉ số được xếp vào."),
      Column("unit", "Đơn vị tính", .text, "Đơn vị của số liệu."),
      Column("direction", "Chiều", .choice(Indicator.Direction.allCases.map(\.rawValue)), "Tăng hay giảm là tốt."),
      Column(
        "basis", "Cách tính", .choice(["tại thời điểm", "trong kỳ", "lũy kế"]), "Số liệu được tính tại thời điểm, trong kỳ hay lũy kế."),
      Column("data_source", "Nguồn số liệu", .text, "Số liệu lấy từ đâu."),
      Column("measured_by", "Cơ quan công bố", .text, "Cơ quan ngoài xã công bố số liệu; để trống khi xã tự tính."),
      Column("depends_on", "Phụ thuộc", .text, "Việc đạt chỉ số còn phụ thuộc vào ai."),
      Column("description", "Giải thích", .text, "Giải thích chỉ số cho người dân."),
      Column("help", "Người dân làm gì", .text, "Người dân có thể làm gì để góp phần."),
      Column("help_url", "Địa chỉ hướng dẫn", .text, "Trang web hướng dẫn người dân."),
      Column("comparison", "Lưu ý khi so sánh", .text, "Các kế hoạch khác nhau ở đâu về cách tính, phạm vi, mốc."),
      Column("aliases", "Tên khác", .list(table: nil), "Các tên khác của chỉ số trong kế hoạch."),
    ],
    primaryKey: ["id"])

  /// The shared catalogue of kinds of offices.
  public static let officeKinds = TableSchema(
    key: "office-kinds", heading: "Loại cơ quan",
    description: "Mỗi dòng là một loại cơ quan, nối các cơ quan giống nhau của nhiều xã.",
    columns: [
      Column("id", "Mã", .id, required: true, "Mã của loại cơ quan."),
      Column("name", "Tên loại cơ quan", .text, required: true, "Tên của loại cơ quan."),
      Column("aliases", "Tên khác", .list(table: nil), "Các tên khác của loại cơ quan."),
    ],
    primaryKey: ["id"])

  /// The words explained.
  public static let glossary = TableSchema(
    key: "glossary", heading: "Thuật ngữ", description: "Mỗi dòng là một từ ngữ hoặc chữ viết tắt, giải thích bằng lời dễ hiểu.",
    columns: [
      Column("term", "Thuật ngữ", .text, required: true, "Từ ngữ hoặc chữ viết tắt."),
      Column("explanation", "Giải thích", .text, required: true, "Nghĩa của từ, bằng lời dễ hiểu."),
      Column("aliases", "Cách gọi khác", .list(table: nil), "Các cách gọi khác, cách nhau bằng dấu |."),
      Column("source", "Căn cứ", .text, "Lời giải thích lấy từ đâu; để trống khi do người biên tập viết."),
      Column("explanation_en", "Giải thích tiếng Anh", .text, "Nghĩa của từ bằng tiếng Anh, cho bản tiếng Anh của trang."),
    ],
    primaryKey: ["term"])
}
