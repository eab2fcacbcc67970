/// Finds mail addresses in a line.
enum MailAddresses {
  /// An address found: where it stands in the folded line, and where its sign @ does.
  struct Found {
    let range: Range<Int>
    let at: Int
  }

  /// The addresses of a line, from left to right.
  static func find(in line: FoldedLine) -> [Found] {
    line.bytes.indices.compactMap { line.bytes[$0] == UInt8(ascii: "@") ? address(around: $0, line) : nil }
  }

  private static func address(around at: Int, _ line: FoldedLine) -> Found? {
    var start = at
    while start > 0, isLocal(line.bytes[start - 1]) { start -= 1 }
    while start < at, !isWord(line.bytes[start]) { start += 1 }
    var end = at + 1
    while end < line.bytes.count, isWord(line.bytes[end]) || line.bytes[end] == UInt8(ascii: "-") || line.bytes[end] == UInt8(ascii: ".") { end += 1 }
    while end > at, !isWord(line.bytes[end - 1]) { end -= 1 }
    guard start < at, end > at + 1 else { return nil }
    let labels = line.bytes[at + 1..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, !labels.contains(where: \.isEmpty), let last = labels.last, last.count >= 2, last.allSatisfy({ (97...122).contains($0) })
    else { return nil }
    return isPicture(labels) ? nil : Found(range: start..<end, at: at)
  }

  /// Whether the sign @ is that of a picture for dense screens: `anh@2x.png`.
  private static func isPicture(_ labels: [ArraySlice<UInt8>]) -> Bool {
    labels.count == 2 && labels[0].count == 2 && labels[0].last == UInt8(ascii: "x") && labels[0].first.map { (48...57).contains($0) } == true
  }

  private static func isWord(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }

  private static func isLocal(_ byte: UInt8) -> Bool { isWord(byte) || "._%+-".utf8.contains(byte) }
}
