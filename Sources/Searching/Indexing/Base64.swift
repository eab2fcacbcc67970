/// Bytes as letters (RFC 4648, section 4).
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  /// The value of each letter by its byte; 64 for what is none.
  private static let values = (0...255).map { byte in UInt8(letters.firstIndex { $0 == byte } ?? 64) }
  private static let padding = UInt8(ascii: "=")

  /// Appends the letters of some bytes.
  static func append(_ bytes: some Collection<UInt8>, to text: inout [UInt8]) {
    text.reserveCapacity(text.count + bytes.count * 4 / 3 + 4)
    var held: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(letters[Int(held >> bits & 63)])
      }
    }
    if bits > 0 { text.append(letters[Int(held << (6 - bits) & 63)]) }
    while text.count % 4 != 0 { text.append(padding) }
  }

  /// The bytes of some letters; what is no letter of these is passed over.
  static func decoded(_ text: some Collection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var held: UInt32 = 0
    var bits: UInt32 = 0
    for letter in text {
      let value = values[Int(letter)]
      guard value < 64 else { continue }
      held = held << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: held >> bits))
      }
    }
    return bytes
  }
}
