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
    /// All tables together.
    let whole: Dataset
    /// Those that a catalogue lists: all together, then tables with rows, then those of other folders.
    let catalogued: [Dataset]
    /// The catalogue; nil without a public address, and for a fictional commune's.
    var catalog: Catalog?
  }

  /// Makes every file and hands it on: first the data, then what names their digests.
  func make(jobs: Int, write: @escaping @Sendable (String, [UInt8]) throws -> Void) throws -> Made {
    let files = DataFileContent.all(at: address, tables: tables.map(\.schema), publishing: publishing, isCatalogued: isCatalogued)
    let data = files.compactMap { file in file.content.kind.map { (file.path, file.content, $0) } }
    let written = try Parallel.map(data.count, jobs: jobs) { position in
      let (path, content, kind) = data[position]
      let bytes = try bytes(of: content)
      try write(path, bytes)
      return WrittenFile(content: content, file: DataFile(path: path, kind: kind, digest: FileDigest(of: bytes)))
    }
    let group = group(written)
    let package = DataPackage.bytes(of: group)
    try write(address.package, package)
    for table in group.tables { try write(address.columns(table.schema.key), TabularMetadata.bytes(of: table, in: group)) }
    var made = datasets(written, package: DataFile(path: address.package, kind: .dataPackage, digest: FileDigest(of: package)))
    made.catalog = catalog(of: made.catalogued)
    if let catalog = made.catalog {
      try write(address.catalog + ".jsonld", CatalogGraph.linkedJSON(of: catalog))
      try write(address.catalog + ".ttl", CatalogGraph.turtle(of: catalog))
      try write(address.listOfUS, CatalogOfUS.bytes(of: catalog, path: address.listOfUS))
    }
    return made
  }

  /// The bytes of a file that holds data.
  private func bytes(of content: DataFileContent) throws -> [UInt8] {
    switch content {
    case .csv(let table): return TableCSV.bytes(tables[table])
    case .json(let table): return TableJSON.bytes(tables[table])
    case .workbook: return try TableWorkbook.bytes(tables, imprint: imprint)
    case .database: return try TableDatabase.bytes(tables, imprint: imprint)
    case .columns, .package, .turtle, .linkedData, .listOfUS: return []
    }
  }
}

/// A file of data that was made.
struct WrittenFile: Sendable {
  let content: DataFileContent
  let file: DataFile
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
