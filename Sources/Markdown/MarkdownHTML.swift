import Characters

/// What is added to the HTML that libcmark writes.
enum MarkdownHTML {
  /// What links to other sites are: written by an author (`ugc`), so that search engines take none of them for the site's word (`nofollow`), and a page
  /// that is opened from one cannot reach back (`noopener`). Templates say the same of addresses in tables.
  private static let elsewhere = "nofollow noopener ugc"

  /// Gives the headings their ids, in order, tells of links that they lead elsewhere, and writes out characters that reorder or break the text around them.
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
        } else if byte == UInt8(ascii: "<"), leadsElsewhere(source, index) {
          copy(to: index + 2)
          result.append(contentsOf: " rel=\"\(elsewhere)\"".utf8)
          start = index + 2
        } else if HiddenCharacter.mayBegin(with: byte), let (code, length) = HiddenCharacter.at(index, in: source) {
          copy(to: index)
          result.append(contentsOf: HiddenCharacter.shown(code).utf8)
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

  /// Whether the `<` at an index begins a link to another site. In words and attributes libcmark writes `<` as a reference.
  private static func leadsElsewhere(_ html: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let start = "<a href=\"http".utf8
    let rest = html[index...].prefix(start.count + 2).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    // A page of the site may be called http-la-gi.html.
    return rest.starts(with: start) && (rest.dropFirst(start.count).starts(with: ":".utf8) || rest.dropFirst(start.count).starts(with: "s:".utf8))
  }

  /// Whether the `>` at an index ends `<h1>` … `<h6>`.
  private static func endsHeadingTag(_ html: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index >= 3 && html[index - 3] == UInt8(ascii: "<") && html[index - 2] == UInt8(ascii: "h")
      && (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(html[index - 1])
  }
}
