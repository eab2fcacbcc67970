import Diagnostics
import PlanModel

/// Reads `amendments.csv`, and the items again as they changed.
struct AmendmentReader {
  private struct Change {
    let key: String
    let value: String
    let from: Day
    let basis: String
    let valuePlace: SourcePlace
  }

  private var changes: [ItemID: [Change]] = [:]

  /// Reads the rows. `kinds` tells what each item of the plan is, so that the changed column is looked for in its table.
  init(
    _ table: Table, kinds: [ItemID: ItemKind], known: KnownIDs, document: PlanDocument?, _ diagnostics: inout DiagnosticCollector
  ) {
    let (itemField, keyField, valueField) = (table.field("item"), table.field("field"), table.field("value"))
    let (fromField, basisField) = (table.field("from"), table.field("basis"))
    var first: [ItemID: [String: SourcePlace]] = [:]
    for row in table.rows {
      let from = row.day(fromField, &diagnostics)
      if let from = from.value, let begins = document?.begins, from < begins {
        diagnostics.report(.amendmentBeforePlan(from, begins: begins), at: row.place(fromField))
      }
      guard let item = row.text(itemField).value else { continue }
      guard let kind = kinds[item] else {
        if !known.mayContain(item) {
          diagnostics.report(.unknownItem(item, nearest: known.nearest(to: item)), at: row.place(itemField))
        }
        continue
      }
      let key = AmendmentReader.key(row, keyField, kind, &diagnostics)
      guard let key, let from = from.value, let value = row.text(valueField).value, let basis = row.text(basisField).value else { continue }
      if let place = first[item]?[key + from.iso] {
        diagnostics.report(.duplicateAmendment(key, from), at: row.place, related: [Diagnostic.Related(.firstHere, at: place)])
        continue
      }
      first[item, default: [:]][key + from.iso] = row.place
      changes[item, default: []].append(Change(key: key, value: value, from: from, basis: basis, valuePlace: row.place(valueField)))
    }
  }

  /// The changed column; nil, with a diagnostic, when the item's table has none such or it may not change.
  private static func key(_ row: Row, _ field: Field, _ kind: ItemKind, _ diagnostics: inout DiagnosticCollector) -> String? {
    guard let written = row.text(field).value else { return nil }
    let names = HeadingNames.of(kind.table)
    guard let column = names.column(named: written) else {
      diagnostics.report(.unknownColumn(written, nearest: names.nearest(to: written), in: kind.table), at: row.place(field))
      return nil
    }
    switch column.key {
    case "id": diagnostics.report(.amendedID, at: row.place(field))
    case "section": diagnostics.report(.amendedSection, at: row.place(field))
    default: return column.key
    }
    return nil
  }

  /// The item of a row with its later versions. What a changed row newly has wrong is reported once, at the amendment.
  func versions<Value: Hashable & Sendable>(
    of row: Row, id: ItemID, in table: Table, original: Value, _ diagnostics: inout DiagnosticCollector,
    read: (Row, inout DiagnosticCollector) -> Value?
  ) -> Versioned<Value> {
    guard let changes = changes[id] else { return Versioned(original) }
    let ordered = changes.enumerated().sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(\.element)
    var reported = DiagnosticCollector()
    _ = read(row, &reported)
    var known = Set(reported.diagnostics)
    var current = row
    var versions: [Versioned<Value>.Version] = []
    for change in ordered {
      let before = current.text(table.field(change.key)).value ?? ""
      current = current.replacing(change.key, with: Row.Replacement(text: change.value, place: change.valuePlace))
      var found = DiagnosticCollector()
      let value = read(current, &found)
      for diagnostic in found.diagnostics where known.insert(diagnostic).inserted { diagnostics.report(diagnostic) }
      guard let value else { continue }
      let amendment = Amendment(
        item: id, field: change.key, before: before, value: change.value, from: change.from, basis: change.basis)
      versions.append(Versioned.Version(amendment: amendment, value: value))
    }
    return Versioned(original, versions: versions)
  }
}

extension DiagnosticCollector {
  /// Takes over a diagnostic gathered elsewhere.
  mutating func report(_ diagnostic: Diagnostic) {
    let finding = Finding(severity: diagnostic.severity, id: diagnostic.id, message: diagnostic.message, advice: diagnostic.advice)
    report(finding, at: diagnostic.place, related: diagnostic.related)
  }
}
