/// Telling the language on the element that is there, where it holds an author's words and nothing else: `<a href="…" lang="vi">…</a>` instead of a
/// further element around them. Pages of another edition are a tenth lighter for it.
extension OutputBuffer {
  /// Goes over a finished page.
  public mutating func settleLanguages() {
    guard let language, !languageElements.isEmpty else { return }
    let bytes = written
    let opening = Array("<span lang=\"\(language)\">".utf8)
    let attribute = Array(" lang=\"\(language)\"".utf8)
    let anyLanguage = Array(" lang=".utf8)
    let closing = Array("</span>".utf8)
    var settled: [UInt8] = []
    var copied = 0
    for start in languageElements {
      guard start > copied, bytes[start - 1] == UInt8(ascii: ">"),
        let words = bytes[(start + opening.count)...].firstIndex(of: UInt8(ascii: "<")), bytes[words...].starts(with: closing),
        bytes[(words + closing.count)...].starts(with: "</".utf8), let tag = Self.openTag(in: bytes, endingAt: start - 1)
      else { continue }
      let saysIt = Self.has(attribute, in: tag)
      if !saysIt, Self.has(anyLanguage, in: tag) { continue }
      if settled.isEmpty { settled.reserveCapacity(bytes.count) }
      settled += bytes[copied..<(start - 1)]
      if !saysIt { settled += attribute }
      settled.append(UInt8(ascii: ">"))
      settled += bytes[(start + opening.count)..<words]
      copied = words + closing.count
    }
    if copied == 0 { return }
    settled += bytes[copied...]
    replace(with: settled)
  }

  /// The tag that ends here, where it opens an element.
  private static func openTag(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard let start = bytes[..<end].lastIndex(of: UInt8(ascii: "<")), bytes[start + 1].isLetter else { return nil }
    let name = bytes[(start + 1)..<end].prefix { $0.isLetterOrDigit }
    return isOne(of: empty, name) ? nil : bytes[start..<end]
  }

  /// Elements that hold nothing, behind which words may stand.
  private static let empty: [StaticString] = ["br", "hr", "img", "input", "wbr"]

  private static func has(_ words: [UInt8], in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.count >= words.count else { return false }
    return (bytes.startIndex...(bytes.endIndex - words.count)).contains { bytes[$0] == words[0] && bytes[$0...].starts(with: words) }
  }
}
