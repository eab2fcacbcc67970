extension Goal {
  /// What was understood of a printed goal.
  public enum Reading: Hashable, Sendable {
    /// A measured goal.
    case goal(Goal)
    /// Blank or without a number: a target without a measure.
    case unmeasured
    /// There is a number, and words that are not known: the author must say what is meant (`comparator`, `min`, `max`).
    case unreadable
  }

  /// Reads a goal as plans print it.
  ///
  /// One figure with known words of bounds and units, or two figures that make a range. A bare number means at least, or at most where `direction`
  /// says that less is better. Every other phrase with a figure is unreadable, for a word not known may turn its meaning.
  /// - Parameters:
  ///   - printed: The words of the cell.
  ///   - unit: The unit as printed; its words may stand beside the figure, and a rank is never read from a bare number.
  ///   - direction: Which way the indicator is better; nil when it is not known.
  public static func read(printed: String, unit: String?, direction: Indicator.Direction? = nil) -> Reading {
    let cut = GoalTokens(printed)
    if cut.hasUnreadableNumber { return .unreadable }
    let numbers = cut.tokens.compactMap { if case .number(let number) = $0 { number } else { nil } }
    if numbers.isEmpty { return .unmeasured }
    let unitWords = words(of: unit)
    if !unitWords.isDisjoint(with: GoalWords.ranks) { return .unreadable }
    guard let phrase = phrase(of: cut.tokens, unitWords: unitWords) else { return .unreadable }
    switch numbers.count {
    case 1: return single(numbers[0], phrase, direction)
    case 2: return range(numbers[0], numbers[1], phrase)
    default: return .unreadable
    }
  }

  private static func single(_ number: Quantity, _ phrase: Phrase, _ direction: Indicator.Direction?) -> Reading {
    guard phrase.joint == nil, phrase.bounds.count <= 1 else { return .unreadable }
    let bare: Comparator = direction == .down && !phrase.hasFrom ? .atMost : .atLeast
    switch phrase.bounds.first ?? bare {
    case .above: return .goal(Goal(comparator: .above, min: number))
    case .atMost: return .goal(Goal(comparator: .atMost, max: number))
    case .below: return .goal(Goal(comparator: .below, max: number))
    default: return .goal(Goal(comparator: .atLeast, min: number))
    }
  }

  private static func range(_ low: Quantity, _ high: Quantity, _ phrase: Phrase) -> Reading {
    guard phrase.joint == 1, low < high, phrase.bounds.isSubset(of: [.atLeast]) else { return .unreadable }
    return .goal(Goal(comparator: .between, min: low, max: high))
  }

  /// What the words around the figures say.
  private struct Phrase {
    var bounds: Set<Comparator> = []
    var hasFrom = false
    /// After how many figures a dash or "đến" stands; nil when there is none.
    var joint: Int?
  }

  /// The sense of all words; nil when one is not known, or when a dash does not part two figures.
  private static func phrase(of tokens: [GoalTokens.Token], unitWords: Set<String>) -> Phrase? {
    var phrase = Phrase()
    var seen = 0
    var position = 0
    while position < tokens.count {
      switch tokens[position] {
      case .number:
        seen += 1
        position += 1
      case .dash:
        guard phrase.joint == nil, seen == 1, joins(tokens, at: position) else { return nil }
        phrase.joint = seen
        position += 1
      case .word(let word):
        let known = GoalWords.phrases.first { starts(tokens[position...], with: $0.words) }
        switch known?.meaning {
        case .bound(let comparator)?: phrase.bounds.insert(comparator)
        case .from?: phrase.hasFrom = true
        case .to?:
          guard phrase.joint == nil, seen == 1, joins(tokens, at: position) else { return nil }
          phrase.joint = seen
        case .nothing?: break
        case nil: guard unitWords.contains(word) else { return nil }
        }
        position += known?.words.count ?? 1
      }
    }
    return phrase
  }

  /// Whether a figure, with its percent sign, stands right before and another right behind.
  private static func joins(_ tokens: [GoalTokens.Token], at position: Int) -> Bool {
    guard position + 1 < tokens.count, case .number = tokens[position + 1] else { return false }
    let before = tokens[..<position].last { $0 != .word("%") }
    if case .number? = before { return true }
    return false
  }

  private static func starts(_ tokens: ArraySlice<GoalTokens.Token>, with words: [String]) -> Bool {
    tokens.count >= words.count && zip(tokens, words).allSatisfy { $0 == .word($1) }
  }

  private static func words(of unit: String?) -> Set<String> {
    guard let unit else { return [] }
    return Set(GoalTokens(unit).tokens.compactMap { if case .word(let word) = $0 { word } else { nil } })
  }
}
