import CXlsxWriter
import WorkbookWriting

/// The hidden sheet: what the form is, and the words of its lists.
struct RecordSheet {
  private let sheet: FormSheet
  private var column = RecordSheet.firstList

  /// The first column of lists, from 0; the record stands on their left.
  private static let firstList = 5

  init(in workbook: borrowing WorkbookFile, _ looks: FormLooks) throws {
    sheet = try FormSheet(FormLayout.record, in: workbook, looks)
    worksheet_hide(sheet.sheet)
  }

  /// Puts down the words of a list, and tells where they stand: `='tiendo'!$F$1:$F$3`.
  mutating func add(_ words: [String]) throws -> String {
    for (row, word) in words.enumerated() { try sheet.write(word, row, column, sheet.looks.plain) }
    defer { column += 1 }
    let first = CellAddress.fixed(row: 0, column: column)
    return "='\(FormLayout.record)'!" + first + ":" + CellAddress.fixed(row: max(words.count, 1) - 1, column: column)
  }

  /// Puts down the record, all as words.
  func write(_ record: FormRecord) throws {
    for (row, cells) in record.cells.enumerated() {
      for (column, text) in cells.enumerated() where !text.isEmpty { try sheet.write(text, row, column, sheet.looks.plain) }
    }
    sheet.protect()
  }
}
