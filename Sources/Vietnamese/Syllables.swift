/// The words of a text as a search compares them: small letters without marks, `đ` as `d`.
///
/// A word ends at everything that is neither letter nor digit. What Vietnamese writes as one word is most often two or more of these.
public enum Syllables {
  /// The words of a text, "Đất đai, 5G" → `dat`, `dai`, `5g`.
  public static func folded(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    VietnameseLetters.forEach(in: text) { character, parts in
      if let parts {
        word.append(VietnameseLetters.plain(parts.letter))
      } else if isLetterOrDigit(character) {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func isLetterOrDigit(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: return true
    default: return false
    }
  }
}
