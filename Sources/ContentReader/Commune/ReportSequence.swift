import Diagnostics
import PlanModel

/// The rows of reports seen so far, by item and period.
struct ReportSequence {
  private struct Key: Hashable {
    let item: ItemID
    let period: Period
  }

  private struct Entry {
    let reported: Day
    let hasNote: Bool
    let row: Row
  }

  private let itemField: Field
  private let noteField: Field

  /// The first row of each item and period, as a position among ``firsts``.
  private var positions: [Key: Int] = [:]
  private var firsts: [(key: Key, entry: Entry)] = []
  /// The later ones, which few have, by the same position.
  private var others: [Int: [Entry]] = [:]

  /// The rows of a table.
  init(_ table: Table) {
    itemField = table.field("item")
    noteField = table.field("note")
  }

  /// Takes a row in; false, with a diagnostic, when another of the same item and period was received on the same day.
  mutating func add(_ report: Report, _ row: Row, _ diagnostics: inout DiagnosticCollector) -> Bool {
    let key = Key(item: report.item, period: report.period)
    let entry = Entry(reported: report.reported, hasNote: report.note != nil, row: row)
    guard let position = positions[key] else {
      positions[key] = firsts.count
      firsts.append((key, entry))
      return true
    }
    let earlier = [firsts[position].entry] + (others[position] ?? [])
    if let same = earlier.first(where: { $0.reported == report.reported }) {
      diagnostics.report(
        .duplicateReport(report), at: row.place(itemField), related: [Diagnostic.Related(.firstHere, at: same.row.place(itemField))])
      return false
    }
    others[position, default: []].append(entry)
    return true
  }

  /// Notes corrections without a reason: of the rows of one item and period all but the one received first.
  func checkCorrections(_ diagnostics: inout DiagnosticCollector) {
    for position in others.keys.sorted() {
      let key = firsts[position].key
      let sorted = ([firsts[position].entry] + (others[position] ?? [])).sorted { $0.reported < $1.reported }
      guard let first = sorted.first else { continue }
      for entry in sorted.dropFirst() where !entry.hasNote {
        let related = Diagnostic.Related(.correctedRow, at: first.row.place(itemField))
        diagnostics.report(.correctionWithoutNote(key.item, key.period), at: entry.row.place(noteField), related: [related])
      }
    }
  }
}
