import PlanModel

/// A row of a plan's table: its number, its words, and what else it holds.
struct TableRow {
  /// Its place in the table, from 0.
  let index: Int
  /// Its number; nil when it has none of its own.
  let number: String?
  /// The words of the statement that begins here, or of the wide cell that stands for it.
  let statement: [String]
  /// Whether the statement is merged with that of the row above.
  let sharesStatement: Bool
  /// Whether one cell reaches over all columns, or over all but that of the number.
  let isWide: Bool
  /// Whether nothing begins here but number and statement.
  let isTitle: Bool
  /// The cells of the columns that are known; those merged with cells above hold the words of these.
  private(set) var cells: [ColumnRole: [String]] = [:]
  /// Which of them begin in this row.
  private(set) var own: Set<ColumnRole> = []
  /// Cells with words that have no place in the schema: the heading and the words.
  private(set) var surplus: [(heading: String, words: String)] = []
  /// The headings of columns over which one cell reaches.
  private(set) var joined: [String] = []

  /// A row; nil when it says nothing.
  /// - Parameter first: The first row that is no heading; cells that begin above it say nothing of a row.
  init?(_ grid: Grid, _ index: Int, _ heading: HeadingRows, from first: Int) {
    let row = grid.rows[index]
    let places = grid.own(index)
    guard !places.isEmpty else { return nil }
    self.index = index
    let statementColumn = heading.roles.firstIndex(of: .statement) ?? 0
    let numberColumn = heading.roles.firstIndex(of: .number)
    let wide = row[statementColumn].flatMap { $0.row == index && TableRow.isWide($0, row, numberColumn) ? $0 : nil }
    isWide = wide != nil && grid.columns > 2
    var words = row[statementColumn].flatMap { $0.row == index ? $0.lines : nil } ?? []
    var number = numberColumn.flatMap { row[$0] }.flatMap { $0.row == index && $0 != row[statementColumn] ? RowNumber.of($0.text) : nil }
    let others = places.filter { $0 != row[statementColumn] && $0.column != numberColumn }
    isTitle = others.isEmpty
    if isTitle, number == nil, let cut = RowNumber.cut(words.joined(separator: " ")), isWide || numberColumn == nil || RowNumber.isSection(cut.number)
    {
      number = cut.number
      words = [cut.words]
    } else if !isTitle, numberColumn == nil, let cut = RowNumber.cut(words.joined(separator: " ")) {
      number = cut.number
      words = [cut.words]
    }
    self.number = number
    statement = words
    sharesStatement = row[statementColumn].map { $0.row < index && $0.row >= first && !$0.lines.isEmpty } ?? false
    guard !isWide else { return }
    spread(row, heading, from: first)
    if words.isEmpty, sharesStatement { words = row[statementColumn]?.lines ?? [] }
    cells[.statement] = words
    if !statement.isEmpty { own.insert(.statement) }
  }

  private mutating func spread(_ row: [Grid.Place?], _ heading: HeadingRows, from first: Int) {
    for (column, role) in heading.roles.enumerated() where role != .statement {
      guard let place = row[column], place.row >= first, !place.lines.isEmpty else { continue }
      let title = heading.headings[column]
      if role == .number {
        // A number that is none is kept as words; a dash counts nothing.
        if place.row == index, RowNumber.of(place.text) == nil, place.text.contains(where: { $0.isLetter || $0.isNumber }) {
          surplus.append((title, place.text))
        }
        continue
      }
      if column > place.column {
        // Two columns under one heading are one; else the words may belong to either.
        if place.row == index, heading.headings[place.column] != title { joined += [heading.headings[place.column], title] }
        continue
      }
      guard let role else {
        if place.row == index { surplus.append((title, place.text)) }
        continue
      }
      if cells[role] == nil {
        cells[role] = place.lines
        if place.row == index { own.insert(role) }
      } else if place.row == index {
        if heading.roles.firstIndex(of: role).map({ heading.headings[$0] == title }) == true {
          cells[role, default: []] += place.lines
        } else {
          surplus.append((title, place.text))
        }
      }
    }
  }

  /// Whether a cell reaches from the statement to the last column, or from the first one.
  private static func isWide(_ place: Grid.Place, _ row: [Grid.Place?], _ number: Int?) -> Bool {
    row.indices.allSatisfy { column in column == number || row[column] == place || row[column] == nil }
      && row.count { $0 == place } >= max(2, row.count { $0 != nil } - 1)
  }
}
