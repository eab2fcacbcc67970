/// What is expected of an item over its time (rules.md, "Expected").
struct Course: Sendable {
  /// The expected share of the way, and the level where there is a measure.
  struct Expected: Hashable, Sendable {
    let share: Double
    let level: Double?
    /// The milestone that alone is asked for where there is no path.
    let milestone: Milestone?
  }

  let goal: Goal?
  /// The baseline of this window; a later year begins from a level that nobody stated.
  let baseline: Quantity?
  let window: TimeWindow?
  /// Why there is no path; nil when there is one.
  let noPath: NoPathReason?
  /// Those that count, by date.
  private let milestones: [Milestone]

  init(subject: Subject, window: TimeWindow?, begins: Day, indicator: Indicator?) {
    goal = subject.goal
    self.window = window
    let isFirstWindow = window.map { !$0.isYearly || $0.start.year <= begins.year } ?? true
    baseline = isFirstWindow ? subject.target?.baseline : nil
    noPath = Course.noPath(subject, window, baseline, indicator)
    // Stable by the order of the rows, so that of two on one day the later line counts.
    let planned = subject.goal == nil ? [] : subject.target?.milestones ?? []
    milestones =
      planned.isEmpty
      ? []
      : planned.enumerated().filter { milestone in window.map { milestone.element.date > $0.start && milestone.element.date < $0.due } ?? true }
        .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  /// What is expected at the end of a day; nil without a path and before the first milestone.
  func expected(on day: Day) -> Expected? {
    guard noPath == nil, let window else { return milestoneStep(on: day) }
    guard let goal, let baseline, let bound = goal.bound else {
      return Expected(share: level(on: day, window, from: 0, to: 1, through: []), level: nil, milestone: nil)
    }
    let level = level(on: day, window, from: baseline.double, to: bound.double, through: milestones)
    return goal.share(ofLevel: level, from: baseline).map { Expected(share: $0, level: level, milestone: nil) }
  }

  /// The share of the window's time gone by the end of a day, 0…1; nil without a window.
  func timeGone(by day: Day) -> Double? {
    guard let window else { return nil }
    guard window.due > window.start else { return day > window.due ? 1 : 0 }
    return min(max(Double(window.start.days(to: day)) / Double(window.start.days(to: window.due)), 0), 1)
  }

  private func milestoneStep(on day: Day) -> Expected? {
    guard let goal, let milestone = milestones.last(where: { $0.date <= day }) else { return nil }
    return goal.attained(milestone.value, from: baseline).map {
      Expected(share: $0.share, level: milestone.value.double, milestone: milestone)
    }
  }

  /// Straight lines from the start through the steps to the due day; a window that ends before it begins leaps on the day after it.
  private func level(on day: Day, _ window: TimeWindow, from: Double, to: Double, through milestones: [Milestone]) -> Double {
    guard window.due > window.start else { return day > window.due ? to : from }
    var before = (day: window.start, level: from)
    if day <= before.day { return from }
    for index in 0...milestones.count {
      let isLast = index == milestones.count
      let next = isLast ? (day: window.due, level: to) : (day: milestones[index].date, level: milestones[index].value.double)
      if day <= next.day {
        guard next.day > before.day else { return next.level }
        return before.level + (next.level - before.level) * Double(before.day.days(to: day)) / Double(before.day.days(to: next.day))
      }
      before = next
    }
    return to
  }

  private static func noPath(_ subject: Subject, _ window: TimeWindow?, _ baseline: Quantity?, _ indicator: Indicator?) -> NoPathReason? {
    guard window != nil else { return .noDeadline }
    guard let target = subject.target, let goal = subject.goal, let bound = goal.bound else { return nil }
    if goal.comparator == .top { return .rank }
    if indicator?.measuredBy != nil { return .measuredByOthers }
    if bound.isWhole, bound <= Quantity(millionths: 5_000_000), !target.isPercentage { return .smallCount }
    guard let baseline else { return .noBaseline }
    return goal.hasWay(from: baseline) ? nil : .levelToHold
  }
}
