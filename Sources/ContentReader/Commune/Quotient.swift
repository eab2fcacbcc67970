import PlanModel

extension Quantity {
  /// What one figure is of another, rounded half away from zero to six decimals; nil when the whole is zero or the result too large.
  static func ratio(_ part: Quantity, of whole: Quantity) -> Quantity? {
    guard whole.millionths != 0 else { return nil }
    let doubled = Int128(part.millionths) * 2_000_000 / Int128(whole.millionths)
    let rounded = (doubled + (doubled < 0 ? -1 : 1)) / 2
    guard rounded.magnitude <= Int128(limit).magnitude * 1_000_000 else { return nil }
    return Quantity(millionths: Int64(rounded))
  }

  /// How many decimals it has, 0…6.
  var decimals: Int {
    var rest = millionths
    var count = 6
    while count > 0, rest % 10 == 0 {
      rest /= 10
      count -= 1
    }
    return count
  }
}
