import Diagnostics
import PlanModel
import Workbooks

/// A table of an author: its headings matched with the schema, its cells not yet understood. Every row holds it, so that it is shared and not copied.
final class Table: Sendable {
  /// What the table should hold.
  let schema: TableSchema
  /// The file.
  let file: String
  /// Whether every heading and row was understood. Where it is false, what seems missing may stand in what was lost.
  let isWhole: Bool

  private let scanned: ScannedText?
  private let fields: [String: Field]
  private let records: [DelimitedText.Record]
  private let refused: Set<Int>

  /// A table that nobody wrote: it has no rows.
  init(absent schema: TableSchema, file: String, isWhole: Bool = true) {
    self.schema = schema
    self.file = file
    self.isWhole = isWhole
    scanned = nil
    fields = [:]
    records = []
    refused = []
  }

  /// Reads the headings of a file, and notes what is wrong with the shape of its rows.
  convenience init(_ text: SourceText, schema: TableSchema, _ diagnostics: inout DiagnosticCollector) {
    let names = HeadingNames.of(schema)
    self.init(DelimitedText(text, isHeading: { names.column(named: $0) != nil }, &diagnostics), kinds: [], file: text.file, names, &diagnostics)
  }

  /// Reads a sheet of a workbook as it reads a file, and notes what was typed as a number or a day where words of a plan stand.
  convenience init(_ sheet: Sheet, file: String, schema: TableSchema, _ diagnostics: inout DiagnosticCollector) {
    let names = HeadingNames.of(schema)
    let finding: Finding
    do throws(WorkbookFailure) {
      if let text = try SheetText(sheet, file: file, isHeading: { names.column(named: $0) != nil }, &diagnostics) {
        self.init(text.text, kinds: text.kinds, file: file, names, &diagnostics)
        return
      }
      finding = .emptyTable(schema)
    } catch {
      finding = .unreadableWorkbook(error)
    }
    diagnostics.report(finding, at: SourcePlace(file: file, position: .cell(sheet: sheet.name, address: "A1")))
    self.init(absent: schema, file: file, isWhole: false)
  }

  /// Reads cells that were found, the headings first; `kinds` says what each of them holds, where they are a sheet's.
  private init(
    _ found: DelimitedText, kinds: [SheetCell.Kind], file: String, _ names: HeadingNames, _ diagnostics: inout DiagnosticCollector
  ) {
    var scanned = found
    let schema = names.schema
    self.schema = schema
    self.file = file
    guard let heading = scanned.records.first else {
      self.scanned = nil
      diagnostics.report(.emptyTable(schema), at: SourcePlace(file: file))
      self.fields = [:]
      records = []
      refused = []
      isWhole = false
      return
    }
    let (fields, blankHeadings, isMatched) = Table.match(heading, of: scanned, names, &diagnostics)
    var records: [DelimitedText.Record] = []
    var refused: Set<Int> = []
    let columns = schema.columns.compactMap { column in fields[column.key] }
    for record in scanned.records.dropFirst() where !record.isBroken {
      guard Table.hasRightShape(record, heading, scanned, blankHeadings, &diagnostics) else { continue }
      records.append(record)
      if !kinds.isEmpty { TypedCells.check(record, kinds, columns, schema, &scanned, &refused, &diagnostics) }
      Table.refuseCells(of: record, in: scanned, columns, &refused, &diagnostics)
    }
    self.scanned = ScannedText(scanned)
    self.fields = fields
    self.records = records
    self.refused = refused
    isWhole = isMatched && records.count == scanned.records.count - 1
  }

  /// The number of rows.
  var count: Int { records.count }

  /// The rows in the order of the file.
  var rows: some Sequence<Row> { records.indices.lazy.map { Row(table: self, index: $0) } }

  /// Where the cells of a column stand, found once for all rows.
  func field(_ key: String) -> Field { fields[key] ?? missing(key) }

  private func missing(_ key: String) -> Field {
    let column = schema.column(key)
    return Field(key: key, heading: column?.heading ?? key, index: nil, isRequired: column?.isRequired ?? false)
  }

  /// A cell of a row.
  func cell(_ field: Field, row: Int) -> Reading<String> {
    guard let scanned, let index = field.index else { return field.isRequired ? .broken : .blank }
    let position = records[row].cells.lowerBound + index
    if refused.contains(position) { return .broken }
    let cell = scanned.cells[position]
    return cell.content.isEmpty ? .blank : .value(scanned.string(cell))
  }

  /// The place of a cell; of the row where the table has no such column.
  func place(_ field: Field, row: Int) -> SourcePlace {
    guard let scanned else { return SourcePlace(file: file) }
    guard let index = field.index else { return place(row: row) }
    return scanned.text.text.place(at: scanned.cells[records[row].cells.lowerBound + index].offset, heading: field.heading)
  }

  /// The place of a row.
  func place(row: Int) -> SourcePlace {
    guard let scanned else { return SourcePlace(file: file) }
    return scanned.text.text.rowPlace(at: records[row].offset)
  }
}

/// A file whose cells were found.
final class ScannedText: Sendable {
  /// The file.
  let text: DelimitedText
  /// Its cells, and the bytes in which they lie: asked for a hundred thousand times, which would copy the text each time.
  let cells: [DelimitedText.Cell]
  private let bytes: [UInt8]
  private let isNormalized: Bool

  init(_ text: DelimitedText) {
    self.text = text
    cells = text.cells
    bytes = text.text.bytes
    isNormalized = text.text.isNormalized
  }

  /// The text of a cell; empty when blank.
  func string(_ cell: DelimitedText.Cell) -> String {
    cell.needsRewriting || !isNormalized ? text.string(cell) : String(decoding: bytes[cell.content], as: UTF8.self)
  }

  /// The bytes of a cell, trimmed.
  func bytes(of cell: DelimitedText.Cell) -> ArraySlice<UInt8> { bytes[cell.content] }

  /// The place of an offset in a cell, by the cell's place in its record; with the heading above it unless it is a heading itself.
  func place(at offset: Int, column: Int, isHeading: Bool) -> SourcePlace {
    var heading = ""
    if !isHeading, let headings = text.records.first?.cells, column < headings.count {
      heading = string(cells[headings.lowerBound + column])
    }
    return text.text.place(at: offset, heading: heading.isEmpty ? nil : heading)
  }
}

extension Table {
  /// A cell as it stands in the file.
  struct RawCell {
    /// Its bytes, trimmed; offsets are those of the file.
    let bytes: ArraySlice<UInt8>
    /// The key of its column; nil where the table knows none.
    let column: String?
    /// Whether the column is one of figures.
    let isFigure: Bool
    fileprivate let file: ScannedText
    fileprivate let index: Int
    fileprivate let isHeading: Bool

    /// The place of an offset in it.
    func place(_ offset: Int) -> SourcePlace { file.place(at: offset, column: index, isHeading: isHeading) }
  }

  /// Every cell that is not blank, of headings and of rows, also of those that cannot be understood, in the order of the file.
  func forEachCell(_ body: (RawCell) -> Void) {
    guard let scanned else { return }
    var columns: [(key: String, isFigure: Bool)?] = []
    for field in fields.values {
      guard let index = field.index, let column = schema.column(field.key) else { continue }
      while columns.count <= index { columns.append(nil) }
      columns[index] = (field.key, column.content == .number || column.content == .integer)
    }
    for (number, record) in scanned.text.records.enumerated() {
      for (index, position) in record.cells.enumerated() {
        let cell = scanned.cells[position]
        if cell.content.isEmpty { continue }
        let column = index < columns.count ? columns[index] : nil
        body(
          RawCell(
            bytes: scanned.bytes(of: cell), column: column?.key, isFigure: column?.isFigure ?? false, file: scanned, index: index,
            isHeading: number == 0))
      }
    }
  }
}

/// Where the cells of one column stand in the rows of a table.
struct Field: Hashable, Sendable {
  /// The column's key.
  let key: String
  /// The heading as the author wrote it.
  let heading: String
  /// The cell's place in a row, from 0; nil where the table lacks the column.
  let index: Int?
  /// Whether a row needs it.
  let isRequired: Bool
}

extension Table {
  /// The most mistakes of headings, and the most cells of a row without a heading, that are told: a line of thousands is no table, and each place in it
  /// would have to be counted out.
  private static let mostTold = 50

  /// Matches the headings with the columns, and notes unknown, doubled and missing ones. Also tells the columns without a heading, and
  /// whether all went well.
  private static func match(
    _ heading: DelimitedText.Record, of scanned: DelimitedText, _ names: HeadingNames, _ diagnostics: inout DiagnosticCollector
  ) -> (fields: [String: Field], blank: [Int], isMatched: Bool) {
    var fields: [String: Field] = [:]
    var blank: [Int] = []
    var isMatched = !heading.isBroken
    var suspects: Set<String> = []
    var told = 0
    for (index, position) in heading.cells.enumerated() {
      let written = scanned.string(scanned.cells[position])
      let place = { scanned.text.place(at: scanned.cells[position].offset) }
      if written.isEmpty {
        blank.append(index)
      } else if let column = names.column(named: written) {
        if let first = fields[column.key]?.index {
          isMatched = false
          told += 1
          if told > mostTold { continue }
          let firstPlace = scanned.text.place(at: scanned.cells[heading.cells.lowerBound + first].offset)
          diagnostics.report(.duplicateColumn(written, column), at: place(), related: [Diagnostic.Related(.firstHere, at: firstPlace)])
        } else {
          fields[column.key] = Field(key: column.key, heading: written, index: index, isRequired: column.isRequired)
        }
      } else {
        isMatched = false
        told += 1
        if told > mostTold { continue }
        let nearest = names.nearest(to: written)
        if let nearest, let column = names.column(named: nearest) { suspects.insert(column.key) }
        diagnostics.report(.unknownColumn(written, nearest: nearest, in: names.schema), at: place())
      }
    }
    // A required column is not called missing when an unknown one is most likely it, misspelt.
    let missing = names.schema.columns.filter { $0.isRequired && fields[$0.key] == nil && !suspects.contains($0.key) }
    if !missing.isEmpty, !heading.isBroken {
      isMatched = false
      diagnostics.report(.missingColumns(missing, in: names.schema), at: scanned.text.place(at: heading.offset))
    }
    return (fields, blank, isMatched)
  }

  /// Whether a row has as many cells as the heading; blank cells beyond the last column do no harm.
  private static func hasRightShape(
    _ record: DelimitedText.Record, _ heading: DelimitedText.Record, _ scanned: DelimitedText, _ blankHeadings: [Int],
    _ diagnostics: inout DiagnosticCollector
  ) -> Bool {
    let expected = heading.cells.count
    let isBlank = { (position: Int) in scanned.isBlank(scanned.cells[position]) }
    let surplus = record.cells.dropFirst(expected)
    if record.cells.count < expected || !surplus.allSatisfy(isBlank) {
      let other = DelimitedText.delimiters.first {
        $0 != scanned.delimiter && scanned.cellCount(at: record.offset, delimiter: $0) == expected && expected > 1
      }
      let finding = Finding.wrongCellCount(record.cells.count, expected: expected, delimiter: scanned.delimiter, used: other)
      diagnostics.report(finding, at: scanned.text.place(at: record.offset))
      return false
    }
    if blankHeadings.isEmpty { return true }
    for index in blankHeadings.lazy.filter({ !isBlank(record.cells.lowerBound + $0) }).prefix(mostTold) {
      diagnostics.report(.cellWithoutHeading, at: scanned.text.place(at: scanned.cells[record.cells.lowerBound + index].offset))
    }
    return true
  }

  /// Whether a cell is a formula, or hides one, as it is understood: where quotation marks are doubled in it, not as it is written.
  private static func isFormula(_ cell: DelimitedText.Cell, in scanned: DelimitedText) -> Bool {
    if cell.beginsWithTab, !scanned.isBlank(cell) { return true }
    return cell.needsRewriting ? FormulaCell.isRefused(scanned.string(cell)) : FormulaCell.isRefused(scanned.text.bytes[cell.content])
  }

  /// Refuses formulas and blank cells of required columns.
  private static func refuseCells(
    of record: DelimitedText.Record, in scanned: DelimitedText, _ columns: [Field],
    _ refused: inout Set<Int>, _ diagnostics: inout DiagnosticCollector
  ) {
    for column in columns {
      guard let index = column.index else { continue }
      let position = record.cells.lowerBound + index
      if refused.contains(position) { continue }
      let cell = scanned.cells[position]
      if column.isRequired, scanned.isBlank(cell) {
        refused.insert(position)
        diagnostics.report(.missingCell, at: scanned.text.place(at: cell.offset, heading: column.heading))
      } else if isFormula(cell, in: scanned) {
        refused.insert(position)
        let finding = Finding.formula(scanned.string(cell), beginsWithTab: cell.beginsWithTab)
        diagnostics.report(finding, at: scanned.text.place(at: cell.offset, heading: column.heading))
      }
    }
  }
}
