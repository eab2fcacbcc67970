import ContentReader
import Diagnostics
import OpenData
import PlanModel

/// The first pass over a commune: read, checked and summed up. The commune itself is dropped; the second pass reads it again, which costs
/// less than to keep a country in memory.
struct CommuneDraft: Sendable {
  /// The folder's name.
  let slug: String
  /// What its author should know.
  let diagnostics: DiagnosticCollector
  /// Its sum; nil when it cannot be understood.
  let summary: CommuneSummary?
  /// Where its pages will lie, and what they are made from.
  let pages: [(path: String, place: SourcePlace)]
  /// Its settings, for the checks across communes; nil when it cannot be understood.
  let settings: CommuneSettings?
  /// Rows received after the day of the build.
  let rowsAfterAsOf: Int

  /// The drafts of some communes, made on all threads.
  static func all(
    _ slugs: [String], of shared: SharedContent, from source: SourceFolder, options: SiteBuild.Options
  ) -> [CommuneDraft] {
    // The work throws nothing.
    (try? Parallel.map(slugs.count, jobs: options.jobs) { CommuneDraft(slugs[$0], of: shared, from: source, options: options) }) ?? []
  }

  private init(_ slug: String, of shared: SharedContent, from source: SourceFolder, options: SiteBuild.Options) {
    self.slug = slug
    var (commune, diagnostics) = ContentReader.readCommune(slug, shared: shared, from: source)
    guard let commune else {
      self.diagnostics = diagnostics
      summary = nil
      pages = []
      settings = nil
      rowsAfterAsOf = 0
      return
    }
    let pages = CommuneOutline.pages(of: commune)
    let paths = pages.map(\.path)
    OutlineChecks.checkLinks(of: commune, paths: Set(paths).union(TemplateLinks.sitewide), &diagnostics)
    self.diagnostics = diagnostics
    self.pages = pages.map { ($0.path, $0.place) }
    settings = commune.settings
    // What was not understood is not assessed: the gate will be shut.
    let overview = SiteOverview(settings: shared.settings)
    if diagnostics.hasErrors {
      summary = nil
    } else {
      let site = CommuneSite(commune: commune, shared: shared, overview: overview, asOf: options.asOf)
      summary = CommuneSummary(site, paths: paths, records: CommuneDraft.records(of: site, diagnostics))
    }
    let day = commune.settings.demonstration?.asOf ?? options.asOf
    rowsAfterAsOf = commune.isDemonstration ? 0 : commune.reports.reduce(0) { $0 + ($1.reported > day ? 1 : 0) }
  }
}

extension CommuneDraft {
  /// What the measures of data quality need besides the commune.
  static func records(of site: CommuneSite, _ diagnostics: DiagnosticCollector) -> DataQualityRecords {
    let (rows, warned) = reportRows(of: site.commune, by: site.asOf, diagnostics)
    var records = DataQualityRecords(rows: rows, rowsWithWarning: warned)
    // Filling tables is dear, and few plans ask for it.
    guard site.commune.settings.quality?.words.contains(where: { DataQualityMeasure.Word(rawValue: $0.lowercased()) == .shared }) ?? false
    else { return records }
    let published = PublishedTable.all.map(\.schema.key)
    let filled = Set(PublishedTable.all.map { $0.filled(for: site.published) }.filter { !$0.rows.isEmpty }.map(\.schema.key))
    // A table that is not published counts as the commune's own only where it has rows.
    let unpublished = Set(site.commune.retired.isEmpty ? [] : [AuthorTable.retired.key])
    records.tables = (AuthorTable.ofCommune + AuthorTable.ofPlan).map(\.key).filter { filled.contains($0) || unpublished.contains($0) }
    records.publishedTables = Set(published)
    return records
  }

  /// The rows of `reports.csv` known on a day, and how many of them the reader warns of. A row may run over several lines; a warning belongs to
  /// the row that begins last before it.
  static func reportRows(of commune: Commune, by day: Day, _ diagnostics: DiagnosticCollector) -> (rows: Int, rowsWithWarning: Int) {
    let all = commune.reports.map { (place: $0.place, isKnown: $0.reported <= day) }.sorted { $0.place < $1.place }
    var warned: Set<Int> = []
    var next = 0
    for place in diagnostics.diagnostics.filter({ $0.severity == .warning }).map(\.place).sorted() {
      while next < all.count, !(place < all[next].place) { next += 1 }
      guard next > 0, all[next - 1].place.file == place.file, all[next - 1].place.sheet == place.sheet else { continue }
      if all[next - 1].isKnown { warned.insert(next - 1) }
    }
    return (all.count { $0.isKnown }, warned.count)
  }
}

extension SourcePlace {
  /// The sheet of a workbook; nil in a text file.
  fileprivate var sheet: String? {
    if case .cell(let sheet, _) = position { return sheet }
    return nil
  }
}
