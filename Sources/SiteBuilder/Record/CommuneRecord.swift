import Diagnostics
import OpenData
import PlanModel

/// What a build remembers of a commune.
struct CommuneRecord: Sendable {
  /// What tells its files from what they were: the SHA-256 over their names, sizes and times.
  let inputs: String
  /// What tells what its pages were told of other communes.
  let overview: String
  /// What the first pass found.
  let draft: CommuneDraft
  /// What the open data across took from it; nil of a fictional commune, which they leave out.
  let part: Part?

  /// A commune's part of the open data across, and where it lies in those files.
  struct Part: Sendable {
    /// What is true of all its data.
    let facts: DataFacts
    /// All of its tables together.
    let whole: Dataset
    /// Its part of each table that grows by communes.
    let tables: [Table]
  }

  /// A part of a table.
  struct Table: Sendable {
    /// How much it is.
    let extent: TableExtent
    /// Where its rows lie in the CSV file, in bytes.
    let csv: Range<Int>
    /// Where its rows lie in the JSON file, in bytes, without what parts them from others; nil where the format is not published.
    let json: Range<Int>?
  }
}

extension CommuneRecord: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(inputs)
    writer.write(overview)
    writer.write(draft)
    writer.write(part)
  }
  init(from reader: inout RecordReader) throws {
    inputs = try reader.read()
    overview = try reader.read()
    draft = try reader.read()
    part = try reader.read()
  }
}

extension CommuneRecord.Part: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(facts)
    writer.write(whole)
    writer.write(tables)
  }
  init(from reader: inout RecordReader) throws {
    facts = try reader.read()
    whole = try reader.read()
    tables = try reader.read()
  }
}

extension CommuneRecord.Table: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(extent)
    writer.write(csv)
    writer.write(json)
  }
  init(from reader: inout RecordReader) throws {
    extent = try reader.read()
    csv = try reader.read()
    json = try reader.read()
  }
}

extension CommuneDraft: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(slug)
    writer.write(diagnostics)
    writer.write(summary)
    writer.write(translated)
    writer.write(home?.path)
    writer.write(home?.place)
    writer.write(code?.code)
    writer.write(code?.place)
    writer.write(linked.sorted())
    writer.write(rowsAfterAsOf)
    writer.write(papersAfterAsOf)
    writer.write(content)
    writer.write(review)
  }
  init(from reader: inout RecordReader) throws {
    slug = try reader.read()
    diagnostics = try reader.read()
    summary = try reader.read()
    translated = try reader.read()
    let (path, place): (String?, SourcePlace?) = (try reader.read(), try reader.read())
    home = path.flatMap { path in place.map { (path, $0) } }
    let (code, settings): (String?, SourcePlace?) = (try reader.read(), try reader.read())
    self.code = code.flatMap { code in settings.map { (code, $0) } }
    linked = Set(try [String](from: &reader))
    rowsAfterAsOf = try reader.read()
    papersAfterAsOf = try reader.read()
    content = try reader.read()
    review = try reader.read()
  }
}
