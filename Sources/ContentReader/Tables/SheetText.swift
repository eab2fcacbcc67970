import Diagnostics
import Workbooks

/// A sheet as the table reader takes it: the rows below the headings, as cells of a text whose places are the sheet's own.
struct SheetText: Sendable {
  /// The cells, the headings first.
  let text: DelimitedText
  /// What each of the cells holds.
  let kinds: [SheetCell.Kind]

  /// A sheet of a workbook; nil where it holds nothing. `isHeading` says whether a text is a heading that the table knows. Throws where
  /// the cells lie too far apart.
  init?(_ sheet: Sheet, file: String, isHeading: (String) -> Bool, _ diagnostics: inout DiagnosticCollector) throws(WorkbookFailure) {
    guard let grid = try SheetGrid(sheet, isHeading: isHeading) else { return nil }
    for range in grid.mergedInRows {
      let address = SheetCell.address(row: range.rows.lowerBound, column: range.columns.lowerBound)
      diagnostics.report(.mergedCells, at: SourcePlace(file: file, position: .cell(sheet: sheet.name, address: address)))
    }
    for cell in grid.rowsAbove {
      diagnostics.report(.cellsAboveHeadings, at: SourcePlace(file: file, position: .cell(sheet: sheet.name, address: cell.address)))
    }
    var bytes: [UInt8] = []
    var kinds: [SheetCell.Kind] = []
    var cells: [Range<Int>] = []
    var places: [SheetPlaces.Entry] = []
    for row in grid.rows {
      for (cell, column) in zip(row.cells, grid.columns) {
        places.append(.init(offset: bytes.count, row: cell?.row ?? row.number, column: column))
        let start = bytes.count
        for byte in (cell?.text ?? "").utf8 where byte != 0x0D { bytes.append(byte) }
        cells.append(start..<bytes.count)
        kinds.append(cell?.kind ?? .text)
        // An offset belongs to one cell, also where the next is blank.
        bytes.append(0x0A)
      }
    }
    guard let text = SourceText.ofSheet(bytes, file: file, places: SheetPlaces(sheet: sheet.name, entries: places), &diagnostics) else { return nil }
    self.text = DelimitedText(text, cells: cells, columns: grid.columns.count)
    self.kinds = kinds
  }
}

/// Where the cells of a sheet stand in the text that was made of it.
struct SheetPlaces: Sendable {
  /// A cell.
  struct Entry: Sendable {
    /// Where its words begin.
    let offset: Int
    /// Its row, from 1.
    let row: Int
    /// Its column, from 1.
    let column: Int
  }

  /// The sheet's name.
  let sheet: String
  /// The cells, in the order of the text.
  let entries: [Entry]

  /// The place of an offset.
  func place(at offset: Int, file: String, heading: String?) -> SourcePlace {
    var low = 0
    var high = entries.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if entries[middle].offset <= offset { low = middle } else { high = middle }
    }
    guard low < entries.count else { return SourcePlace(file: file) }
    let address = SheetCell.address(row: entries[low].row, column: entries[low].column)
    return SourcePlace(file: file, position: .cell(sheet: sheet, address: address), heading: heading)
  }
}
