import Vietnamese

/// Writes the text of a plan as Markdown: the words stay as they are, signs that Markdown would read are escaped.
struct MarkdownText {
  private var lines: [String] = []
  /// The number of the list item that stands right above; nil where none does.
  private var item: Int?
  private var isInList = false

  /// The text.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// A heading of a level from 2 on.
  mutating func heading(_ text: String, level: Int) {
    block(String(repeating: "#", count: level) + " " + MarkdownText.escaped(text))
  }

  /// A paragraph or an item of a list.
  mutating func paragraph(_ paragraph: Paragraph) {
    let text = paragraph.numberedText
    let indent = String(repeating: "  ", count: min(paragraph.depth, 4))
    if paragraph.marker == .bullet { return listed(indent + "- " + MarkdownText.escaped(text), number: nil) }
    if let first = text.first, Dashes.all.contains(first) {
      return listed(indent + "- " + MarkdownText.escaped(String(text.dropFirst().drop(while: \.isWhitespace))), number: nil)
    }
    if text.hasPrefix("+") { return listed(indent + "- \\+" + MarkdownText.escaped(String(text.dropFirst())), number: nil) }
    guard let cut = RowNumber.cut(text), let number = Int(cut.number), text.hasPrefix("\(number). ") else { return block(MarkdownText.escaped(text)) }
    // Markdown counts on by itself: a number out of turn is written as words.
    if item == nil || item == number - 1 { return listed("\(number). " + MarkdownText.escaped(cut.words), number: number) }
    block("\(number)\\. " + MarkdownText.escaped(cut.words))
  }

  private mutating func block(_ text: String) {
    if !lines.isEmpty { lines.append("") }
    lines.append(text)
    isInList = false
    item = nil
  }

  private mutating func listed(_ text: String, number: Int?) {
    if !lines.isEmpty, !isInList || (item == nil) != (number == nil) { lines.append("") }
    lines.append(text)
    isInList = true
    item = number
  }

  /// Words with a backslash before each sign that would begin markup.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\*_`[]<>#&|~".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
