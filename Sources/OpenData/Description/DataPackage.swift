import JSON
import PlanModel

/// A Data Package (v2, datapackage.org) with a Table Schema for every table: `datapackage.json` beside the CSV files.
public enum DataPackage {
  /// The bytes of the file; `columns` are those of the group's tables.
  public static func bytes(of group: TableGroup, _ columns: ColumnDescriptions) -> [UInt8] {
    var members: [(String, JSONValue)] = [
      ("$schema", .string(profiles + "datapackage.json")),
      ("name", .string(group.name)),
      ("title", .string(group.title)),
      ("description", .string(group.description)),
    ]
    if let page = group.address(group.page) { members.append(("homepage", .string(page))) }
    members += [
      ("version", .string(group.asOf.iso)),
      // A day of the data, not of the clock, in the time of Việt Nam.
      ("created", .string(group.asOf.iso + "T00:00:00+07:00")),
    ]
    if let terms = group.terms, let address = group.address(terms.address) {
      members.append(("licenses", .array([.object([("path", .string(address)), ("title", .string(terms.title))])])))
    }
    members.append(("contributors", .array([.object([("title", .string(group.publisher)), ("roles", .array([.string("publisher")]))])])))
    if !group.keywords.isEmpty { members.append(("keywords", .array(group.keywords.map { .string($0) }))) }
    members.append(("resources", .array(group.tables.map { resource($0, of: group, columns) })))
    return JSONValue.object(members).file
  }

  private static let profiles = "https://datapackage.org/profiles/2.0/"

  private static func resource(_ table: TableGroup.Table, of group: TableGroup, _ columns: ColumnDescriptions) -> JSONValue {
    .object([
      ("$schema", .string(profiles + "dataresource.json")),
      ("name", .string(table.schema.key)),
      ("type", .string("table")),
      ("path", .string(group.relative(table.file))),
      ("title", .string(table.schema.heading)),
      ("description", .string(table.schema.description)),
      ("format", .string("csv")),
      ("mediatype", .string(table.file.kind.mediaType)),
      ("encoding", .string("utf-8")),
      ("bytes", .count(table.file.digest.size)),
      ("hash", .string("sha256:" + table.file.digest.sha256)),
      ("dialect", dialect),
      ("schema", columns.ofPackage[table.schema.key] ?? .null),
    ])
  }

  /// The Table Schema of a table as it stands in the file.
  static func columns(of table: TableGroup.Table, in group: TableGroup) -> JSONValue {
    // The file, its resources, the resource.
    TableSchemaDescriptor.value(of: table.schema, foreignKeys: foreignKeys(of: table, in: group)).laidOut(indent: 6)
  }

  /// Those that hold in every row: readers take a key of two columns of which only one is empty for a key that is not there.
  private static func foreignKeys(of table: TableGroup.Table, in group: TableGroup) -> [ForeignKey] {
    group.foreignKeys(of: table).filter { key in key.columns.count == 1 || key.columns.allSatisfy { table.schema.column($0)?.isRequired == true } }
  }

  /// As ``TableCSV`` writes.
  private static let dialect = JSONValue.object([
    ("$schema", .string(profiles + "tabledialect.json")),
    ("header", .condition(true)),
    ("delimiter", .string(",")),
    ("lineTerminator", .string("\r\n")),
    ("quoteChar", .string("\"")),
    ("doubleQuote", .condition(true)),
    ("skipInitialSpace", .condition(false)),
  ])
}
