extension PublishedSchema {
  /// How items stand on the day, with the numbers that led there.
  public static let assessments = TableSchema(
    key: "assessments", heading: "Đánh giá",
    description: "Mỗi dòng là tình trạng của một mục vào ngày đánh giá, với các số đã dùng để tính.",
    columns: [
      item, asOf,
      Column("reference_day", "Ngày lấy số", .date, "Ngày dùng để tính mức phải đạt; để trống khi chưa có kỳ báo cáo nào."),
      Column("status", "Tình trạng", .choice(ProgressStatus.allCases.map(\.rawValue)), required: true, "Tên cố định của tình trạng."),
      Column("word", "Tình trạng bằng lời", .text, required: true, "Tình trạng như ghi trên trang."),
      Column(
        "alerts", "Cảnh báo", .list(table: nil),
        "Các cảnh báo, cách nhau bằng dấu |: overdue là quá hạn, slow là chậm nhiều, rejected là minh chứng không hợp lệ."),
      Column("since", "Cảnh báo từ ngày", .date, "Ngày bắt đầu của cảnh báo lâu nhất; ngày của từng cảnh báo xem bảng alerts."),
      Column("value", "Kết quả", .number, "Số liệu dùng để đánh giá."),
      Column("goal", "Mục tiêu", .number, "Mức phải đạt theo kế hoạch đang có hiệu lực; với khoảng là cận dưới, với thứ hạng là bậc cuối."),
      Column("baseline", "Mức đầu kỳ", .number, "Mức khi bắt đầu kế hoạch."),
      Column("attainment", "Phần đã đạt", .number, "Phần đường đã đi, từ 0 đến 1; để trống khi chưa biết."),
      Column("expected", "Phần phải đạt", .number, "Phần đường phải đi được vào ngày lấy số, từ 0 đến 1; để trống khi không tính."),
      Column(
        "proof", "Minh chứng", .choice(Proof.allCases.map(\.rawValue)),
        "Minh chứng của báo cáo đạt: valid là hợp lệ, rejected là không hợp lệ, pending là chờ thẩm định, "
          + "computed là tự tính từ dữ liệu đã công bố, none là không có; để trống khi chưa báo cáo đạt."
      ),
      Column(
        "rule", "Quy tắc", .choice(StatusRule.allCases.map(\.rawValue)), required: true, "Tên cố định của quy tắc đã cho tình trạng này."),
    ],
    primaryKey: ["item", "as_of"])

  /// The alerts that hold on the day.
  public static let alerts = TableSchema(
    key: "alerts", heading: "Cảnh báo", description: "Mỗi dòng là một cảnh báo đang có vào ngày đánh giá, tính theo quy tắc của trang này.",
    columns: [
      item, asOf,
      Column("alert", "Cảnh báo", .choice(AlertKind.allCases.map(\.rawValue)), required: true, "Tên cố định của cảnh báo."),
      Column("word", "Cảnh báo bằng lời", .text, required: true, "Cảnh báo như ghi trên trang."),
      Column("since", "Từ ngày", .date, required: true, "Ngày đầu tiên của chuỗi ngày liên tục có cảnh báo."),
    ],
    primaryKey: ["item", "as_of", "alert"])

  private static let asOf = Column("as_of", "Ngày đánh giá", .date, required: true, "Đánh giá theo những gì đã biết đến hết ngày này.")
}
