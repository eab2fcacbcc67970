import Digests
import OpenData
import PlanModel

/// A table of several communes whose files are written commune by commune.
struct GrowingTable {
  /// What it holds.
  let schema: TableSchema
  /// How much of it so far.
  private(set) var extent = TableExtent()
  private var csv: MeasuredFile
  private var json: MeasuredFile?

  /// Begins the files of a table.
  init(_ schema: TableSchema, at address: DataAddress, formats: Set<DataFormat>, output: any SiteOutput) throws {
    self.schema = schema
    csv = MeasuredFile(path: address.csv(schema.key), try output.grow(address.csv(schema.key)))
    try csv.append(TableCSV.heading(of: schema))
    guard formats.contains(.json) else { return }
    json = MeasuredFile(path: address.json(schema.key), try output.grow(address.json(schema.key)))
    try json?.append(TableJSON.begin)
  }

  /// Puts rows behind those before; gives where they lie.
  mutating func append(_ more: TableExtent, csv rows: [UInt8], json objects: [UInt8]?) throws -> CommuneRecord.Table {
    if let objects, !objects.isEmpty {
      try json?.append(TableJSON.lead(isFirst: extent.rows == 0))
      try json?.append(objects)
    }
    try csv.append(rows)
    extent.add(more)
    return CommuneRecord.Table(extent: more, csv: csv.last(rows.count), json: json?.last(objects?.count ?? 0))
  }

  /// Puts rows of the file before behind those before.
  mutating func append(_ kept: CommuneRecord.Table, from output: any SiteOutput) throws -> CommuneRecord.Table {
    let rows = kept.csv.isEmpty ? [] : try output.readBefore(csv.path, kept.csv)
    var objects: [UInt8]?
    if let json, let range = kept.json { objects = range.isEmpty ? [] : try output.readBefore(json.path, range) }
    return try append(kept.extent, csv: rows, json: objects)
  }

  /// Ends the files; `table` is the table's place in its folder.
  mutating func finish(table: Int) throws -> [WrittenFile] {
    var files = [WrittenFile(.csv(table: table), kind: .csv, at: csv.path, digest: try csv.finish())]
    try json?.append(TableJSON.end(isEmpty: extent.rows == 0))
    if let json { files.append(WrittenFile(.json(table: table), kind: .json, at: json.path, digest: try json.finish())) }
    return files
  }
}

/// A file that grows, and how much of it there is.
private struct MeasuredFile {
  let path: String
  private let file: any GrowingFile
  private var size = 0

  init(path: String, _ file: any GrowingFile) {
    self.path = path
    self.file = file
  }

  mutating func append(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    size += bytes.count
    try file.append(bytes)
  }

  /// The place of the last bytes.
  func last(_ count: Int) -> Range<Int> { (size - count)..<size }

  func finish() throws -> FileDigest { try file.finish() }
}
