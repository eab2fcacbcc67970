/// A SHA-256 (FIPS 180-4) that was found or told: 32 bytes in the value itself, for a country has more than a million.
public struct SHA256Sum: Hashable, Sendable {
  /// How many bytes there are.
  static let size = 32

  // In the order of the bytes; one value of 32 lanes would take up to 64 bytes beside others.
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var fourth: UInt64 = 0

  /// A sum that is written into 32 bytes.
  init(_ write: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
    withUnsafeMutableBytes(of: &self) { write($0.bindMemory(to: UInt8.self)) }
  }

  /// A sum of 32 bytes; nil for others.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.size else { return nil }
    self.init { room in for (index, byte) in bytes.enumerated() { room[index] = byte } }
  }

  /// A sum of 64 hexadecimal digits in lower case; nil for any other text.
  public init?(hexadecimal text: String) {
    let digits = text.utf8.compactMap(Self.value)
    guard digits.count == Self.size * 2, text.utf8.count == digits.count else { return nil }
    self.init { room in for index in room.indices { room[index] = digits[index * 2] << 4 | digits[index * 2 + 1] } }
  }

  /// The 32 bytes.
  public var bytes: [UInt8] { withUnsafeBytes(of: self) { Array($0) } }

  /// 64 hexadecimal digits in lower case.
  public var hexadecimal: String {
    String(unsafeUninitializedCapacity: Self.size * 2) { text in
      withUnsafeBytes(of: self) { bytes in
        for (index, byte) in bytes.enumerated() {
          text[index * 2] = Self.digit(byte >> 4)
          text[index * 2 + 1] = Self.digit(byte & 15)
        }
      }
      return Self.size * 2
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
