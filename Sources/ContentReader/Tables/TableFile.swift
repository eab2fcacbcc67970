import Diagnostics
import PlanModel
import Workbooks

/// The files that may hold a table: a file of its own, `reports.csv` or a workbook of that name, or a sheet of the folder's workbook.
public enum TableFile {
  /// The workbook that may hold all tables of a commune.
  static let ofCommune = "commune.xlsx"
  /// The workbook that may hold all tables of a plan.
  static let ofPlan = "plan.xlsx"

  /// The names of a table's own file.
  static func names(_ schema: TableSchema) -> [String] { (["csv"] + WorkbookReader.endings).map { schema.key + "." + $0 } }

  /// The workbook that holds a table of a commune, a file of its own or a sheet of the commune's workbook, by its path below the content folder; nil where
  /// none does, or none that can be read.
  public static func workbook(holding schema: TableSchema, of commune: String, in source: SourceFolder) -> String? {
    let folder = CommuneFolder.path(commune)
    let present = Set(source.files())
    if let own = names(schema).dropFirst().map({ folder + $0 }).first(where: present.contains) { return own }
    guard present.contains(folder + ofCommune), let bytes = try? source.read(folder + ofCommune),
      case .success(let workbook) = source.workbook(bytes, "xlsx"), workbook.sheet(of: schema) != nil
    else { return nil }
    return folder + ofCommune
  }

  /// The workbook of the folder where a table belongs; nil for those that all communes share.
  static func workbook(of schema: TableSchema) -> String? {
    if AuthorTable.ofCommune.contains(where: { $0.key == schema.key }) { return ofCommune }
    return AuthorTable.ofPlan.contains { $0.key == schema.key } ? ofPlan : nil
  }
}

extension ContentFolder {
  /// A table in a folder, which is empty or ends in `/`; without rows when nobody wrote it.
  func table(_ schema: TableSchema, in folder: String = "", _ diagnostics: inout DiagnosticCollector) -> Table {
    var sources: [TableSource] = TableFile.names(schema).map { folder + $0 }.filter(contains).map { .file($0) }
    if let path = TableFile.workbook(of: schema).map({ folder + $0 }), contains(path) {
      switch workbook(path) {
      case .success(let workbook): if let sheet = workbook.sheet(of: schema) { sources.append(.sheet(sheet, of: path)) }
      // What is wrong with it was said once for all its tables.
      case .failure: if sources.isEmpty { return Table(absent: schema, file: shown(path), isWhole: false) }
      }
    }
    guard let first = sources.first else { return Table(absent: schema, file: shown(folder + TableFile.names(schema)[0])) }
    for other in sources.dropFirst() {
      diagnostics.report(
        .tableGivenTwice(schema), at: other.place(in: self), related: [Diagnostic.Related(.firstHere, at: first.place(in: self))])
    }
    let table = read(first, schema, &diagnostics)
    if let table { scan?.take(table, path: first.path) }
    return table ?? Table(absent: schema, file: shown(first.path), isWhole: false)
  }

  /// Notes what is wrong with the workbook of a folder: that it cannot be read, and sheets that are no tables of it.
  func checkWorkbook(_ path: String, of schemas: [TableSchema], _ diagnostics: inout DiagnosticCollector) {
    guard contains(path) else { return }
    switch workbook(path) {
    case .failure(let failure): diagnostics.report(.unreadableWorkbook(failure), at: SourcePlace(file: shown(path)))
    case .success(let workbook):
      var seen: [String: String] = [:]
      for sheet in workbook.sheets where !sheet.cells.isEmpty && !sheet.isExplanation {
        let place = SourcePlace(file: shown(path), position: .cell(sheet: sheet.name, address: sheet.cells[0].address))
        let schema = schemas.first(where: sheet.isNamed)
        if sheet.isHidden {
          if schema != nil { diagnostics.report(.hiddenSheet(sheet.name), at: place) }
        } else if let schema {
          if let first = seen[schema.key] {
            let firstPlace = SourcePlace(file: shown(path), position: .cell(sheet: first, address: "A1"))
            diagnostics.report(.tableGivenTwice(schema), at: place, related: [Diagnostic.Related(.firstHere, at: firstPlace)])
          }
          seen[schema.key] = seen[schema.key] ?? sheet.name
        } else {
          diagnostics.report(.unknownSheet(sheet.name, among: schemas.map(\.heading)), at: place)
        }
      }
    }
  }

  /// The table that stands in a place; nil where it cannot be read, which is reported.
  private func read(_ source: TableSource, _ schema: TableSchema, _ diagnostics: inout DiagnosticCollector) -> Table? {
    switch source {
    case .sheet(let sheet, let path): return Table(sheet, file: shown(path), schema: schema, &diagnostics)
    case .file(let path) where path.hasSuffix(".csv"):
      return unscanned(path, &diagnostics).map { Table($0, schema: schema, &diagnostics) }
    case .file(let path):
      switch workbook(path) {
      case .failure(let failure): diagnostics.report(.unreadableWorkbook(failure), at: SourcePlace(file: shown(path)))
      case .success(let workbook):
        let sheets = workbook.shownSheets.filter { !$0.isExplanation }
        if let sheet = workbook.sheet(of: schema) ?? (sheets.count == 1 ? sheets[0] : nil) {
          return Table(sheet, file: shown(path), schema: schema, &diagnostics)
        }
        diagnostics.report(
          sheets.isEmpty ? .emptyTable(schema) : .whichSheet(sheets.map(\.name), schema), at: SourcePlace(file: shown(path)))
      }
      return nil
    }
  }
}

/// Where a table stands.
private enum TableSource {
  /// A file of its own, by its path.
  case file(String)
  /// A sheet of the workbook of the folder, by its path.
  case sheet(Sheet, of: String)

  var path: String {
    switch self {
    case .file(let path), .sheet(_, let path): return path
    }
  }

  func place(in folder: ContentFolder) -> SourcePlace {
    switch self {
    case .file(let path): return SourcePlace(file: folder.shown(path))
    case .sheet(let sheet, let path): return SourcePlace(file: folder.shown(path), position: .cell(sheet: sheet.name, address: "A1"))
    }
  }
}
