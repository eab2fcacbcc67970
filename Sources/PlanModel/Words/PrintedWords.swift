import Vietnamese

/// Words of a plan made ready for reading.
///
/// Strings compare by canonical equivalence, so that either Unicode form is understood.
enum PrintedWords {
  /// The words of a text in lower case; line breaks and repeated spaces part words like one space, and a slash or dash takes no spaces around it:
  /// "Tháng\n12 / 2025" gives `tháng`, `12/2025`.
  static func of(_ text: String) -> [String] {
    var joined = ""
    var gap = false
    for character in text.lowercased() {
      if character.isWhitespace {
        gap = true
        continue
      }
      let sign: Character = Dashes.all.contains(character) ? "-" : character
      let isJoint = sign == "/" || sign == "-"
      let follows = joined.last == "/" || joined.last == "-"
      if gap, !joined.isEmpty, !isJoint, !follows { joined.append(" ") }
      gap = false
      joined.append(sign)
    }
    return joined.split(separator: " ").map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// A whole number of at most `digits` digits; nil for anything else.
  static func number(_ word: some StringProtocol, digits: Int = 2) -> Int? {
    guard (1...digits).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(word)
  }

  /// A year of four digits; nil for anything else.
  static func year(_ word: some StringProtocol) -> Int? {
    guard word.utf8.count == 4, let year = number(word, digits: 4), year >= 1 else { return nil }
    return year
  }

  /// The parts of a word between slashes or dashes.
  static func split(_ word: String, at separator: Character) -> [Substring] {
    word.split(separator: separator, omittingEmptySubsequences: false)
  }

  private static func trimmed(_ word: Substring) -> String {
    let signs: Set<Character> = [".", ",", ";", ":", "(", ")", "\"", "“", "”"]
    var rest = word
    while let last = rest.last, signs.contains(last) { rest.removeLast() }
    while let first = rest.first, signs.contains(first) { rest.removeFirst() }
    return String(rest)
  }
}
