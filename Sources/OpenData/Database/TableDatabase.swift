import PlanModel

/// Tables as one database of SQLite 3, with their keys and foreign keys. Besides them stand `meta`, what the database is, and `tables` and `columns`,
/// what they mean.
///
/// The same library makes the same bytes of the same rows in the same order. A figure is a number, or bytes with its text where a number would lose
/// one of more than fifteen digits; a flag is 1 or 0; an empty cell and an empty list are `NULL`.
public struct TableDatabase: ~Copyable {
  private let connection: DatabaseConnection
  private let schemas: [TableSchema]

  /// The bytes of a database that holds some tables. Throws ``DatabaseFailure``.
  public static func bytes(_ tables: [FilledTable], imprint: Imprint) throws -> [UInt8] {
    // Most tables of a commune have few rows, each with at least a page for them and one for its key.
    let isSmall = tables.reduce(0) { $0 + $1.rows.count } < 20_000
    let database = try TableDatabase(tables.map(\.schema), imprint: imprint, path: nil, pageSize: isSmall ? 1024 : 4096)
    for table in tables { try database.append(table) }
    return try database.finish()
  }

  /// Begins a database with empty tables, in memory or in a file that does not exist yet, to be filled little by little. Throws
  /// ``DatabaseFailure``.
  public init(_ schemas: [TableSchema], imprint: Imprint, path: String? = nil) throws {
    try self.init(schemas, imprint: imprint, path: path, pageSize: 4096)
  }

  private init(_ schemas: [TableSchema], imprint: Imprint, path: String?, pageSize: Int) throws {
    self.schemas = schemas
    connection = try TableDatabase.begin(schemas, imprint, path: path, pageSize: pageSize)
  }

  private static func begin(_ schemas: [TableSchema], _ imprint: Imprint, path: String?, pageSize: Int) throws -> DatabaseConnection {
    let connection = try DatabaseConnection(path: path)
    // Nothing is lost with an unfinished database: it is made anew.
    try connection.run("PRAGMA page_size = \(pageSize); PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN;")
    try DatabaseDescription.write(schemas, imprint, to: connection)
    for schema in schemas { try connection.run(DatabaseSchema.creation(of: schema, among: schemas)) }
    return connection
  }

  /// Adds the rows of a table behind those it has: a commune's, then the next one's. Rows may come before those they refer to. Throws
  /// ``DatabaseFailure``.
  public func append(_ table: FilledTable) throws {
    guard schemas.contains(table.schema) else { throw DatabaseFailure(description: "no such table: \(table.schema.key)") }
    let insertion = try connection.prepare(DatabaseSchema.insertion(into: table.schema))
    for row in table.rows {
      do {
        try insertion.run(row.map(DatabaseSchema.value))
      } catch {
        throw DatabaseFailure(description: "\(table.schema.key), \(row.map(CellText.of).joined(separator: ",")): \(error)")
      }
    }
  }

  /// Ends the database: the bytes of one in memory, none of one in a file. Throws ``DatabaseFailure``.
  public consuming func finish() throws -> [UInt8] {
    try connection.run("COMMIT;")
    return try connection.isInMemory ? connection.bytes() : []
  }
}
