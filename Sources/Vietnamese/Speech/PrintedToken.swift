/// A piece of a printed text without spaces, parted from the signs around it.
///
/// It keeps places in the text: most pieces are words that are read as they stand, of which nobody asks more.
struct PrintedToken {
  /// Whether it is a word in small letters, with a capital at most at its head, and so is read as it stands.
  let isPlain: Bool
  /// Whether it begins a line.
  let beginsLine: Bool
  /// The places of the first sign, of the word, of the closing signs, of the gap and of the next piece.
  private let places: (start: Int, core: Int, after: Int, gap: Int, end: Int)
  private let text: [UInt8]

  /// Opening signs: quotation marks and brackets.
  var before: String { words(places.start, places.core) }

  /// The word, number or number of a paper; empty when there are signs alone.
  var core: String { words(places.core, places.after) }

  /// The same as bytes.
  var coreBytes: ArraySlice<UInt8> { text[places.core..<places.after] }

  /// Whether there are signs alone.
  var hasNoCore: Bool { places.core == places.after }

  /// Closing signs; of the "./." that ends a paper, which says nothing, its full stop.
  var after: String {
    let signs = words(places.after, places.gap)
    return signs == "./." ? "." : signs
  }

  /// Whether no sign stands behind it.
  var hasNothingAfter: Bool { places.after == places.gap }

  /// The spaces and line breaks that follow; empty where a comparator touches its figure, and at the end.
  var gap: String { words(places.gap, places.end) }

  /// The whole, as it stands in the text.
  var whole: Range<Int> { places.start..<places.end }

  private func words(_ start: Int, _ end: Int) -> String { start == end ? "" : String(decoding: text[start..<end], as: UTF8.self) }

  /// A text in pieces.
  static func all(of text: String) -> [PrintedToken] {
    let scan = PrintedScan(text)
    var tokens: [PrintedToken] = []
    tokens.reserveCapacity(scan.signs.count / 4)
    var beginsLine = true
    var place = 0
    while place < scan.signs.count {
      let word = scan.word(at: place)
      let gap = scan.end(from: word.end) { $0.contains(.space) }
      tokens.append(
        PrintedToken(
          isPlain: word.isPlain, beginsLine: word.end > place && beginsLine,
          places: (scan.offset(place), scan.offset(word.core), scan.offset(word.after), scan.offset(word.end), scan.offset(gap)),
          text: scan.text))
      // Spaces at the head of the text are a piece of their own; others were taken with the piece before them.
      if word.end > place { beginsLine = scan.signs[word.end..<gap].contains { $0.contains(.newline) } }
      place = gap
    }
    return tokens
  }
}
