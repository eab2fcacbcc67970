/// Figures as floating-point numbers, for formats that know no other: only those that come back with the very digits they had.
enum ExactNumber {
  /// A decimal of at most fifteen digits survives a double (DBL_DIG).
  private static let limit: UInt64 = 1_000_000_000_000_000

  /// A figure in millionths; nil when it has more than fifteen digits.
  static func double(millionths: Int64) -> Double? {
    var (digits, divisor) = (millionths, 1_000_000.0)
    while divisor > 1, digits % 10 == 0 {
      digits /= 10
      divisor /= 10
    }
    // One division of two exact numbers is rounded once: the nearest double.
    return digits.magnitude < limit ? Double(digits) / divisor : nil
  }

  /// A whole number; nil when it has more than fifteen digits.
  static func double(_ integer: Int) -> Double? {
    UInt64(integer.magnitude) < limit ? Double(integer) : nil
  }
}
