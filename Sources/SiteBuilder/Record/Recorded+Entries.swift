import PlanModel

extension IndicatorEntry: Recorded {
  func record(to writer: inout RecordWriter) {
    for text in [indicator, address, label, text, due, word] { writer.write(text) }
    for text in [goal, value] { writer.write(text) }
    writer.write(figures)
    writer.write(period)
    writer.write(status)
  }
  init(from reader: inout RecordReader) throws {
    indicator = try reader.read()
    address = try reader.read()
    label = try reader.read()
    text = try reader.read()
    due = try reader.read()
    word = try reader.read()
    goal = try reader.read()
    value = try reader.read()
    figures = try reader.read()
    period = try reader.read()
    status = try reader.read()
  }
}

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
    for text in [kind, name, address, words] { writer.write(text) }
    writer.write(red)
    writer.write(punctuality)
  }
  init(from reader: inout RecordReader) throws {
    kind = try reader.read()
    name = try reader.read()
    address = try reader.read()
    words = try reader.read()
    red = try reader.read()
    punctuality = try reader.read()
  }
}

extension PaperSummary: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(period)
    writer.write(cutOff)
    for text in [kind, bulletin, report] { writer.write(text) }
    for counts in [targets, tasks, duties] { writer.write(counts) }
    writer.write(alertsByPlan)
  }
  init(from reader: inout RecordReader) throws {
    period = try reader.read()
    cutOff = try reader.read()
    kind = try reader.read()
    bulletin = try reader.read()
    report = try reader.read()
    targets = try reader.read()
    tasks = try reader.read()
    duties = try reader.read()
    alertsByPlan = try reader.read()
  }
}

extension PaperFile: Recorded {
  func record(to writer: inout RecordWriter) {
    for text in [html, pdf, title, author, language, commune] { writer.write(text) }
    writer.write(attachments)
    writer.write(cutOff)
    writer.write(date)
    writer.write(period)
    writer.write(scripts)
  }
  init(from reader: inout RecordReader) throws {
    html = try reader.read()
    pdf = try reader.read()
    title = try reader.read()
    author = try reader.read()
    language = try reader.read()
    commune = try reader.read()
    attachments = try reader.read()
    cutOff = try reader.read()
    date = try reader.read()
    period = try reader.read()
    scripts = try reader.read()
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
