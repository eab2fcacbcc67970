extension PublishedSchema {
  /// The reports known on the day.
  public static let reports = TableSchema(
    key: AuthorTable.reports.key, heading: AuthorTable.reports.heading, description: AuthorTable.reports.description,
    columns: AuthorTable.reports.columns(replacing: [
      "office": [
        Column("office", "Cơ quan", .reference(table: "offices"), "Cơ quan báo cáo; không ghi riêng thì là cơ quan chủ trì thứ nhất.")
      ],
      "value": [
        Column(
          "value", "Kết quả", .number,
          "Mức đạt được hoặc số lũy kế, không phải phần tăng trong kỳ; có tử số và mẫu số thì là tỷ lệ phần trăm tính từ đó.")
      ],
    ]),
    primaryKey: AuthorTable.reports.primaryKey)

  /// Which report cites which evidence.
  public static let reportEvidence = TableSchema(
    key: "report_evidence", heading: "Minh chứng của báo cáo", description: "Mỗi dòng là một minh chứng mà một báo cáo viện dẫn.",
    columns: AuthorTable.reports.columns(["item", "period", "reported"]) + [
      Column("evidence", "Mã minh chứng", .reference(table: "evidence"), required: true, "Minh chứng được viện dẫn."),
      Column("order", "Thứ tự", .integer, required: true, "Thứ tự viện dẫn trong báo cáo, từ 1."),
    ],
    primaryKey: AuthorTable.reports.primaryKey + ["order"])

  /// The register of evidence, without the author's files.
  public static let evidence = TableSchema(
    key: AuthorTable.evidence.key, heading: AuthorTable.evidence.heading, description: AuthorTable.evidence.description,
    columns: AuthorTable.evidence.columns(replacing: [
      // The author's file name may say what the document must not.
      "file": [],
      "public": [
        Column(
          "public", "Công khai", .flag, required: true,
          "true nếu người dân được xem; false thì không công bố địa chỉ, mã băm và dung lượng.")
      ],
    ]),
    primaryKey: AuthorTable.evidence.primaryKey)

  /// The verdicts known on the day.
  public static let appraisals = TableSchema(
    key: AuthorTable.appraisals.key, heading: AuthorTable.appraisals.heading, description: AuthorTable.appraisals.description,
    columns: AuthorTable.appraisals.columns + [orderOfDay],
    primaryKey: AuthorTable.appraisals.primaryKey + [orderOfDay.key])
}
