/// The share of open data published on schedule (rules.md of the method page, "Open-data share").
public struct OpenDataShare: Hashable, Sendable {
  /// The data sets published and updated within their cycle, of those that are due.
  public let onSchedule: Int
  /// The data sets whose planned day has passed.
  public let due: Int

  /// The share of some data sets.
  public init(_ standings: [OpenDataStanding]) {
    let due = standings.filter(\.isDue)
    self.due = due.count
    onSchedule = due.count { $0.status == .published }
  }

  /// The share in percent; nil when no data set is due, which is never zero.
  public var percentage: Quantity? {
    guard let part = Quantity(onSchedule), let whole = Quantity(due) else { return nil }
    return Quantity.percentage(part, of: whole)
  }
}

/// The values that the program computes itself for targets, as `computed` in `targets.csv` names them.
public enum ComputedValue: String, CaseIterable, Hashable, Sendable {
  /// See ``OpenDataShare``.
  case openDataShare = "open-data-share"
}
