/// The tables as they are published: the author's columns as printed, with the reading beside them and every foreign key a column.
public enum PublishedSchema {
  /// The tables of a commune. A table stands after those it refers to, so that a database can be filled in this order.
  public static let ofCommune: [TableSchema] = [
    offices, communes, provisions, reportingCycles, plans, horizons, planHeadings, items, retired, targets, tasks, duties, milestones,
    amendments, responsibilities, evidence, appraisals, reports, reportEvidence, assessments, alerts, budget, listings, submissions,
    decisions,
  ]

  /// The shared catalogues, published as they are written.
  public static let shared: [TableSchema] = AuthorTable.shared

  /// The last column of every table of a demonstration commune; the tables of real communes have none.
  public static let notice = Column("notice", "Lưu ý", .text, required: true, "Cho biết số liệu được soạn để minh họa, không có thật.")
}

extension TableSchema {
  /// The columns with some of them put otherwise: for each key the columns that stand at its place, none to leave it out.
  func columns(replacing replacements: [String: [Column]]...) -> [Column] {
    columns.flatMap { column in replacements.lazy.compactMap { $0[column.key] }.first ?? [column] }
  }

  /// The columns with these keys, in their order here.
  func columns(_ keys: Set<String>) -> [Column] { columns.filter { keys.contains($0.key) } }
}
