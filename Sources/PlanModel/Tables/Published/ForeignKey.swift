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
  /// The foreign keys of a table of a commune, see ``foreignKeys(of:among:)``.
  public static func foreignKeys(of schema: TableSchema) -> [ForeignKey] { foreignKeys(of: schema, among: ofCommune + shared) }

  /// The foreign keys of a published table to others of the same publication, in the order of its columns. Lists of ids are none:
  /// `responsibilities` and `report_evidence` hold their entries one a row. Where a table names the commune of its rows, its keys do too.
  public static func foreignKeys(of schema: TableSchema, among tables: [TableSchema]) -> [ForeignKey] {
    let single = schema.columns.compactMap { column -> ForeignKey? in
      guard case .reference(let key) = column.content, let table = tables.first(where: { $0.key == key }),
        let columns = columns(of: schema, for: column.key, naming: table)
      else { return nil }
      return ForeignKey(columns: columns, table: key, referenced: table.primaryKey)
    }
    guard let owner = owners[schema.key], let table = tables.first(where: { $0.key == owner }) else { return single }
    return single + [ForeignKey(columns: table.primaryKey, table: table.key, referenced: table.primaryKey)]
  }

  /// The tables whose rows belong to a row of another, which they name by the columns of its primary key.
  private static let owners = [reportEvidence.key: reports.key, paperFigures.key: papers.key]

  /// The columns that name a row of a table: the one with its id, after the one with its commune where ids are told apart by communes.
  private static func columns(of schema: TableSchema, for column: String, naming table: TableSchema) -> [String]? {
    if table.primaryKey.count == 1 { return [column] }
    guard table.primaryKey.count == 2, table.primaryKey.first == communeOfRow.key else { return nil }
    // The table of communes is one row a commune.
    return [schema.key == communes.key ? "slug" : communeOfRow.key, column]
  }
}
