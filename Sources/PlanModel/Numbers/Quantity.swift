/// A figure as officers report it, exact to six decimals, so that 41,2 is 41,2 and comparisons with a goal never slip.
public struct Quantity: Hashable, Comparable, Sendable {
  /// The figure in millionths.
  public let millionths: Int64

  /// The largest magnitude a figure may have, in whole units.
  public static let limit: Int64 = 1_000_000_000_000

  /// A figure in millionths.
  public init(millionths: Int64) {
    self.millionths = millionths
  }

  /// A whole number; nil beyond ``limit``.
  public init?(_ whole: Int) {
    guard Int64(whole).magnitude <= Quantity.limit.magnitude else { return nil }
    millionths = Int64(whole) * 1_000_000
  }

  /// Zero.
  public static let zero = Quantity(millionths: 0)

  /// The percentage that one figure is of another, rounded half away from zero to six decimals; nil when the whole is zero or the result too large.
  public static func percentage(_ part: Quantity, of whole: Quantity) -> Quantity? {
    guard whole.millionths != 0 else { return nil }
    let scaled = Int128(part.millionths) * 200_000_000
    let divisor = Int128(whole.millionths)
    // Twice the quotient, so that adding one before halving rounds the half away from zero.
    let doubled = scaled / divisor
    let rounded = (doubled + (doubled < 0 ? -1 : 1)) / 2
    guard rounded.magnitude <= Int128(limit) * 1_000_000 else { return nil }
    return Quantity(millionths: Int64(rounded))
  }

  /// The figure as a floating-point number, for shares of ways and of time.
  public var double: Double { Double(millionths) / 1_000_000 }

  /// Whether it has no decimals.
  public var isWhole: Bool { millionths % 1_000_000 == 0 }

  /// Smaller figures come first.
  public static func < (left: Quantity, right: Quantity) -> Bool { left.millionths < right.millionths }
}
