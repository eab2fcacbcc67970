import CXlsxWriter
import PlanModel
import WorkbookWriting

/// A sheet that is written from the first row to the last.
struct Sheet {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let formats: SheetFormats

  /// The most rows, the heading among them.
  static let rowLimit = 1_048_576
  /// The widest column, in characters.
  static let widest = 60

  /// A sheet of a workbook; with `notice` every printed page bears it.
  init(_ name: String, in workbook: borrowing WorkbookFile, _ formats: SheetFormats, notice: String?) throws {
    sheet = try workbook.addSheet(name)
    self.formats = formats
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_fit_to_pages(sheet, 1, 0)
    guard let notice else { return }
    worksheet_set_tab_color(sheet, 0xB00020)
    try WorkbookFile.check(worksheet_set_header(sheet, "&C&B" + notice.replacing("&", with: "&&")))
  }

  /// Writes the headings of columns so wide, and keeps them in sight with filters over `rows` rows.
  func writeHeadings(_ headings: [String], widths: [Int], rows: Int) throws {
    for (column, (heading, width)) in zip(headings, widths).enumerated() {
      try setWidth(width, of: column)
      try write(heading, 0, column, formats.heading)
    }
    guard let last = Sheet.column(headings.count - 1), let lastRow = Sheet.row(rows) else { return }
    worksheet_freeze_panes(sheet, 1, 0)
    try WorkbookFile.check(worksheet_repeat_rows(sheet, 0, 0))
    try WorkbookFile.check(worksheet_autofilter(sheet, 0, 0, lastRow, last))
  }

  /// Sets the width of a column, in characters.
  func setWidth(_ width: Int, of column: Int) throws {
    guard let column = Sheet.column(column) else { return }
    try WorkbookFile.check(worksheet_set_column(sheet, column, column, Double(width), nil))
  }

  /// Writes words; nothing where there are none. The length of words that are too long for a cell, else nil.
  @discardableResult
  func write(_ text: String, _ row: Int, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>? = nil) throws -> Int? {
    guard !text.isEmpty, let row = Sheet.row(row), let column = Sheet.column(column) else { return nil }
    let text = SheetText(text)
    let isLong = text.written.utf8.count > Sheet.widest || text.written.utf8.contains(UInt8(ascii: "\n"))
    try WorkbookFile.check(worksheet_write_string(sheet, row, column, text.written, format ?? (isLong ? formats.wrapped : formats.plain)))
    return text.cutFrom
  }

  /// Writes a cell: figures as numbers, days as days, all else as words. See ``write(_:_:_:_:)`` for what it returns.
  func write(_ cell: Cell, _ row: Int, _ column: Int) throws -> Int? {
    switch cell {
    case .number, .share:
      guard let millionths = CellText.millionths(cell), let number = ExactNumber.double(millionths: millionths) else { break }
      return try write(number, row, column, formats.plain)
    case .integer(let integer?):
      guard let number = ExactNumber.double(integer) else { break }
      return try write(number, row, column, formats.whole)
    case .date(let day?):
      guard day.number >= Sheet.firstDay else { break }
      return try write(Double(day.number + Sheet.serialOfDayZero), row, column, formats.day)
    case .flag(let flag?): return try write(flag ? "có" : "không", row, column)
    case .text, .integer, .date, .period, .flag, .list: break
    }
    return try write(CellText.of(cell), row, column)
  }

  private func write(_ number: Double, _ row: Int, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>) throws -> Int? {
    guard let row = Sheet.row(row), let column = Sheet.column(column) else { return nil }
    try WorkbookFile.check(worksheet_write_number(sheet, row, column, number, format))
    return nil
  }

  /// The number that a spreadsheet gives 1 January 1970.
  private static let serialOfDayZero = 25_569
  /// 1 March 1900: before that day spreadsheets count a 29 February that never was.
  private static let firstDay = -25_508

  private static func row(_ row: Int) -> lxw_row_t? { (0..<rowLimit).contains(row) ? lxw_row_t(row) : nil }
  private static func column(_ column: Int) -> lxw_col_t? { (0..<16_384).contains(column) ? lxw_col_t(column) : nil }
}
