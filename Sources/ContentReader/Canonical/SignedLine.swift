/// The line of a paper's settings that names the file of the signed paper. The author's name for that file is handed on nowhere, so the line must be
/// found and written anew.
enum SignedLine {
  /// The lines of the value, from 1: the one that begins with the key, and those that go on with it; nil where there is not exactly one.
  static func lines(of text: SourceText) -> Range<Int>? {
    guard let closing = FrontMatter.closingLine(of: text) else { return nil }
    let first = (2..<closing).filter { isKey(text.lineBytes($0)) }
    guard let line = first.first, first.count == 1 else { return nil }
    var end = line + 1
    while end < closing, let byte = text.lineBytes(end).first, byte == 0x20 || byte == 0x09 { end += 1 }
    return line..<end
  }

  /// The bytes of a paper with the path of the signed file replaced, or with the line left out; nil where the line says so already.
  static func replaced(in text: SourceText, by path: String?) -> [UInt8]? {
    guard let lines = lines(of: text) else { return nil }
    let line = path.map { Array("signed: \($0)".utf8) }
    if let line, lines.count == 1, text.lineBytes(lines.lowerBound).elementsEqual(line) { return nil }
    let (start, end) = (text.lineStarts[lines.lowerBound - 1], text.lineStarts[lines.upperBound - 1])
    let lineEnd = text.bytes[start..<end].suffix(while: { $0 == 0x0A || $0 == 0x0D })
    return text.bytes[..<start] + (line.map { $0 + lineEnd } ?? []) + text.bytes[end...]
  }

  private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
    let key = Array("signed".utf8)
    guard line.starts(with: key) else { return false }
    return line.dropFirst(key.count).first { $0 != 0x20 } == UInt8(ascii: ":")
  }
}

extension ArraySlice<UInt8> {
  /// The bytes at the end that satisfy a condition.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
