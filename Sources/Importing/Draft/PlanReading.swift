import PlanModel
import Vietnamese

/// Goes through a document from its beginning to its end: the letterhead, the text by sections, the tables of targets and tasks, the signature.
struct PlanReading {
  private(set) var head = PlanHead()
  private(set) var tables: ItemTables
  /// How many tables hold targets or tasks.
  private(set) var count = 0
  private var markdown = MarkdownText()
  private var ownDoubts: [Doubt] = []

  /// The text by sections.
  var body: String { markdown.text }
  /// What concerns tables and no row.
  var doubts: [Doubt] { ownDoubts + tables.doubts }

  init(_ document: DocumentParts, plan: String) {
    tables = ItemTables(plan: plan)
    let parts = document.parts
    let start =
      parts.firstIndex { part in
        switch part {
        case .paragraph(let paragraph): return PlanSections.level(of: paragraph) == 2
        case .table: return !PlanReading.isLetterhead(part)
        }
      } ?? parts.endIndex
    for paragraph in head.takeBeginning(PlanReading.paragraphs(parts[..<start])) { markdown.paragraph(paragraph) }
    var number = parts[..<start].count { if case .table = $0 { true } else { false } }
    var position = ItemTables.Position()
    var isBehindTable = false
    var end: [Paragraph]?
    for part in parts[start...] {
      switch part {
      case .paragraph(let paragraph):
        isBehindTable = false
        let level = PlanSections.level(of: paragraph)
        // An appendix stands behind the signature.
        if let closing = end, level == 2 {
          close(closing)
          end = nil
        }
        if end != nil || Slug.of(paragraph.text).hasPrefix("noi-nhan") {
          end = (end ?? []) + [paragraph]
        } else if let level {
          if level == 2 { position = PlanSections.position(below: paragraph.numberedText) }
          markdown.heading(paragraph.numberedText, level: level)
        } else {
          markdown.paragraph(paragraph)
        }
      case .table(let table):
        number += 1
        if tables.read(Grid(table), number: number, at: position, follows: isBehindTable) {
          count += 1
          isBehindTable = true
          continue
        }
        isBehindTable = false
        let paragraphs = PlanReading.paragraphs([part])
        if paragraphs.contains(where: { Slug.of($0.text).hasPrefix("noi-nhan") }) {
          end = (end ?? []) + paragraphs
        } else {
          keep(Grid(table), number)
        }
      }
    }
    if let end { close(end) }
    if count == 0 {
      ownDoubts.append(
        Doubt(
          vi: "không có bảng chỉ tiêu hay nhiệm vụ nào; lời văn nằm trong plan.md, các bảng phải tự ghi",
          en: "there is no table of targets or tasks; the text is in plan.md, the tables are yours to write"))
    }
  }

  private mutating func close(_ end: [Paragraph]) {
    for paragraph in head.takeEnd(end) { markdown.paragraph(paragraph) }
  }

  /// A table that is neither of targets nor of tasks is kept as words.
  private mutating func keep(_ grid: Grid, _ number: Int) {
    let heading = grid.rows.indices.lazy.map { grid.own($0).map(\.text) }.first { !$0.isEmpty } ?? []
    guard !heading.isEmpty else { return }
    let words = heading.map { "“\($0)”" }.joined(separator: ", ")
    ownDoubts.append(
      Doubt(
        Doubt.Place(table: number),
        vi: "không nhận ra tiêu đề cột của bảng chỉ tiêu hay nhiệm vụ trong \(words); bảng được chép thành lời vào plan.md",
        en: "no column headings of targets or tasks are known in \(words); the table was copied into plan.md as words"))
    for row in grid.rows.indices {
      let cells = grid.own(row).map(\.text)
      if !cells.isEmpty { markdown.paragraph(Paragraph(lines: [cells.joined(separator: " | ")], marker: .bullet)) }
    }
  }

  /// Whether a table holds the names of the state and the issuer, side by side.
  private static func isLetterhead(_ part: DocumentPart) -> Bool {
    paragraphs([part]).flatMap(\.lines).contains { line in
      let slug = Slug.of(line)
      return slug.hasPrefix("cong-hoa-xa-hoi") || slug.hasPrefix("doc-lap-tu-do") || line.hasPrefix("Số:")
    }
  }

  private static func paragraphs(_ parts: some Sequence<DocumentPart>) -> [Paragraph] {
    parts.flatMap { part -> [Paragraph] in
      switch part {
      case .paragraph(let paragraph): return [paragraph]
      case .table(let table): return table.rows.flatMap { $0.flatMap(\.paragraphs) }
      }
    }
  }
}
