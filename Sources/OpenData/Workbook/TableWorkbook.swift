import PlanModel
import WorkbookWriting

/// Tables as one workbook (Office Open XML) for people with a spreadsheet program.
///
/// The first sheet says what it is, the last explains the columns; between them stands a sheet for each table, with Vietnamese headings. Figures are
/// numbers, days are days; flags are `có` and `không`, lists are parted by `|`, periods and ids are words. A figure of more than fifteen digits, which
/// a spreadsheet would round, and a day before March 1900 are words. No words ever become a formula, a link or a number.
public enum TableWorkbook {
  /// The bytes of the file.
  ///
  /// A table too long for a sheet is left out, and of words too long for a cell only the beginning stands; the first sheet tells of both. Throws
  /// ``WorkbookWritingFailure``.
  public static func bytes(_ tables: [FilledTable], imprint: Imprint) throws -> [UInt8] {
    let cells = tables.reduce(0) { $0 + $1.rows.count * $1.schema.columns.count }
    let workbook = try WorkbookFile(isLarge: cells > cellsInMemory)
    try workbook.setTitle(imprint.title)
    let formats = try SheetFormats(workbook)
    var names = SheetNames()
    let introduction = try Sheet(names.add("Giới thiệu"), in: workbook, formats, notice: imprint.notice)
    let explanationName = names.add("Giải thích cột")
    var entries: [SheetEntry] = []
    for table in tables {
      guard table.rows.count < Sheet.rowLimit else {
        entries.append(SheetEntry(table: table, name: nil))
        continue
      }
      var entry = SheetEntry(table: table, name: names.add(table.schema.heading))
      let sheet = try Sheet(entry.name ?? "", in: workbook, formats, notice: imprint.notice)
      entry.cuts = try write(table, to: sheet)
      entries.append(entry)
    }
    let explanation = try Sheet(explanationName, in: workbook, formats, notice: imprint.notice)
    try ColumnSheet.write(entries, imprint: imprint, to: explanation)
    try IntroductionSheet.write(entries, imprint: imprint, to: introduction, formats)
    return try workbook.finish()
  }

  /// Beyond so many cells rows do not stay in memory.
  private static let cellsInMemory = 1_000_000

  private static func write(_ table: FilledTable, to sheet: Sheet) throws -> [SheetEntry.Cut] {
    let columns = table.schema.columns
    try sheet.writeHeadings(columns.map(\.heading), widths: ColumnWidths.of(table), rows: table.rows.count)
    var cuts: [SheetEntry.Cut] = []
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let length = try sheet.write(cell, row + 1, column) else { continue }
        cuts.append(SheetEntry.Cut(row: row + 2, column: columns[column].heading, length: length))
      }
    }
    return cuts
  }
}

/// What a workbook holds of a table.
struct SheetEntry {
  /// Words of which only the beginning stands in a cell.
  struct Cut {
    /// The row of the sheet, from 1.
    let row: Int
    /// The heading of the column.
    let column: String
    /// The length of all of them.
    let length: Int
  }

  /// The table.
  let table: FilledTable
  /// The name of its sheet; nil where the table is too long for one.
  let name: String?
  /// What was cut.
  var cuts: [Cut] = []
}

/// The widths of columns by what stands in them, within bounds.
enum ColumnWidths {
  private static let narrowest = 8

  /// In characters, for each column.
  static func of(_ table: FilledTable) -> [Int] {
    table.schema.columns.enumerated().map { index, column in
      // Room for the button of the filter; a heading may take two lines.
      var width = max(narrowest, min(longest(column.heading, from: 0) + 3, 16))
      for row in table.rows where index < row.count { width = longest(CellText.of(row[index]), from: width) }
      return min(width + 1, Sheet.widest)
    }
  }

  /// The length of the longest line, counted no further than columns are wide.
  private static func longest(_ text: String, from width: Int) -> Int {
    if text.utf8.count <= width { return width }
    var (longest, line) = (width, 0)
    for scalar in text.unicodeScalars {
      line = scalar == "\n" ? 0 : line + 1
      longest = max(longest, line)
      if longest >= Sheet.widest { break }
    }
    return longest
  }
}
