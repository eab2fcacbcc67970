import Diagnostics
import PlanModel
import Vietnamese

/// Reads the deadline of an item: the printed words, overruled by `due_date`, else the horizon of the plan.
struct DeadlineReader {
  private let printed: Field
  private let date: Field
  private let document: PlanDocument?

  /// The columns of a table of items, and the plan they belong to; nil when the plan's own text is broken.
  init(_ table: Table, _ document: PlanDocument?) {
    printed = table.field("due")
    date = table.field("due_date")
    self.document = document
  }

  /// The deadline of a row. Only targets fall under a horizon.
  func deadline(_ row: Row, section: String?, isTarget: Bool, _ diagnostics: inout DiagnosticCollector) -> Deadline {
    let words = row.text(printed)
    let day = row.day(date, &diagnostics)
    if words.isBroken || day.isBroken { return .unclear }
    let horizons = isTarget ? horizons(of: section) : []
    let read = words.value.map { understood($0, horizons) }
    if let day = day.value {
      if case .byThenYearly = read { return .byThenYearly(day) }
      return .by(day)
    }
    if let read {
      if read == .unclear { diagnostics.report(.unclearDeadline(words.value ?? ""), at: row.place(printed)) }
      return read
    }
    if horizons.count > 1 { diagnostics.report(.ambiguousHorizon(horizons), at: row.place(printed)) }
    return horizons.count == 1 ? .by(horizons[0].due) : .none
  }

  private func horizons(of section: String?) -> [PlanDocument.Horizon] {
    guard let document, let section else { return [] }
    return document.horizons.filter { $0.sections.isEmpty || $0.sections.contains(section) }
  }

  /// The words of a horizon mean its day, whatever they are.
  private func understood(_ words: String, _ horizons: [PlanDocument.Horizon]) -> Deadline {
    if horizons.isEmpty { return Deadline.read(printed: words) }
    if let horizon = horizons.first(where: { $0.title == words }) { return .by(horizon.due) }
    let folded = FoldedName(words)
    if let horizon = horizons.first(where: { FoldedName($0.title) == folded }) { return .by(horizon.due) }
    return Deadline.read(printed: words)
  }
}
