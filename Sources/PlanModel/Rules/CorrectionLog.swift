/// A correction of what was reported of an item for a period.
public struct ReportedCorrection: Hashable, Sendable {
  /// The item.
  public let item: ItemID
  /// The period.
  public let period: Period
  /// The two rows.
  public let correction: ItemHistory.Correction
}

extension CommuneAssessment {
  /// All corrections known on the day, the latest received first; of one day in the order of the rows.
  public var corrections: [ReportedCorrection] {
    struct Key: Hashable {
      let item: ItemID
      let period: Period
    }
    let known = commune.reports.enumerated().filter { $0.element.reported <= asOf }
    let found = Dictionary(grouping: known) { Key(item: $0.element.item, period: $0.element.period) }.values.flatMap { rows in
      let rows = rows.sorted { ($0.element.reported, $0.offset) < ($1.element.reported, $1.offset) }
      return zip(rows, rows.dropFirst()).map { (offset: $1.offset, before: $0.element, after: $1.element) }
    }
    return found.sorted { ($1.after.reported, $0.offset) < ($0.after.reported, $1.offset) }.map {
      ReportedCorrection(
        item: $0.after.item, period: $0.after.period, correction: ItemHistory.Correction(before: $0.before, after: $0.after))
    }
  }
}
