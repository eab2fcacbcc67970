/// A workbook as its author sees it: cells with the words that they show and what they hold.
public struct Workbook: Hashable, Sendable {
  /// The sheets in order.
  public let sheets: [Sheet]

  /// A workbook.
  public init(sheets: [Sheet]) {
    self.sheets = sheets
  }
}

/// A sheet of a workbook.
public struct Sheet: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// Whether its author sees it.
  public let isHidden: Bool
  /// The cells that hold anything, row by row.
  public var cells: [SheetCell]
  /// The ranges whose cells were merged into one; the first cell holds what they show.
  public var merged: [SheetRange]

  /// A sheet.
  public init(name: String, isHidden: Bool = false, cells: [SheetCell] = [], merged: [SheetRange] = []) {
    self.name = name
    self.isHidden = isHidden
    self.cells = cells
    self.merged = merged
  }
}

/// A cell that holds something.
public struct SheetCell: Hashable, Sendable {
  /// What a cell holds, which says whether its words are what its author wrote.
  public enum Kind: String, Hashable, Sendable {
    /// Words, as they were typed.
    case text
    /// A number, written with a decimal comma.
    case number
    /// A number that is shown as a percentage, written with its sign: `85%`.
    case percent
    /// A number between 0 and 1 of a workbook that does not tell whether it is shown as a percentage.
    case fraction
    /// A day, written `2026-06-30`.
    case date
    /// A day that is shown without its day or month, written as shown: `2026-06`, `2026`.
    case partialDate = "partial"
    /// A time of day or a span of time.
    case time
    /// Yes or no, written `có` or `không`.
    case boolean
    /// What a formula gives that cannot be worked out, such as `#REF!`.
    case error
    /// A formula whose value was never saved; its words are the formula.
    case unsavedFormula = "unsaved"
  }

  /// The row, from 1.
  public let row: Int
  /// The column, from 1.
  public let column: Int
  /// What it holds.
  public let kind: Kind
  /// Its words, never empty.
  public let text: String

  /// A cell.
  public init(row: Int, column: Int, kind: Kind = .text, text: String) {
    self.row = row
    self.column = column
    self.kind = kind
    self.text = text
  }

  /// Its address, `F12`.
  public var address: String { SheetCell.address(row: row, column: column) }

  /// The address of a cell, both counted from 1.
  public static func address(row: Int, column: Int) -> String {
    var letters: [Character] = []
    var rest = column
    while rest > 0 {
      letters.insert(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))), at: 0)
      rest = (rest - 1) / 26
    }
    return String(letters) + String(row)
  }
}

/// A rectangle of cells, all bounds counted from 1 and within it.
public struct SheetRange: Hashable, Sendable {
  /// The rows.
  public let rows: ClosedRange<Int>
  /// The columns.
  public let columns: ClosedRange<Int>

  /// A rectangle.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
