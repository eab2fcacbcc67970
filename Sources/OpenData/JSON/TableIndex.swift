import PlanModel

/// The rows of a table by the text of one column.
struct TableIndex: Sendable {
  /// The rows as they are written.
  let encoded: EncodedRows
  private let table: FilledTable
  private let positionsByKey: [String: [Int]]

  /// Nil when the table has no such column.
  init?(_ table: FilledTable, _ encoded: EncodedRows, by column: String) {
    guard let place = table.schema.columns.firstIndex(where: { $0.key == column }) else { return nil }
    self.table = table
    self.encoded = encoded
    positionsByKey = Dictionary(grouping: table.rows.indices) { CellText.of(table.rows[$0][place]) }
  }

  /// The rows with a key, in order.
  func positions(_ key: String) -> [Int] { positionsByKey[key] ?? [] }

  /// The first row with a key as it is written; nil when there is none.
  func first(_ key: String) -> ArraySlice<UInt8>? { positionsByKey[key]?.first.map(encoded.row) }

  /// The words of a cell; nil for an empty one.
  func text(_ column: String, of position: Int) -> String? {
    guard case .text(let text?)? = cell(column, position) else { return nil }
    return text
  }

  /// The entries of a cell that is a list.
  func list(_ column: String, of position: Int) -> [String] {
    guard case .list(let entries)? = cell(column, position) else { return [] }
    return entries
  }

  private func cell(_ column: String, _ position: Int) -> Cell? {
    table.schema.columns.firstIndex { $0.key == column }.map { table.rows[position][$0] }
  }
}
