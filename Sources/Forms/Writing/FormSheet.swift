import CXlsxWriter
import PlanModel
import WorkbookWriting

/// A sheet of a form in the making.
struct FormSheet {
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let looks: FormLooks

  /// A sheet that prints on A4, landscape, as wide as a page, with its name and the number of the page below.
  init(_ name: String, in workbook: borrowing WorkbookFile, _ looks: FormLooks) throws {
    sheet = try workbook.addSheet(name)
    self.looks = looks
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6)
    worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    try WorkbookFile.check(worksheet_set_footer(sheet, "&L&A&RTrang &P/&N"))
  }

  /// Writes words; the look alone where there are none. What a cell cannot hold is cut off.
  func write(_ text: String, _ row: Int, _ column: Int, _ look: FormLooks.Look) throws {
    if text.isEmpty {
      try WorkbookFile.check(worksheet_write_blank(sheet, UInt32(row), UInt16(column), look))
    } else {
      try WorkbookFile.check(worksheet_write_string(sheet, UInt32(row), UInt16(column), SheetText(text).written, look))
    }
  }

  /// Writes the headings of a sheet, sets widths, and keeps the headings in sight and on every page.
  func writeHeadings(_ layout: SheetLayout) throws {
    for (index, column) in layout.columns.enumerated() {
      try WorkbookFile.check(worksheet_set_column(sheet, UInt16(index), UInt16(index), column.width, nil))
      try write(column.heading, layout.headingRow, index, column.isInput ? looks.inputHeading : looks.heading)
    }
    try WorkbookFile.check(worksheet_set_row(sheet, UInt32(layout.headingRow), 30, nil))
    worksheet_freeze_panes(sheet, UInt32(layout.firstRow), 0)
    try WorkbookFile.check(worksheet_repeat_rows(sheet, UInt32(layout.headingRow), UInt32(layout.headingRow)))
  }

  /// Makes a row as high as its words need, and high enough to write into: programs differ in whether they do so by themselves.
  func fit(_ row: Int, _ texts: [String: String], _ layout: SheetLayout, atLeast lines: Int) throws {
    let most = layout.columns.reduce(lines) { most, column in
      // A character of these letters is a little narrower than the digit by which widths are counted.
      max(most, FormSheet.lines(texts[column.key] ?? "", across: Int(column.width * (column.key == "item" ? 1.4 : 1.2))))
    }
    try WorkbookFile.check(worksheet_set_row(sheet, UInt32(row), Double(most) * 14.5 + 3, nil))
  }

  /// How many lines words take, broken between them.
  static func lines(_ text: String, across width: Int) -> Int {
    var (lines, used) = (1, 0)
    for word in text.split(whereSeparator: { $0 == " " || $0 == "-" }) {
      if used > 0, used + 1 + word.count > width { (lines, used) = (lines + 1, 0) }
      used += word.count + (used > 0 ? 1 : 0)
    }
    return lines
  }

  /// One cell over several of a row.
  func merge(_ text: String, _ row: Int, _ columns: ClosedRange<Int>, _ look: FormLooks.Look) throws {
    try WorkbookFile.check(
      worksheet_merge_range(sheet, UInt32(row), UInt16(columns.lowerBound), UInt32(row), UInt16(columns.upperBound), SheetText(text).written, look))
  }

  /// Locks all cells but those to fill in, without a password; rows and columns can still be made higher and wider, and a figure that became a day can be made
  /// a figure again.
  func protect() {
    var options = lxw_protection()
    options.format_cells = 1
    options.format_rows = 1
    options.format_columns = 1
    worksheet_protect(sheet, nil, &options)
  }

  /// Puts the cursor into a cell.
  func select(_ row: Int, _ column: Int) {
    worksheet_set_selection(sheet, UInt32(row), UInt16(column), UInt32(row), UInt16(column))
  }
}
