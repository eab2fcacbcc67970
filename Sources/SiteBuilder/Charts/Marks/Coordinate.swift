import PlanModel
import Templating

/// A place or a length in a picture, in pixels or in percent of its width, exact to two decimals. Whole hundredths are kept so that
/// the digits written never depend on the machine.
struct Coordinate: Hashable, Comparable, Sendable {
  /// The hundredths.
  let hundredths: Int

  /// A coordinate of so many hundredths.
  init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// A whole number of pixels or percent.
  init(_ whole: Int) {
    hundredths = whole * 100
  }

  /// The share of a whole in percent, rounded half away from zero and held within 0…100; 0 when there is no whole.
  init(share part: Int128, of whole: Int128) {
    guard whole > 0, part > 0 else {
      self = .zero
      return
    }
    hundredths = part >= whole ? 10_000 : Int(roundedQuotient(part * 10_000, whole))
  }

  /// Zero.
  static let zero = Coordinate(hundredths: 0)
  /// All of it: 100%.
  static let full = Coordinate(100)

  /// What is left to 100%: the way from the top instead of from the bottom.
  var complement: Coordinate { Coordinate(hundredths: 10_000 - hundredths) }

  /// In pixels of a width (or height), for the estimates that keep labels apart.
  func pixels(of width: Double) -> Double { Double(hundredths) * width / 10_000 }

  /// Smaller coordinates come first.
  static func < (left: Coordinate, right: Coordinate) -> Bool { left.hundredths < right.hundredths }
}

/// A quotient rounded half away from zero; 0 when the divisor is not above zero.
func roundedQuotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
  guard divisor > 0 else { return 0 }
  // Division of 128 bits is slow, and figures that need it are rare.
  if let small = Int64(exactly: dividend), let divisor = Int64(exactly: divisor), small.magnitude < 1 << 62, divisor < 1 << 62 {
    return Int128(small >= 0 ? (small + divisor / 2) / divisor : -((-small + divisor / 2) / divisor))
  }
  let half = divisor / 2
  return dividend >= 0 ? (dividend + half) / divisor : -((-dividend + half) / divisor)
}

extension OutputBuffer {
  /// Appends a coordinate: a decimal point, at most two decimals and no zeros at the end, as in `41.2`.
  mutating func write(_ coordinate: Coordinate) {
    if coordinate.hundredths < 0 { write(literal: "-") }
    let magnitude = Int(coordinate.hundredths.magnitude)
    write(magnitude / 100)
    let decimals = magnitude % 100
    guard decimals > 0 else { return }
    write(literal: decimals < 10 ? ".0" : ".")
    write(decimals % 10 == 0 ? decimals / 10 : decimals)
  }

  /// Appends a coordinate with its percent sign, as in `41.2%`.
  mutating func write(percent coordinate: Coordinate) {
    write(coordinate)
    write(literal: "%")
  }
}
