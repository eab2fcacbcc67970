import PlanModel
import Vietnamese

extension CommuneSummary: Recorded {
  func record(to writer: inout RecordWriter) {
    for text in [name, bareName, kind, slug, province, home, data, code, qualityPage] { writer.write(text) }
    writer.write(isDemonstration)
    writer.write(targets)
    writer.write(tasks)
    writer.write(duties)
    writer.write(horizons)
    writer.write(hasData)
    writer.write(asOf)
    writer.write(red)
    writer.write(changes)
    for rule in [alertRule, appraisalRule, clarityRule, qualityRule] { writer.write(rule) }
    writer.write(calendar)
    writer.write(indicators)
    writer.write(offices)
    writer.write(quality)
    writer.write(papers)
    writer.write(paperFiles)
    writer.write(news)
    writer.write(newsUpdated)
    writer.write(latestDay)
    writer.write(sitemap)
    writer.write(subject)
    writer.write(dutyCounts)
    writer.write(socialCard)
    writer.write(files)
    writer.write(pages)
  }

  init(from reader: inout RecordReader) throws {
    name = try reader.read()
    bareName = try reader.read()
    kind = try reader.read()
    slug = try reader.read()
    province = try reader.read()
    home = try reader.read()
    data = try reader.read()
    code = try reader.read()
    qualityPage = try reader.read()
    order = VietnameseOrder(bareName)
    isDemonstration = try reader.read()
    targets = try reader.read()
    tasks = try reader.read()
    duties = try reader.read()
    horizons = try reader.read()
    hasData = try reader.read()
    asOf = try reader.read()
    red = try reader.read()
    changes = try reader.read()
    alertRule = try reader.read()
    appraisalRule = try reader.read()
    clarityRule = try reader.read()
    qualityRule = try reader.read()
    calendar = try reader.read()
    indicators = try reader.read()
    offices = try reader.read()
    quality = try reader.read()
    papers = try reader.read()
    paperFiles = try reader.read()
    news = try reader.read()
    newsUpdated = try reader.read()
    latestDay = try reader.read()
    sitemap = try reader.read()
    subject = try reader.read()
    dutyCounts = try reader.read()
    socialCard = try reader.read()
    files = try reader.read()
    pages = try reader.read()
  }
}

extension CommuneSummary.RedItem: Recorded {
  func record(to writer: inout RecordWriter) {
    writer.write(label)
    writer.write(kind)
    writer.write(name)
    writer.write(reason)
    writer.write(offices)
    writer.write(since)
    writer.write(explanation)
    writer.write(address)
  }
  init(from reader: inout RecordReader) throws {
    label = try reader.read()
    kind = try reader.read()
    name = try reader.read()
    reason = try reader.read()
    offices = try reader.read()
    since = try reader.read()
    explanation = try reader.read()
    address = try reader.read()
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
