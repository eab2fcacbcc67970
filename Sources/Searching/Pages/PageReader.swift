/// Goes through the markup of a page once and gathers its words.
struct PageReader {
  /// What was found so far.
  private(set) var page = SearchedPage()

  /// An element that has begun and not ended.
  private struct Open {
    let name: String
    let isHeading: Bool
    /// Whether it is an item's number, which stands apart from the words after it without a space between.
    let isNumber: Bool
    /// What held around it.
    let outside: State
  }

  /// What holds at a place of the page.
  private struct State {
    var isMain = false
    var isPassedOver = false
    var anchor = ""
    /// The value of `data-find`.
    var mark: String?
    var isTitle = false
  }

  private let bytes: [UInt8]
  private var open: [Open] = []
  private var state = State()
  private var block = ""

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the page to its end.
  mutating func read() {
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        take(bytes[index..<end])
        index = end
        continue
      }
      index = readMarkup(at: index)
    }
    endBlock()
    page.title = PageReader.joined(page.title)
    if let word = page.status?.word { page.status?.word = PageReader.joined(word) }
  }

  /// Reads what begins with `<`; gives where it ends.
  private mutating func readMarkup(at start: Int) -> Int {
    if bytes[start...].starts(with: "<!--".utf8) { return end(of: "-->", from: start + 4) }
    if bytes[start...].starts(with: "</".utf8) {
      guard let (tag, end) = PageTag.read(bytes, from: start + 2) else { return start + 2 }
      close(tag)
      return end
    }
    guard let (tag, end) = PageTag.read(bytes, from: start + 1) else {
      if bytes[start...].starts(with: "<!".utf8) { return self.end(of: ">", from: start) }
      take(bytes[start...start])
      return start + 1
    }
    begin(tag)
    guard tag.name == "script" || tag.name == "style", !tag.closesItself else { return end }
    // What looks like markup in there is none.
    return self.end(of: "</" + tag.name, from: end) - tag.name.utf8.count - 2
  }

  /// The place behind some words, or the end of the page.
  private func end(of words: String, from start: Int) -> Int {
    let words = Array(words.utf8)
    var index = start
    while index < bytes.count {
      if bytes[index...].starts(with: words) { return index + words.count }
      index += 1
    }
    return bytes.count + (words.first == UInt8(ascii: "<") ? words.count : 0)
  }

  private mutating func begin(_ tag: PageTag) {
    note(tag)
    if tag.isVoid {
      if !tag.isInline, !state.isPassedOver { block.append(" ") }
      return
    }
    if !tag.isInline, !state.isPassedOver { endBlock() }
    open.append(Open(name: tag.name, isHeading: tag.isHeading, isNumber: tag.attributes["class"] == "no", outside: state))
    if tag.name == "main" {
      state.isMain = true
      return
    }
    if tag.isPassedOver { state.isPassedOver = true }
    if let mark = tag.attributes["data-find"] { state.mark = mark }
    if tag.name == "h1", state.isMain, page.title.isEmpty { state.isTitle = true }
    if !tag.isInline, let anchor = tag.attributes["id"], !state.isPassedOver { state.anchor = anchor }
  }

  /// Takes what a tag alone says.
  private mutating func note(_ tag: PageTag) {
    if tag.name == "meta", tag.attributes["name"] == "robots", tag.attributes["content"]?.contains("noindex") ?? false { page.isHidden = true }
    if tag.attributes["data-find"] == "status", page.status == nil {
      let tone = tag.attributes["class"]?.split(separator: " ").first { $0.hasPrefix("s-") }
      page.status = SearchedPage.Status(tone: tone.map(String.init) ?? "")
    }
    guard let link = tag.attributes["href"] else { return }
    if tag.name == "use", state.mark == "status", page.status?.symbol == "" { page.status?.symbol = String(link.drop { $0 == "#" }) }
    if tag.name == "a", state.mark == "office" { page.offices.append(link) }
  }

  private mutating func close(_ tag: PageTag) {
    guard let position = open.lastIndex(where: { $0.name == tag.name }) else { return }
    if !tag.isInline, !state.isPassedOver { endBlock() }
    if open[position].isNumber { block.append(" ") }
    let anchor = state.anchor
    // What was left open inside ends with it.
    state = open[position].outside
    if open[position].isHeading { state.anchor = anchor }
    open.removeSubrange(position...)
  }

  private mutating func take(_ text: ArraySlice<UInt8>) {
    guard !state.isPassedOver else { return }
    let text = PageCharacters.decoded(text)
    if state.isTitle { page.title += text }
    if state.mark == "status" { page.status?.word += text }
    // The title is kept apart, lest every result repeat it.
    if state.isMain, !state.isTitle { block += text }
  }

  private mutating func endBlock() {
    let text = PageReader.joined(block)
    block = ""
    guard !text.isEmpty else { return }
    if page.passages.last?.anchor == state.anchor {
      page.passages[page.passages.count - 1].blocks.append(text)
    } else {
      page.passages.append(SearchedPage.Passage(anchor: state.anchor, blocks: [text]))
    }
  }

  /// A text with one space where there are several.
  private static func joined(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
