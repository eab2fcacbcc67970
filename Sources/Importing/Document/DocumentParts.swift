/// A piece of a document.
enum DocumentPart: Hashable, Sendable {
  case paragraph(Paragraph)
  case table(WordTable)
}

/// A table with the cells as Word keeps them, before merged ones are spread.
struct WordTable: Hashable, Sendable {
  struct Cell: Hashable, Sendable {
    let rowSpan: Int
    let columnSpan: Int
    let paragraphs: [Paragraph]
  }

  let columns: Int
  let rows: [[Cell]]
}

/// A document as paragraphs and tables one behind the other: lists are paragraphs with their numbers.
struct DocumentParts {
  private(set) var parts: [DocumentPart] = []
  private(set) var losses: [DocumentLoss] = []

  /// The parts of some blocks; blank paragraphs are left out.
  init(_ blocks: [PandocBlock]) { add(blocks, marker: nil, depth: 0) }

  /// Adds parts at the end.
  mutating func append(contentsOf parts: [DocumentPart]) { self.parts += parts }

  /// All words, tables row by row.
  var words: String {
    parts.flatMap { part -> [String] in
      switch part {
      case .paragraph(let paragraph): return [paragraph.numberedText]
      case .table(let table): return table.rows.flatMap { $0.flatMap { $0.paragraphs.map(\.numberedText) } }
      }
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// How many cells its tables have.
  var cells: Int {
    parts.reduce(0) { count, part in
      guard case .table(let table) = part else { return count }
      return count + table.rows.reduce(0) { $0 + max($1.count, table.columns) }
    }
  }

  private mutating func add(_ blocks: [PandocBlock], marker: Paragraph.Marker?, depth: Int) {
    var marker = marker
    for block in blocks {
      switch block {
      case .text(let inlines): add(inlines, level: nil, marker, depth)
      case .header(let level, let inlines): add(inlines, level: level, marker, depth)
      case .list(let items, let numbering):
        for (index, item) in items.enumerated() {
          let own: Paragraph.Marker = numbering.map { .number($0.label(at: index)) } ?? .bullet
          // An automatic number in a cell of its own is an item without words.
          if item.isEmpty { append(Paragraph(lines: [""], marker: own, depth: depth)) }
          add(item, marker: own, depth: depth + 1)
        }
      case .group(let inner): add(inner, marker: marker, depth: depth)
      case .table(let table): add(table)
      case .nothing: break
      case .unknown(let name): losses.append(.unknown(name))
      }
      marker = nil
    }
  }

  private mutating func add(_ inlines: [PandocInline], level: Int?, _ marker: Paragraph.Marker?, _ depth: Int) {
    let text = ParagraphText(inlines)
    losses += text.losses
    var paragraph = text.paragraph
    paragraph.headerLevel = level
    paragraph.marker = marker
    paragraph.depth = max(0, depth - 1)
    append(paragraph)
  }

  private mutating func append(_ paragraph: Paragraph) {
    if !paragraph.isBlank { parts.append(.paragraph(paragraph)) }
  }

  private mutating func add(_ table: PandocTable) {
    add(table.caption, marker: nil, depth: 0)
    let rows = table.rows.map { row in
      row.map { cell in
        let content = DocumentParts(cell.blocks)
        losses += content.losses
        let paragraphs = content.parts.flatMap { part -> [Paragraph] in
          switch part {
          case .paragraph(let paragraph): return [paragraph]
          case .table(let inner):
            losses.append(.nestedTable)
            return inner.rows.flatMap { $0.flatMap(\.paragraphs) }
          }
        }
        return WordTable.Cell(rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, paragraphs: paragraphs)
      }
    }
    parts.append(.table(WordTable(columns: table.columns, rows: rows)))
  }
}
