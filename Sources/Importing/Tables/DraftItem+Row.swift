extension DraftItem {
  /// The item of a row, with what is doubtful about it.
  init(_ row: TableRow, _ heading: HeadingRows, id: String, isRepeated: Bool, section: String, _ state: TableState) {
    let headings = heading.roles.indices.reduce(into: [ColumnRole: String]()) { headings, column in
      if let role = heading.roles[column], headings[role] == nil { headings[role] = heading.headings[column] }
    }
    self.init(
      kind: heading.kind, id: id, section: section, number: row.number, cells: row.isWide ? [.statement: row.statement] : row.cells,
      headings: headings, horizon: heading.kind == .target ? state.horizon : nil, source: state.source(row.number),
      place: Doubt.Place(table: state.table, row: row.index + 1))
    if row.number == nil { doubt(vi: "dòng không đánh số", en: "the row has no number") }
    if isRepeated {
      doubt(.number, vi: "số “\(row.number ?? "")” lặp lại trong mục", en: "the number “\(row.number ?? "")” is there twice in the section")
    }
    if row.sharesStatement {
      doubt(.statement, vi: "ô nội dung gộp với dòng trên", en: "the statement is merged with that of the row above")
    }
    if !row.joined.isEmpty {
      let columns = row.joined.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      doubt(
        vi: "một ô gộp ngang các cột “\(columns.joined(separator: "”, “"))”; lời được để ở cột đầu",
        en: "one cell reaches over the columns “\(columns.joined(separator: "”, “"))”; its words are in the first")
    }
    keep(row.surplus)
  }

  /// Adds the cells of a row without a number that goes on with this one.
  mutating func join(_ row: TableRow) {
    for role in ColumnRole.allCases where row.own.contains(role) {
      let lines = row.cells[role] ?? []
      var joined = cells[role] ?? []
      if let end = joined.popLast(), let first = lines.first {
        joined += [end + " " + first] + lines.dropFirst()
      } else {
        joined = lines
      }
      cells[role] = joined
    }
    doubt(
      vi: "được ghép với dòng \(row.index + 1) không có số; xem có đúng là một dòng bị ngắt trang không",
      en: "joined with row \(row.index + 1), which has no number; see whether it is one row cut at the end of a page")
    keep(row.surplus)
  }

  /// Words of columns that have no place in the schema are said in a doubt.
  private mutating func keep(_ surplus: [(heading: String, words: String)]) {
    for cell in surplus {
      doubt(column: cell.heading, vi: "cột “\(cell.heading)” ghi “\(cell.words)”", en: "the column “\(cell.heading)” says “\(cell.words)”")
    }
  }
}
