/// A name as it is compared loosely: the plans write one office in many ways.
///
/// Capitals, the Unicode form, hyphen or dash and the spaces around it, dots and repeated spaces make no difference, nor does the letter of a
/// syllable that bears the tone mark (`hóa` and `hoá`, `ủy` and `uỷ`), nor anything that cannot be seen: letters of other alphabets that look the
/// same, joiners and the like.
public struct FoldedName: Hashable, Sendable {
  /// The folded words; for comparison only, never shown.
  public let key: String

  /// Folds a name.
  public init(_ name: String) {
    var key = ""
    var syllable = ""
    var tone = 0
    func close() {
      guard !syllable.isEmpty else { return }
      if !key.isEmpty { key.append(" ") }
      key.append(syllable)
      if let mark = FoldedName.marks[tone] { key.append(mark) }
      syllable = ""
      tone = 0
    }
    func take(_ character: Character, _ parts: VietnameseLetters.Parts?) {
      if let parts {
        syllable.append(parts.letter)
        if parts.tone > 0 { tone = parts.tone }
      } else if character.isWhitespace || character == "." || Dashes.all.contains(character) {
        close()
      } else if let seen = LookalikeLetters.seen(character) {
        for character in seen { take(character, VietnameseLetters.parts(of: character)) }
      } else {
        syllable.append(character)
      }
    }
    VietnameseLetters.forEach(in: name, take)
    close()
    self.key = key
  }

  /// Whether nothing is left of the name.
  public var isEmpty: Bool { key.isEmpty }

  /// The tone is put behind the syllable, so that its place in the word is forgotten and its kind is not.
  private static let marks: [Int: Character] = [1: "`", 2: "?", 3: "~", 4: "'", 5: "."]
}
