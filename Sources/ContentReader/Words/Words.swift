import Diagnostics
import PlanModel
import Vietnamese

/// Ids of the content.
enum Identifier {
  /// The most letters an id may have, so that a file can be named after it.
  static let longest = 120

  /// Names that Windows keeps for devices, whatever ending they bear: a folder with such a file cannot be copied there.
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// Whether a text is an id: lower-case letters of the Latin alphabet, digits and hyphens, of which none comes first, for programs take such a file's
  /// name for an option.
  static func isValid(_ text: String) -> Bool {
    text.utf8.count <= longest && Slug.isValid(text) && text.utf8.first != UInt8(ascii: "-") && !(text.utf8.count <= 4 && devices.contains(text))
  }
}

/// Text without white space at its ends.
enum Trimmed {
  /// The text between the white space.
  static func of(_ text: some StringProtocol) -> String {
    let text = Substring(text)
    let bytes = text.utf8
    // Letters need not be told apart where each is one byte.
    if bytes.allSatisfy({ $0 < 0x80 }) {
      guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) }) else { return "" }
      return String(text[first...last])
    }
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

/// The known name that an author most likely meant.
enum Nearest {
  /// The nearest candidate; nil when none is near, or the name is no name any more.
  static func name(to name: String, among candidates: some Sequence<String>) -> String? {
    if name.utf8.count > 400 { return nil }
    return NearestName.of(name, among: candidates.filter { $0.utf8.count <= 400 })
  }
}

/// An author's words inside a message.
enum Shown {
  /// The words in quotation marks, on one line, at most 60 letters, without characters that would turn the direction of the line or are not seen.
  static func words(_ text: String) -> String {
    var result = ""
    for character in text.prefix(60) {
      if character.isNewline || character == "\t" {
        result += " "
      } else if character.unicodeScalars.count > mostMarks || !isWholeEmoji(character) && character.unicodeScalars.contains(where: isUnprintable) {
        result += "\u{FFFD}"
      } else {
        result.append(character)
      }
    }
    return "“" + Trimmed.of(result) + (text.dropFirst(60).isEmpty ? "" : "…") + "”"
  }

  /// The most scalars of a letter that is shown: signs of families have seven, and marks heaped on a letter would fill the line.
  private static let mostMarks = 12

  /// Whether a letter is a sign like that of a family, whose parts are joined by what nobody sees.
  private static func isWholeEmoji(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first, first.properties.isEmojiPresentation else { return false }
    return character.unicodeScalars.allSatisfy { $0.properties.isEmoji || $0.value == 0x200D || $0.value == 0xFE0F }
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
