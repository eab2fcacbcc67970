import PlanModel

/// The tables by which a database explains itself.
enum DatabaseDescription {
  /// Makes and fills `meta`, `tables` and `columns`.
  static func write(_ schemas: [TableSchema], _ imprint: Imprint, to connection: borrowing DatabaseConnection) throws {
    try connection.run(
      """
      CREATE TABLE "meta" ("key" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL);
      CREATE TABLE "tables" ("table" TEXT NOT NULL PRIMARY KEY, "heading" TEXT NOT NULL, "description" TEXT NOT NULL);
      CREATE TABLE "columns" (
        "table" TEXT NOT NULL REFERENCES "tables" ("table"), "order" INTEGER NOT NULL, "column" TEXT NOT NULL, "heading" TEXT NOT NULL,
        "type" TEXT NOT NULL, "required" INTEGER NOT NULL CHECK ("required" IN (0, 1)), "refers_to" TEXT, "description" TEXT NOT NULL,
        PRIMARY KEY ("table", "column"));
      """)
    let meta = try connection.prepare("INSERT INTO \"meta\" VALUES (?, ?)")
    for (key, value) in facts(imprint) { try meta.run([.text(key), .text(value)]) }
    let tables = try connection.prepare("INSERT INTO \"tables\" VALUES (?, ?, ?)")
    let columns = try connection.prepare("INSERT INTO \"columns\" VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for schema in schemas {
      try tables.run([.text(schema.key), .text(schema.heading), .text(schema.description)])
      for (index, column) in schema.columns.enumerated() {
        let (type, table) = kind(of: column.content)
        try columns.run([
          .text(schema.key), .integer(Int64(index) + 1), .text(column.key), .text(column.heading), .text(type),
          .integer(column.isRequired ? 1 : 0), table.map { .text($0) } ?? .null, .text(column.description),
        ])
      }
    }
  }

  private static func facts(_ imprint: Imprint) -> [(String, String)] {
    let all: [(String, String?)] = [
      ("title", imprint.title), ("publisher", imprint.publisher), ("as_of", imprint.asOf.iso), ("terms", imprint.terms?.title),
      ("terms_address", imprint.terms?.address), ("address", imprint.address), ("notice", imprint.notice),
    ]
    return all.compactMap { key, value in value.map { (key, $0) } }
  }

  private static func kind(of content: Column.Content) -> (type: String, table: String?) {
    switch content {
    case .text: return ("text", nil)
    case .printed: return ("printed", nil)
    case .id: return ("id", nil)
    case .reference(let table): return ("reference", table)
    case .list(let table): return ("list", table)
    case .number: return ("number", nil)
    case .integer: return ("integer", nil)
    case .date: return ("date", nil)
    case .period: return ("period", nil)
    case .flag: return ("flag", nil)
    case .choice: return ("choice", nil)
    }
  }
}
