/// The letters of Vietnamese, taken apart into letter and tone.
///
/// Characters compare by canonical equivalence, so that a letter is found in either Unicode form.
enum VietnameseLetters {
  /// A lower-case letter without its tone, and the tone.
  struct Parts {
    /// The letter as the alphabet counts it: `ơ` of `ớ`.
    let letter: Character
    /// 0 for none, then in the order of dictionaries: huyền, hỏi, ngã, sắc, nặng.
    let tone: Int
  }

  /// The letters in alphabetical order, with the four that only foreign words have.
  static let alphabet: [Character] = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")

  /// Letter and tone of a lower-case character; nil when it is no letter of the alphabet.
  static func parts(of character: Character) -> Parts? {
    // Most text is plain; looking up fewer characters keeps sorting and matching cheap.
    if let ascii = character.asciiValue { return (97...122).contains(ascii) ? Parts(letter: character, tone: 0) : nil }
    // A composed letter is found by its number; only a decomposed one need be compared as readers see it.
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.dropFirst().isEmpty { return composed[first.value] }
    return table[character]
  }

  /// The letter a–z that stands for a letter where only those are allowed.
  static func plain(_ letter: Character) -> Character {
    switch letter {
    case "ă", "â": return "a"
    case "đ": return "d"
    case "ê": return "e"
    case "ô", "ơ": return "o"
    case "ư": return "u"
    default: return letter
    }
  }

  private static let table: [Character: Parts] = {
    var table: [Character: Parts] = ["đ": Parts(letter: "đ", tone: 0)]
    let vowels = [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ]
    for vowel in vowels {
      guard let letter = vowel.first else { continue }
      for (tone, character) in vowel.enumerated() { table[character] = Parts(letter: letter, tone: tone) }
    }
    return table
  }()

  /// The table by the numbers of its characters, which are composed.
  private static let composed: [UInt32: Parts] = Dictionary(
    table.compactMap { character, parts in character.unicodeScalars.first.map { ($0.value, parts) } }, uniquingKeysWith: { first, _ in first })
}
