import PlanModel

/// The rows that an issued paper stands on, each with its digest.
public enum FrozenRows {
  /// The rows of a commune that were known on the day it is judged on: plans issued by then, amendments in force, reports received, verdicts given,
  /// evidence cited or judged, data sets due or published. In the order of the tables.
  public static func known(to commune: PublishedCommune) -> [FrozenRow] {
    let plans = Set(commune.commune.plans.filter { $0.document.date.map { $0 <= commune.asOf } ?? true }.map(\.id))
    let used = usedEvidence(of: commune)
    return tables.flatMap { table, editorial in
      let schema = table.schema
      let rows = table.filled(for: commune).rows
      return rows.compactMap { cells -> FrozenRow? in
        func cell(_ key: String) -> String? { schema.columns.firstIndex { $0.key == key }.map { CellText.of(cells[$0]) } }
        if let plan = cell("plan"), !plans.contains(plan) { return nil }
        if schema.key == PublishedSchema.datasets.key, !bears(cell("planned_date"), cell("published"), on: commune.asOf) { return nil }
        if schema.key == PublishedSchema.evidence.key, let id = cell("id"), !used.contains(id) { return nil }
        let key = schema.primaryKey.compactMap(cell).joined(separator: "|")
        return FrozenRow(key: FrozenRow.Key(table: schema.key, row: key), digest: digest(schema, cells, without: editorial))
      }
    }
  }

  /// The words of a paper's author as a row: they are frozen with its figures. Number, date, signer and the signed file may come later.
  public static func text(of paper: Paper) -> FrozenRow {
    var hash = RowHash()
    for passage in paper.passages { hash.add(passage.part.rawValue, passage.body) }
    return FrozenRow(key: FrozenRow.Key(table: FrozenRow.Key.texts, row: paper.period.key), digest: hash.digest)
  }

  /// The tables, each with the columns that do not bear on a judgement: a better note on a slip of the plan changes no paper.
  private static let tables: [(PublishedTable, Set<String>)] = {
    let editorial: Set = ["reading", "note", "indicator", "external_id", "source"]
    // What is computed from the other columns is none of the author's; the words of a time may be mended while its day stays.
    let descriptive: Set = [
      "title", "description", "office", "theme", "formats", "planned", "next_update", "status", "url", "terms", "basis",
    ]
    return [
      (.targets, editorial), (.tasks, editorial), (.duties, editorial), (.milestones, []), (.amendments, []), (.evidence, []),
      (.appraisals, []), (.reports, []), (.datasets, descriptive),
    ]
  }()

  /// Whether a data set of the roadmap bears on the figures of a day: only once it is due or published, so that the roadmap may grow.
  private static func bears(_ planned: String?, _ published: String?, on day: Day) -> Bool {
    if let published, !published.isEmpty { return true }
    return planned.flatMap(Day.read).map { $0 < day } ?? false
  }

  /// The evidence that a report or a verdict known on the day names. What nobody has used yet may have been registered later.
  private static func usedEvidence(of commune: PublishedCommune) -> Set<EvidenceID> {
    Set(commune.reports.flatMap(\.evidence)).union(commune.appraisals.map(\.row.evidence))
  }

  private static func digest(_ schema: TableSchema, _ cells: [Cell], without editorial: Set<String>) -> RowDigest {
    var hash = RowHash()
    for (column, cell) in zip(schema.columns, cells) where !editorial.contains(column.key) { hash.add(column.key, CellText.of(cell)) }
    return hash.digest
  }
}
