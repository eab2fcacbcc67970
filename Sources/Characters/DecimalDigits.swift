/// Whole numbers as digits of ASCII.
public enum DecimalDigits {
  /// The most digits that a number can have.
  public static let most = 20

  /// How many digits a number has.
  @inlinable
  public static func count(_ number: UInt64) -> Int {
    var (rest, count) = (number, 1)
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// Writes so many digits of a number, zeros in front. From behind, for no division is as quick as the one by ten.
  @inlinable
  public static func write(_ number: UInt64, digits: Int, to place: UnsafeMutablePointer<UInt8>) {
    var rest = number
    for index in stride(from: digits - 1, through: 0, by: -1) {
      place[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  /// Appends a number, with zeros in front until it has so many digits, at most twenty.
  @inlinable
  public static func append(_ number: UInt64, atLeast width: Int = 1, to bytes: inout [UInt8]) {
    let digits = max(width, count(number))
    // Days, months, years and most figures: a byte alone is appended more quickly than a piece of memory.
    if digits <= 4 {
      if digits == 4 { bytes.append(digit(number / 1000)) }
      if digits >= 3 { bytes.append(digit(number / 100)) }
      if digits >= 2 { bytes.append(digit(number / 10)) }
      return bytes.append(digit(number))
    }
    precondition(digits <= most)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { place in
      guard let start = place.baseAddress else { return }
      write(number, digits: digits, to: start)
      bytes.append(contentsOf: UnsafeMutableBufferPointer(rebasing: place[..<digits]))
    }
  }

  /// The last digit of a number.
  @inlinable
  static func digit(_ number: UInt64) -> UInt8 { UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10) }
}
