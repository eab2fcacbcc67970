import PlanModel

/// How the rows of a table are made from records, column by column in the order of its schema.
struct RowMaker<Record>: Sendable {
  /// What a column shows of a record.
  typealias Value = @Sendable (Record) -> Cell

  /// The table.
  let schema: TableSchema
  /// Columns without a value and values without a column; empty in every table that is written right.
  let mismatched: [String]

  private let values: [Value]

  /// Values by the keys of their columns, in any order.
  init(_ schema: TableSchema, _ values: [KeyValuePairs<String, Value>]) {
    let values = values.flatMap { $0 }
    self.schema = schema
    self.values = schema.columns.map { column in values.first { $0.key == column.key }?.value ?? { _ in .text(nil) } }
    let columns = schema.columns.map(\.key)
    let keys = values.map(\.key)
    mismatched = columns.filter { !keys.contains($0) } + keys.filter { !columns.contains($0) }
  }

  /// The cells of a record.
  func row(_ record: Record) -> [Cell] { values.map { $0(record) } }
}
