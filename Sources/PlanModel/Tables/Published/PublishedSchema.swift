/// The tables as they are published: the author's columns as printed, with the reading beside them and every foreign key a column.
public enum PublishedSchema {
  /// The tables of a commune. A table stands after those it refers to, so that a database can be filled in this order.
  public static let ofCommune: [TableSchema] = [
    indicators,
    officeKinds,
    offices,
    communes,
    provisions,
    reportingCycles,
    plans,
    horizons,
    planHeadings,
    items,
    retired,
    targets,
    tasks,
    duties,
    milestones,
    amendments,
    responsibilities,
    clarity,
    evidence,
    appraisals,
    reports,
    reportEvidence,
    assessments,
    alerts,
    dataQuality,
    datasets,
    budget,
    listings,
    submissions,
    decisions,
    papers,
    paperFigures,
  ]

  /// The shared catalogues, published as they are written.
  public static let shared: [TableSchema] = AuthorTable.shared

  /// The shared catalogue of indicators; of a commune the rows that its targets name, so that its data stand alone.
  public static let indicators = AuthorTable.indicators

  /// The shared catalogue of kinds of offices; of a commune the rows that its offices name.
  public static let officeKinds = AuthorTable.officeKinds

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
