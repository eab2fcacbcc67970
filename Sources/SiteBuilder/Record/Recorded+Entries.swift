import PlanModel

extension IndicatorEntry.Figures: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(goal)
    writer.write(value)
    writer.write(isPercentage)
  }
  init(from reader: inout RecordReader) throws {
    goal = try reader.read()
    value = try reader.read()
    isPercentage = try reader.read()
  }
}

extension OfficeEntry: Recorded {
  func record(to writer: inout RecordWriter) {
    for text in [kind, name, office, words] { writer.write(text) }
    writer.write(red)
    writer.write(punctuality)
  }
  init(from reader: inout RecordReader) throws {
    kind = try reader.read()
    name = try reader.read()
    office = try reader.read()
    words = try reader.read()
    red = try reader.read()
    punctuality = try reader.read()
  }
}

extension Paper.Kind: Recorded {}

extension PaperSummary: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(period)
    writer.write(kind)
    writer.write(issuer)
    writer.write(cutOff)
    writer.write(date)
    for counts in [targets, tasks, duties] { writer.write(counts) }
  }
  init(from reader: inout RecordReader) throws {
    period = try reader.read()
    kind = try reader.read()
    issuer = try reader.read()
    cutOff = try reader.read()
    date = try reader.read()
    targets = try reader.read()
    tasks = try reader.read()
    duties = try reader.read()
  }
}

extension CommuneReview: Recorded {
  func record(to writer: inout RecordWriter) {
    for files in [pictures, scans, officeFiles, others] { writer.write(files) }
    for count in [texts, titles, notes] { writer.write(count) }
  }
  init(from reader: inout RecordReader) throws {
    pictures = try reader.read()
    scans = try reader.read()
    officeFiles = try reader.read()
    others = try reader.read()
    texts = try reader.read()
    titles = try reader.read()
    notes = try reader.read()
  }
}
