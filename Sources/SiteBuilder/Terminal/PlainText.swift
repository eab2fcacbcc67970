/// Plain text for a terminal, wrapped at spaces; a word longer than a line stays whole.
struct PlainText {
  /// The columns of a line.
  static let width = 100

  /// The text so far, ending in a line feed.
  private(set) var text = ""

  /// A paragraph.
  /// - Parameters:
  ///   - words: What it says; line breaks in it are spaces.
  ///   - indent: Columns before the first line.
  ///   - hanging: Further columns before the lines that follow.
  mutating func line(_ words: String, indent: Int = 0, hanging: Int = 0) {
    var line = String(repeating: " ", count: indent)
    var columns = indent
    var isEmpty = true
    for word in words.split(whereSeparator: PlainText.isSpace) {
      let shown = PlainText.printable(word)
      if !isEmpty, columns + 1 + shown.count > PlainText.width {
        text += line + "\n"
        columns = indent + hanging
        line = String(repeating: " ", count: columns)
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        columns += 1
      }
      line += shown
      columns += shown.count
      isEmpty = false
    }
    text += line + "\n"
  }

  /// An empty line and a heading.
  mutating func heading(_ words: String) {
    text += "\n"
    line(words.uppercased())
  }

  /// An entry of a list, with a mark before it.
  mutating func entry(_ words: String, mark: String = "-", indent: Int = 2) {
    line(mark + " " + words, indent: indent, hanging: mark.count + 1)
  }

  /// What a name is: `Thời hạn: …`.
  mutating func fact(_ name: String, _ words: String, indent: Int = 2) {
    line(name + ": " + words, indent: indent, hanging: 2)
  }

  /// The same of something that may be missing, which is then left out.
  mutating func fact(_ name: String, _ words: String?, indent: Int = 2) {
    if let words { fact(name, words, indent: indent) }
  }

  /// A space at which a line may break, which a no-break space is not.
  private static func isSpace(_ character: Character) -> Bool {
    character.isWhitespace && character != "\u{A0}" && character != "\u{202F}"
  }

  /// Without control characters, which a terminal would obey.
  private static func printable(_ word: Substring) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }
}
