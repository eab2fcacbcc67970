/// Characters as HTML writes them.
enum PageCharacters {
  /// The text of some bytes, character references taken for what they stand for. A reference that we do not write ourselves stays as it is.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var start = bytes.startIndex
    while let sign = bytes[start...].firstIndex(of: UInt8(ascii: "&")) {
      text += String(decoding: bytes[start..<sign], as: UTF8.self)
      if let end = bytes[sign...].prefix(10).firstIndex(of: UInt8(ascii: ";")),
        let character = character(String(decoding: bytes[(sign + 1)..<end], as: UTF8.self))
      {
        text.append(character)
        start = end + 1
      } else {
        text.append("&")
        start = sign + 1
      }
    }
    return text + String(decoding: bytes[start...], as: UTF8.self)
  }

  private static func character(_ name: String) -> Character? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map(Character.init)
    }
    return named[name]
  }

  private static let named: [String: Character] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}"]

  /// A text as it stands in HTML.
  static func encoded(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
