import Diagnostics

/// A template file as it was read: its bytes, and where they are for messages.
struct TemplateFile: Sendable {
  /// The name in templates and in ``TemplateLibrary/compile(_:_:_:)``: the path without `.html`.
  let name: String
  /// The path for messages.
  let path: String
  /// The bytes; the places of tags and texts are offsets in them.
  let bytes: [UInt8]
  /// The offset of each line's first byte.
  private let lineStarts: [Int]

  init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The bytes of a range as text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The place of an offset: line and column from 1, the column in characters.
  func place(_ offset: Int) -> SourcePlace {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePlace(file: path, line: low + 1, column: characters(in: lineStarts[low]..<min(offset, bytes.count)) + 1)
  }

  /// The number of characters of a part of a line. So far into a line that nobody wrote it letter by letter, marks of letters are counted by themselves: a
  /// file of one line may have a message every few bytes.
  private func characters(in range: Range<Int>) -> Int {
    if range.count <= 4096 { return text(range).count }
    return bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// The spaces and tabs that `range` begins with.
  func leadingWhitespace(_ range: Range<Int>) -> Range<Int> {
    let end = range.first { !bytes[$0].isSpaceOrTab } ?? range.upperBound
    return range.lowerBound..<end
  }

  /// The spaces and tabs before the first line of `range` that holds anything else; nil when no line does.
  func firstIndentation(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound {
      let indentation = leadingWhitespace(start..<range.upperBound)
      guard indentation.upperBound < range.upperBound else { return nil }
      if !bytes[indentation.upperBound].isLineEnd { return indentation }
      start = indentation.upperBound + 1
    }
    return nil
  }
}

extension UInt8 {
  var isSpaceOrTab: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
  var isWhitespace: Bool { isSpaceOrTab || isLineEnd }
}
