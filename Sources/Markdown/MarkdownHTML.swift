/// What is added to the HTML that libcmark writes.
enum MarkdownHTML {
  /// Gives the headings their ids, in order, and writes out characters that reorder or break the text around them.
  ///
  /// `<h` and a digit begin a heading and nothing else: in words and attributes libcmark writes `<` as a reference.
  static func finished(_ html: String, ids: [String]) -> String {
    var html = html
    return html.withUTF8 { source in
      var remaining = ids[...]
      var result: [UInt8] = []
      result.reserveCapacity(source.count + 64)
      var start = 0
      var index = 0
      func copy(to end: Int) { result.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<end])) }
      while index < source.count {
        let byte = source[index]
        if byte == UInt8(ascii: ">"), endsHeadingTag(source, index), let id = remaining.popFirst() {
          copy(to: index)
          result.append(contentsOf: " id=\"\(id)\"".utf8)
          start = index
        } else if byte < 0x20 || byte == 0xE2, let (code, length) = harmful(source, index) {
          copy(to: index)
          result.append(contentsOf: "⟨U+\(hexadecimal(code))⟩".utf8)
          start = index + length
          index = start
          continue
        }
        index += 1
      }
      copy(to: source.count)
      return String(decoding: result, as: UTF8.self)
    }
  }

  /// Whether the `>` at an index ends `<h1>` … `<h6>`.
  private static func endsHeadingTag(_ html: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index >= 3 && html[index - 3] == UInt8(ascii: "<") && html[index - 2] == UInt8(ascii: "h")
      && (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(html[index - 1])
  }

  /// The harmful character that begins at an index, and its length in bytes; nil for any other: control characters other than tab and line ends, and
  /// the embeddings, overrides and isolates of the bidirectional algorithm (Unicode Standard Annex 9).
  private static func harmful(_ html: UnsafeBufferPointer<UInt8>, _ index: Int) -> (code: UInt32, length: Int)? {
    switch html[index] {
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20: return (UInt32(html[index]), 1)
    default: break
    }
    guard index + 2 < html.count, html[index] == 0xE2 else { return nil }
    switch (html[index + 1], html[index + 2]) {
    case (0x80, 0xAA...0xAE): return (0x2000 + UInt32(html[index + 2] - 0x80), 3)
    case (0x81, 0xA6...0xA9): return (0x2040 + UInt32(html[index + 2] - 0x80), 3)
    default: return nil
    }
  }

  private static func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
