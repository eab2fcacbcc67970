@testable import Importing

/// Draws tables of Word for the tests: a cell a word, `^` goes on from above, `<` from the left, `/` breaks a line.
enum Drawing {
  /// A table of rows; cells are parted by `|`.
  static func table(_ rows: String...) -> WordTable { table(of: rows) }

  /// A table of rows; cells are parted by `|`.
  static func table(of rows: [String]) -> WordTable {
    let cells = rows.map { row in row.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) } }
    let columns = cells.map(\.count).max() ?? 0
    return WordTable(
      columns: columns,
      rows: cells.enumerated().map { row, texts in
        texts.enumerated().compactMap { column, text in
          guard text != "^", text != "<" else { return nil }
          var width = 1
          while column + width < texts.count, texts[column + width] == "<" { width += 1 }
          var height = 1
          while row + height < cells.count, column < cells[row + height].count, cells[row + height][column] == "^" { height += 1 }
          let lines = text.split(separator: "/").map { trimmed($0) }
          return WordTable.Cell(
            rowSpan: height, columnSpan: width, paragraphs: lines.isEmpty ? [] : [Paragraph(lines: lines)])
        }
      })
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
