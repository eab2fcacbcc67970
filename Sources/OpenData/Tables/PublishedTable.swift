import PlanModel

/// A table that is published for every commune: what it holds and how its rows are made.
public struct PublishedTable: Sendable {
  /// What it holds, without the notice of a demonstration commune.
  public let schema: TableSchema
  /// See ``RowMaker/mismatched``.
  let mismatched: [String]

  private let fill: @Sendable (PublishedCommune) -> FilledTable

  /// All of them, in the order of ``PublishedSchema/ofCommune``.
  public static let all: [PublishedTable] = [
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

  /// What every row of a demonstration commune says in its last column.
  public static let demonstrationNotice = "SỐ LIỆU MINH HỌA"

  /// A table with a row for each of a commune's records.
  init<Record>(
    _ schema: TableSchema, records: @escaping @Sendable (PublishedCommune) -> [Record],
    _ values: KeyValuePairs<String, RowMaker<Record>.Value>...
  ) {
    self.init(RowMaker(schema, values), records: records)
  }

  /// A table with a row for each of a commune's records.
  init<Record>(_ maker: RowMaker<Record>, records: @escaping @Sendable (PublishedCommune) -> [Record]) {
    let schema = maker.schema
    self.schema = schema
    mismatched = maker.mismatched
    fill = { commune in
      let table = FilledTable(schema: schema, rows: records(commune).map(maker.row))
      return commune.commune.isDemonstration ? table.bearing(notice: PublishedTable.demonstrationNotice) : table
    }
  }

  /// A table whose rows are those of other tables, which bear the notice where they must.
  init<Record>(_ maker: RowMaker<Record>, joining tables: @escaping @Sendable (PublishedCommune) -> [FilledTable]) {
    let schema = maker.schema
    self.schema = schema
    mismatched = maker.mismatched
    fill = { commune in
      FilledTable(schema: commune.commune.isDemonstration ? schema.bearingNotice : schema, rows: tables(commune).flatMap(\.rows))
    }
  }

  /// The table of a commune.
  public func filled(for commune: PublishedCommune) -> FilledTable { fill(commune) }
}
