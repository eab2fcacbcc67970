/// A table with its merged cells spread: every row has a place for every column.
struct Grid {
  /// A place of the table.
  struct Place: Hashable {
    /// The words of the cell that lies here, line by line; a number that Word counted stands in front of its line.
    let lines: [String]
    /// The row and column where that cell begins.
    let row: Int
    let column: Int

    /// All lines as one.
    var text: String { lines.joined(separator: " ") }
  }

  /// The most columns; Word allows 63.
  static let widest = 100

  let columns: Int
  /// The rows; a place that Word left out is nil.
  private(set) var rows: [[Place?]] = []

  /// Spreads the merged cells of a table. Spans that reach beyond it end with it; a cell that begins beyond it makes it wider.
  init(_ table: WordTable) {
    let own = min(max(table.columns, 1), Grid.widest)
    let (spread, used) = Grid.spread(table, columns: own, room: Grid.widest)
    columns = max(own, used)
    rows = spread.map { Array($0[..<max(own, used)]) }
  }

  /// The rows with room for so many columns, and how many of them have cells that begin there.
  private static func spread(_ table: WordTable, columns: Int, room: Int) -> (rows: [[Place?]], used: Int) {
    var used = 0
    var above = [(place: Place, rows: Int)?](repeating: nil, count: room)
    let rows = table.rows.enumerated().map { number, cells in
      var row = [Place?](repeating: nil, count: room)
      var column = 0
      func passOver() {
        while column < room, let reaching = above[column] {
          row[column] = reaching.place
          above[column] = reaching.rows > 1 ? (reaching.place, reaching.rows - 1) : nil
          column += 1
        }
      }
      for cell in cells {
        passOver()
        guard column < room else { break }
        let place = Place(lines: lines(of: cell), row: number, column: column)
        for _ in 0..<min(max(cell.columnSpan, 1), max(1, columns - column)) where above[column] == nil {
          row[column] = place
          if cell.rowSpan > 1 { above[column] = (place, cell.rowSpan - 1) }
          column += 1
        }
        used = max(used, column)
      }
      // What reaches down beside the cells of the row, or behind them.
      while column < room {
        passOver()
        column += 1
      }
      return row
    }
    return (rows, used)
  }

  private static func lines(of cell: WordTable.Cell) -> [String] {
    cell.paragraphs.flatMap { paragraph -> [String] in
      guard case .number(let label)? = paragraph.marker else { return paragraph.lines }
      let first = paragraph.lines.first ?? ""
      return [first.isEmpty ? label : label + " " + first] + paragraph.lines.dropFirst()
    }.filter { !$0.isEmpty }
  }

  /// The cells that begin in a row and say something, each once.
  func own(_ row: Int) -> [Place] {
    var seen: Set<Int> = []
    return rows[row].compactMap { place in
      guard let place, place.row == row, !place.lines.isEmpty, seen.insert(place.column).inserted else { return nil }
      return place
    }
  }
}
