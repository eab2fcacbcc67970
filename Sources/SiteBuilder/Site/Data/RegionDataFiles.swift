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
  /// The rows of each table, in order; empty where none need be kept.
  private var kept: [[[Cell]]] = []
  private let output: any SiteOutput

  /// Begins the files of a region; `shared` are the catalogues, which stand in it once.
  init(_ region: Region, shared: [FilledTable], publishing: DataPublishing, output: any SiteOutput) throws {
    address = region.address.data
    formats = publishing.formats
    self.output = output
    tables = try PublishedSchema.combined.map { schema in
      try GrowingTable(schema, at: region.address.data, formats: publishing.formats, output: output)
    }
    for (index, table) in shared.enumerated() where index < tables.count {
      let json = formats.contains(.json) ? TableJSON.combined(TableJSON.rows(table), of: nil) : nil
      _ = try tables[index].append(TableExtent(table), csv: TableCSV.rows(table).bytes, json: json)
    }
    if DataPublishing.needsRows(formats) { kept = shared.map(\.rows) + CombinedTables.growing.map { _ in [] } }
  }

  /// The catalogues come first.
  private var firstGrowing: Int { tables.count - CombinedTables.growing.count }

  /// Puts the rows of a commune behind those of the communes before; gives where they lie.
  func append(_ part: CommunePart) throws -> CommuneRecord.Part {
    facts.append(part.facts)
    wholes.append(part.whole)
    var written: [CommuneRecord.Table] = []
    for (index, table) in part.tables.enumerated() {
      let position = firstGrowing + index
      switch table {
      case .kept(let kept): written.append(try tables[position].append(kept, from: output))
      case .made(let made):
        let commune = made.namesCommune ? part.slug : nil
        let csv = commune.map { TableCSV.combined(made.csv, of: $0) } ?? made.csv.bytes
        written.append(try tables[position].append(made.extent, csv: csv, json: made.json.map { TableJSON.combined($0, of: commune) }))
        if let filled = made.filled { kept[position].append(contentsOf: filled.rows) }
      }
    }
    return CommuneRecord.Part(facts: part.facts, whole: part.whole, tables: written)
  }

  /// Ends the files; gives them and the folder that they lie in.
  func finish(
    _ region: Region, publishing: DataPublishing, columns: ColumnDescriptions, asOf: Day, jobs: Int
  ) throws -> (folder: DataFolder, files: [WrittenFile]) {
    let owner = "các xã, phường" + (region.name.map { " của \($0)" } ?? "")
    let folder = DataFolder(
      address: address, facts: DataFacts(facts, owner: owner, asOf: asOf),
      tables: tables.map { DataFolder.Table(schema: $0.schema, extent: $0.extent) }, publishing: publishing, columns: columns,
      isCatalogued: !region.communes.isEmpty, further: wholes)
    var files: [WrittenFile] = []
    for index in tables.indices { files += try tables[index].finish(table: index) }
    let (rows, imprint, output) = (zip(tables, kept).map { FilledTable(schema: $0.schema, rows: $1) }, folder.imprint, output)
    let wholes = DataFileContent.data(at: address, tables: [], formats: formats)
    files += try Parallel.map(wholes.count, jobs: jobs) { position in
      let (path, content, kind) = wholes[position]
      let bytes = content == .workbook ? try TableWorkbook.bytes(rows, imprint: imprint) : try TableDatabase.bytes(rows, imprint: imprint)
      return WrittenFile(content, kind: kind, at: path, digest: try output.write(path, bytes))
    }
    return (folder, files)
  }
}
