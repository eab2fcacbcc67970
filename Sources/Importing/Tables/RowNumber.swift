/// The number of a row or section, as printed: "I", "2.10", "đ".
enum RowNumber {
  /// The number of a cell without the signs around it; nil when it holds none. A dash is no number.
  static func of(_ cell: String) -> String? {
    var text = Substring(cell)
    while let last = text.last, ".):".contains(last) || last.isWhitespace { text = text.dropLast() }
    while let first = text.first, first == "(" || first.isWhitespace { text = text.dropFirst() }
    guard !text.isEmpty, text.count <= 12, text.contains(where: { $0.isLetter || $0.isNumber }), !text.contains(where: \.isWhitespace) else {
      return nil
    }
    return String(text)
  }

  /// The number in front of words, and the words: "1. Về hạ tầng" is 1 and "Về hạ tầng"; nil where none stands there.
  static func cut(_ text: String) -> (number: String, words: String)? {
    guard let space = text.firstIndex(where: \.isWhitespace) else { return nil }
    let first = String(text[..<space])
    guard let number = of(first), isSection(number) || isCount(number) || isLetter(number), first != number || RomanNumeral.isOne(number) else {
      return nil
    }
    return (number, String(text[text.index(after: space)...].drop(while: \.isWhitespace)))
  }

  /// Whether it counts a section: a Roman numeral or a capital.
  static func isSection(_ number: String) -> Bool {
    RomanNumeral.isOne(number) || number.count == 1 && number.first?.isUppercase == true
  }

  /// Whether it is made of figures and points: 3, 2.10.
  static func isCount(_ number: String) -> Bool {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.utf8.count <= 3 && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  private static func isLetter(_ number: String) -> Bool { number.count == 1 && number.first?.isLetter == true }
}
