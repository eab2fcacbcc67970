/// Gathers from a walk through a document what its ``MarkdownDocument`` tells.
struct MarkdownReader {
  private(set) var headings: [MarkdownDocument.Heading] = []
  private(set) var links: [MarkdownDocument.Link] = []
  private(set) var rawHTML: [MarkdownDocument.RawHTML] = []
  /// The words of finished paragraphs, headings and code blocks.
  private(set) var lines: [String] = []
  /// The words of the one that is open.
  private var words = ""
  private var ids = UniqueIDs()

  mutating func visit(_ node: CMarkTree.Content, begins: Bool, line: Int) {
    switch node {
    case .heading(let level):
      if !begins { headings.append(.init(level: level, text: words, id: ids.next(for: HeadingAnchor.of(words)), line: line)) }
      endLine(begins)
    case .paragraph: endLine(begins)
    case .link(let destination): if begins { append(destination, line, isImage: false) }
    case .image(let destination): if begins { append(destination, line, isImage: true) }
    case .text(let text), .code(let text): words += text
    case .softBreak: words += " "
    case .hardBreak: words += "\n"
    case .codeBlock(let text): lines.append(text.last == "\n" ? String(text.dropLast()) : text)
    case .htmlInline(let text), .htmlBlock(let text): rawHTML.append(.init(line: line, text: text))
    case .other: break
    }
  }

  private mutating func endLine(_ begins: Bool) {
    if !begins { lines.append(words) }
    words = ""
  }

  private mutating func append(_ destination: String, _ line: Int, isImage: Bool) {
    let isUnsafe = LinkDestination(destination).isRefused(asImage: isImage)
    links.append(.init(destination: destination, line: line, isImage: isImage, isUnsafe: isUnsafe))
  }
}

/// Makes ids unique by `-2`, `-3`, ….
private struct UniqueIDs {
  private var used: Set<String> = []
  /// The last number given to an id.
  private var numbers: [String: Int] = [:]

  mutating func next(for id: String) -> String {
    var candidate = id
    var number = numbers[id] ?? 1
    while !used.insert(candidate).inserted {
      number += 1
      candidate = "\(id)-\(number)"
    }
    numbers[id] = number
    return candidate
  }
}
