import Diagnostics

extension Explanations {
  /// The width of lines of prose on a terminal, in letters. Examples keep their lines.
  private static let width = 100

  /// An explanation for the terminal.
  public func text(_ explanation: Explanation) -> String {
    var lines = ["\(explanation.title) [\(explanation.id)]", ""]
    lines += Explanations.wrapped(explanation.paragraph)
    for (title, example) in [(Explanation.wrongTitle, explanation.wrong), (Explanation.rightTitle, explanation.right)] {
      lines += ["", title.text(in: language) + ":", ""] + example.map { $0.isEmpty ? "" : "    " + $0 }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// All ids with their titles, by chapter.
  public var contents: String {
    let longest = chapters.flatMap(\.entries).map(\.id.count).max() ?? 0
    return chapters.map { chapter in
      let lines = chapter.entries.map { "  " + $0.id + String(repeating: " ", count: longest - $0.id.count + 2) + $0.title + "\n" }
      return chapter.title + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// The lines of a paragraph, parted at spaces; a word longer than a line has one for itself.
  static func wrapped(_ paragraph: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in paragraph.split(separator: " ") {
      let own = word.count
      if length > 0, length + 1 + own > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      if length > 0 {
        line += " "
        length += 1
      }
      line += word
      length += own
    }
    return length > 0 ? lines + [line] : lines
  }
}
