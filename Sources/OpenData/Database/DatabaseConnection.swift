import CSQLite

/// Why a database could not be made: the library's words.
public struct DatabaseFailure: Error, CustomStringConvertible {
  /// What the library says, and of which table.
  public let description: String
}

/// A connection to a database of SQLite, the only place that owns its memory.
struct DatabaseConnection: ~Copyable {
  /// Whether the database lies in memory alone.
  let isInMemory: Bool

  private let connection: OpaquePointer

  /// A database in memory, or in a file.
  init(path: String?) throws {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path ?? ":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw DatabaseFailure(description: String(cString: sqlite3_errstr(code)))
    }
    connection = opened
    isInMemory = path == nil
  }

  deinit { sqlite3_close_v2(connection) }

  /// Runs statements that return nothing.
  func run(_ statements: String) throws { try check(sqlite3_exec(connection, statements, nil, nil, nil)) }

  /// A statement with parameters.
  func prepare(_ text: String) throws -> DatabaseStatement {
    var prepared: OpaquePointer?
    try check(sqlite3_prepare_v2(connection, text, -1, &prepared, nil))
    guard let prepared else { throw DatabaseFailure(description: text) }
    return DatabaseStatement(prepared)
  }

  /// The bytes of the database.
  func bytes() throws -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let start = sqlite3_serialize(connection, "main", &size, 0) else { throw DatabaseFailure(description: "sqlite3_serialize") }
    defer { sqlite3_free(start) }
    return [UInt8](UnsafeBufferPointer(start: start, count: Int(size)))
  }

  private func check(_ code: Int32) throws {
    guard code != SQLITE_OK else { return }
    throw DatabaseFailure(description: String(cString: sqlite3_errmsg(connection)))
  }
}

/// A statement whose parameters are bound row by row.
struct DatabaseStatement: ~Copyable {
  /// The value of a parameter.
  enum Value {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    /// Text that no column takes for a number.
    case bytes(String)
  }

  private let statement: OpaquePointer

  fileprivate init(_ statement: OpaquePointer) {
    self.statement = statement
  }

  deinit { sqlite3_finalize(statement) }

  /// Runs the statement with values for its parameters, in order.
  func run(_ values: [Value]) throws {
    for (index, value) in values.enumerated() { try check(bind(value, Int32(index) + 1)) }
    try check(sqlite3_step(statement))
    try check(sqlite3_reset(statement))
  }

  private func bind(_ value: Value, _ index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let integer): return sqlite3_bind_int64(statement, index, integer)
    case .real(let real): return sqlite3_bind_double(statement, index, real)
    case .text(var text): return text.withUTF8 { utf8 in DatabaseStatement.withCharacters(utf8) { csqlite_bind_text(statement, index, $0, $1) } }
    case .bytes(var text): return text.withUTF8 { utf8 in DatabaseStatement.withCharacters(utf8) { csqlite_bind_blob(statement, index, $0, $1) } }
    }
  }

  private static func withCharacters(_ utf8: UnsafeBufferPointer<UInt8>, _ bind: (UnsafePointer<CChar>?, Int32) -> Int32) -> Int32 {
    guard let count = Int32(exactly: utf8.count) else { return SQLITE_TOOBIG }
    return utf8.withMemoryRebound(to: CChar.self) { bind($0.baseAddress, count) }
  }

  private func check(_ code: Int32) throws {
    guard code != SQLITE_OK, code != SQLITE_DONE else { return }
    let words = sqlite3_errmsg(sqlite3_db_handle(statement)).map { String(cString: $0) } ?? ""
    throw DatabaseFailure(description: words)
  }
}
