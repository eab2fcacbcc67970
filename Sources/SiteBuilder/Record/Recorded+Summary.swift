import PlanModel

extension CommuneSummary.RedItem: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(label)
    writer.write(kind)
    writer.write(name)
    writer.write(reason)
    writer.write(offices)
    writer.write(since)
    writer.write(explanation)
    writer.write(item)
  }
  init(from reader: inout RecordReader) throws {
    label = try reader.read()
    kind = try reader.read()
    name = try reader.read()
    reason = try reader.read()
    offices = try reader.read()
    since = try reader.read()
    explanation = try reader.read()
    item = try reader.read()
  }
}

extension CommuneSummary.Change: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(day)
    writer.write(text)
  }
  init(from reader: inout RecordReader) throws {
    day = try reader.read()
    text = try reader.read()
  }
}

extension FeedEntry: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(day)
    for text in [id, title, summary, path] { writer.write(text) }
  }
  init(from reader: inout RecordReader) throws {
    day = try reader.read()
    id = try reader.read()
    title = try reader.read()
    summary = try reader.read()
    path = try reader.read()
  }
}
