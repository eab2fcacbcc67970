extension PublishedSchema {
  /// The roadmap of open data as it stands on the day: what was published or brought up to date later is not so yet.
  public static let datasets = TableSchema(
    key: AuthorTable.datasets.key, heading: AuthorTable.datasets.heading, description: AuthorTable.datasets.description,
    columns: AuthorTable.datasets.columns(replacing: [
      "planned": AuthorTable.datasets.columns(["planned"]) + [
        Column("planned_date", "Ngày đến hạn công bố", .date, "Ngày cuối cùng của thời hạn công bố, hiểu từ lời in.")
      ],
      "updated": [
        Column("updated", "Ngày cập nhật", .date, "Ngày cập nhật gần nhất; chưa cập nhật lần nào thì là ngày công bố."),
        Column("next_update", "Ngày cập nhật kế tiếp", .date, "Phải cập nhật chậm nhất vào ngày này, tính từ ngày cập nhật và kỳ cập nhật."),
        Column(
          "status", "Tình trạng", .choice(OpenDataStatus.allCases.map(\.rawValue)), required: true,
          "Vào ngày đánh giá: published là đã công bố, outOfDate là quá kỳ cập nhật, late là chậm công bố, notYetDue là chưa đến hạn, "
            + "unplanned là chưa ấn định ngày."),
      ],
    ]),
    primaryKey: AuthorTable.datasets.primaryKey)
}
