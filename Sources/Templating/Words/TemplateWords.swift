/// The words of the interface in a template's source: runs of text with the values and inline tags within them, and the attributes that readers hear
/// or see. Whatever has a letter is words.
struct TemplateWords {
  /// The attributes that hold words.
  static let attributes: Set<String> = [
    "aria-label", "title", "alt", "placeholder", "label", "data-l", "data-filter", "data-sort", "data-words",
  ]

  private let bytes: [UInt8]
  /// Where words stand, in order and apart from each other.
  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let tokens = SourcePiece.all(in: bytes, 0..<bytes.count, isMarkup: true)
    collect(tokens)
    for token in tokens where bytes[token.range.lowerBound] == UInt8(ascii: "<") && token.kind != .text { collectAttributes(token.range) }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    // An attribute of a tag that stands within words is theirs.
    var apart: [Range<Int>] = []
    for range in ranges where range.lowerBound >= (apart.last?.upperBound ?? 0) { apart.append(range) }
    ranges = apart
  }

  /// Words as a catalogue has them: on one line.
  func key(_ range: Range<Int>) -> String {
    let words = String(decoding: bytes[range], as: UTF8.self)
    return bytes[range].contains(UInt8(ascii: "\n"))
      ? words.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ") : words
  }

  /// Runs between boundaries, taken apart once more at tags that are not closed or opened within them.
  private mutating func collect(_ tokens: [SourcePiece]) {
    for run in tokens.split(whereSeparator: { $0.kind == .boundary }) {
      let unmatched = TemplateWords.unmatched(run)
      var start = run.startIndex
      for index in run.indices where unmatched.contains(index) {
        take(run[start..<index])
        start = index + 1
      }
      take(run[start..<run.endIndex])
    }
  }

  /// Takes the words of a run, without spaces, values and whole elements around them.
  private mutating func take(_ run: ArraySlice<SourcePiece>) {
    guard run.contains(where: hasLetter) else { return }
    var run = run
    while let first = run.first, let last = run.last {
      if case .inlineOpen = first.kind, TemplateWords.closing(of: run.startIndex, in: run) == run.endIndex - 1, run.count > 1 {
        run = run.dropFirst().dropLast()
      } else if first.kind == .text, isBlank(first) {
        run = run.dropFirst()
      } else if last.kind == .text, isBlank(last) {
        run = run.dropLast()
      } else {
        break
      }
    }
    guard let first = run.first, let last = run.last else { return }
    var (start, end) = (first.range.lowerBound, last.range.upperBound)
    while start < end, bytes[start].isWhitespace { start += 1 }
    while start < end, bytes[end - 1].isWhitespace { end -= 1 }
    if start < end { ranges.append(start..<end) }
  }

  private mutating func collectAttributes(_ tag: Range<Int>) {
    var index = tag.lowerBound
    while let equals = bytes[index..<tag.upperBound].firstIndex(of: UInt8(ascii: "=")) {
      index = equals + 1
      guard index < tag.upperBound, bytes[index] == UInt8(ascii: "\"") else { continue }
      guard let end = bytes[(index + 1)..<tag.upperBound].firstIndex(of: UInt8(ascii: "\"")) else { return }
      let name = bytes[tag.lowerBound..<equals].reversed().prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
      if TemplateWords.attributes.contains(String(decoding: name.reversed(), as: UTF8.self)) {
        let value = (index + 1)..<end
        for run in SourcePiece.all(in: bytes, value, isMarkup: false).split(whereSeparator: { $0.kind == .boundary }) { take(run) }
      }
      index = end + 1
    }
  }

  private func isBlank(_ token: SourcePiece) -> Bool { bytes[token.range].allSatisfy(\.isWhitespace) }

  /// Whether text has a letter that is not one of a reference such as `&nbsp;`.
  private func hasLetter(_ token: SourcePiece) -> Bool {
    guard token.kind == .text else { return false }
    var isReference = false
    for byte in bytes[token.range] {
      if byte == UInt8(ascii: "&") { isReference = true }
      // What begins a letter with marks; signs such as “–” begin with E2.
      if !isReference, byte.isLetter || (0xC3...0xC6).contains(byte) || byte == 0xE1 { return true }
      if byte == UInt8(ascii: ";") { isReference = false }
    }
    return false
  }

  /// The positions of tags that are not closed or opened within a run.
  private static func unmatched(_ run: ArraySlice<SourcePiece>) -> Set<Int> {
    var open: [(name: String, index: Int)] = []
    var unmatched: Set<Int> = []
    for index in run.indices {
      switch run[index].kind {
      case .inlineOpen(let name): open.append((name, index))
      case .inlineClose(let name):
        if open.last?.name == name { open.removeLast() } else { unmatched.insert(index) }
      case .text, .value, .boundary: break
      }
    }
    return unmatched.union(open.map(\.index))
  }

  private static func closing(of start: Int, in run: ArraySlice<SourcePiece>) -> Int? {
    var depth = 0
    for index in start..<run.endIndex {
      switch run[index].kind {
      case .inlineOpen: depth += 1
      case .inlineClose:
        depth -= 1
        if depth == 0 { return index }
      case .text, .value, .boundary: break
      }
    }
    return nil
  }
}
