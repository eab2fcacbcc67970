/// Whether an item lags behind its path (rules.md, "Progress status", `behind`).
extension ItemStanding {
  /// Whether the share done is below 90% of the expected one and short of the path by at least one percentage point.
  var isBehind: Bool {
    guard let expected else { return false }
    if let goal = subject.goal, let value {
      return isBehind(value, goal, expected)
    }
    guard let share = attained?.share else { return false }
    return isBehind(share: share, expected)
  }

  /// The figure from which the item would not be behind, nor slow, today: the smallest, where less is better the largest. Percent complete for items judged
  /// by their own estimate. Never worse than the baseline. Nil when nothing is expected and once the deadline has passed.
  var neededLevel: Quantity? {
    guard let expected, expected.share > 0, windows.closed == nil || window != windows.closed else { return nil }
    guard let goal = subject.goal, valueRow != nil || attained == nil else { return neededEstimate(expected) }
    guard let bound = goal.bound, let start = nearest(to: goal, bound, expected) else { return nil }
    // The formula may be off by a rounding error, which grows with the figures, or lie on a boundary that does not count.
    for step in [0, 1, 10, 100, 1000, 10_000, 100_000, 1_000_000] as [Int64] {
      let candidate = Quantity(millionths: start.millionths + (goal.lessIsBetter ? -step : step))
      if !isBehind(candidate, goal, expected), !isTooSlow(goal.shareOfGoal(candidate)) { return candidate }
    }
    return nil
  }

  private func isBehind(_ value: Quantity, _ goal: Goal, _ expected: Course.Expected) -> Bool {
    guard let level = expected.level, let share = goal.attained(value, from: course.baseline)?.share else { return false }
    guard share < 0.9 * expected.share - ItemStanding.tolerance else { return false }
    let short = goal.lessIsBetter ? value.double - level : level - value.double
    return short >= leastShortfall(goal) - ItemStanding.tolerance
  }

  private func isBehind(share: Double, _ expected: Course.Expected) -> Bool {
    share < 0.9 * expected.share - ItemStanding.tolerance && expected.share - share >= 0.01 - ItemStanding.tolerance
  }

  private func isTooSlow(_ share: Double?) -> Bool {
    guard let share, let leastShare else { return false }
    return share < leastShare - ItemStanding.tolerance
  }

  /// One point of a percentage, else one hundredth of the way, in the target's unit.
  private func leastShortfall(_ goal: Goal) -> Double {
    if subject.target?.isPercentage == true { return 1 }
    guard let bound = goal.bound else { return 0 }
    let from = course.baseline.map { goal.hasWay(from: $0) ? $0.double : 0 } ?? 0
    return abs(bound.double - from) / 100
  }

  /// The level at which none of the rules would hold, up to rounding.
  private func nearest(to goal: Goal, _ bound: Quantity, _ expected: Course.Expected) -> Quantity? {
    guard let level = expected.level else { return nil }
    let shortfall = leastShortfall(goal)
    var levels: [Double] = []
    if let baseline = course.baseline, goal.hasWay(from: baseline) {
      levels.append(baseline.double + 0.9 * expected.share * (bound.double - baseline.double))
    } else if expected.share > 0 {
      levels.append(goal.lessIsBetter ? bound.double / (0.9 * expected.share) : bound.double * 0.9 * expected.share)
    }
    levels.append(goal.lessIsBetter ? level + shortfall : level - shortfall)
    guard var needed = goal.lessIsBetter ? levels.max() : levels.min() else { return nil }
    if let baseline = course.baseline, goal.hasWay(from: baseline) {
      needed = goal.lessIsBetter ? min(needed, baseline.double) : max(needed, baseline.double)
    }
    if bound > .zero, let leastShare {
      needed = goal.lessIsBetter ? min(needed, bound.double / leastShare) : max(needed, bound.double * leastShare)
    }
    return Quantity(rounding: needed)
  }

  private func neededEstimate(_ expected: Course.Expected) -> Quantity? {
    var share = min(0.9 * expected.share, max(expected.share - 0.01, 0))
    if let leastShare { share = max(share, leastShare) }
    guard let start = Quantity(rounding: share * 100) else { return nil }
    for steps in Int64(0)...4 {
      let candidate = Quantity(millionths: start.millionths + steps)
      let share = candidate.double / 100
      if !isBehind(share: share, expected), !isTooSlow(share) { return candidate }
    }
    return nil
  }
}
