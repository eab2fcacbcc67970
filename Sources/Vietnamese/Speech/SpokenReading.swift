/// One reading of a text from its first piece to its last.
struct SpokenReading {
  let tokens: [PrintedToken]
  /// The piece being read.
  var index = 0
  /// What was said so far.
  private var said = ""
  /// What the piece before was, if only a space stands between.
  private(set) var before = Said.word
  /// Whether Roman numerals are meant, as in "quý I, II và III".
  private var isAmongNumerals = false

  /// What a piece was read as.
  enum Said {
    case word
    case date
    /// With its value.
    case figure(Double?)
  }

  /// The words for one piece or several.
  struct Words {
    let text: String
    var kind = Said.word
    /// The number of pieces read.
    var count = 1
  }

  init(_ tokens: [PrintedToken]) {
    self.tokens = tokens
  }

  /// The whole text in words.
  mutating func run() -> String {
    while index < tokens.count {
      let token = tokens[index]
      if token.core.isEmpty || repeatsItself(token) || WebAddress.isOne(token.core) {
        leaveOut(token)
        continue
      }
      let words = self.words(of: token) ?? Words(text: token.core)
      let last = tokens[index + words.count - 1]
      said += token.before + words.text + after(last, isLast: index + words.count == tokens.count) + last.gap
      before = last.after.isEmpty ? words.kind : .word
      isAmongNumerals = continuesNumerals(last)
      index += words.count
    }
    return said
  }

  /// The printed word before the piece, in small letters; empty after a comma or full stop. A colon does not part ("Số: 57").
  func previous(_ back: Int = 1) -> String {
    guard index >= back, tokens[(index - back)..<index].allSatisfy({ $0.after.isEmpty || $0.after == ":" }) else { return "" }
    return tokens[index - back].core.lowercased()
  }

  /// The piece some places on, when nothing but spaces stands between.
  func next(_ ahead: Int = 1) -> PrintedToken? {
    guard index + ahead < tokens.count, tokens[index..<(index + ahead)].allSatisfy({ $0.after.isEmpty }),
      tokens[(index + 1)...(index + ahead)].allSatisfy({ $0.before.isEmpty })
    else { return nil }
    return tokens[index + ahead]
  }

  private func words(of token: PrintedToken) -> Words? {
    let core = token.core
    if let paper = DocumentNumber(core) { return Words(text: words(of: paper)) }
    if let date = PrintedDate(core) { return Words(text: date.words(after: previous()), kind: .date) }
    if let words = comparison() ?? dash() ?? numeral(token) ?? dayOrShare(core) ?? range(core) ?? tornRange(core) { return words }
    if let (figure, count) = figure(at: 0) { return Words(text: inContext(figure, core), kind: .figure(figure.value), count: count) }
    if let words = sign(core) ?? SpokenAbbreviation.words(core) { return Words(text: words) }
    return nil
  }

  /// Whether an abbreviation in brackets says again what stands before it: "trí tuệ nhân tạo (AI)".
  private func repeatsItself(_ token: PrintedToken) -> Bool {
    guard token.before == "(", token.after.hasPrefix(")"), let words = SpokenAbbreviation.words(token.core) else { return false }
    // A few words are enough to look at; a text may be long.
    return String(said.suffix(words.count + 8)).lowercased().trimmedEnd.hasSuffix(words.lowercased())
  }

  /// Leaves a piece out with the brackets around it and the words that only led to it; what ends the sentence stays.
  private mutating func leaveOut(_ token: PrintedToken) {
    if !token.core.isEmpty {
      var back = 1
      while !repeatsItself(token), WebAddress.leads.contains(previous(back)) {
        said = said.trimmedEnd
        said.removeLast(min(said.count, tokens[index - back].core.count + tokens[index - back].after.count))
        back += 1
      }
      said = said.trimmedEnd + token.after.filter { ".,;!?".contains($0) } + token.gap
    } else {
      said += token.before + token.after + token.gap
    }
    before = .word
    index += 1
  }

  /// The closing signs; the point of "TP." and "VP." belongs to the abbreviation that is no longer there.
  private func after(_ token: PrintedToken, isLast: Bool) -> String {
    token.after == "." && !isLast && (token.core == "TP" || token.core == "VP") ? "" : token.after
  }
}

// MARK: - Numerals

extension SpokenReading {
  private static let parts: Set<String> = [
    "quý", "mục", "phần", "chương", "lục", "nhóm", "khóa", "khoá", "đợt", "bảng", "biểu", "cấp", "loại", "hạng", "đoạn", "thứ", "tiêu", "vụ", "nv",
    "số", "điểm",
  ]

  private func continuesNumerals(_ token: PrintedToken) -> Bool {
    let isNumeral = RomanNumeral.value(token.core) != nil && token.after.allSatisfy { $0 == "," }
    let core = token.core.lowercased()
    return Self.parts.contains(core) || isAmongNumerals && (isNumeral || core == "và" || core == "đến" || core == "-" || core == "–")
  }

  /// A Roman numeral that numbers a part ("Quý III", "I." before a heading), or the number of an item ("I.1", "II.2.a").
  private func numeral(_ token: PrintedToken) -> Words? {
    if let value = RomanNumeral.value(token.core) {
      guard isAmongNumerals || token.beginsLine && token.after.first == "." else { return nil }
      let isOrdinal = previous() == "thứ"
      return Words(text: isOrdinal ? SpokenNumber.ordinal(value) : previous() == "quý" ? SpokenNumber.month(value) : SpokenNumber.whole(value))
    }
    let parts = token.core.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, RomanNumeral.value(parts[0]) != nil || parts.last?.first?.isLetter == true else { return nil }
    var words: [String] = []
    for part in parts {
      if let value = RomanNumeral.value(part) {
        words.append(SpokenNumber.whole(value))
      } else if !part.isEmpty, part.utf8.count <= 3, part.utf8.allSatisfy({ (48...57).contains($0) }) {
        words.append(SpokenNumber.printed(part))
      } else if part.count == 1, part != parts[0], part.first?.isLowercase == true {
        words.append(String(part))
      } else {
        return nil
      }
    }
    return Words(text: words.joined(separator: " chấm "))
  }
}

extension String {
  /// Without the spaces at its end.
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
