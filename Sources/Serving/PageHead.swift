/// What is looked for in a page as it is served: its policies, and the place for a script of our own.
///
/// It reads tags as far as the head goes and passes comments, scripts and styles over, so that what only looks like a tag is none.
struct PageHead {
  /// The values of the attribute `content` of every `<meta http-equiv="Content-Security-Policy">`, by their places in the page.
  private(set) var policies: [Range<Int>] = []
  /// Where the head ends; the end of the page where it has no end of its own.
  private(set) var end: Int

  private let page: [UInt8]
  private var position = 0

  /// Reads the head of a page.
  init(_ page: [UInt8]) {
    self.page = page
    end = page.count
    while let tag = page[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = tag + 1
      if starts("!--") {
        skip(past: "-->")
      } else if starts("/head") || starts("body") {
        end = tag
        return
      } else if let name = ["script", "style", "title", "noscript", "template"].first(where: { starts($0) }) {
        skip(past: "</" + name)
      } else if starts("meta") {
        readMeta()
      }
    }
  }

  /// Whether some lower-case letters come next, in whatever case.
  private func starts(_ word: String) -> Bool {
    let next = page[position...].prefix(word.utf8.count)
    return next.lazy.map(Self.lower).elementsEqual(word.utf8)
  }

  private mutating func skip(past word: String) {
    while position < page.count, !starts(word) { position += 1 }
    position = min(page.count, position + word.utf8.count)
  }

  /// Reads the attributes of a `<meta>` to its end.
  private mutating func readMeta() {
    position += "meta".utf8.count
    var isPolicy = false
    var content: Range<Int>?
    while let (name, value) = attribute() {
      if name == "http-equiv" { isPolicy = page[value].lazy.map(Self.lower).elementsEqual("content-security-policy".utf8) }
      if name == "content" { content = value }
    }
    if isPolicy, let content { policies.append(content) }
  }

  /// The next attribute of a tag, its name in lower case; nil at the end of the tag.
  private mutating func attribute() -> (name: String, value: Range<Int>)? {
    skip { Self.isSpace($0) || $0 == UInt8(ascii: "/") }
    guard position < page.count, page[position] != UInt8(ascii: ">") else { return nil }
    let start = position
    // A sign of equality that begins a name belongs to it.
    position += 1
    skip { !Self.isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    let name = String(decoding: page[start..<position].map(Self.lower), as: UTF8.self)
    skip(Self.isSpace)
    guard position < page.count, page[position] == UInt8(ascii: "=") else { return (name, position..<position) }
    position += 1
    skip(Self.isSpace)
    guard position < page.count else { return nil }
    let quote = page[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      position += 1
      let value = position
      skip { $0 != quote }
      defer { position = min(page.count, position + 1) }
      return (name, value..<position)
    }
    let value = position
    skip { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
    return (name, value..<position)
  }

  private mutating func skip(_ holds: (UInt8) -> Bool) {
    while position < page.count, holds(page[position]) { position += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
