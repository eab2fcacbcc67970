/// Text as JSON (RFC 8259) writes it.
public enum JSONText {
  /// A JSON string: quotation mark, backslash and control characters are escaped.
  public static func string(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a JSON string, see ``string(_:)``.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { source in
      if isPlain(source) { return bytes.append(contentsOf: source) }
      var start = 0
      var index = 0
      while index < source.count {
        let byte = source[index]
        if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != 0x7F, byte != separatorLead {
          index += 1
          continue
        }
        guard byte != separatorLead || isSeparator(source, index) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        index += appendEscape(source, index, to: &bytes)
        start = index
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether no byte may need an escape, as in nearly all texts; without a branch for each byte, so that many are looked at at once.
  private static func isPlain(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var special: UInt8 = 0
    for byte in source {
      special |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0) | (byte == 0x7F ? 1 : 0) | (byte == separatorLead ? 1 : 0)
    }
    return special == 0
  }

  /// The first byte of U+2028 and U+2029.
  private static let separatorLead: UInt8 = 0xE2

  /// Whether a line or paragraph separator stands there, which ends a line of a script.
  private static func isSeparator(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < source.count && source[index + 1] == 0x80 && (source[index + 2] == 0xA8 || source[index + 2] == 0xA9)
  }

  /// Writes a character that may not stand as it is; gives the number of its bytes.
  private static func appendEscape(_ source: UnsafeBufferPointer<UInt8>, _ index: Int, to bytes: inout [UInt8]) -> Int {
    let byte = source[index]
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
    case separatorLead:
      bytes.append(contentsOf: (source[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
      return 3
    default:
      let hex = String(byte, radix: 16)
      bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex).utf8)
    }
    return 1
  }
}
