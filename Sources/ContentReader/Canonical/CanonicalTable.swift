import Diagnostics
import PlanModel

/// An author's table as it is handed on: the words of its cells as the reader sees them, trimmed and in NFC, and nothing that was not known.
struct CanonicalTable {
  /// Changes the cells of a row, given by key; nil leaves the row out.
  typealias Change = (_ cells: [String: String]) -> [String: String]?

  /// The columns that hold anything.
  let schema: TableSchema
  /// The words of their cells, row by row.
  let rows: [[String]]

  /// A table as known on a day; nil where nothing was. `change` is asked last.
  init?(_ table: Table, on day: Day, change: Change = { $0 }) {
    let rule = KnownCells.ofTables[table.schema.key] ?? .always
    let fields = table.schema.columns.map { table.field($0.key) }
    var ignored = DiagnosticCollector()
    let written = table.rows.compactMap { row -> [String: String]? in
      var cells: [String: String] = [:]
      for field in fields { cells[field.key] = row.text(field).value }
      switch rule {
      case .always, .evidence: break
      case .rows(let from): if let first = row.day(table.field(from), &ignored).value, first > day { return nil }
      case .cells(let keys, let from, let withoutDay, let days):
        if let days { cells[days] = CanonicalTable.days(row.list(table.field(days)), by: day) }
        let isKnown = row.day(table.field(from), &ignored).value.map { $0 <= day } ?? withoutDay
        if !isKnown { keys.forEach { cells[$0] = nil } }
      }
      return change(cells)
    }
    guard !written.isEmpty else { return nil }
    let columns = table.schema.columns.filter { column in written.contains { $0[column.key] != nil } }
    schema = TableSchema(
      key: table.schema.key, heading: table.schema.heading, description: table.schema.description, columns: columns,
      primaryKey: table.schema.primaryKey)
    rows = written.map { cells in columns.map { cells[$0.key] ?? "" } }
  }

  /// Those of some days that have come, as written; nil when none have.
  private static func days(_ written: Reading<[String]>, by day: Day) -> String? {
    let known = (written.value ?? []).filter { entry in Day.read(entry).map { $0 <= day } ?? true }
    return known.isEmpty ? nil : known.joined(separator: " | ")
  }

  /// The file of the table in a folder, which is empty or ends in `/`.
  func file(in folder: String) -> CanonicalFile {
    CanonicalFile(path: folder + schema.key + ".csv", content: .table(schema, rows: rows))
  }
}
