import Vietnamese

/// The words and signs in which plans print a goal.
enum GoalWords {
  /// What a phrase says of the bound.
  enum Meaning: Hashable {
    /// One of the comparators.
    case bound(Goal.Comparator)
    /// "từ": at least, unless the other end is bounded.
    case from
    /// "đến": only between two figures.
    case to
    /// A word that changes nothing, such as "đạt", or a word of the unit.
    case nothing
  }

  /// The phrases, longest first, so that "không dưới" is not taken for "dưới".
  static let phrases: [(words: [String], meaning: Meaning)] = {
    let table: [(Meaning, [String])] = [
      (.bound(.atLeast), ["ít nhất", "tối thiểu", "trở lên", "không dưới", "không thấp hơn", "không ít hơn", "không nhỏ hơn", "≥", ">="]),
      (.bound(.above), ["trên", "hơn", "vượt", "lớn hơn", "cao hơn", "nhiều hơn", ">"]),
      (
        .bound(.atMost),
        ["không quá", "không vượt quá", "không vượt", "tối đa", "nhiều nhất", "trở xuống", "không trên", "không cao hơn", "≤", "<="]
      ),
      (.bound(.below), ["dưới", "ít hơn", "thấp hơn", "nhỏ hơn", "<"]),
      (.from, ["từ"]),
      (.to, ["đến"]),
      (.nothing, ["đạt", "phấn đấu", "phấn đấu đạt", "có", "bằng", "=", "%"]),
      (
        .nothing,
        [
          "phần trăm", "dân số", "grdp", "tỷ lệ", "tỉ lệ", "người", "hộ", "mô hình", "sản phẩm", "doanh nghiệp", "đề tài", "sáng kiến",
          "giải pháp",
        ]
      ),
    ]
    return table.flatMap { meaning, phrases in
      phrases.map { (words: $0.split(separator: " ").map(String.init), meaning: meaning) }
    }.sorted { $0.words.count > $1.words.count }
  }()

  /// Words of a unit that make its figure a place in an order: "thứ hạng", "thứ bậc".
  static let ranks: Set<String> = ["hạng", "bậc", "thứ"]
}

/// A printed goal cut into figures, signs and words.
struct GoalTokens {
  /// A piece of a printed goal.
  enum Token: Hashable {
    /// A figure.
    case number(Quantity)
    /// A dash between figures.
    case dash
    /// A word or sign, lower case.
    case word(String)
  }

  /// The pieces in order.
  private(set) var tokens: [Token] = []
  /// Whether some digits are no figure that can be read.
  private(set) var hasUnreadableNumber = false

  /// Cuts a text.
  init(_ text: String) {
    let characters = Array(text.lowercased())
    var position = 0
    while position < characters.count {
      let character = characters[position]
      if character.isWhitespace || GoalTokens.ignored.contains(character) {
        position += 1
      } else if GoalTokens.isDigit(character) {
        position = readNumber(characters, from: position)
      } else if Dashes.all.contains(character) {
        tokens.append(.dash)
        position += 1
      } else if character.isLetter {
        position = readWord(characters, from: position)
      } else {
        let pair = position + 1 < characters.count ? String(characters[position...position + 1]) : ""
        let sign = pair == ">=" || pair == "<=" ? pair : String(character)
        tokens.append(.word(sign))
        position += sign.count
      }
    }
  }

  private mutating func readNumber(_ characters: [Character], from start: Int) -> Int {
    var end = start
    while end < characters.count, GoalTokens.isPartOfNumber(characters, end) { end += 1 }
    let digits = String(characters[start..<end])
    // "4G" and "5G" are names, not figures.
    if end < characters.count, characters[end] == "g", end + 1 == characters.count || !characters[end + 1].isLetter {
      tokens.append(.word(digits + "g"))
      return end + 1
    }
    if let number = Quantity.read(digits) { tokens.append(.number(number)) } else { hasUnreadableNumber = true }
    return end
  }

  private mutating func readWord(_ characters: [Character], from start: Int) -> Int {
    var end = start
    while end < characters.count, characters[end].isLetter || GoalTokens.isDigit(characters[end]) { end += 1 }
    tokens.append(.word(String(characters[start..<end])))
    return end
  }

  private static func isPartOfNumber(_ characters: [Character], _ position: Int) -> Bool {
    if isDigit(characters[position]) { return true }
    guard characters[position] == "," || characters[position] == "." else { return false }
    return position + 1 < characters.count && isDigit(characters[position + 1])
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) && character.isASCII }

  private static let ignored: Set<Character> = [".", ",", ";", ":"]
}
