import PlanModel

extension ItemKind: Recorded {}
extension ProgressStatus: Recorded {}
extension UpdateFrequency: Recorded {}
extension DataQualityMeasure.Word: Recorded {}
extension Period.Kind: Recorded {}

extension Quantity: Recorded {
  func record(to writer: inout RecordWriter) { writer.write(Int(millionths)) }
  init(from reader: inout RecordReader) throws { self.init(millionths: Int64(try reader.number())) }
}

extension Period: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(kind)
    writer.write(year)
    writer.write(part)
  }
  init(from reader: inout RecordReader) throws {
    guard let period = Period(kind: try reader.read(), year: try reader.read(), part: try reader.read()) else { throw RecordDamaged() }
    self = period
  }
}

extension PlanSentence: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(text)
    writer.write(source)
  }
  init(from reader: inout RecordReader) throws { self.init(text: try reader.read(), source: try reader.read()) }
}

extension StatusCounts: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(entries.count)
    for entry in entries {
      writer.write(entry.status)
      writer.write(entry.count)
    }
  }
  init(from reader: inout RecordReader) throws {
    var counts: [ProgressStatus: Int] = [:]
    for _ in 0..<max(0, try reader.number()) {
      let status: ProgressStatus = try reader.read()
      counts[status] = try reader.number()
    }
    self.init(counts)
  }
}

/// Without what falls short, which no page across shows.
extension DataQualityMeasure: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(printed)
    writer.write(word)
    writer.write(met)
    writer.write(total)
  }
  init(from reader: inout RecordReader) throws {
    self.init(printed: try reader.read(), word: try reader.read(), met: try reader.read(), total: try reader.read())
  }
}
