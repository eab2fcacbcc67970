/// Columns of a table whose values name a row of another.
public struct ForeignKey: Hashable, Sendable {
  /// The columns that refer.
  public let columns: [String]
  /// The key of the table referred to.
  public let table: String
  /// The columns there, in the same order.
  public let referenced: [String]

  /// A foreign key.
  public init(columns: [String], table: String, referenced: [String]) {
    self.columns = columns
    self.table = table
    self.referenced = referenced
  }
}

extension PublishedSchema {
  /// The foreign keys of a published table, in the order of its columns. Lists of ids are none: `responsibilities` and `report_evidence` hold
  /// their entries one a row.
  public static func foreignKeys(of schema: TableSchema) -> [ForeignKey] {
    let single = schema.columns.compactMap { column -> ForeignKey? in
      guard case .reference(let key) = column.content, let table = (ofCommune + shared).first(where: { $0.key == key }) else { return nil }
      return ForeignKey(columns: [column.key], table: key, referenced: table.primaryKey)
    }
    guard schema.key == reportEvidence.key else { return single }
    return single + [ForeignKey(columns: reports.primaryKey, table: reports.key, referenced: reports.primaryKey)]
  }
}
