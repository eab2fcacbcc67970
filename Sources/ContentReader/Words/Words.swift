import Diagnostics
import PlanModel
import Vietnamese

/// Ids of the content.
enum Identifier {
  /// The most letters an id may have, so that a file can be named after it.
  static let longest = 120

  /// Whether a text is an id: lower-case letters of the Latin alphabet, digits and hyphens.
  static func isValid(_ text: String) -> Bool {
    text.utf8.count <= longest && Slug.isValid(text)
  }
}

/// Text without white space at its ends.
enum Trimmed {
  /// The text between the white space.
  static func of(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

/// Addresses that pages may link to.
enum WebAddress {
  /// Whether a text is an absolute address of the web without blanks, quotation marks or angle brackets.
  static func isValid(_ text: String) -> Bool {
    var text = text
    if let isValid = text.withUTF8(isValidASCII) { return isValid }
    let folded = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: folded.hasPrefix) else { return false }
    let rest = folded.dropFirst(scheme.count)
    guard let first = rest.first, first.isLetter || first.isNumber || first == "[" else { return false }
    return !rest.contains { $0.isWhitespace || "\"'<>\\`{}".contains($0) }
  }

  /// The same of an address in ASCII, as nearly all are, without looking at characters; nil for any other.
  private static func isValidASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    let schemes: [StaticString] = ["https://", "http://"]
    let scheme = schemes.first { scheme in
      text.count >= scheme.utf8CodeUnitCount && (0..<scheme.utf8CodeUnitCount).allSatisfy { lowercased(text[$0]) == scheme.utf8Start[$0] }
    }
    guard let scheme, text.count > scheme.utf8CodeUnitCount else { return false }
    let rest = text[scheme.utf8CodeUnitCount...]
    guard let first = rest.first, (97...122).contains(lowercased(first)) || (48...57).contains(first) || first == UInt8(ascii: "[") else {
      return false
    }
    return rest.allSatisfy { byte in
      switch byte {
      case 0x09...0x0D, 0x20: false
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        false
      default: true
      }
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
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
      } else if character.unicodeScalars.contains(where: isUnprintable) {
        result += "\u{FFFD}"
      } else {
        result.append(character)
      }
    }
    return "“" + Trimmed.of(result) + (text.dropFirst(60).isEmpty ? "" : "…") + "”"
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
