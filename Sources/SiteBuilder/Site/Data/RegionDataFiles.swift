import Digests
import OpenData
import PlanModel

/// The files of data of a region in the making. The rows of each commune are written when they come, so that a province is never in memory; only for a
/// workbook and a database, which must see all rows at once, are they kept until the end.
final class RegionDataFiles {
  private let address: DataAddress
  private let formats: Set<DataFormat>
  private var tables: [GrowingTable] = []
  private var facts: [DataFacts] = []
  private var wholes: [Dataset] = []
  private var kept: [FilledTable] = []

  /// Begins the files of a region; `shared` are the catalogues, which stand in it once.
  init(_ region: Region, shared: [FilledTable], publishing: DataPublishing, output: any SiteOutput) throws {
    address = region.address.data
    formats = publishing.formats
    tables = try PublishedSchema.combined.map { schema in
      try GrowingTable(schema, at: region.address.data, formats: publishing.formats, output: output)
    }
    for (index, table) in shared.enumerated() where index < tables.count {
      try tables[index].append(
        TableExtent(table), csv: TableCSV.rows(table).bytes, json: formats.contains(.json) ? TableJSON.rows(table) : nil, of: nil)
    }
    if needsRows { kept = shared + CombinedTables.growing.map { FilledTable(schema: $0, rows: []) } }
  }

  private var needsRows: Bool { formats.contains(.xlsx) || formats.contains(.sqlite) }
  /// The catalogues come first.
  private var firstGrowing: Int { tables.count - CombinedTables.growing.count }

  /// Puts the rows of a commune behind those of the communes before.
  func append(_ part: CommunePart) throws {
    facts.append(part.facts)
    wholes.append(part.whole)
    for (index, table) in part.tables.enumerated() {
      let position = firstGrowing + index
      let commune = table.namesCommune ? part.slug : nil
      try tables[position].append(
        table.extent, csv: commune.map { TableCSV.combined(table.csv, of: $0) } ?? table.csv.bytes, json: table.json, of: commune)
      if let filled = table.filled { kept[position] = FilledTable(schema: filled.schema, rows: kept[position].rows + filled.rows) }
    }
  }

  /// Ends the files; gives them and the folder that they lie in.
  func finish(
    _ region: Region, publishing: DataPublishing, columns: ColumnDescriptions, asOf: Day, jobs: Int, output: any SiteOutput
  ) throws -> (folder: DataFolder, files: [WrittenFile]) {
    let owner = "các xã, phường" + (region.name.map { " của \($0)" } ?? "")
    let folder = DataFolder(
      address: address, facts: DataFacts(facts, owner: owner, asOf: asOf),
      tables: tables.map { DataFolder.Table(schema: $0.schema, extent: $0.extent) }, publishing: publishing, columns: columns,
      isCatalogued: !region.communes.isEmpty, further: wholes)
    var files: [WrittenFile] = []
    for index in tables.indices { files += try tables[index].finish(table: index) }
    let (rows, imprint) = (kept, folder.imprint)
    let wholes = DataFileContent.data(at: address, tables: [], formats: formats)
    files += try Parallel.map(wholes.count, jobs: jobs) { position in
      let (path, content, kind) = wholes[position]
      let bytes = content == .workbook ? try TableWorkbook.bytes(rows, imprint: imprint) : try TableDatabase.bytes(rows, imprint: imprint)
      try output.write(path, bytes)
      return WrittenFile(content, kind: kind, at: path, digest: FileDigest(of: bytes))
    }
    return (folder, files)
  }
}
