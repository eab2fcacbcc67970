import Diagnostics
import PlanModel

/// Reads what targets, tasks and duties have in common.
struct ItemReader {
  /// What the rows are.
  let kind: ItemKind
  /// The column of the id.
  let id: Field

  /// The part of an id that names the plan and the kind: `nq57-ct-`.
  private let idPrefix: String
  private let offices: OfficeDirectory
  private let deadlines: DeadlineReader
  private let fields: [String: Field]

  /// A reader of a plan's table.
  init(_ table: Table, kind: ItemKind, plan: String, document: PlanDocument?, offices: OfficeDirectory) {
    self.kind = kind
    idPrefix = plan + kind.idMark
    self.offices = offices
    deadlines = DeadlineReader(table, document)
    fields = table.schema.columns.reduce(into: [:]) { $0[$1.key] = table.field($1.key) }
    id = table.field("id")
  }

  /// The item of a row; nil when something every item needs is broken, which is reported.
  func item(_ row: Row, _ diagnostics: inout DiagnosticCollector) -> Item? {
    let id = self.id(row, &diagnostics)
    let section = text("section", row)
    let lead = offices(kind == .duty ? "office" : "lead", row, &diagnostics)
    let cooperating = offices("cooperating", row, &diagnostics)
    let deadline = deadlines.deadline(row, section: section, isTarget: kind == .target, &diagnostics)
    let start = fields["start"].map { row.day($0, &diagnostics) }
    guard let id, let section, let statement = text("statement", row) else { return nil }
    return Item(
      id: id, section: section, number: text("number", row), statement: statement, reading: text("reading", row), lead: lead,
      leadRole: text("lead_role", row), cooperating: cooperating, person: text("person", row), product: text("product", row),
      authority: text("authority", row), origin: text("origin", row), externalID: text("external_id", row), printedDue: text("due", row),
      deadline: deadline, start: start?.value, note: text("note", row), source: text("source", row), place: row.place)
  }

  /// Whether an id begins as those of the plan's items of this kind do.
  func isInScheme(_ id: String) -> Bool { id.hasPrefix(idPrefix) && id.utf8.count > idPrefix.utf8.count }

  private func id(_ row: Row, _ diagnostics: inout DiagnosticCollector) -> ItemID? {
    guard let written = row.id(id, &diagnostics).value else { return nil }
    if isInScheme(written) { return written }
    diagnostics.report(.idOutsideScheme(written, prefix: idPrefix), at: row.place(id))
    return nil
  }

  private func text(_ key: String, _ row: Row) -> String? { fields[key].flatMap { row.text($0).value } }

  private func offices(_ key: String, _ row: Row, _ diagnostics: inout DiagnosticCollector) -> [OfficeReference] {
    guard let field = fields[key] else { return [] }
    return offices.offices(row, field, &diagnostics).value ?? []
  }
}
