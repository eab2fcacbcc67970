/// The letter under which a text stands in an A–Z index.
public struct AlphabetPlace: Hashable, Sendable {
  /// The letter, small and without a tone mark.
  public let letter: Character
  /// Its place in the alphabet, from 0.
  public let place: Int

  /// The place of a text by its first letter, whatever signs stand before; nil when a number comes first, a letter that is not Vietnamese, or nothing.
  public init?(_ text: String) {
    var first: VietnameseLetters.Parts?
    VietnameseLetters.walk(text) { character, parts in
      first = parts
      return parts == nil && !character.isLetter && !character.isNumber
    }
    guard let first else { return nil }
    letter = first.letter
    place = first.place
  }
}
