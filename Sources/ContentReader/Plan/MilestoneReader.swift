import Diagnostics
import PlanModel

/// Reads `milestones.csv`.
struct MilestoneReader {
  /// The milestones of each target in order of their dates.
  private(set) var milestones: [ItemID: [Milestone]] = [:]

  private struct PlacedMilestone {
    let target: ItemID
    let date: Day
    let targetPlace: SourcePlace
    let datePlace: SourcePlace
  }

  private var placed: [PlacedMilestone] = []

  /// Reads the rows; whether there are such targets is checked when these are read.
  init(_ table: Table, _ diagnostics: inout DiagnosticCollector) {
    let (targetField, dateField, valueField) = (table.field("target"), table.field("date"), table.field("value"))
    var first: [ItemID: [Day: SourcePlace]] = [:]
    for row in table.rows {
      let date = row.day(dateField, &diagnostics)
      let value = row.quantity(valueField, &diagnostics)
      guard let target = row.text(targetField).value, let date = date.value else { continue }
      placed.append(
        PlacedMilestone(target: target, date: date, targetPlace: row.place(targetField), datePlace: row.place(dateField)))
      if let place = first[target]?[date] {
        diagnostics.report(.duplicateMilestone(target, date), at: row.place, related: [Diagnostic.Related(.firstHere, at: place)])
        continue
      }
      first[target, default: [:]][date] = row.place
      if let value = value.value { milestones[target, default: []].append(Milestone(date: date, value: value)) }
    }
    milestones = milestones.mapValues { $0.sorted { $0.date < $1.date } }
  }

  /// Notes milestones of targets that do not exist, and those outside the time a target has.
  func check(
    against targets: [Versioned<Target>], known: KnownIDs, document: PlanDocument?, _ diagnostics: inout DiagnosticCollector
  ) {
    let byID = targets.reduce(into: [ItemID: Versioned<Target>]()) { $0[$1.original.item.id] = $1 }
    for milestone in placed {
      guard let target = byID[milestone.target] else {
        if !known.mayContain(milestone.target) {
          diagnostics.report(.unknownTarget(milestone.target, nearest: known.nearest(to: milestone.target)), at: milestone.targetPlace)
        }
        continue
      }
      let all = [target.original] + target.versions.map(\.value)
      let last = all.compactMap(\.item.deadline.date).max()
      let first = all.compactMap { $0.item.start ?? document?.begins }.min()
      if let last, milestone.date > last {
        diagnostics.report(.milestoneOutsideWindow(milestone.date, isLate: true, bound: last), at: milestone.datePlace)
      } else if let first, milestone.date < first {
        diagnostics.report(.milestoneOutsideWindow(milestone.date, isLate: false, bound: first), at: milestone.datePlace)
      }
    }
  }
}
