import Diagnostics
import PlanModel

@testable import ContentReader
@testable import Workbooks

extension Fuzzer {
  /// Sheets as the worker tells them: the first byte chooses the table, the rest are the worker's lines.
  public static func sheet(_ corpus: Corpus) -> Fuzzer {
    let tables = AuthorTable.all
    return Fuzzer(
      name: "sheet",
      seeds: corpus.chosen("Content", ending: ".csv") { name in tables.firstIndex { $0.key == name }.map { UInt8($0) } }.map(SheetGrammar.told),
      words: [
        "sheet\t0\t", "sheet\t1\t", "merged\t1\t1\t2\t2", "cell\t1\t1\ttext\t", "\tpercent\t", "\tdate\t", "\t0\t", "\t1048576\t", "\t16384\t",
      ]
        + ["text", "number", "percent", "fraction", "date", "partial", "time", "boolean", "error", "unsaved"].map { "\t" + $0 + "\t" } + [
          "\t", "\n", "\\n", "\\",
        ]
        + HostileWords.all,
      invent: { random in SheetGrammar.lines(tables, &random) }, broken: SheetCheck.broken)
  }
}

/// What holds for every sheet.
enum SheetCheck {
  static func broken(_ input: [UInt8]) -> String? {
    guard let choice = input.first else { return nil }
    let schema = AuthorTable.all[Int(choice) % AuthorTable.all.count]
    let lines = Array(input.dropFirst())
    guard let workbook = WorkbookAnswer.workbook(lines) else { return nil }
    guard workbook == WorkbookAnswer.workbook(lines) else { return "read twice, it is not the same" }
    return workbook.sheets.lazy.compactMap { broken($0, schema) }.first
  }

  /// What does not hold for a sheet read as a table.
  static func broken(_ sheet: Sheet, _ schema: TableSchema) -> String? {
    _ = sheet.isNamed(schema)
    _ = sheet.isExplanation
    let (first, second) = (read(sheet, schema), read(sheet, schema))
    guard first == second else { return "a sheet read twice is not the same" }
    return DiagnosticCheck.broken(first.diagnostics) ?? outside(sheet, first.diagnostics)
  }

  private struct Read: Equatable {
    let cells: [String]
    let diagnostics: [Diagnostic]
  }

  private static func read(_ sheet: Sheet, _ schema: TableSchema) -> Read {
    var diagnostics = DiagnosticCollector()
    let table = Table(sheet, file: "a.xlsx", schema: schema, &diagnostics)
    let cells = TypedReading.cells(table, schema, &diagnostics)
    return Read(cells: cells, diagnostics: diagnostics.diagnostics)
  }

  /// Every place is a cell of a row and a column that hold something, but of a sheet that holds nothing the first.
  private static func outside(_ sheet: Sheet, _ diagnostics: [Diagnostic]) -> String? {
    var addresses: Set<String> = ["A1"]
    let (rows, columns) = (Set(sheet.cells.map(\.row)), Set(sheet.cells.map(\.column)))
    guard rows.count * columns.count < 4000 else { return nil }
    for row in rows { for column in columns { addresses.insert(SheetCell.address(row: row, column: column)) } }
    for range in sheet.merged { addresses.insert(SheetCell.address(row: range.rows.lowerBound, column: range.columns.lowerBound)) }
    for diagnostic in diagnostics {
      guard case .cell(_, let address) = diagnostic.place.position else { continue }
      if !addresses.contains(address) { return "\(diagnostic.id) names the cell \(address), whose row or column holds nothing" }
    }
    return nil
  }
}
