extension PublishedSchema {
  /// What the plan costs.
  public static let budget = AuthorTable.budget

  /// The entries of lists that are in force, or were, on the day.
  public static let listings = AuthorTable.listings

  /// Reports sent upwards; what was sent after the day is not sent yet. Without the author's files.
  public static let submissions = TableSchema(
    key: AuthorTable.submissions.key, heading: AuthorTable.submissions.heading, description: AuthorTable.submissions.description,
    columns: AuthorTable.submissions.columns(replacing: [
      "sent": [
        Column("sent", "Ngày gửi", .date, "Ngày đã gửi; để trống khi chưa gửi."),
        Column(
          "status", "Tình trạng gửi", .choice(SubmissionStatus.allWords), required: true,
          "Vào ngày đánh giá: onTime là đúng hạn, late là gửi chậm, missing là hết hạn chưa gửi, notYetDue là chưa đến hạn, "
            + "noDueDay là không nêu ngày hạn."),
      ],
      "file": [],
    ]),
    primaryKey: AuthorTable.submissions.primaryKey)

  /// Praise, criticism and ratings by the day. Without the author's files.
  public static let decisions = TableSchema(
    key: AuthorTable.decisions.key, heading: AuthorTable.decisions.heading, description: AuthorTable.decisions.description,
    columns: AuthorTable.decisions.columns(replacing: ["file": []]),
    primaryKey: AuthorTable.decisions.primaryKey)
}
