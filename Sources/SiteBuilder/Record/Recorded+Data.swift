import Digests
import OpenData
import PlanModel

extension DataFile.Kind: Recorded {}

extension FileDigest: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(size)
    writer.write(sum.bytes)
  }
  init(from reader: inout RecordReader) throws {
    let size: Int = try reader.read()
    guard let sum = SHA256Sum(try reader.slice()) else { throw RecordDamaged() }
    self.init(size: size, sum: sum)
  }
}

extension DataFile: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(path)
    writer.write(kind)
    writer.write(digest)
  }
  init(from reader: inout RecordReader) throws { self.init(path: try reader.read(), kind: try reader.read(), digest: try reader.read()) }
}

extension Dataset.Place: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(code)
    writer.write(name)
  }
  init(from reader: inout RecordReader) throws { self.init(code: try reader.read(), name: try reader.read()) }
}

/// All tables of a real commune in one data set: which tables these are is known.
extension Dataset: Recorded {
  func record(to writer: inout RecordWriter) {
    for text in [identifier, title, description, page] { writer.write(text) }
    writer.write(keywords)
    writer.write(office)
    writer.write(frequency)
    for day in [issued, modified, nextUpdate] { writer.write(day) }
    writer.write(temporal)
    writer.write(places)
    writer.write(rows)
    writer.write(files)
  }
  init(from reader: inout RecordReader) throws {
    let (identifier, title, description, page): (String, String, String, String) = (
      try reader.read(), try reader.read(), try reader.read(), try reader.read()
    )
    let (keywords, office, frequency): ([String], String?, UpdateFrequency?) = (try reader.read(), try reader.read(), try reader.read())
    let (issued, modified, nextUpdate): (Day?, Day?, Day?) = (try reader.read(), try reader.read(), try reader.read())
    self.init(
      identifier: identifier, title: title, description: description, keywords: keywords, page: page, office: office, frequency: frequency,
      issued: issued, modified: modified, nextUpdate: nextUpdate, temporal: try reader.read(), places: try reader.read(), rows: try reader.read(),
      tables: PublishedTable.all.map(\.schema), files: try reader.read())
  }
}

extension TableExtent: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(rows)
    writer.write(modified)
    writer.write(temporal)
  }
  init(from reader: inout RecordReader) throws { self.init(rows: try reader.read(), modified: try reader.read(), temporal: try reader.read()) }
}

extension DataFacts: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(owner)
    writer.write(code)
    writer.write(places)
    writer.write(office)
    writer.write(frequency)
    writer.write(nextUpdate)
    writer.write(temporal)
    writer.write(asOf)
    writer.write(notice)
  }
  init(from reader: inout RecordReader) throws {
    owner = try reader.read()
    code = try reader.read()
    places = try reader.read()
    office = try reader.read()
    frequency = try reader.read()
    nextUpdate = try reader.read()
    temporal = try reader.read()
    asOf = try reader.read()
    notice = try reader.read()
  }
}
