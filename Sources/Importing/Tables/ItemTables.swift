import PlanModel
import Vietnamese

/// Reads the tables of a plan, one after the other, into targets and tasks.
struct ItemTables {
  /// Where in the plan a table stands.
  struct Position: Hashable {
    /// For the column `source`: "Phụ lục I", "Mục II".
    var label: String?
    /// The section of rows that have none in their table.
    var section: String?
  }

  private(set) var items: [DraftItem] = []
  private(set) var headings: [DraftHeading] = []
  private(set) var horizons = HorizonList()
  /// What concerns a table and no row.
  private(set) var doubts: [Doubt] = []
  private var ids: ItemIDs
  private var sections: [ItemKind: UsedNames] = [:]

  private var state = TableState()

  init(plan: String) { ids = ItemIDs(plan: plan) }

  /// Reads a table.
  /// - Parameters:
  ///   - number: The table, counted from 1.
  ///   - follows: Whether it stands right behind the one before, as the pieces of a table do that was cut at the end of a page.
  /// - Returns: Whether it is one of targets or tasks.
  mutating func read(_ grid: Grid, number: Int, at position: Position, follows: Bool) -> Bool {
    let own = HeadingRows(grid)
    let isPiece = follows && items.last.map { $0.kind == (own?.kind ?? $0.kind) } == true
    if let own {
      let before = state.heading
      if !(isPiece && before?.isSame(as: own) == true) { begin(own, number, position) } else { state.isBroken = true }
      state.table = number
      state.heading = own
      titles(of: grid, above: own)
      rows(of: grid, own, from: own.end(in: grid))
      return true
    }
    guard isPiece, let heading = state.heading, heading.roles.count == grid.columns else { return false }
    state.table = number
    state.isBroken = true
    doubts.append(
      Doubt(
        Doubt.Place(table: number), vi: "bảng không có tiêu đề, được đọc tiếp theo bảng \(number - 1)",
        en: "the table has no headings and was read on from table \(number - 1)"))
    rows(of: grid, heading, from: 0)
    return true
  }

  private mutating func begin(_ heading: HeadingRows, _ number: Int, _ position: Position) {
    state = TableState()
    state.table = number
    state.position = position
    state.ownHorizon = heading.headings.compactMap { Horizon(in: $0) }.first
    state.horizon = state.ownHorizon
    for column in heading.roles.indices where heading.roles[column] == nil && !heading.headings[column].isEmpty {
      doubts.append(
        Doubt(
          Doubt.Place(table: state.table, column: heading.headings[column]),
          vi: "không biết cột này; lời trong cột được chép vào ghi chú của từng dòng",
          en: "this column is not known; its words were copied into the note of each row"))
    }
  }

  /// Rows above the headings are told of, for they are not part of the draft.
  private mutating func titles(of grid: Grid, above heading: HeadingRows) {
    for row in 0..<heading.first {
      let words = grid.own(row).map(\.text).joined(separator: " ")
      guard !words.isEmpty else { continue }
      doubts.append(
        Doubt(
          Doubt.Place(table: state.table, row: row + 1), vi: "dòng trên tiêu đề không được nhập: “\(words)”",
          en: "a row above the headings was left out: “\(words)”"))
    }
  }

  private mutating func rows(of grid: Grid, _ heading: HeadingRows, from start: Int) {
    for index in grid.rows.indices.dropFirst(start) {
      if heading.repeats(grid.rows[index]) {
        state.isBroken = true
        continue
      }
      guard let row = TableRow(grid, index, heading, from: start) else { continue }
      let next = (index + 1..<grid.rows.count).lazy.filter { !heading.repeats(grid.rows[$0]) }.compactMap {
        TableRow(grid, $0, heading, from: start)
      }.first
      read(row, before: next, heading)
      state.isBroken = false
    }
  }

  private mutating func read(_ row: TableRow, before next: TableRow?, _ heading: HeadingRows) {
    let title = row.statement.joined(separator: " ")
    if row.isTitle, !title.isEmpty {
      switch TitleRow.meaning(of: row, before: next) {
      case .section(let number): return open(section: number, isTop: true, title, row, heading)
      case .subsection(let number): return open(section: state.top.map { $0 + "." + number } ?? number, isTop: false, title, row, heading)
      case .group(let number):
        state.number = number
        return headings.append(DraftHeading(kind: heading.kind, section: state.section ?? state.fallback, number: number, title: title))
      case .unnumbered:
        doubts.append(
          Doubt(
            place(row), vi: "dòng gộp ngang không có số, được hiểu là tên mục: “\(title)”",
            en: "a merged row without a number was taken for the title of a section: “\(title)”"))
        return open(section: title, isTop: false, title, row, heading)
      case nil: break
      }
    }
    if row.number == nil, !row.isWide, let last = items.last, last.kind == heading.kind, continues(row),
      last.section == state.section ?? state.fallback
    {
      return items[items.count - 1].join(row)
    }
    append(row, heading)
  }

  /// Whether a row without a number is the rest of the row above.
  private func continues(_ row: TableRow) -> Bool {
    if row.statement.isEmpty { return !row.sharesStatement }
    return state.isBroken && row.statement.first?.first?.isLowercase == true
  }

  private mutating func open(section: String, isTop: Bool, _ title: String, _ row: TableRow, _ heading: HeadingRows) {
    // A section that goes on behind a page break says its title again.
    if section == state.section, FoldedName(title) == FoldedName(state.title) { return }
    var name = section
    if !sections[heading.kind, default: UsedNames()].claim(section) {
      name = sections[heading.kind, default: UsedNames()].next(section)
      doubts.append(
        Doubt(
          place(row), vi: "mục “\(section)” lặp lại, được gọi là “\(name)”", en: "section “\(section)” is there twice; this one is called “\(name)”"))
    }
    if isTop { state.top = name }
    state.section = name
    state.title = title
    state.number = nil
    headings.append(DraftHeading(kind: heading.kind, section: name, number: nil, title: title))
    state.horizon = Horizon(in: title) ?? (isTop ? state.ownHorizon : state.horizon)
  }

  private mutating func append(_ row: TableRow, _ heading: HeadingRows) {
    if row.own.isEmpty, row.surplus.isEmpty, !row.isWide {
      return doubts.append(
        Doubt(
          place(row), vi: "dòng chỉ có số “\(row.number ?? "")”, không được nhập",
          en: "the row has the number “\(row.number ?? "")” alone and was left out"))
    }
    let section = state.section ?? state.fallback
    let (id, isRepeated) = ids.id(heading.kind, section: section, number: row.number, after: state.number)
    items.append(DraftItem(row, heading, id: id, isRepeated: isRepeated, section: section, state))
    if heading.kind == .target, let horizon = state.horizon { horizons.add(horizon, section) }
    if let number = row.number { state.number = number }
  }

  private func place(_ row: TableRow) -> Doubt.Place { Doubt.Place(table: state.table, row: row.index + 1) }
}
