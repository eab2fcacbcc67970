extension Quantity {
  /// Which way decimals are dropped.
  public enum Rounding: Hashable, Sendable {
    /// To the nearest, half away from zero.
    case nearest
    /// Towards the larger figure.
    case up
    /// Towards the smaller figure.
    case down
  }

  /// The figure with at most so many decimals, 0…6.
  public func rounded(decimals: Int, _ rounding: Rounding = .nearest) -> Quantity {
    var step: Int64 = 1
    for _ in 0..<max(0, 6 - max(0, decimals)) { step *= 10 }
    let rest = millionths % step
    guard rest != 0 else { return self }
    let towardsZero = millionths - rest
    let isAway: Bool
    switch rounding {
    case .nearest: isAway = rest.magnitude * 2 >= step.magnitude
    case .up: isAway = rest > 0
    case .down: isAway = rest < 0
    }
    guard isAway else { return Quantity(millionths: towardsZero) }
    let (away, overflow) = towardsZero.addingReportingOverflow(rest > 0 ? step : -step)
    return overflow ? self : Quantity(millionths: away)
  }
}
