import Digests
import OpenData
import PlanModel

/// A folder of open data: tables in every format, and what describes them.
struct DataFolder: Sendable {
  /// Its addresses.
  let address: DataAddress
  /// What is true of all of it.
  let facts: DataFacts
  /// The tables.
  let tables: [FilledTable]
  /// In which forms.
  let publishing: DataPublishing
  /// Whether catalogues may name it: not what a fictional commune holds.
  let isCatalogued: Bool
  /// The data sets of other folders that its catalogue lists too.
  var further: [Dataset] = []

  /// A folder's files once they are made.
  struct Made: Sendable {
    /// A data set for each table, in the order of the tables.
    let tables: [Dataset]
    /// All tables in one file; nil where no format holds all.
    let whole: Dataset?
    /// Those that a catalogue lists: tables with rows, then all in one, then those of other folders.
    let catalogued: [Dataset]
  }

  /// Makes every file and hands it on.
  func make(jobs: Int, write: @escaping @Sendable (String, [UInt8]) throws -> Void) throws -> Made {
    let all = DataFileContent.all(at: address, tables: tables.map(\.schema), publishing: publishing, isCatalogued: isCatalogued)
    let (data, descriptions) = (all.filter { $0.content.kind != nil }, all.filter { $0.content.kind == nil })
    let files = try Parallel.map(data.count, jobs: jobs) { position -> (DataFileContent, DataFile)? in
      let (path, content) = data[position]
      guard let kind = content.kind else { return nil }
      let bytes = try bytes(of: content)
      try write(path, bytes)
      return (content, DataFile(path: path, kind: kind, digest: FileDigest(of: bytes)))
    }.compactMap { $0 }
    let made = datasets(files)
    for (path, content) in descriptions { try write(path, description(content, made)) }
    return made
  }

  /// The bytes of a file that holds data.
  private func bytes(of content: DataFileContent) throws -> [UInt8] {
    switch content {
    case .csv(let table): return TableCSV.bytes(tables[table])
    case .json(let table): return TableJSON.bytes(tables[table])
    case .workbook: return try TableWorkbook.bytes(tables, imprint: imprint)
    case .database: return try TableDatabase.bytes(tables, imprint: imprint)
    default: return []
    }
  }
}

extension DataFileContent {
  /// What data it holds; nil for a description.
  var kind: DataFile.Kind? {
    switch self {
    case .csv: return .csv
    case .json: return .json
    case .workbook: return .xlsx
    case .database: return .sqlite
    case .columns, .package, .turtle, .linkedData, .listOfUS: return nil
    }
  }
}
