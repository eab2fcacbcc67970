import PlanModel

/// The statements that make and fill the tables of a database.
enum DatabaseSchema {
  /// `CREATE TABLE` with what every row must hold: keys, references to other tables of the database, required columns, choices.
  static func creation(of schema: TableSchema, among schemas: [TableSchema]) -> String {
    let columns = schema.columns.map { "  " + definition(of: $0) }
    let primary = schema.primaryKey.isEmpty ? [] : ["  PRIMARY KEY (\(names(schema.primaryKey)))"]
    let foreign = PublishedSchema.foreignKeys(of: schema, among: schemas).map {
      "  FOREIGN KEY (\(names($0.columns))) REFERENCES \(name($0.table)) (\(names($0.referenced)))"
    }
    return "CREATE TABLE \(name(schema.key)) (\n" + (columns + primary + foreign).joined(separator: ",\n") + "\n);"
  }

  /// `INSERT` with a parameter for each column.
  static func insertion(into schema: TableSchema) -> String {
    "INSERT INTO \(name(schema.key)) VALUES (" + schema.columns.map { _ in "?" }.joined(separator: ", ") + ")"
  }

  /// A cell as the database holds it: figures as numbers where these come back with the same digits, flags as 1 and 0, lists parted by `|`.
  static func value(_ cell: Cell) -> DatabaseStatement.Value {
    if case .flag(let flag?) = cell { return .integer(flag ? 1 : 0) }
    if case .integer(let integer?) = cell { return .integer(Int64(integer)) }
    if let millionths = CellText.millionths(cell) {
      if millionths % 1_000_000 == 0 { return .integer(millionths / 1_000_000) }
      // A column of figures would round text; bytes stay what they are.
      return ExactNumber.double(millionths: millionths).map { .real($0) } ?? .bytes(CellText.decimal(millionths: millionths))
    }
    let text = CellText.of(cell)
    return text.isEmpty ? .null : .text(text)
  }

  /// What kind of values a column holds.
  static func type(of column: Column) -> String {
    switch column.content {
    case .number: return "NUMERIC"
    case .integer, .flag: return "INTEGER"
    case .text, .printed, .id, .reference, .list, .date, .period, .choice: return "TEXT"
    }
  }

  private static func definition(of column: Column) -> String {
    let name = name(column.key)
    var words = [name, type(of: column)]
    if column.isRequired { words.append("NOT NULL") }
    switch column.content {
    case .choice(let choices): words.append("CHECK (\(name) IN (\(choices.map(text).joined(separator: ", "))))")
    case .flag: words.append("CHECK (\(name) IN (0, 1))")
    case .text, .printed, .id, .reference, .list, .number, .integer, .date, .period: break
    }
    return words.joined(separator: " ")
  }

  private static func names(_ keys: [String]) -> String { keys.map(name).joined(separator: ", ") }
  private static func name(_ key: String) -> String { "\"" + key.replacing("\"", with: "\"\"") + "\"" }
  private static func text(_ words: String) -> String { "'" + words.replacing("'", with: "''") + "'" }
}
