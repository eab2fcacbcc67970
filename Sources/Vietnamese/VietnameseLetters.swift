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
    /// The letter's place in the alphabet, from 0.
    let place: Int

    init(letter: Character, tone: Int) {
      self.letter = letter
      self.tone = tone
      place = VietnameseLetters.alphabet.firstIndex(of: letter) ?? 0
    }
  }

  /// The letters in alphabetical order, with the four that only foreign words have.
  static let alphabet: [Character] = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")

  /// The characters of a text in lower case, one by one, each with its letter and tone; those are nil where it is no letter of the alphabet. The walk ends
  /// when `body` returns false.
  static func walk(_ text: String, while body: (Character, Parts?) -> Bool) {
    // Nearly every text is of plain and composed letters: a character each, without a look at what may follow.
    if text.unicodeScalars.allSatisfy({ PlainLetter.of($0) != nil }) {
      for scalar in text.unicodeScalars {
        if let letter = PlainLetter.of(scalar), !body(letter.character, letter.parts) { return }
      }
    } else {
      for character in text.lowercased() where !body(character, parts(of: character)) { return }
    }
  }

  /// The same through the whole text.
  static func forEach(in text: String, _ body: (Character, Parts?) -> Void) {
    walk(text) { character, parts in
      body(character, parts)
      return true
    }
  }

  /// Letter and tone of a lower-case character; nil when it is no letter of the alphabet.
  static func parts(of character: Character) -> Parts? {
    // A plain or composed letter is found by its number; only a decomposed one need be compared as readers see it.
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.dropFirst().isEmpty { return PlainLetter.of(first)?.parts }
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

  fileprivate static let table: [Character: Parts] = {
    var table = Dictionary(uniqueKeysWithValues: alphabet.map { ($0, Parts(letter: $0, tone: 0)) })
    let vowels = [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ]
    for vowel in vowels {
      guard let letter = vowel.first else { continue }
      for (tone, character) in vowel.enumerated() { table[character] = Parts(letter: letter, tone: tone) }
    }
    return table
  }()
}

/// What is a character by itself whatever stands around it: a sign of ASCII, a composed letter of Vietnamese, small or capital.
private struct PlainLetter {
  /// In lower case.
  let character: Character
  /// Nil for what is no letter of the alphabet.
  let parts: VietnameseLetters.Parts?

  /// Nil for everything else; also for the end of a line that may be one character with the sign after it.
  static func of(_ scalar: Unicode.Scalar) -> PlainLetter? {
    guard scalar.value < places.count else { return nil }
    let place = places[Int(scalar.value)]
    return place == 0 ? nil : all[Int(place) - 1]
  }

  private static let all: [PlainLetter] = {
    let signs = (0..<128 as Range<UInt8>).map { Character(Unicode.Scalar($0)) }
    let letters = VietnameseLetters.table.keys.filter { !$0.isASCII }
    return (signs + letters).map { PlainLetter(character: $0, parts: VietnameseLetters.table[$0]) }
  }()

  /// The place of each scalar in `all`, from 1; 0 for those that are not there.
  private static let places: [UInt8] = {
    var places = [UInt8](repeating: 0, count: 0x1F00)
    for (index, letter) in all.enumerated() {
      for form in [String(letter.character), letter.parts == nil ? "" : letter.character.uppercased()] {
        if let scalar = form.unicodeScalars.first, form.unicodeScalars.count == 1 { places[Int(scalar.value)] = UInt8(index + 1) }
      }
    }
    places[0x0D] = 0
    return places
  }()
}
