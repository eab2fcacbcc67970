/// A target of a plan: something to be reached, mostly a figure.
///
/// Shared, not copied: lists, pages and the judgements of many days hold the same one.
public final class Target: Hashable, Sendable {
  /// Whose figure it is.
  public enum Scope: String, CaseIterable, Hashable, Sendable {
    /// The commune's own.
    case commune = "xã"
    /// The province's as a whole; the commune's share is shown and not judged.
    case province = "tỉnh"
  }

  /// What it shares with tasks and duties.
  public let item: Item
  /// The indicator of the shared catalogue; nil when it is tied to none.
  public let indicator: IndicatorID?
  /// The unit, as printed; nil when there is none.
  public let unit: String?
  /// The goal as printed; nil when the cell is blank.
  public let printedGoal: String?
  /// The goal as understood.
  public let goal: Goal
  /// Of how many a rank is counted (the 95 of "hạng 14 trên 95"); nil when not said.
  public let scale: Quantity?
  /// The level at the start; nil when unknown.
  public let baseline: Quantity?
  /// Whose figure it is.
  public let scope: Scope
  /// What the program computes in place of reports; nil when offices report the figure.
  public let computed: ComputedValue?
  /// Steps on the way, by date.
  public let milestones: [Milestone]
  /// Whether the unit is a percentage: it begins with `%` or is "phần trăm".
  public let isPercentage: Bool

  /// A target.
  public init(
    item: Item, indicator: IndicatorID? = nil, unit: String? = nil, printedGoal: String? = nil, goal: Goal, scale: Quantity? = nil,
    baseline: Quantity? = nil, scope: Scope = .commune, computed: ComputedValue? = nil, milestones: [Milestone] = []
  ) {
    self.item = item
    self.indicator = indicator
    self.unit = unit
    self.printedGoal = printedGoal
    self.goal = goal
    self.scale = scale
    self.baseline = baseline
    self.scope = scope
    self.computed = computed
    self.milestones = milestones
    isPercentage = unit.map { $0.utf8.first == UInt8(ascii: "%") || $0.lowercased() == "phần trăm" } ?? false
  }

  /// Equal in all that they say.
  public static func == (left: Target, right: Target) -> Bool {
    if left === right { return true }
    guard left.item == right.item, left.indicator == right.indicator, left.unit == right.unit, left.printedGoal == right.printedGoal,
      left.goal == right.goal, left.scale == right.scale, left.baseline == right.baseline, left.scope == right.scope,
      left.computed == right.computed, left.milestones == right.milestones
    else { return false }
    return true
  }

  /// By what tells most of them apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(item)
    hasher.combine(goal)
  }
}

/// A level to be reached on the way to a goal.
public struct Milestone: Hashable, Sendable {
  /// By the end of this day.
  public let date: Day
  /// The level.
  public let value: Quantity

  /// A milestone.
  public init(date: Day, value: Quantity) {
    self.date = date
    self.value = value
  }
}

/// A task of a plan: something to be done.
public struct Task: Hashable, Sendable {
  /// What it shares with targets and duties.
  public let item: Item

  /// A task.
  public init(item: Item) {
    self.item = item
  }
}

/// A duty or solution that a plan gives to an office, without a measure and mostly without a deadline.
public struct Duty: Hashable, Sendable {
  /// What it shares with targets and tasks; the offices are its `lead`.
  public let item: Item

  /// A duty.
  public init(item: Item) {
    self.item = item
  }
}
