import Diagnostics

/// Finds the tags of a template file.
struct TagScanner {
  private let file: TemplateFile
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private(set) var tags: [TemplateTag] = []
  private(set) var mistakes = DiagnosticCollector()
  /// False when a tag never ends, or nearly every one is wrong: what follows was not read.
  private(set) var isComplete = true
  /// Where the end of a tag was found last, and from where it was looked for.
  private var lastEnd: (word: [UInt8], from: Int, at: Int)?

  /// After how many mistakes a file is given up: it is no template.
  static let mostMistakes = 100
  /// The most bytes of a name: messages hold it whole.
  static let longestName = 200
  /// The most bytes of a delimiter.
  private static let longestDelimiter = 20

  init(_ file: TemplateFile) {
    self.file = file
    var position = 0
    while let start = find(opening, from: position) {
      guard mistakes.diagnostics.count < Self.mostMistakes, let next = scanTag(at: start) else {
        isComplete = false
        return
      }
      position = next
    }
  }

  /// Reads the tag that begins at `start`; gives the offset after it, nil when it does not end.
  private mutating func scanTag(at start: Int) -> Int? {
    let inside = start + opening.count
    let sigil = inside < file.bytes.count ? file.bytes[inside] : 0
    var end = closing
    if sigil == UInt8(ascii: "=") { end.insert(sigil, at: 0) }
    if sigil == UInt8(ascii: "{") { end.insert(UInt8(ascii: "}"), at: 0) }
    let kind = Self.kinds[sigil]
    let nameStart = kind == nil ? inside : inside + 1
    guard let close = findEnd(end, from: nameStart) else {
      report(.templateTagUnclosed(opening: text(opening), closing: text(end)), at: start)
      return nil
    }
    let range = start..<(close + end.count)
    let content = trimmed(nameStart..<close)
    if sigil == UInt8(ascii: "!") {
      tags.append(TemplateTag(kind: .silent, name: "", range: range))
    } else if sigil == UInt8(ascii: "=") {
      setDelimiters(content, at: start)
      tags.append(TemplateTag(kind: .silent, name: "", range: range))
    } else if find(opening, from: nameStart, to: min(close + opening.count - 1, file.bytes.count)) != nil {
      // The next tag begins inside this one: its end is missing. Reading goes on after its beginning.
      report(.templateTagUnclosed(opening: text(opening), closing: text(end)), at: start)
      return inside
    } else if content.isEmpty || content.count > Self.longestName || file.bytes[content].contains(where: \.isWhitespace) {
      report(.templateNameInvalid(file.text(content)), at: start)
    } else {
      tags.append(TemplateTag(kind: kind ?? .variable, name: file.text(content), range: range))
    }
    return range.upperBound
  }

  private static let kinds: [UInt8: TemplateTag.Kind] = [
    UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .close,
    UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
    UInt8(ascii: "&"): .unescaped, UInt8(ascii: "{"): .unescaped,
    UInt8(ascii: "!"): .silent, UInt8(ascii: "="): .silent,
  ]

  /// `{{=<% %>=}}`: from here on tags are written between the two words.
  private mutating func setDelimiters(_ content: Range<Int>, at start: Int) {
    let words = file.bytes[content].split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words.allSatisfy({ $0.count <= Self.longestDelimiter }), !words.joined().contains(UInt8(ascii: "=")) else {
      report(.templateDelimitersInvalid, at: start)
      return
    }
    opening = Array(words[0])
    closing = Array(words[1])
  }

  /// Finds the end of a tag. Where tags begin one inside another, they share it, and it is looked for once.
  private mutating func findEnd(_ word: [UInt8], from start: Int) -> Int? {
    if let lastEnd, lastEnd.word == word, (lastEnd.from...lastEnd.at).contains(start) { return lastEnd.at }
    guard let at = find(word, from: start) else { return nil }
    lastEnd = (word, start, at)
    return at
  }

  private func find(_ word: [UInt8], from start: Int, to end: Int? = nil) -> Int? {
    guard let first = word.first else { return nil }
    var position = start
    while position + word.count <= end ?? file.bytes.count {
      if file.bytes[position] == first, file.bytes[position..<position + word.count].elementsEqual(word) { return position }
      position += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { !file.bytes[$0].isWhitespace }),
      let last = range.last(where: { !file.bytes[$0].isWhitespace })
    else { return range.lowerBound..<range.lowerBound }
    return first..<(last + 1)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private mutating func report(_ finding: Finding, at offset: Int) {
    mistakes.report(finding, at: file.place(offset))
  }
}
