import Digests
import OpenData
import PlanModel

/// The tables of a commune, written once in each format.
struct CommuneDataFiles: Sendable {
  /// The tables.
  let tables: [FilledTable]
  /// The rows of each as CSV.
  let csv: [EncodedRows]
  /// The rows of each as JSON; empty where the format is not published.
  let json: [EncodedRows]

  /// Writes the rows of some tables; `written` has those that are CSV already, by the key of the table.
  init(_ tables: [FilledTable], written: [String: EncodedRows], publishing: DataPublishing, jobs: Int) {
    self.tables = tables
    let json = publishing.formats.contains(.json)
    csv = Parallel.map(tables.count, jobs: jobs) { written[tables[$0].schema.key] ?? TableCSV.rows(tables[$0]) }
    self.json = json ? Parallel.map(tables.count, jobs: jobs) { TableJSON.rows(tables[$0]) } : []
  }

  /// Makes every file of data and hands it on; `write` gives what tells it from others.
  func make(
    in address: DataAddress, publishing: DataPublishing, imprint: Imprint, jobs: Int,
    write: @escaping @Sendable (String, [UInt8]) throws -> FileDigest
  ) throws -> [WrittenFile] {
    let files = DataFileContent.data(at: address, tables: tables.map(\.schema), formats: publishing.formats)
    return try Parallel.map(files.count, jobs: jobs) { position in
      let (path, content, kind) = files[position]
      let bytes = try bytes(of: content, imprint)
      return WrittenFile(content, kind: kind, at: path, digest: try write(path, bytes))
    }
  }

  private func bytes(of content: DataFileContent, _ imprint: Imprint) throws -> [UInt8] {
    switch content {
    case .csv(let table): return TableCSV.file(csv[table], of: tables[table].schema)
    case .json(let table): return TableJSON.file(json[table])
    case .workbook: return try TableWorkbook.bytes(tables, imprint: imprint)
    case .database: return try TableDatabase.bytes(tables, imprint: imprint)
    case .columns, .package, .turtle, .linkedData, .listOfUS: return []
    }
  }
}
