/// How far the reading of a table has come.
struct TableState {
  /// The table, counted from 1.
  var table = 0
  var position = ItemTables.Position()
  var heading: HeadingRows?
  /// The last section with a Roman numeral or a capital; nil before the first.
  var top: String?
  var section: String?
  var title = ""
  /// The last number in the section.
  var number: String?
  var horizon: Horizon?
  /// The one that the headings of the columns name.
  var ownHorizon: Horizon?
  /// Whether the row before was a repeated heading or lay in the table before.
  var isBroken = false

  /// The section of rows that stand under none in their table: that of the text around.
  var fallback: String { position.section ?? "I" }

  /// Where a row stands, for the column `source`.
  func source(_ number: String?) -> String {
    let head = position.label ?? "Bảng \(table)"
    let section = self.section.map { ", mục \($0)" } ?? ""
    if let number { return head + section + ", số \(number)" }
    return head + section + ", dòng không đánh số" + (self.number.map { " sau số \($0)" } ?? "")
  }
}
