import Diagnostics
import PlanModel

@testable import ContentReader

/// Reads the cells of a table as what their columns hold.
enum TypedReading {
  private enum Word: String, CaseIterable {
    case a, b, c
  }

  static func cells(_ table: Table, _ schema: TableSchema, _ diagnostics: inout DiagnosticCollector) -> [String] {
    let fields = schema.columns.map { ($0.content, table.field($0.key)) }
    var cells: [String] = []
    for row in table.rows {
      for (content, field) in fields {
        _ = row.place(field)
        if case .value(let text) = row.text(field) { cells.append(text) }
        switch content {
        case .text, .printed, .reference: break
        case .id: _ = row.id(field, &diagnostics)
        case .list: _ = row.list(field)
        case .number: cells.append(row.quantity(field, &diagnostics).value?.plain ?? "")
        case .integer: cells.append(row.count(field, &diagnostics).value.map(String.init) ?? "")
        case .date: cells.append(row.day(field, &diagnostics).value?.iso ?? "")
        case .period: cells.append(row.period(field, &diagnostics).value?.key ?? "")
        case .flag: _ = row.flag(field, &diagnostics)
        case .choice(let words): _ = row.choice(field, among: words, &diagnostics)
        }
      }
    }
    return cells
  }
}
