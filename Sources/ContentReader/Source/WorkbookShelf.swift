import Diagnostics
import PlanModel
import Synchronization
import Vietnamese
import Workbooks

/// The workbooks of a folder, each read once.
final class WorkbookShelf: Sendable {
  private let read = Mutex<[String: Result<Workbook, WorkbookFailure>]>([:])

  /// A workbook by its path; read by `read` the first time.
  func workbook(_ path: String, read: () -> Result<Workbook, WorkbookFailure>) -> Result<Workbook, WorkbookFailure> {
    if let known = self.read.withLock({ $0[path] }) { return known }
    let result = read()
    self.read.withLock { $0[path] = result }
    return result
  }
}

extension Workbook {
  /// The sheets that may be tables: those that their author sees and that hold anything.
  var shownSheets: [Sheet] { sheets.filter { !$0.isHidden && !$0.cells.isEmpty } }

  /// The sheet of a table, named by its heading or key; nil when there is none.
  func sheet(of schema: TableSchema) -> Sheet? { shownSheets.first { $0.isNamed(schema) } }
}

extension Sheet {
  /// Whether it is named after a table.
  func isNamed(_ schema: TableSchema) -> Bool {
    let name = FoldedName(name)
    return name == FoldedName(schema.heading) || name == FoldedName(schema.key)
  }

  /// Whether it is one of those that explain a workbook and hold no table.
  var isExplanation: Bool { ["Hướng dẫn", "Ghi chú"].contains { FoldedName($0) == FoldedName(name) } }
}
