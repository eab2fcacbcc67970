import PlanModel
import Templating
import Vietnamese

/// What the pages across communes keep of one commune once its own pages are written: small, whatever the commune's size.
final class CommuneSummary: Recorded, Sendable {
  /// The commune's full name.
  let name: String
  /// The name without the kind of unit: "Thống Nhất".
  let bareName: String
  /// The kind of unit: "xã".
  let kind: String
  /// Its place among others: by name, whatever the kind of unit.
  let order: VietnameseOrder
  /// The folder's name, for order among equal names.
  let slug: String
  /// The province.
  let province: String
  /// Whether it is made up.
  let isDemonstration: Bool
  /// Where its pages lie.
  let address: CommuneAddress
  /// The address of its page.
  var home: String { address.home }
  /// The folder of all that is made of it, without a slash at its end.
  var folder: String { address.pages }
  /// The five-digit code.
  let code: String
  /// Counts of targets per status.
  let targets: StatusCounts
  /// Counts of tasks per status.
  let tasks: StatusCounts
  /// The number of duties.
  let duties: Int
  /// The horizons of its plans, as printed.
  let horizons: [String]
  /// Whether any progress is known.
  let hasData: Bool
  /// The day it is judged on.
  let asOf: Day
  /// What is red, the longest overdue first.
  let red: PackedList<RedItem>
  /// The latest changes.
  let changes: PackedList<Change>
  /// The plan's sentence that sets the red-alert rule; nil when it sets none.
  let alertRule: PlanSentence?
  /// Whether red is the plan's word.
  var alertsByPlan: Bool { alertRule != nil }
  /// The plan's sentence that orders appraisal; nil when it orders none.
  let appraisalRule: PlanSentence?
  /// The sentences that set the reporting calendar.
  let calendar: [PlanSentence]
  /// Its targets that are tied to the shared catalogue.
  let indicators: KeyedList<IndicatorID, IndicatorEntry>
  /// Its offices whose kind is known.
  let offices: KeyedList<String, OfficeEntry>
  /// The plan's sentence on the "rõ" principle; nil when it has none.
  let clarityRule: PlanSentence?
  /// The plan's sentence that names the words for data quality; nil when it names none.
  let qualityRule: PlanSentence?
  /// A measure for each of those words, in the plan's order, without what falls short; empty where the plan names none.
  let quality: [DataQualityMeasure]
  /// Its papers whose cut-off has come, in order of their periods.
  let papers: KeyedList<Period, PaperSummary>
  /// The latest news that the feeds across hold; none of a fictional commune, and none without a public address.
  let news: PackedList<FeedEntry>
  /// The day of the latest, see ``CommuneNews/updated``.
  let newsUpdated: Day
  /// The last day on which any of its data changed; nil where nothing was ever reported or amended.
  let latestDay: Day?
  /// What its plans carry out, in few words.
  let subject: String
  /// Counts of duties per status.
  let dutyCounts: StatusCounts
  /// The number of its files, pages among them.
  let files: Int
  /// The number of its pages.
  let pages: Int

  /// How many news of one commune the feeds across hold.
  static let newsLimit = 10

  /// Sums a commune up; `isPublic` says whether the site has a public address.
  init(_ site: CommuneSite, isPublic: Bool, files: Int, pages: Int) {
    let commune = site.commune
    name = commune.fullName
    bareName = commune.settings.name
    kind = commune.settings.kind.rawValue
    order = VietnameseOrder(commune.settings.name)
    slug = commune.slug
    province = commune.settings.province
    isDemonstration = commune.isDemonstration
    address = site.address
    code = commune.settings.code
    targets = site.counts(site.targets.map(\.item.id))
    tasks = site.counts(site.tasks.map(\.item.id))
    duties = site.duties.count
    horizons = site.plans.flatMap { $0.plan.document.horizons.map(\.title) }
    hasData = site.hasData
    asOf = site.asOf
    red = PackedList(AlertList(site).summaries)
    indicators = KeyedList(IndicatorEntry.all(of: site), by: \.indicator)
    offices = KeyedList(OfficeEntry.all(of: site), by: \.kind)
    clarityRule = commune.settings.clarity?.basis
    changes = PackedList(
      ChangeList(site).latest(3, on: SiteAddress.home).map { change in
        Change(day: change.day, text: (change.link.map { $0.text + " " } ?? "") + change.text)
      })
    alertRule = commune.settings.alerts
    appraisalRule = commune.settings.appraisal
    calendar = RuleSource.calendar(commune.settings)
    qualityRule = commune.settings.quality?.basis
    quality = site.quality.map { $0.keeping(0) }
    papers = KeyedList(commune.papers(by: site.asOf).map { PaperSummary($0, of: site) }, by: \.period)
    let followed = isPublic && !commune.isDemonstration ? CommuneNews(site, limit: CommuneSummary.newsLimit) : nil
    news = PackedList(followed?.entries ?? [])
    newsUpdated = followed?.updated ?? site.asOf
    latestDay = KnownDays(of: site).latest
    subject = site.plans.map(\.plan.document.shortTitle).joined(separator: "; ")
    dutyCounts = site.counts(site.duties.map(\.item.id))
    self.files = files
    self.pages = pages
  }

  func record(to writer: inout RecordWriter) {
    for text in [name, bareName, kind, slug, province, address.folder, address.pages, code] { writer.write(text) }
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
    writer.write(news)
    writer.write(newsUpdated)
    writer.write(latestDay)
    writer.write(subject)
    writer.write(dutyCounts)
    writer.write(files)
    writer.write(pages)
  }

  init(from reader: inout RecordReader) throws {
    name = try reader.read()
    bareName = try reader.read()
    kind = try reader.read()
    slug = try reader.read()
    province = try reader.read()
    address = CommuneAddress(folder: try reader.read(), pages: try reader.read())
    code = try reader.read()
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
    news = try reader.read()
    newsUpdated = try reader.read()
    latestDay = try reader.read()
    subject = try reader.read()
    dutyCounts = try reader.read()
    files = try reader.read()
    pages = try reader.read()
  }
}
