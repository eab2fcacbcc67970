import JSON
import PlanModel

/// The targets of a commune as JSON, one file each: the target as issued and as understood, with all that the commune's tables hold of it.
///
/// Members are named as the tables, each on a line of its own; rows are those of ``TableJSON``, byte for byte.
public struct TargetJSON: Sendable {
  private let commune: PublishedCommune
  private let items: [ItemID: PlanRow]
  private let index: [String: TableIndex]
  private let head: [UInt8]

  /// Prepares the look-ups of a commune once for all its targets; `tables` are its ``PublishedCommune/tables``, `rows` what ``TableJSON/rows(_:)``
  /// makes of each.
  public init(_ commune: PublishedCommune, tables: [FilledTable], rows: [EncodedRows]) {
    self.commune = commune
    items = Dictionary(commune.items.map { ($0.item.id, $0) }, uniquingKeysWith: { first, _ in first })
    index = Dictionary(
      TargetJSON.looked.compactMap { key, column in
        tables.firstIndex { $0.schema.key == key }.flatMap { TableIndex(tables[$0], rows[$0], by: column) }.map { (key, $0) }
      },
      uniquingKeysWith: { first, _ in first })
    head = TargetJSON.head(of: commune)
  }

  /// The bytes of a target's file; nil where the commune has no such target.
  public func bytes(target id: ItemID) -> [UInt8]? {
    guard let target = index["targets"]?.first(id) else { return nil }
    let row = items[id]
    let reports = index["reports"]?.positions(id) ?? []
    let leads = index["responsibilities"].map { index in index.positions(id).compactMap { index.text("office", of: $0) } } ?? []
    let evidence = index["reports"].map { index in reports.flatMap { index.list("evidence", of: $0) } } ?? []
    let reporting = index["reports"].map { index in reports.compactMap { index.text("office", of: $0) } } ?? []
    var bytes = head
    bytes.reserveCapacity(24_000)
    append("plan", row.flatMap { index["plans"]?.first($0.plan) }, to: &bytes)
    append("target", target, to: &bytes)
    append("indicator", row?.target?.indicator.flatMap { index["indicators"]?.first($0) }, to: &bytes)
    for table in ["milestones", "amendments", "responsibilities", "clarity"] { append(table, [id], to: &bytes) }
    appendAssessment(of: id, to: &bytes)
    for table in ["alerts", "reports", "report_evidence"] { append(table, [id], to: &bytes) }
    let cited = unique(evidence)
    append("evidence", cited, to: &bytes)
    append("appraisals", cited, to: &bytes)
    append("budget", [id], to: &bytes)
    append("offices", unique(leads + reporting), to: &bytes)
    bytes.append(contentsOf: "\n}\n".utf8)
    return bytes
  }

  /// The tables looked into, each with the column by which.
  private static let looked: KeyValuePairs<String, String> = [
    "plans": "id", "targets": "id", "indicators": "id", "milestones": "target", "amendments": "item", "responsibilities": "item",
    "clarity": "item", "assessments": "item", "alerts": "item", "reports": "item", "report_evidence": "item", "evidence": "id",
    "appraisals": "evidence", "budget": "item", "offices": "id",
  ]

  /// What every file of a commune begins with: the day, the notice of a fictional commune, and the commune.
  private static func head(of commune: PublishedCommune) -> [UInt8] {
    let settings = commune.commune.settings
    let members: [(String, JSONValue)] = [
      ("as_of", .string(commune.asOf.iso)),
      ("notice", .optional(commune.commune.isDemonstration ? PublishedTable.demonstrationNotice : nil)),
      (
        "commune",
        .object([
          ("slug", .string(commune.commune.slug)), ("name", .string(settings.name)), ("kind", .string(settings.kind.rawValue)),
          ("code", .string(settings.code)), ("province", .string(settings.province)),
        ])
      ),
    ]
    var bytes: [UInt8] = [UInt8(ascii: "{")]
    for (position, (name, value)) in members.enumerated() {
      bytes.append(contentsOf: (position == 0 ? "\n" : ",\n").utf8)
      JSONText.append(name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(contentsOf: value.line.utf8)
    }
    return bytes
  }

  private func begin(_ name: String, _ bytes: inout [UInt8]) {
    bytes.append(contentsOf: ",\n".utf8)
    JSONText.append(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }

  /// A member that is a row; `null` without one.
  private func append(_ name: String, _ row: ArraySlice<UInt8>?, to bytes: inout [UInt8]) {
    begin(name, &bytes)
    if let row { bytes.append(contentsOf: row) } else { bytes.append(contentsOf: "null".utf8) }
  }

  /// A member that is the rows of a table with some keys, each on a line.
  private func append(_ table: String, _ keys: [String], to bytes: inout [UInt8]) {
    begin(table, &bytes)
    bytes.append(UInt8(ascii: "["))
    var isEmpty = true
    if let index = index[table] {
      for key in keys {
        for position in index.positions(key) {
          bytes.append(contentsOf: (isEmpty ? "\n" : ",\n").utf8)
          bytes.append(contentsOf: index.encoded.row(position))
          isEmpty = false
        }
      }
    }
    bytes.append(contentsOf: (isEmpty ? "]" : "\n]").utf8)
  }

  /// The row of the table of assessments, and the inputs of the judgement that have no column there.
  private func appendAssessment(of id: ItemID, to bytes: inout [UInt8]) {
    guard let row = index["assessments"]?.first(id), let judged = commune.assessments[id] else { return append("assessment", nil, to: &bytes) }
    begin("assessment", &bytes)
    bytes.append(contentsOf: row.dropLast())
    for (name, value) in AssessmentInputs.members(of: judged) {
      bytes.append(UInt8(ascii: ","))
      JSONText.append(name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      value.appendLine(to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private func unique(_ keys: [String]) -> [String] {
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }
  }
}
