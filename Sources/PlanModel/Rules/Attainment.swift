/// A share of the way, 0…1, with how it was measured.
struct Attained: Hashable, Sendable {
  let share: Double
  let measure: AttainmentMeasure
}

/// How far a value has come (rules.md, "Attainment").
extension Goal {
  /// Whether a way leads from a baseline to the goal; not when the baseline is already there.
  func hasWay(from baseline: Quantity) -> Bool {
    guard let bound else { return false }
    return lessIsBetter ? baseline > bound : baseline < bound
  }

  /// The share of the way that a value has come; nil where no share can be told, such as of a goal of zero without a baseline.
  func attained(_ value: Quantity, from baseline: Quantity?) -> Attained? {
    if isMet(by: value) { return Attained(share: 1, measure: .goalMet) }
    if let baseline, let share = share(ofLevel: value.double, from: baseline) { return Attained(share: share, measure: .fromBaseline) }
    return shareOfGoal(value).map { Attained(share: $0, measure: .ofGoal) }
  }

  /// The share of the way from a baseline at a level, 0…1; nil when no way leads from it.
  func share(ofLevel level: Double, from baseline: Quantity) -> Double? {
    guard let bound, hasWay(from: baseline) else { return nil }
    return clamped((level - baseline.double) / (bound.double - baseline.double))
  }

  /// The share as the alert rule words it, `v/T`, where less is better `T/v`; nil where the goal is zero or less and not met.
  func shareOfGoal(_ value: Quantity) -> Double? {
    guard let bound else { return nil }
    if isMet(by: value) { return 1 }
    // A value that misses a goal above zero from above is itself above zero.
    guard bound > .zero else { return nil }
    return clamped(lessIsBetter ? bound.double / value.double : value.double / bound.double)
  }

  private func clamped(_ share: Double) -> Double { Swift.min(Swift.max(share, 0), 1) }
}
