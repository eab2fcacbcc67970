import JSON
import PlanModel

/// The targets of a commune as JSON, one file each: the target as issued and as understood, with all that the commune's tables hold of it.
///
/// Members are named as the tables, rows as in ``TableJSON``.
public struct TargetJSON: Sendable {
  private let commune: PublishedCommune
  private let items: [ItemID: PlanRow]
  private let index: [String: TableIndex]

  /// Prepares the look-ups of a commune once for all its targets; `tables` are its ``PublishedCommune/tables``.
  public init(_ commune: PublishedCommune, tables: [FilledTable]) {
    self.commune = commune
    items = Dictionary(commune.items.map { ($0.item.id, $0) }, uniquingKeysWith: { first, _ in first })
    index = Dictionary(
      TargetJSON.looked.compactMap { key, column in
        tables.first { $0.schema.key == key }.flatMap { TableIndex($0, by: column) }.map { (key, $0) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The bytes of a target's file; nil where the commune has no such target.
  public func bytes(target id: ItemID) -> [UInt8]? {
    guard let target = object("targets", id) else { return nil }
    let row = items[id]
    let reports = rows("reports", id)
    let evidence = reports.flatMap { index["reports"]?.list("evidence", of: $0) ?? [] }
    let leads = (rows("responsibilities", id)).compactMap { index["responsibilities"]?.text("office", of: $0) }
    let reporting = reports.compactMap { index["reports"]?.text("office", of: $0) }
    let cited = unique(evidence)
    let members: [(String, JSONValue)] =
      [
        ("as_of", .string(commune.asOf.iso)),
        ("notice", .optional(commune.commune.isDemonstration ? PublishedTable.demonstrationNotice : nil)),
        ("commune", communeObject),
        ("plan", row.flatMap { object("plans", $0.plan) } ?? .null),
        ("target", target),
        ("indicator", row?.target?.indicator.flatMap { object("indicators", $0) } ?? .null),
        ("milestones", array("milestones", [id])),
        ("amendments", array("amendments", [id])),
        ("responsibilities", array("responsibilities", [id])),
        ("clarity", array("clarity", [id])),
        ("assessment", assessment(of: id)),
        ("alerts", array("alerts", [id])),
        ("reports", array("reports", [id])),
        ("report_evidence", array("report_evidence", [id])),
        ("evidence", array("evidence", cited)),
        ("appraisals", array("appraisals", cited)),
        ("budget", array("budget", [id])),
        ("offices", array("offices", unique(leads + reporting))),
      ]
    return JSONValue.object(members).file
  }

  /// The tables looked into, each with the column by which.
  private static let looked: KeyValuePairs<String, String> = [
    "plans": "id", "targets": "id", "indicators": "id", "milestones": "target", "amendments": "item", "responsibilities": "item",
    "clarity": "item", "assessments": "item", "alerts": "item", "reports": "item", "report_evidence": "item", "evidence": "id",
    "appraisals": "evidence", "budget": "item", "offices": "id",
  ]

  private var communeObject: JSONValue {
    let settings = commune.commune.settings
    return .object([
      ("slug", .string(commune.commune.slug)), ("name", .string(settings.name)), ("kind", .string(settings.kind.rawValue)),
      ("code", .string(settings.code)), ("province", .string(settings.province)),
    ])
  }

  /// The row of the table of assessments, and the inputs of the judgement that have no column there.
  private func assessment(of id: ItemID) -> JSONValue {
    guard case .object(let members)? = object("assessments", id), let judged = commune.assessments[id] else { return .null }
    return .object(members + AssessmentInputs.members(of: judged))
  }

  private func rows(_ table: String, _ key: String) -> [[Cell]] { index[table]?.rows(key) ?? [] }

  private func object(_ table: String, _ key: String) -> JSONValue? {
    guard let index = index[table], let row = index.rows(key).first else { return nil }
    return JSONValue(row, of: index.schema)
  }

  private func array(_ table: String, _ keys: [String]) -> JSONValue {
    guard let index = index[table] else { return .array([]) }
    return .array(keys.flatMap { index.rows($0) }.map { JSONValue($0, of: index.schema) })
  }

  private func unique(_ keys: [String]) -> [String] {
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }
  }
}

/// The rows of a table by the text of one column.
private struct TableIndex: Sendable {
  let schema: TableSchema
  private let rowsByKey: [String: [[Cell]]]

  /// Nil when the table has no such column.
  init?(_ table: FilledTable, by column: String) {
    guard let place = table.schema.columns.firstIndex(where: { $0.key == column }) else { return nil }
    schema = table.schema
    rowsByKey = Dictionary(grouping: table.rows) { CellText.of($0[place]) }
  }

  func rows(_ key: String) -> [[Cell]] { rowsByKey[key] ?? [] }

  /// The words of a cell; nil for an empty one.
  func text(_ column: String, of row: [Cell]) -> String? {
    guard let place = schema.columns.firstIndex(where: { $0.key == column }), case .text(let text?) = row[place] else { return nil }
    return text
  }

  func list(_ column: String, of row: [Cell]) -> [String] {
    guard let place = schema.columns.firstIndex(where: { $0.key == column }), case .list(let entries) = row[place] else { return [] }
    return entries
  }
}
