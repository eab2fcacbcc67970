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
  /// Where its pages and files will lie, and what they are made from.
  let pages: [(path: String, place: SourcePlace)]
  /// Its settings, for the checks across communes; nil when it cannot be understood.
  let settings: CommuneSettings?
  /// Rows received after the day of the build.
  let rowsAfterAsOf: Int
  /// Papers whose cut-off comes after the day of the build.
  let papersAfterAsOf: Int
  /// What people must look through; nil when the commune cannot be understood.
  let review: CommuneReview?

  /// The drafts of some communes, made on all threads.
  static func all(
    _ slugs: [String], of shared: SharedContent, from source: SourceFolder, options: SiteBuild.Options
  ) -> [CommuneDraft] {
    // The work throws nothing.
    (try? Parallel.map(slugs.count, jobs: options.jobs) { CommuneDraft(slugs[$0], of: shared, from: source, options: options) }) ?? []
  }

  private init(_ slug: String, of shared: SharedContent, from source: SourceFolder, options: SiteBuild.Options) {
    self.slug = slug
    var (commune, diagnostics) = ContentReader.readCommune(slug, shared: shared, from: source, scans: true)
    guard let commune = commune?.drafting(options.draftedPeriod) else {
      self.diagnostics = diagnostics
      summary = nil
      pages = []
      settings = nil
      rowsAfterAsOf = 0
      papersAfterAsOf = 0
      review = nil
      return
    }
    let day = commune.settings.demonstration?.asOf ?? options.asOf
    let pages =
      CommuneOutline.pages(of: commune, asOf: options.asOf, publishing: DataPublishing(shared.settings, base: options.base))
      .map { ($0.path, $0.place) }
      + EvidenceFile.all(of: commune, on: day).map { ($0.path, $0.place) }
    let paths = pages.map(\.0)
    OutlineChecks.checkLinks(of: commune, asOf: options.asOf, paths: Set(paths).union(TemplateLinks.sitewide), &diagnostics)
    if !diagnostics.hasErrors { IssuedCheck.run(commune, indicators: shared.indicatorsByID, by: day, &diagnostics) }
    review = CommuneReview(commune, folder: options.contentPrefix + "communes/\(slug)/", diagnostics)
    self.diagnostics = diagnostics
    self.pages = pages
    settings = commune.settings
    // What was not understood is not assessed: the gate will be shut.
    let overview = SiteOverview(settings: shared.settings)
    if diagnostics.hasErrors {
      summary = nil
    } else {
      let site = CommuneSite(commune: commune, shared: shared, overview: overview, diagnostics: diagnostics, asOf: options.asOf)
      summary = CommuneSummary(site, paths: paths)
    }
    rowsAfterAsOf = commune.isDemonstration ? 0 : commune.reports.reduce(0) { $0 + ($1.reported > day ? 1 : 0) }
    papersAfterAsOf = commune.papers.count - commune.papers(by: day).count
  }
}
