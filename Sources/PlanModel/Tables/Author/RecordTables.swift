extension AuthorTable {
  /// What offices report.
  public static let reports = TableSchema(
    key: "reports", heading: "Báo cáo", description: "Mỗi dòng là điều một cơ quan báo cáo về một mục của kế hoạch cho một kỳ.",
    columns: [
      Column("item", "Mã", .reference(table: "items"), required: true, "Mã chỉ tiêu, nhiệm vụ hoặc trách nhiệm được báo cáo."),
      Column("period", "Kỳ báo cáo", .period, required: true, "Kỳ của số liệu: tháng, quý, 6 tháng hoặc năm."),
      Column("reported", "Ngày nhận", .date, required: true, "Ngày nhận được báo cáo; số liệu được tính từ ngày này."),
      Column("office", "Cơ quan", .reference(table: "offices"), "Cơ quan báo cáo; để trống là cơ quan chủ trì thứ nhất."),
      Column("value", "Kết quả", .number, "Mức đạt được hoặc số lũy kế, không phải phần tăng trong kỳ."),
      Column("numerator", "Tử số", .number, "Số đã đạt, khi kết quả là một tỷ lệ."),
      Column("denominator", "Mẫu số", .number, "Tổng số, khi kết quả là một tỷ lệ."),
      Column("complete", "% hoàn thành", .number, "Tỷ lệ hoàn thành do cơ quan tự đánh giá, từ 0 đến 100."),
      Column("state", "Tình trạng", .choice(Report.State.allCases.map(\.rawValue)), "Tình trạng thực hiện do cơ quan báo cáo."),
      Column("result", "Kết quả bằng lời", .text, "Kết quả kể bằng lời."),
      Column("obstacle", "Khó khăn, vướng mắc", .text, "Điều gây khó khăn, vướng mắc."),
      Column("proposal", "Kiến nghị, đề xuất", .text, "Điều cơ quan kiến nghị, đề xuất."),
      Column("explanation", "Giải trình", .text, "Lời giải trình của cơ quan."),
      Column("evidence", "Minh chứng", .list(table: "evidence"), "Các mã minh chứng, cách nhau bằng dấu |."),
      Column("confirmed", "Chức vụ người xác nhận", .text, "Chức vụ của người xác nhận, không ghi họ tên."),
      Column("note", "Ghi chú, lý do điều chỉnh", .text, "Ghi chú; với dòng điều chỉnh là lý do điều chỉnh."),
    ],
    primaryKey: ["item", "period", "reported"])

  /// The register of evidence.
  public static let evidence = TableSchema(
    key: "evidence", heading: "Minh chứng", description: "Mỗi dòng là một tài liệu chứng minh kết quả.",
    columns: [
      Column("id", "Mã", .id, required: true, "Mã của minh chứng."),
      Column("title", "Tên", .text, required: true, "Tên hoặc trích yếu của tài liệu."),
      Column("kind", "Loại", .text, required: true, "Loại tài liệu, ví dụ văn bản hoặc ảnh."),
      Column("number", "Số văn bản", .text, "Số, ký hiệu của văn bản."),
      Column("date", "Ngày", .date, "Ngày của tài liệu."),
      Column("file", "Tệp", .text, "Đường dẫn của tệp trong thư mục của xã."),
      Column("url", "Địa chỉ trang", .text, "Địa chỉ trang web nơi tài liệu được đăng."),
      Column("public", "Công khai", .flag, "Có, nếu người dân được xem; để trống là không."),
      Column("reason", "Lý do không công khai", .text, "Vì sao tài liệu không công khai."),
      Column("sha256", "Mã băm SHA-256", .text, "Mã băm SHA-256 của tệp, 64 chữ số thập lục phân."),
      Column("size", "Dung lượng", .integer, "Dung lượng của tệp, tính bằng byte."),
    ],
    primaryKey: ["id"])

  /// Verdicts on evidence.
  public static let appraisals = TableSchema(
    key: "appraisals", heading: "Thẩm định", description: "Mỗi dòng là một kết luận thẩm định về một minh chứng.",
    columns: [
      Column("evidence", "Mã minh chứng", .reference(table: "evidence"), required: true, "Minh chứng được thẩm định."),
      Column("date", "Ngày", .date, required: true, "Ngày kết luận."),
      Column("verdict", "Kết luận", .choice(Appraisal.Verdict.allCases.map(\.rawValue)), required: true, "Kết luận thẩm định."),
      Column("office", "Cơ quan thẩm định", .reference(table: "offices"), required: true, "Cơ quan kết luận."),
      Column("note", "Ghi chú", .text, "Lý do của kết luận."),
    ],
    primaryKey: ["evidence", "date"])
}
