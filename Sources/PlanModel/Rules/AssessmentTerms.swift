/// The time an item has.
public struct TimeWindow: Hashable, Sendable {
  /// The first day.
  public let start: Day
  /// The last day.
  public let due: Day
  /// Whether it is one year of an item that returns every year.
  public let isYearly: Bool

  /// A window.
  public init(start: Day, due: Day, isYearly: Bool = false) {
    self.start = start
    self.due = due
    self.isYearly = isYearly
  }
}

/// How the share of the way was measured.
public enum AttainmentMeasure: Hashable, Sendable {
  /// The goal is met: 1.
  case goalMet
  /// From the baseline: `(v − b)/(T − b)`, or `(b − v)/(b − T)` where less is better.
  case fromBaseline
  /// Without a usable baseline: `v/T`, or `T/v` where less is better.
  case ofGoal
  /// The office's own estimate, `complete` or the state.
  case selfAssessed
}

/// Why no expected share is computed (rules.md, "Expected").
public enum NoPathReason: String, Hashable, Sendable {
  /// The baseline is unknown.
  case noBaseline
  /// The baseline is already at the goal: a level to be held.
  case levelToHold
  /// A rank.
  case rank
  /// A figure that others measure.
  case measuredByOthers
  /// A count of at most five.
  case smallCount
  /// No readable deadline.
  case noDeadline
}
