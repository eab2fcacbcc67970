/// Words as a cell of a workbook holds them.
package struct SheetText {
  /// What is written, with what XML cannot hold in the form `_xHHHH_` (ECMA-376, 22.9.2.19).
  package let written: String
  /// The length of the words in UTF-16 units, where they are too long for a cell and only their beginning is written; nil otherwise.
  package let cutFrom: Int?

  /// The most that a cell holds, in UTF-16 units.
  package static let limit = 32_767
  /// What stands behind a beginning.
  package static let continued = "… (xem đủ ở tệp CSV)"

  package init(_ text: String) {
    let escaped = SheetText.escaped(text)
    // UTF-16 never takes more units than UTF-8.
    guard escaped.utf8.count > SheetText.limit, escaped.utf16.count > SheetText.limit else {
      written = escaped
      cutFrom = nil
      return
    }
    let room = SheetText.limit - SheetText.continued.utf16.count
    var length = 0
    let start = escaped.prefix { character in
      length += character.utf16.count
      return length <= room
    }
    written = start + SheetText.continued
    cutFrom = text.utf16.count
  }

  /// Characters that XML forbids, and words that a reader would take for their escaped form. The library escapes the other control characters.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "_") || $0 == 0xEF }) else { return text }
    var escaped = ""
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x00: escaped += "_x0000_"
      case 0xFFFE: escaped += "_xFFFE_"
      case 0xFFFF: escaped += "_xFFFF_"
      case 0x5F where beginsEscape(rest): escaped += "_x005F_"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether `xHHHH_` follows.
  private static func beginsEscape(_ rest: Substring.UnicodeScalarView) -> Bool {
    let next = Array(rest.prefix(6))
    return next.count == 6 && next[0] == "x" && next[5] == "_" && next[1...4].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
