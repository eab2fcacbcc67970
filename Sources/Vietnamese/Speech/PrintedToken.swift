/// A piece of a printed text without spaces, parted from the signs around it.
struct PrintedToken {
  /// Opening signs: quotation marks and brackets.
  var before: String
  /// The word, number or number of a paper; empty when there are signs alone.
  let core: String
  /// Closing signs.
  var after: String
  /// The spaces and line breaks that follow; empty where a comparator touches its figure, and at the end.
  let gap: String
  /// Whether it begins a line.
  let beginsLine: Bool

  /// A text in pieces.
  static func all(of text: String) -> [PrintedToken] {
    var tokens: [PrintedToken] = []
    var beginsLine = true
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        // Spaces at the head of the text; others were taken with the piece before them.
        let gap = rest.prefix { $0.isWhitespace }
        tokens.append(PrintedToken(before: "", core: "", after: "", gap: String(gap), beginsLine: false))
        rest = rest[gap.endIndex...]
        continue
      }
      var word = rest.prefix { !$0.isWhitespace }
      if let sign = comparators.first(where: { word.hasPrefix($0) }), word.count > sign.count {
        word = word.prefix(sign.count)
      } else if let opening = word.firstIndex(where: { !openers.contains($0) }), opening > word.startIndex,
        let sign = comparators.first(where: { word[opening...].hasPrefix($0) }), word[opening...].count > sign.count
      {
        word = word[..<word.index(opening, offsetBy: sign.count)]
      }
      let gap = rest[word.endIndex...].prefix { $0.isWhitespace }
      tokens.append(PrintedToken(word, gap: gap, beginsLine: beginsLine))
      beginsLine = gap.contains { $0.isNewline }
      rest = rest[gap.endIndex...]
    }
    return tokens
  }

  private static let comparators = [">=", "<=", "≥", "≤", ">", "<", "≈", "~"]
  private static let openers: Set<Character> = ["(", "[", "“", "‘", "\"", "'", "«", "{"]
  private static let closers: Set<Character> = [")", "]", "”", "’", "\"", "'", "»", "}", ",", ".", ";", ":", "!", "?", "…"]

  private init(before: String, core: String, after: String, gap: String, beginsLine: Bool) {
    self.before = before
    self.core = core
    self.after = after
    self.gap = gap
    self.beginsLine = beginsLine
  }

  private init(_ word: Substring, gap: Substring, beginsLine: Bool) {
    let opened = word.drop { Self.openers.contains($0) }
    var end = opened.endIndex
    while end > opened.startIndex, Self.closers.contains(opened[opened.index(before: end)]) { end = opened.index(before: end) }
    // The "./." that ends a paper says nothing.
    if opened[..<end].hasSuffix("./") { end = opened.index(end, offsetBy: -2) }
    let closing = opened[end...] == "./." ? "." : String(opened[end...])
    self.init(
      before: String(word[..<opened.startIndex]), core: String(opened[..<end]), after: closing, gap: String(gap), beginsLine: beginsLine)
  }
}
