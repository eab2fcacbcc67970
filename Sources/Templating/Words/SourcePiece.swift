/// A piece of a template's source, as far as words of the interface are looked for in it.
struct SourcePiece {
  enum Kind: Equatable {
    /// Text.
    case text
    /// The name of a value: `{{name}}`, `{{{name}}}`.
    case value
    /// A tag of HTML within a line of text: `<b>`, `<a href="…">`. It may stand within words.
    case inlineOpen(String)
    /// Its end.
    case inlineClose(String)
    /// Anything else: other tags of HTML, sections, partials, comments.
    case boundary
  }

  let kind: Kind
  let range: Range<Int>

  /// The elements that stand within words.
  static let inline: Set<String> = ["a", "abbr", "b", "code", "em", "i", "q", "span", "strong", "sub", "sup", "time"]

  /// The pieces of some bytes; `isMarkup` is false for the value of an attribute, which has no tags.
  static func all(in bytes: [UInt8], _ range: Range<Int>, isMarkup: Bool) -> [SourcePiece] {
    var tokens: [SourcePiece] = []
    var ends = Ends()
    var index = range.lowerBound
    var textStart = index
    func flush(_ tokens: inout [SourcePiece], _ end: Int) {
      if end > textStart { tokens.append(SourcePiece(kind: .text, range: textStart..<end)) }
    }
    while index < range.upperBound {
      let token: SourcePiece?
      if opensTag(bytes, index) {
        token = mustache(in: bytes, index..<range.upperBound, &ends)
      } else if isMarkup, bytes[index] == UInt8(ascii: "<") {
        token = markup(in: bytes, index..<range.upperBound, &ends)
      } else {
        token = nil
      }
      if let token {
        flush(&tokens, index)
        tokens.append(token)
        index = token.range.upperBound
        textStart = index
      } else {
        index += 1
      }
    }
    flush(&tokens, range.upperBound)
    return tokens
  }

  /// Ends of pieces that are not to be found any more, so that each is looked for in vain once.
  private struct Ends {
    private var lacking: Set<String> = []

    mutating func find(_ words: String, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
      if lacking.contains(words) { return nil }
      let found = SourcePiece.find(words, in: bytes, range)
      if found == nil { lacking.insert(words) }
      return found
    }
  }

  private static func mustache(in bytes: [UInt8], _ range: Range<Int>, _ ends: inout Ends) -> SourcePiece? {
    let isTriple = bytes[range].starts(with: "{{{".utf8)
    guard let end = ends.find(isTriple ? "}}}" : "}}", in: bytes, range) else { return nil }
    let inside = bytes[(range.lowerBound + (isTriple ? 3 : 2))..<end]
    let isValue = isTriple || !(inside.first.map { "#/^><$!=".utf8.contains($0) } ?? true)
    return SourcePiece(kind: isValue ? .value : .boundary, range: range.lowerBound..<(end + (isTriple ? 3 : 2)))
  }

  private static func markup(in bytes: [UInt8], _ range: Range<Int>, _ ends: inout Ends) -> SourcePiece? {
    if bytes[range].starts(with: "<!--".utf8) {
      return ends.find("-->", in: bytes, range).map { SourcePiece(kind: .boundary, range: range.lowerBound..<($0 + 3)) }
    }
    guard let end = endOfTag(in: bytes, range, &ends) else { return nil }
    let isClosing = bytes[range].dropFirst().first == UInt8(ascii: "/")
    let name = bytes[(range.lowerBound + (isClosing ? 2 : 1))..<end].prefix { $0.isLetterOrDigit }
    let tag = String(decoding: name, as: UTF8.self).lowercased()
    let whole = range.lowerBound..<(end + 1)
    // What no reader is told in words, and what says itself that it stays as it is (HTML, `translate`).
    let isWordless = tag == "script" || tag == "style" || find(" translate=\"no\"", in: bytes, range.lowerBound..<end) != nil
    if !isClosing, isWordless, let close = ends.find("</" + tag, in: bytes, end..<range.upperBound) {
      return SourcePiece(kind: .boundary, range: range.lowerBound..<close)
    }
    guard inline.contains(tag) else { return SourcePiece(kind: .boundary, range: whole) }
    return SourcePiece(kind: isClosing ? .inlineClose(tag) : .inlineOpen(tag), range: whole)
  }

  /// Where a tag ends. No value of an attribute has `>` in it, for that of a name is escaped; names of partials begin with one.
  private static func endOfTag(in bytes: [UInt8], _ range: Range<Int>, _ ends: inout Ends) -> Int? {
    guard ends.find(">", in: bytes, range) != nil else { return nil }
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] != UInt8(ascii: ">") {
      if opensTag(bytes, index), let end = ends.find("}}", in: bytes, index..<range.upperBound) {
        index = end + 2
      } else {
        index += 1
      }
    }
    return index < range.upperBound ? index : nil
  }

  /// Whether `{{` stands there.
  private static func opensTag(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "{") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "{")
  }

  static func find(_ words: String, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let words = Array(words.utf8)
    guard let first = words.first, range.count >= words.count else { return nil }
    return (range.lowerBound...(range.upperBound - words.count)).first { bytes[$0] == first && bytes[$0...].starts(with: words) }
  }
}

extension UInt8 {
  /// A letter or digit of ASCII.
  var isLetterOrDigit: Bool { isLetter || (0x30...0x39).contains(self) }
  /// A letter of ASCII.
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
