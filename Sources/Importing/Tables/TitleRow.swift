/// A row with a number and a title and nothing else: what it opens.
enum TitleRow: Equatable {
  /// A section, by its Roman numeral or capital.
  case section(String)
  /// A part of a section, whose rows are counted anew.
  case subsection(String)
  /// A row that only groups those below it, whose numbers begin with its own.
  case group(String)
  /// A title without a number.
  case unnumbered

  /// What a row opens; nil when it is an item without further words.
  static func meaning(of row: TableRow, before next: TableRow?) -> TitleRow? {
    guard let number = row.number else { return row.isWide ? .unnumbered : nil }
    if RowNumber.isSection(number) { return .section(number) }
    if let below = next?.number, below.hasPrefix(number + ".") { return .group(number) }
    if row.isWide { return .subsection(number) }
    guard let next, !next.isTitle || next.number == nil else { return nil }
    return next.number == nil || next.number == "1" || next.number == "01" ? .subsection(number) : nil
  }
}
