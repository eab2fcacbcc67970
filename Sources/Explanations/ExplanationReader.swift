import Diagnostics

/// Reads the texts: chapters under `# `, explanations under `## id`, each a title, a paragraph, and two examples indented by four spaces under a line with
/// their word. What is written otherwise is told, so that a test can name it.
struct ExplanationReader {
  /// What was read, and what is not in the form: each a sentence with the id.
  struct Result {
    var chapters: [Explanations.Chapter] = []
    var problems: [String] = []
  }

  /// Reads all chapters.
  static func read(_ text: String, in language: MessageLanguage) -> Result {
    var reader = ExplanationReader(
      wrongLine: Explanation.wrongTitle.text(in: language) + ":", rightLine: Explanation.rightTitle.text(in: language) + ":")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { reader.take(line) }
    reader.endChapter()
    return reader.result
  }

  /// The parts of an explanation, in the order in which they stand.
  private enum Part {
    case title, paragraph, wrong, right
  }

  private let wrongLine: String
  private let rightLine: String
  private var result = Result()
  private var chapter: String?
  private var entries: [Explanation] = []
  private var id: String?
  private var lines: [Part: [String]] = [:]
  private var part = Part.title

  private init(wrongLine: String, rightLine: String) {
    self.wrongLine = wrongLine
    self.rightLine = rightLine
  }

  private mutating func take(_ line: Substring) {
    if line.hasPrefix("# ") {
      endChapter()
      chapter = String(line.dropFirst(2))
    } else if line.hasPrefix("## ") {
      endEntry()
      id = String(line.dropFirst(3))
    } else if id == nil {
      if !line.isEmpty { result.problems.append("a line outside of explanations: \(line)") }
    } else if line == wrongLine {
      part = .wrong
    } else if line == rightLine {
      part = .right
    } else if part == .wrong || part == .right {
      if !line.isEmpty, !line.hasPrefix("    ") { result.problems.append("\(id ?? ""): a line of an example is not indented: \(line)") }
      lines[part, default: []].append(String(line.dropFirst(4)))
    } else if !line.isEmpty {
      lines[part, default: []].append(String(line))
      part = .paragraph
    }
  }

  private mutating func endEntry() {
    defer { (id, lines, part) = (nil, [:], .title) }
    guard let id else { return }
    let explanation = Explanation(
      id: id, title: lines[.title]?.first ?? "", paragraph: lines[.paragraph]?.first ?? "", wrong: example(.wrong), right: example(.right))
    if explanation.title.isEmpty { result.problems.append("\(id): no title") }
    if lines[.paragraph]?.count != 1 { result.problems.append("\(id): not one paragraph on one line") }
    if explanation.wrong.isEmpty { result.problems.append("\(id): no line under “\(wrongLine)”") }
    if explanation.right.isEmpty { result.problems.append("\(id): no line under “\(rightLine)”") }
    entries.append(explanation)
  }

  private mutating func endChapter() {
    endEntry()
    if let chapter {
      result.chapters.append(Explanations.Chapter(title: chapter, entries: entries))
    } else if !entries.isEmpty {
      result.problems.append("\(entries[0].id): outside of chapters")
    }
    entries = []
  }

  /// The lines of an example without the empty ones around them.
  private func example(_ part: Part) -> [String] {
    let all = (lines[part] ?? []).drop { $0.isEmpty }
    return Array(all.reversed().drop { $0.isEmpty }.reversed())
  }
}
