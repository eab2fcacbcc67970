import Workbooks

/// A column of a sheet of a form.
struct FormColumn: Hashable, Sendable {
  /// The key, that of the table's column into which it goes where there is one.
  let key: String
  /// The heading, in the officers' words.
  let heading: String
  /// How wide it is, in characters.
  let width: Double
  /// Whether officers fill it in.
  let isInput: Bool

  init(_ key: String, _ heading: String, width: Double, input: Bool = false) {
    self.key = key
    self.heading = heading
    self.width = width
    isInput = input
  }
}

/// A sheet of a form: where its headings stand, and which columns it has. What writes a form and what reads it back share it.
struct SheetLayout: Hashable, Sendable {
  /// Its name.
  let name: String
  /// The row of the headings, from 0.
  let headingRow: Int
  /// The columns from the left.
  let columns: [FormColumn]

  /// The first row below the headings, from 0.
  var firstRow: Int { headingRow + 1 }

  /// The place of a column, from 0; nil when the sheet has none.
  func index(_ key: String) -> Int? { columns.firstIndex { $0.key == key } }

  /// The column with a key; nil when the sheet has none.
  func column(_ key: String) -> FormColumn? { columns.first { $0.key == key } }

  /// The address of a cell by its column's key and its row, from 0; of the row's first cell where the sheet has no such column.
  func address(_ key: String, _ row: Int) -> String { CellAddress.of(row: row, column: index(key) ?? 0) }
}

/// Addresses of cells by row and column from 0, as the library that writes workbooks counts them.
enum CellAddress {
  /// `F12`.
  static func of(row: Int, column: Int) -> String { SheetCell.address(row: row + 1, column: column + 1) }

  /// The same with signs that keep it from moving, `$F$12`.
  static func fixed(row: Int, column: Int) -> String {
    let address = of(row: row, column: column)
    let letters = address.prefix { $0.isLetter }
    return "$" + letters + "$" + address.dropFirst(letters.count)
  }
}
