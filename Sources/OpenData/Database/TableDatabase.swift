import PlanModel

/// Tables as one database of SQLite 3, with their keys and foreign keys.
public struct TableDatabase: ~Copyable {
  /// The bytes of a database that holds all of some tables.
  public static func bytes(_ tables: [FilledTable], imprint: Imprint) throws -> [UInt8] { [] }

  /// Begins a database in memory, or in a file that does not exist yet, with empty tables.
  public init(_ schemas: [TableSchema], imprint: Imprint, path: String? = nil) throws {}

  /// Adds the rows of a table behind those it has: a commune's, then the next one's.
  public mutating func append(_ table: FilledTable) throws {}

  /// Checks every foreign key and ends the database; the bytes of one in memory, none of one in a file.
  public consuming func finish() throws -> [UInt8] { [] }
}
