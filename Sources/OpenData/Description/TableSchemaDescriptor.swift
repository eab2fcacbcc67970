import JSON
import PlanModel

/// The Table Schema (datapackage.org, v2) of a table.
enum TableSchemaDescriptor {
  static func value(of schema: TableSchema, foreignKeys: [ForeignKey]) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("$schema", .string("https://datapackage.org/profiles/2.0/tableschema.json")),
      ("fields", .array(schema.columns.map(field))),
      ("missingValues", .array([.string("")])),
      ("primaryKey", names(schema.primaryKey)),
    ]
    if !foreignKeys.isEmpty {
      members.append(
        (
          "foreignKeys",
          .array(
            foreignKeys.map { key in
              .object([
                ("fields", names(key.columns)),
                ("reference", .object([("resource", .string(key.table)), ("fields", names(key.referenced))])),
              ])
            })
        ))
    }
    return .object(members)
  }

  private static func names(_ names: [String]) -> JSONValue { .array(names.map { .string($0) }) }

  private static func field(_ column: Column) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("name", .string(column.key)),
      ("title", .string(column.heading)),
      ("description", .string(column.description)),
    ]
    members += type(of: column.content)
    var constraints: [(String, JSONValue)] = []
    if column.isRequired { constraints.append(("required", .condition(true))) }
    switch column.content {
    case .id: constraints.append(("pattern", .string(CellPattern.id)))
    case .period: constraints.append(("pattern", .string(CellPattern.period)))
    case .choice(let words): constraints.append(("enum", names(words)))
    default: break
    }
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }

  private static func type(of content: Column.Content) -> [(String, JSONValue)] {
    switch content {
    case .text, .printed, .id, .reference, .period, .choice: return [("type", .string("string"))]
    case .list: return [("type", .string("list")), ("delimiter", .string("|")), ("itemType", .string("string"))]
    case .number: return [("type", .string("number"))]
    case .integer: return [("type", .string("integer"))]
    case .date: return [("type", .string("date")), ("format", .string("default"))]
    case .flag:
      return [
        ("type", .string("boolean")), ("trueValues", .array([.string("true")])), ("falseValues", .array([.string("false")])),
      ]
    }
  }
}

/// Regular expressions that cells of published tables match whole, in the syntax that XML Schema and JSON Schema share.
enum CellPattern {
  /// An id.
  static let id = "[a-z0-9-]+"
  /// A year, a half-year, a quarter or a month.
  static let period = "[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?"

  /// One of some words.
  static func choice(_ words: [String]) -> String { words.map(literal).joined(separator: "|") }

  private static func literal(_ word: String) -> String {
    var literal: [UInt8] = []
    for byte in word.utf8 {
      if "\\^$.|?*+()[]{}".utf8.contains(byte) { literal.append(UInt8(ascii: "\\")) }
      literal.append(byte)
    }
    return String(decoding: literal, as: UTF8.self)
  }
}
