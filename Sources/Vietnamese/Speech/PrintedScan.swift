/// What the characters of a text are to its pieces, found from its bytes where all of them are such as Vietnamese papers print.
struct PrintedScan {
  /// What a character is.
  struct Sign: OptionSet {
    let rawValue: UInt8
    static let space = Sign(rawValue: 1)
    static let newline = Sign(rawValue: 2)
    static let opener = Sign(rawValue: 4)
    static let closer = Sign(rawValue: 8)
    /// One that stands before a figure: `≥`.
    static let comparator = Sign(rawValue: 16)
    static let capital = Sign(rawValue: 32)
    static let letter = Sign(rawValue: 64)
  }

  /// A piece without the gap that follows, by its characters.
  struct Word {
    /// Where the word inside the signs begins.
    let core: Int
    /// Where its closing signs begin.
    let after: Int
    /// Where the gap begins.
    let end: Int
    /// See ``PrintedToken/isPlain``.
    let isPlain: Bool
  }

  /// The bytes.
  let text: [UInt8]
  /// What each character is.
  private(set) var signs: [Sign] = []
  /// Where each character begins.
  private var offsets: [Int32] = []

  init(_ text: String) {
    self.text = Array(text.utf8)
    signs.reserveCapacity(self.text.count)
    offsets.reserveCapacity(self.text.count)
    if !readBytes() { readCharacters(of: text) }
  }

  /// The byte at which a character begins; the end of the text behind the last one.
  func offset(_ place: Int) -> Int { place < offsets.count ? Int(offsets[place]) : text.count }

  /// The first place from one on at which something does not hold.
  func end(from place: Int, while holds: (Sign) -> Bool) -> Int {
    var end = place
    while end < signs.count, holds(signs[end]) { end += 1 }
    return end
  }

  /// The piece at a place; an empty one where spaces stand.
  func word(at start: Int) -> Word {
    var end = end(from: start) { !$0.contains(.space) }
    var core = self.end(from: start) { $0.contains(.opener) }
    core = min(core, end)
    // A comparator that touches its figure is a piece of its own, together with what opens before it.
    if core < end, signs[core].contains(.comparator) {
      let isDouble = core + 1 < end && byte(core + 1) == 61 && (byte(core) == 60 || byte(core) == 62)
      end = min(end, core + (isDouble ? 2 : 1))
    }
    var after = end
    while after > core, signs[after - 1].contains(.closer) { after -= 1 }
    // The "./." that ends a paper says nothing, so that a word before it is not read as it stands.
    let endsPaper = after - core >= 2 && byte(after - 1) == 47 && byte(after - 2) == 46
    if endsPaper { after -= 2 }
    return Word(core: core, after: after, end: end, isPlain: !endsPaper && isPlain(core, after))
  }

  private func isPlain(_ start: Int, _ end: Int) -> Bool {
    guard start < end, signs[start].contains(.letter) || signs[start].contains(.capital) && end - start > 1 else { return false }
    for place in (start + 1)..<max(end, start + 1) where !signs[place].contains(.letter) { return false }
    return true
  }

  /// The byte of a character; nil when it has several.
  private func byte(_ place: Int) -> UInt8? { offset(place + 1) == offset(place) + 1 ? text[offset(place)] : nil }
}

// MARK: - What characters are

extension PrintedScan {
  /// Reads the text byte by byte; false where a character is none that papers print, which may be put together of several.
  private mutating func readBytes() -> Bool {
    var place = 0
    while place < text.count {
      let first = text[place]
      offsets.append(Int32(truncatingIfNeeded: place))
      if first < 0x80 {
        guard first != 13 else { return false }
        signs.append(Self.ascii[Int(first)])
        place += 1
      } else {
        let second = place + 1 < text.count ? text[place + 1] : 0
        let third = place + 2 < text.count ? text[place + 2] : 0
        guard let sign = first < 0xE0 ? Self.sign(first, second) : Self.sign(first, second, third) else { return false }
        signs.append(sign)
        place += first < 0xE0 ? 2 : 3
      }
    }
    return true
  }

  /// What two bytes are; nil when they are no character of Vietnamese papers.
  private static func sign(_ first: UInt8, _ second: UInt8) -> Sign? {
    switch (first, second) {
    case (0xC3, 0x97), (0xC3, 0xB7), (0xC3, 0x9F): return []
    case (0xC3, 0x80...0x9E), (0xC4, 0x82), (0xC4, 0x90), (0xC4, 0xA8), (0xC5, 0xA8), (0xC6, 0xA0), (0xC6, 0xAF): return .capital
    case (0xC3, _), (0xC4, 0x83), (0xC4, 0x91), (0xC4, 0xA9), (0xC5, 0xA9), (0xC6, 0xA1), (0xC6, 0xB0): return .letter
    case (0xC2, 0xAB): return .opener
    case (0xC2, 0xBB): return .closer
    // The degree sign, and the digits of square and cubic metres.
    case (0xC2, 0xB0), (0xC2, 0xB2), (0xC2, 0xB3): return []
    default: return nil
    }
  }

  /// What three bytes are; nil when they are no character of Vietnamese papers.
  private static func sign(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Sign? {
    switch (first, second, third) {
    // Ạ to ỹ: capital and small letters by turns.
    case (0xE1, 0xBA, 0xA0...0xBF), (0xE1, 0xBB, 0x80...0xB9): return third % 2 == 0 ? .capital : .letter
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x9C): return .opener
    case (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0xA6): return .closer
    case (0xE2, 0x89, 0x88), (0xE2, 0x89, 0xA4), (0xE2, 0x89, 0xA5): return .comparator
    // Dashes, the minus sign, the sign of thousandths.
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xE2, 0x80, 0xB0): return []
    default: return nil
    }
  }

  private static let ascii: [Sign] = (0..<128).map { code in
    switch code {
    case 10, 11, 12: return [.space, .newline]
    case 9, 32: return .space
    case 65...90: return .capital
    case 97...122: return .letter
    default:
      let character = Character(Unicode.Scalar(UInt8(code)))
      return sign(character)
    }
  }

  /// Reads the text character by character; none counts as a letter, so that every piece is looked at closely.
  private mutating func readCharacters(of text: String) {
    signs = []
    offsets = []
    var offset = 0
    for character in text {
      offsets.append(Int32(truncatingIfNeeded: offset))
      offset += character.utf8.count
      signs.append(Self.sign(character))
    }
  }

  private static func sign(_ character: Character) -> Sign {
    var sign: Sign = []
    if character.isWhitespace { sign.insert(.space) }
    if character.isNewline { sign.insert(.newline) }
    if openers.contains(character) { sign.insert(.opener) }
    if closers.contains(character) { sign.insert(.closer) }
    if comparators.contains(character) { sign.insert(.comparator) }
    return sign
  }

  private static let comparators: Set<Character> = ["≥", "≤", ">", "<", "≈", "~"]
  private static let openers: Set<Character> = ["(", "[", "“", "‘", "\"", "'", "«", "{"]
  private static let closers: Set<Character> = [")", "]", "”", "’", "\"", "'", "»", "}", ",", ".", ";", ":", "!", "?", "…"]
}
