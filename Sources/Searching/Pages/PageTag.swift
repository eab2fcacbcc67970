/// A tag of a page.
struct PageTag {
  /// The element's name in small letters.
  let name: String
  /// The attributes by their names; the first of several with one name.
  private(set) var attributes: [String: String] = [:]
  /// Whether it ends with `/>`.
  private(set) var closesItself = false

  /// The elements that have no content and no end.
  var isVoid: Bool { closesItself || PageTag.void.contains(name) }
  /// Whether it stands within a line of text: its ends part no words.
  var isInline: Bool { PageTag.inline.contains(name) }
  /// Whether what it holds is no text of the page, or none that a page of its own would not have.
  var isPassedOver: Bool { PageTag.passedOver.contains(name) || attributes["hidden"] != nil || attributes["data-find"] == "no" }
  /// Whether what follows belongs to it until the element around ends.
  var isHeading: Bool { PageTag.headings.contains(name) }

  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let void: Set<String> = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "svg", "time", "u", "var",
  ]
  private static let passedOver: Set<String> = [
    "button", "form", "nav", "noscript", "script", "select", "style", "svg", "template", "textarea",
  ]

  /// Reads the tag that begins after `<` at `start`; gives also where it ends. Nil where no name stands there.
  static func read(_ bytes: [UInt8], from start: Int) -> (tag: PageTag, end: Int)? {
    var index = start
    while index < bytes.count, isName(bytes[index]) { index += 1 }
    guard index > start else { return nil }
    var tag = PageTag(name: text(bytes[start..<index]).lowercased())
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if isSpace(bytes[index]) {
        index += 1
      } else if bytes[index] == UInt8(ascii: "/") {
        tag.closesItself = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">")
        index += 1
      } else {
        index = tag.readAttribute(bytes, from: index)
      }
    }
    return (tag, min(index + 1, bytes.count))
  }

  private init(name: String) { self.name = name }

  /// Gives where the attribute ends, always behind its beginning.
  private mutating func readAttribute(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, !PageTag.isSpace(bytes[index]), !"=/>".utf8.contains(bytes[index]) { index += 1 }
    let name = PageTag.text(bytes[start..<index]).lowercased()
    var value = ""
    if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
      index += 1
      let quote = index < bytes.count && "\"'".utf8.contains(bytes[index]) ? bytes[index] : nil
      if quote != nil { index += 1 }
      let first = index
      while index < bytes.count, quote.map({ $0 != bytes[index] }) ?? (!PageTag.isSpace(bytes[index]) && bytes[index] != UInt8(ascii: ">")) {
        index += 1
      }
      value = PageCharacters.decoded(bytes[first..<index])
      if quote != nil { index = min(index + 1, bytes.count) }
    }
    if attributes[name] == nil { attributes[name] = value }
    return index
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private static func isName(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-")
  }
}
