import JSON
import PlanModel

/// What the columns of a CSV file mean, as CSVW has it ("Metadata Vocabulary for Tabular Data", W3C 2015): `<table>.csv-metadata.json`.
///
/// A foreign key of CSVW names a table of the same group of tables, so the file describes the table and with it those it refers to. Readers reject
/// empty cells in a foreign key; a column that may be empty names the table it refers to as `dc:relation` instead.
public enum TabularMetadata {
  /// The bytes of the file; `columns` are those of the group's tables.
  public static func bytes(of table: TableGroup.Table, in group: TableGroup, _ columns: ColumnDescriptions) -> [UInt8] {
    var notes: [(String, JSONValue)] = [
      ("dc:title", .string(table.schema.heading + " – " + group.title)),
      ("dc:description", .string(table.schema.description)),
      ("dc:publisher", .string(group.publisher)),
      ("dc:language", .string("vi")),
      ("dc:modified", .object([("@value", .string(group.asOf.iso)), ("@type", .string("xsd:date"))])),
    ]
    if let terms = group.terms, let address = group.address(terms.address) {
      notes.append(("dc:license", .object([("@id", .string(address))])))
    }
    if let page = group.address(group.page) { notes.append(("schema:url", .object([("@id", .string(page))]))) }
    let members: [(String, JSONValue)] =
      [("@context", .array([.string("http://www.w3.org/ns/csvw"), .object([("@language", .string("vi"))])]))] + notes + [
        ("dialect", dialect),
        ("tables", columns.tabular[table.schema.key] ?? .null),
      ]
    return JSONValue.object(members).file
  }

  /// A table and those it refers to, as they stand in the file.
  static func columns(of table: TableGroup.Table, in group: TableGroup) -> JSONValue {
    let keys = group.foreignKeys(of: table)
    let strict = keys.filter { key in key.columns.allSatisfy { table.schema.column($0)?.isRequired == true } }
    let referred = group.tables.filter { other in other.schema.key != table.schema.key && strict.contains { $0.table == other.schema.key } }
    let tables =
      [description(of: table, keys: strict, relations: keys.filter { !strict.contains($0) }, in: group)]
      + referred.map { description(of: $0, keys: [], relations: [], in: group) }
    return JSONValue.array(tables).laidOut(indent: 2)
  }

  private static func description(
    of table: TableGroup.Table, keys: [ForeignKey], relations: [ForeignKey], in group: TableGroup
  ) -> JSONValue {
    var schema: [(String, JSONValue)] = [
      ("columns", .array(table.schema.columns.map { column($0, relations: relations, in: group) })),
      ("primaryKey", .array(table.schema.primaryKey.map { .string($0) })),
    ]
    if !keys.isEmpty {
      schema.append(("foreignKeys", .array(keys.compactMap { foreignKey($0, in: group) })))
    }
    return .object([
      ("url", .string(group.relative(table.file))),
      ("dc:title", .string(table.schema.heading)),
      ("dc:description", .string(table.schema.description)),
      ("tableSchema", .object(schema)),
    ])
  }

  private static func foreignKey(_ key: ForeignKey, in group: TableGroup) -> JSONValue? {
    group.table(key.table).map { target in
      .object([
        ("columnReference", .array(key.columns.map { .string($0) })),
        (
          "reference",
          .object([
            ("resource", .string(group.relative(target.file))), ("columnReference", .array(key.referenced.map { .string($0) })),
          ])
        ),
      ])
    }
  }

  private static func column(_ column: Column, relations: [ForeignKey], in group: TableGroup) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("name", .string(column.key)),
      // The first line of the file holds keys: they are titles too, in no language.
      ("titles", .object([("vi", .string(column.heading)), ("und", .string(column.key))])),
      ("dc:description", .string(column.description)),
      ("datatype", datatype(of: column.content)),
      ("null", .string("")),
    ]
    if case .list = column.content { members.append(("separator", .string("|"))) }
    if column.isRequired { members.append(("required", .condition(true))) }
    if let target = related(column, relations, in: group) {
      members.append(("dc:relation", .object([("@id", .string(group.relative(target.file)))])))
    }
    return .object(members)
  }

  /// The table that a column refers to without a foreign key: its cells may be empty, or hold several keys.
  private static func related(_ column: Column, _ relations: [ForeignKey], in group: TableGroup) -> TableGroup.Table? {
    if case .list(let table) = column.content { return table.flatMap(group.table) }
    // The column of a key that comes last names the row; others say where it is looked for.
    return relations.first { $0.columns.last == column.key }.flatMap { group.table($0.table) }
  }

  private static func datatype(of content: Column.Content) -> JSONValue {
    switch content {
    case .text, .printed, .reference, .list: return .string("string")
    case .id: return .object([("base", .string("string")), ("format", .string(CellPattern.id))])
    case .period: return .object([("base", .string("string")), ("format", .string(CellPattern.period))])
    case .choice(let words): return .object([("base", .string("string")), ("format", .string(CellPattern.choice(words)))])
    case .number: return .string("decimal")
    case .integer: return .string("integer")
    case .date: return .object([("base", .string("date")), ("format", .string("yyyy-MM-dd"))])
    case .flag: return .object([("base", .string("boolean")), ("format", .string("true|false"))])
    }
  }

  /// As ``TableCSV`` writes.
  private static let dialect = JSONValue.object([
    ("encoding", .string("utf-8")),
    ("delimiter", .string(",")),
    ("quoteChar", .string("\"")),
    ("doubleQuote", .condition(true)),
    ("lineTerminators", .array([.string("\r\n")])),
    ("header", .condition(true)),
  ])
}
