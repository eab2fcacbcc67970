import Vietnamese
import Workbooks

/// The rows of a sheet that are a table's: the headings, wherever below a title they stand and however many rows they were merged over, and what is below.
struct SheetGrid {
  /// A row.
  struct Row {
    /// Its number in the sheet.
    let number: Int
    /// The cell of each column; nil where it is blank.
    let cells: [SheetCell?]
  }

  /// The columns that hold anything in these rows, from 1.
  let columns: [Int]
  /// The rows that hold anything, the headings first, as one row.
  let rows: [Row]
  /// The first cell of each row above the headings that holds more than a title would.
  let rowsAbove: [SheetCell]
  /// The ranges below the headings whose cells were merged.
  let mergedInRows: [SheetRange]

  /// How many rows may stand above the headings.
  private static let mostAbove = 20
  /// How many cells a row of a title has: the names of the office and of the state stand side by side.
  private static let widestTitle = 2

  /// The most places of rows and columns that a table is laid out in. Cells that lie far apart are few bytes of a workbook and would take all memory here.
  static let mostPlaces = 4_000_000

  /// The table of a sheet; nil where the sheet holds nothing. Throws where its cells lie too far apart.
  init?(_ sheet: Sheet, isHeading: (String) -> Bool) throws(WorkbookFailure) {
    let cells = sheet.cells.filter { !Trimmed.of($0.text).isEmpty }
    guard let first = SheetGrid.headingRow(of: cells, isHeading: isHeading) else { return nil }
    let last = sheet.merged.filter { $0.rows.contains(first) }.map(\.rows.upperBound).max() ?? first
    let headings = SheetGrid.headings(in: cells, rows: first...last)
    let body = cells.filter { $0.row > last }
    let columns = Set(headings.keys).union(body.map(\.column)).sorted()
    if columns.count * Set(body.map(\.row)).count > SheetGrid.mostPlaces { throw .tooLarge(limit: "\(SheetGrid.mostPlaces)") }
    let positions = columns.enumerated().reduce(into: [Int: Int]()) { $0[$1.element] = $1.offset }
    var rows = [Row(number: first, cells: columns.map { headings[$0] })]
    var start = body.startIndex
    while start < body.endIndex {
      let end = body[start...].firstIndex { $0.row != body[start].row } ?? body.endIndex
      var row = [SheetCell?](repeating: nil, count: columns.count)
      for cell in body[start..<end] { if let position = positions[cell.column] { row[position] = cell } }
      rows.append(Row(number: body[start].row, cells: row))
      start = end
    }
    self.columns = columns
    self.rows = rows
    let above = cells.filter { $0.row < first }
    rowsAbove = Set(above.map(\.row)).sorted().compactMap { row in
      let cells = above.filter { $0.row == row }
      return cells.count > SheetGrid.widestTitle ? cells[0] : nil
    }
    let held = rows.dropFirst()
    mergedInRows = sheet.merged.filter { range in
      range.rows.lowerBound > last && SheetGrid.holdsAnything(range, in: held, columns)
    }
  }

  /// Whether a cell of a range holds anything: of the rows below the headings only those of the range are looked at.
  private static func holdsAnything(_ range: SheetRange, in rows: ArraySlice<Row>, _ columns: [Int]) -> Bool {
    let left = columns.firstIndex { $0 >= range.columns.lowerBound } ?? columns.endIndex
    let right = columns.lastIndex { $0 <= range.columns.upperBound } ?? -1
    guard left <= right else { return false }
    var (low, high) = (rows.startIndex, rows.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < range.rows.lowerBound { low = middle + 1 } else { high = middle }
    }
    return rows[low...].prefix { $0.number <= range.rows.upperBound }.contains { row in row.cells[left...right].contains { $0 != nil } }
  }

  /// The row with most known headings among the first ones, two at least; without such a row the first that holds anything.
  private static func headingRow(of cells: [SheetCell], isHeading: (String) -> Bool) -> Int? {
    guard let first = cells.first?.row else { return nil }
    var known: [Int: Int] = [:]
    for cell in cells.prefix(while: { $0.row <= first + mostAbove }) where isHeading(Trimmed.of(cell.text)) { known[cell.row, default: 0] += 1 }
    let best = known.values.max() ?? 0
    return best >= 2 ? known.filter { $0.value == best }.keys.min() : first
  }

  /// The heading of each column: of several rows the lowest word, for what stands above it is the name of a group.
  private static func headings(in cells: [SheetCell], rows: ClosedRange<Int>) -> [Int: SheetCell] {
    var headings: [Int: SheetCell] = [:]
    for cell in cells where rows.contains(cell.row) { headings[cell.column] = cell }
    return headings
  }
}
