/// Whole numbers as digits of ASCII.
public enum DecimalDigits {
  /// Appends a number, with zeros in front until it has so many digits, at most twenty. From behind, for no division is as quick as the one by ten.
  @inlinable
  public static func append(_ number: UInt64, atLeast width: Int = 1, to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var (rest, start) = (number, digits.count)
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0 || digits.count - start < width
      bytes.append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[start...]))
    }
  }
}
