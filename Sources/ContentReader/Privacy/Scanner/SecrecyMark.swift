import Characters
import Foundation

/// The marks of state secrets as they are printed: MẬT, TỐI MẬT, TUYỆT MẬT, in capitals (Thông tư 24/2020/TT-BCA). "Mật" and "mật" are words of the
/// language, and since no reason can allow a mark, only the mark itself counts.
enum SecrecyMark {
  /// Whether a line, a cell or the value of a key is nothing but a mark; emphasis, bullets, numbers of lists, quotation marks and brackets around it make
  /// no difference, nor do the Unicode form and blanks between the letters.
  static func isOnly(_ words: Substring) -> Bool {
    // Each mark has a letter that is not ASCII, most names of files have none.
    guard words.utf8.contains(where: { $0 >= 0x80 }) else { return false }
    var text = Composed.of(withoutTags(words))[...]
    if let value = valueOfKey(text) { text = value }
    text = trimmed(text)
    if let behind = behindNumber(text) { text = trimmed(behind) }
    guard text.unicodeScalars.count <= 24 else { return false }
    let letters = text.unicodeScalars.filter { !isBlank($0) && !"*_~`".unicodeScalars.contains($0) }
    return marks.contains(String(String.UnicodeScalarView(letters)))
  }

  private static let marks = ["MẬT", "TỐIMẬT", "TUYỆTMẬT"].map(\.precomposedStringWithCanonicalMapping)

  /// The text without signs at its ends.
  private static func trimmed(_ text: Substring) -> Substring {
    let isWord = { (character: Character) in character.isLetter || character.isNumber }
    guard let first = text.firstIndex(where: isWord), let last = text.lastIndex(where: isWord) else { return "" }
    return text[first...last]
  }

  /// What stands behind the number of an entry of a list: "1. MẬT", "a) MẬT"; nil when there is none.
  private static func behindNumber(_ text: Substring) -> Substring? {
    let number = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let rest = text[number.endIndex...]
    guard (1...4).contains(number.count), let sign = rest.first, sign == "." || sign == ")" else { return nil }
    return rest.dropFirst()
  }

  /// The value of a line such as `note: MẬT` or `"note": "MẬT"`; nil when it is no such line.
  private static func valueOfKey(_ text: Substring) -> Substring? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let key = text[..<colon].drop { $0 == " " || $0 == "-" || $0 == "\"" || $0 == "{" || $0 == "[" || $0 == "\t" }
    let word = key.hasSuffix("\"") ? key.dropLast() : key
    guard !word.isEmpty, word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }) else { return nil }
    return text[text.index(after: colon)...]
  }

  private static func withoutTags(_ words: Substring) -> String {
    guard words.contains("<") else { return String(words) }
    var result = ""
    var isInTag = false
    for character in words {
      if character == "<" { isInTag = true } else if character == ">" { isInTag = false } else if !isInTag { result.append(character) }
    }
    return result
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
  }
}
