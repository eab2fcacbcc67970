import Editions

/// Figures in the making. Pages hold thousands of them: each is put down digit by digit, and one string is made in the end.
struct FigureText {
  /// Longer than any whole number with points, sign and decimals.
  private static let room = 48

  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  /// What stands between thousands, and before decimals: the other way round in English.
  private let (grouping, decimal): (UInt8, UInt8)

  private init(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
    let (point, comma) = (UInt8(ascii: "."), UInt8(ascii: ","))
    (grouping, decimal) = Edition.isForeign ? (comma, point) : (point, comma)
  }

  /// The text that `write` puts down; what has no room is left out.
  static func of(_ write: (inout FigureText) -> Void) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { bytes in
      var text = FigureText(bytes)
      write(&text)
      return String(decoding: bytes[..<text.count], as: UTF8.self)
    }
  }

  /// Appends a sign of ASCII.
  mutating func append(_ byte: UInt8) {
    guard count < bytes.count else { return }
    bytes.initializeElement(at: count, to: byte)
    count += 1
  }

  /// Appends a true minus sign: a hyphen would let the line break behind it.
  mutating func appendMinus() {
    append(0xE2)
    append(0x88)
    append(0x92)
  }

  /// Appends a whole number of zero or more, with zeros in front up to a width.
  mutating func append(_ number: Int, width: Int) {
    if number >= 10 || width > 1 { append(number / 10, width: width - 1) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: max(number, 0) % 10))
  }

  /// Appends the sign before decimals.
  mutating func appendDecimalSign() { append(decimal) }

  /// Appends a whole number with a sign between thousands.
  mutating func append(grouped number: UInt64) {
    if number >= 1000 {
      append(grouped: number / 1000)
      append(grouping)
    }
    append(Int(number % 1000), width: number >= 1000 ? 3 : 1)
  }
}
