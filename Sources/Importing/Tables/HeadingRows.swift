import PlanModel
import Vietnamese

/// The heading rows of a table: what each column holds.
struct HeadingRows {
  /// What the rows are: targets or tasks.
  let kind: ItemKind
  /// The first heading row and how many there are; rows above are titles.
  let first: Int
  let count: Int
  /// The heading of each column, all its rows together.
  let headings: [String]
  /// What each column holds; nil where it is not known.
  let roles: [ColumnRole?]
  /// The words of each heading row, by which it is known again where it is repeated.
  private let folded: Set<[FoldedName]>

  /// The first rows of a table that name a statement and one more thing an item has; nil when none do.
  init?(_ grid: Grid) {
    for row in grid.rows.indices.prefix(HeadingRows.deepest) {
      let cells = Set(grid.rows[row].compactMap { $0 })
      guard cells.count >= 2 else { continue }
      let reach = HeadingRows.reach(grid, from: row)
      let headings = (0..<grid.columns).map { HeadingRows.heading(grid, rows: row..<(row + reach), column: $0) }
      let kind = HeadingRows.kind(headings)
      var roles = headings.map { ColumnRole.of($0, targets: kind == .target) }
      HeadingRows.settle(&roles, headings)
      let known = Set(roles.compactMap { $0 })
      guard known.contains(.statement), !known.isDisjoint(with: [.unit, .target, .product, .lead, .due]) else { continue }
      first = row
      count = reach
      self.kind = kind
      self.headings = headings
      self.roles = roles
      folded = Set((row..<(row + reach)).map { HeadingRows.folded(grid.rows[$0]) })
      return
    }
    return nil
  }

  /// The row behind the heading rows, and behind a row that counts the columns: (1) (2) (3).
  func end(in grid: Grid) -> Int {
    let end = first + count
    guard end < grid.rows.count else { return end }
    let cells = grid.own(end).map { $0.text.filter { !"()".contains($0) } }
    let isCount = cells.count >= 3 && cells.allSatisfy { Int($0) != nil || $0.count == 1 && $0.first?.isLetter == true }
    return isCount && cells.last.flatMap { Int($0) } != nil && cells.contains("2") ? end + 1 : end
  }

  /// Whether a row repeats a heading row, as at the top of a page.
  func repeats(_ row: [Grid.Place?]) -> Bool { folded.contains(HeadingRows.folded(row)) }

  /// Whether another table begins with the same headings.
  func isSame(as other: HeadingRows) -> Bool { kind == other.kind && headings.map { FoldedName($0) } == other.headings.map { FoldedName($0) } }

  /// Heading rows are looked for so far down.
  private static let deepest = 6

  /// Cells merged downwards beside others that part again make several heading rows.
  private static func reach(_ grid: Grid, from row: Int) -> Int {
    var reach = 1
    while row + reach < grid.rows.count, reach < deepest {
      let places = grid.rows[row + reach].compactMap { $0 }
      guard places.contains(where: { $0.row <= row + reach - 1 && $0.row >= row }), !places.allSatisfy({ $0.row < row + reach }) else { break }
      // A merged heading that reaches beside a row of figures alone is a slip of the table, no further heading.
      guard places.contains(where: { $0.row == row + reach && $0.text.contains(where: \.isLetter) || $0.text.contains("20") }) else { break }
      reach += 1
    }
    return reach
  }

  private static func heading(_ grid: Grid, rows: Range<Int>, column: Int) -> String {
    var words: [String] = []
    for row in rows {
      guard let text = grid.rows[row][column]?.text, !text.isEmpty, words.last != text else { continue }
      words.append(text)
    }
    return words.joined(separator: " ")
  }

  private static func kind(_ headings: [String]) -> ItemKind {
    let statement = headings.map { Slug.of($0) }
    if statement.contains(where: { ColumnRole.of($0, targets: false) == .unit }) { return .target }
    let isTask = statement.contains { words in
      ["nhiem-vu", "ten-nhiem-vu", "noi-dung", "cac-nhiem-vu", "cong-viec", "giai-phap"].contains { words.hasPrefix($0) }
        && !words.contains("chi-tieu")
    }
    return isTask ? .task : .target
  }

  /// Where two columns say the same thing, the first is meant, and a table without a statement takes what names its levels for it.
  private static func settle(_ roles: inout [ColumnRole?], _ headings: [String]) {
    if !roles.contains(.statement), let column = roles.firstIndex(of: .target), roles.filter({ $0 == .target }).count > 1 {
      roles[column] = .statement
    }
    if !roles.contains(.statement), let column = headings.firstIndex(where: { Slug.of($0).hasPrefix("muc-tieu") }), roles.contains(.unit) {
      roles[column] = .statement
    }
  }

  private static func folded(_ row: [Grid.Place?]) -> [FoldedName] { row.map { FoldedName($0?.text ?? "") } }
}
