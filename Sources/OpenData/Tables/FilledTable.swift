import PlanModel

/// A published table with its rows, ready to be written in any format.
public struct FilledTable: Hashable, Sendable {
  /// What the table holds; for a demonstration commune with ``PublishedSchema/notice`` as its last column.
  public let schema: TableSchema
  /// The rows, each with one cell for every column.
  public let rows: [[Cell]]

  /// A table with its rows.
  public init(schema: TableSchema, rows: [[Cell]]) {
    self.schema = schema
    self.rows = rows
  }

  /// The same table with a notice in every row, as a fictional commune's data must bear it wherever they are copied to.
  func bearing(notice: String) -> FilledTable {
    FilledTable(schema: schema.bearingNotice, rows: rows.map { $0 + [.text(notice)] })
  }
}

extension TableSchema {
  /// The same table with a column for the notice of a fictional commune.
  public var bearingNotice: TableSchema {
    TableSchema(key: key, heading: heading, description: description, columns: columns + [PublishedSchema.notice], primaryKey: primaryKey)
  }
}
