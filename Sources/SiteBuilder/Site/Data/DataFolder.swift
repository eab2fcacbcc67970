import Digests
import OpenData
import PlanModel

/// A folder of open data: its tables, and what describes them.
struct DataFolder: Sendable {
  /// A table of the folder.
  struct Table: Sendable {
    /// What it holds.
    let schema: TableSchema
    /// How much of it.
    let extent: TableExtent
  }

  /// Its addresses.
  let address: DataAddress
  /// What is true of all of it.
  let facts: DataFacts
  /// The tables.
  let tables: [Table]
  /// In which forms.
  let publishing: DataPublishing
  /// What the descriptions say of the columns.
  let columns: ColumnDescriptions
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

  /// Makes every file that describes the data, whose files are given in the order of ``DataFileContent``, and hands it on.
  func describe(_ files: [WrittenFile], write: (String, [UInt8]) throws -> FileDigest) throws -> Made {
    let group = group(files)
    let package = try write(address.package, DataPackage.bytes(of: group, columns))
    for table in group.tables { _ = try write(address.columns(table.schema.key), TabularMetadata.bytes(of: table, in: group, columns)) }
    var made = datasets(files, package: DataFile(path: address.package, kind: .dataPackage, digest: package))
    made.catalog = catalog(of: made.catalogued)
    if let catalog = made.catalog {
      let graph = CatalogGraph(of: catalog)
      _ = try write(address.catalog + ".jsonld", graph.linkedJSON)
      _ = try write(address.catalog + ".ttl", graph.turtle)
      _ = try write(address.listOfUS, CatalogOfUS.bytes(of: catalog, path: address.listOfUS))
    }
    return made
  }
}

/// A file of data that was made.
struct WrittenFile: Sendable {
  let content: DataFileContent
  let file: DataFile

  /// A file of a folder.
  init(_ content: DataFileContent, kind: DataFile.Kind, at path: String, digest: FileDigest) {
    self.content = content
    file = DataFile(path: path, kind: kind, digest: digest)
  }
}
