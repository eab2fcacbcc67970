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

  let scanned: ScannedText?
  let fields: [String: Field]
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
