import Diagnostics
import Markdown
import PlanModel
import Vietnamese

/// The text of a paper, taken apart at the headings that name its parts.
enum PaperBody {
  /// What is written of each part, in the order of ``Paper/Part``. Headings of the first and second level name parts; a number such as "II." before
  /// the words is passed over. Deeper ones belong to the text.
  static func passages(
    of body: String, file: String, firstLine: Int, _ diagnostics: inout DiagnosticCollector
  ) -> [Paper.Passage] {
    let lines = body.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
    let headings = MarkdownDocument(body).headings.filter { $0.level <= 2 && $0.line >= 1 && $0.line <= lines.count }
    let beginning = lines.prefix((headings.first?.line ?? lines.count + 1) - 1)
    if let first = beginning.firstIndex(where: { !isBlank($0) }) {
      diagnostics.report(.textOutsideParts, at: SourcePlace(file: file, line: firstLine + first))
    }
    var passages: [Paper.Passage] = []
    for (index, heading) in headings.enumerated() {
      let place = SourcePlace(file: file, line: firstLine + heading.line - 1)
      guard let part = part(named: heading.text) else {
        let nearest = Nearest.name(to: heading.text, among: Paper.Part.allCases.map(\.rawValue))
        diagnostics.report(.unknownPart(heading.text, nearest: nearest), at: place)
        continue
      }
      guard !passages.contains(where: { $0.part == part }) else {
        diagnostics.report(.partTwice(part), at: place)
        continue
      }
      var start = heading.line + (isUnderlined(lines[heading.line - 1]) ? 1 : 0)
      var end = index + 1 < headings.count ? headings[index + 1].line - 1 : lines.count
      while start < end, isBlank(lines[start]) { start += 1 }
      while end > start, isBlank(lines[end - 1]) { end -= 1 }
      guard start < end else { continue }
      passages.append(Paper.Passage(part: part, body: lines[start..<end].joined(separator: "\n"), line: firstLine + start))
    }
    return Paper.Part.allCases.compactMap { part in passages.first { $0.part == part } }
  }

  private static func part(named heading: String) -> Paper.Part? {
    let words = heading.split(separator: " ")
    let isNumbered = words.first.map { $0.hasSuffix(".") && $0.dropLast().allSatisfy { "IVX0123456789".contains($0) } } ?? false
    return parts[FoldedName(isNumbered ? words.dropFirst().joined(separator: " ") : heading)]
  }

  private static let parts = Dictionary(Paper.Part.allCases.map { (FoldedName($0.rawValue), $0) }, uniquingKeysWith: { first, _ in first })

  /// Whether the heading that begins on a line has its mark on the line below it.
  private static func isUnderlined(_ line: Substring) -> Bool { line.drop { $0 == " " }.first != "#" }

  private static func isBlank(_ line: Substring) -> Bool {
    line.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
