/// One reading of a text from its first piece to its last.
struct SpokenReading {
  let tokens: [PrintedToken]
  /// The piece being read.
  var index = 0
  /// What was said so far.
  private var said: [UInt8] = []
  /// What the piece before was, if only a space stands between.
  private(set) var before = Said.word
  /// Whether Roman numerals were meant behind the last piece that was no plain word.
  private var wasAmongNumerals = false
  /// The first of the plain words that were read since.
  private var plainStart = 0
  private let text: [UInt8]

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

  init(_ text: String) {
    tokens = PrintedToken.all(of: text)
    self.text = Array(text.utf8)
    said.reserveCapacity(self.text.count * 2)
  }

  /// The whole text in words.
  mutating func run() -> String {
    while index < tokens.count {
      let token = tokens[index]
      if token.isPlain {
        said += text[token.whole]
        before = .word
        index += 1
        continue
      }
      if token.hasNoCore || repeatsItself(token) || token.coreBytes.contains(46) && WebAddress.isOne(token.core)
        || token.coreBytes.contains(58) && WebAddress.isOne(token.core)
      {
        leaveOut(token)
        continue
      }
      let words = self.words(of: token) ?? Words(text: token.core)
      let last = tokens[index + words.count - 1]
      said += token.before.utf8
      said += words.text.utf8
      said += after(last, isLast: index + words.count == tokens.count).utf8
      said += last.gap.utf8
      before = last.hasNothingAfter ? words.kind : .word
      wasAmongNumerals = continuesNumerals(last)
      index += words.count
      plainStart = index
    }
    return String(decoding: said, as: UTF8.self)
  }

  /// The printed word before the piece, in small letters; empty after a comma or full stop. A colon does not part ("Số: 57").
  func previous(_ back: Int = 1) -> String {
    guard index >= back, tokens[(index - back)..<index].allSatisfy({ $0.hasNothingAfter || $0.after == ":" }) else { return "" }
    return tokens[index - back].core.lowercased()
  }

  /// The piece some places on, when nothing but spaces stands between.
  func next(_ ahead: Int = 1) -> PrintedToken? {
    guard index + ahead < tokens.count, tokens[index..<(index + ahead)].allSatisfy(\.hasNothingAfter),
      tokens[(index + 1)...(index + ahead)].allSatisfy({ $0.before.isEmpty })
    else { return nil }
    return tokens[index + ahead]
  }

  private func words(of token: PrintedToken) -> Words? {
    let core = token.core
    // What a piece can be is told by its signs; most can be little.
    let signs = CoreSigns(token.coreBytes)
    if signs.hasDigit, signs.hasDash || signs.hasSlash {
      if let paper = DocumentNumber(core) { return Words(text: words(of: paper)) }
      if let date = PrintedDate(core) { return Words(text: date.words(after: previous()), kind: .date) }
    }
    if signs.isComparator, let words = comparison() { return words }
    if signs.hasDash, let words = dash() { return words }
    if signs.mayBeNumeral, let words = numeral(token) { return words }
    if signs.hasSlash, let words = dayOrShare(core) { return words }
    if signs.hasDash, let words = range(core) ?? tornRange(core) { return words }
    if signs.hasDigit, let (figure, count) = figure(at: 0) {
      return Words(text: inContext(figure, core), kind: .figure(figure.value), count: count)
    }
    if let words = sign(core) ?? SpokenAbbreviation.words(core) { return Words(text: words) }
    return nil
  }

  /// Which signs a word has, of those that tell what it may be.
  private struct CoreSigns {
    var hasDigit = false
    var hasSlash = false
    /// Whether there may be a dash: a hyphen, or a sign of three bytes.
    var hasDash = false
    /// Whether it may be a comparator.
    var isComparator = false
    /// Whether it may be a Roman numeral or the number of an item: it begins like one, or has a point.
    var mayBeNumeral = false

    init(_ bytes: ArraySlice<UInt8>) {
      for byte in bytes {
        switch byte {
        case 48...57: hasDigit = true
        case 47: hasSlash = true
        case 45, 0xE2...0xEF: hasDash = true
        case 46: mayBeNumeral = true
        default: break
        }
      }
      switch bytes.first {
      case 60, 62, 126, 0xE2: isComparator = bytes.count <= 3
      case 73, 86, 88: mayBeNumeral = true
      default: break
      }
    }
  }

  /// Whether Roman numerals are meant, as in "quý I, II và III".
  private var isAmongNumerals: Bool {
    for place in (plainStart..<max(index, plainStart)).reversed() {
      let core = tokens[place].core.lowercased()
      if Self.parts.contains(core) { return true }
      guard core == "và" || core == "đến" else { return false }
    }
    return wasAmongNumerals
  }

  /// Whether an abbreviation in brackets says again what stands before it: "trí tuệ nhân tạo (AI)".
  private func repeatsItself(_ token: PrintedToken) -> Bool {
    guard text[token.whole].first == 40, token.before == "(", token.after.hasPrefix(")"), let words = SpokenAbbreviation.words(token.core)
    else { return false }
    // A few words are enough to look at; a text may be long.
    return String(String(decoding: said, as: UTF8.self).suffix(words.count + 8)).lowercased().trimmedEnd.hasSuffix(words.lowercased())
  }

  /// Leaves a piece out with the brackets around it and the words that only led to it; what ends the sentence stays.
  private mutating func leaveOut(_ token: PrintedToken) {
    if !token.hasNoCore {
      var said = String(decoding: said, as: UTF8.self)
      var back = 1
      while !repeatsItself(token), WebAddress.leads.contains(previous(back)) {
        said = said.trimmedEnd
        said.removeLast(min(said.count, tokens[index - back].core.count + tokens[index - back].after.count))
        back += 1
      }
      said = said.trimmedEnd + token.after.filter { ".,;!?".contains($0) } + token.gap
      self.said = Array(said.utf8)
    } else {
      said += (token.before + token.after + token.gap).utf8
    }
    before = .word
    wasAmongNumerals = isAmongNumerals
    index += 1
    plainStart = index
  }

  /// The closing signs; the point of "TP." and "VP." belongs to the abbreviation that is no longer there.
  private func after(_ token: PrintedToken, isLast: Bool) -> String {
    let signs = token.after
    return signs == "." && !isLast && (token.core == "TP" || token.core == "VP") ? "" : signs
  }
}

// MARK: - Numerals

extension SpokenReading {
  private static let parts: Set<String> = [
    "quý", "mục", "phần", "chương", "lục", "nhóm", "khóa", "khoá", "đợt", "bảng", "biểu", "cấp", "loại", "hạng", "đoạn", "thứ", "tiêu", "vụ", "nv",
    "số", "điểm",
  ]

  private func continuesNumerals(_ token: PrintedToken) -> Bool {
    let core = token.core.lowercased()
    if Self.parts.contains(core) { return true }
    guard
      core == "và" || core == "đến" || core == "-" || core == "–" || RomanNumeral.value(token.core) != nil && token.after.allSatisfy({ $0 == "," })
    else { return false }
    return isAmongNumerals
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
