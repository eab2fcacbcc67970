import Diagnostics
import PlanModel
import Vietnamese

/// The names by which authors may call the columns of a table: the key, the Vietnamese heading, and a part of a heading between commas
/// ("Khó khăn" of "Khó khăn, vướng mắc") where only one column has it; in any capitals and either Unicode form.
struct HeadingNames: Sendable {
  /// The table.
  let schema: TableSchema
  private let columns: [FoldedName: Column]
  /// The headings and keys as the schema has them, and most authors too.
  private let exact: [String: Column]
  private let candidates: [String]

  /// The names of a known table's columns, made once.
  static func of(_ schema: TableSchema) -> HeadingNames { ofKnownTables[schema.key] ?? HeadingNames(schema) }

  private static let ofKnownTables = AuthorTable.all.reduce(into: [String: HeadingNames]()) { $0[$1.key] = HeadingNames($1) }

  /// The names of a table's columns.
  init(_ schema: TableSchema) {
    self.schema = schema
    var columns: [FoldedName: Column] = [:]
    for column in schema.columns {
      columns[FoldedName(column.heading)] = column
      columns[FoldedName(column.key)] = column
    }
    var parts: [FoldedName: [Column]] = [:]
    for column in schema.columns where column.heading.contains(",") {
      for part in column.heading.split(separator: ",") { parts[FoldedName(String(part)), default: []].append(column) }
    }
    for (part, owners) in parts where owners.count == 1 && columns[part] == nil { columns[part] = owners[0] }
    self.columns = columns
    candidates = schema.columns.flatMap { [$0.heading, $0.key] }
    exact = candidates.reduce(into: [:]) { $0[$1] = columns[FoldedName($1)] }
  }

  /// The column with a name; nil when there is none.
  func column(named name: String) -> Column? { exact[name] ?? columns[FoldedName(name)] }

  /// The heading or key nearest to a name.
  func nearest(to name: String) -> String? { Nearest.name(to: name, among: candidates) }
}
