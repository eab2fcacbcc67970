import ContentReader
import Diagnostics
import Editions
import OpenData
import PlanModel

/// The first pass over a commune: read, checked and summed up. Of many communes most are dropped, see ``JudgedCommunes``; the second pass reads them again,
/// which costs less than to keep a country in memory.
struct CommuneDraft: Sendable {
  /// The folder's name.
  let slug: String
  /// What its author should know.
  let diagnostics: DiagnosticCollector
  /// Its sum; nil when it cannot be understood.
  let summary: CommuneSummary?
  /// The same in the words of each other edition, in their order; empty when it cannot be understood.
  let translated: [CommuneSummary]
  /// Its own page, and what that is made from; nil when it cannot be understood.
  let home: (path: String, place: SourcePlace)?
  /// Its five-digit code, and where that stands; nil when it cannot be understood.
  let code: (code: String, place: SourcePlace)?
  /// The links of the site's texts that lead to one of its pages or files.
  let linked: Set<String>
  /// Rows received after the day of the build.
  let rowsAfterAsOf: Int
  /// Papers whose cut-off comes after the day of the build.
  let papersAfterAsOf: Int
  /// The SHA-256 of its files, see ``ContentSums``; nil where one cannot be read.
  let content: String?
  /// What people must look through; nil when the commune cannot be understood.
  let review: CommuneReview?

  /// The drafts of some communes, those that are not remembered made on all threads.
  static func all(
    _ slugs: [String], of shared: SharedContent, from source: SourceFolder, _ sums: ContentSums, _ remembered: Remembered,
    _ editions: [Edition], keptIn judged: JudgedCommunes, options: SiteBuild.Options
  ) -> [CommuneDraft] {
    let links = SiteChecks.links(of: shared.pages)
    return Parallel.map(slugs.count, jobs: options.jobs) {
      remembered.draft(slugs[$0]) ?? CommuneDraft(slugs[$0], of: shared, links, from: source, sums, editions, keptIn: judged, options: options)
    }
  }

  private init(
    _ slug: String, of shared: SharedContent, _ links: Set<String>, from source: SourceFolder, _ sums: ContentSums, _ editions: [Edition],
    keptIn kept: JudgedCommunes, options: SiteBuild.Options
  ) {
    self.slug = slug
    var (commune, diagnostics) = ContentReader.readCommune(slug, shared: shared, from: source, scans: true)
    content = sums.commune(slug)
    guard let commune = commune?.drafting(options.draftedPeriod) else {
      self.diagnostics = diagnostics
      summary = nil
      translated = []
      home = nil
      code = nil
      linked = []
      rowsAfterAsOf = 0
      papersAfterAsOf = 0
      review = nil
      return
    }
    let day = commune.settings.demonstration?.asOf ?? options.asOf
    let pages =
      CommuneOutline.pages(of: commune, asOf: options.asOf, publishing: DataPublishing(shared.settings, base: options.base))
      .map { ($0.path, $0.place) }
      + EvidenceFile.all(of: commune, known: commune.evidence(knownOn: day)).map { ($0.path, $0.place) }
    let paths = Set(pages.map(\.0))
    OutlineChecks.checkPaths(pages, &diagnostics)
    OutlineChecks.checkLinks(of: commune, asOf: options.asOf, paths: paths.union(TemplateLinks.sitewide), &diagnostics)
    if !diagnostics.hasErrors { IssuedCheck.run(commune, indicators: shared.indicatorsByID, by: day, &diagnostics) }
    review = CommuneReview(commune, folder: options.contentPrefix + CommuneFolder.path(slug), diagnostics)
    self.diagnostics = diagnostics
    home = pages.first
    code = (commune.settings.code, commune.settings.place)
    linked = links.intersection(paths)
    // What was not understood is not assessed: the gate will be shut.
    let overview = SiteOverview(settings: shared.settings)
    if diagnostics.hasErrors {
      summary = nil
      translated = []
    } else {
      let judged = CommuneAssessment(commune: commune, indicators: shared.indicatorsByID, asOf: options.asOf)
      let isPublic = (options.base ?? shared.settings.base) != nil
      let site = CommuneSite(judged, shared: shared, overview: overview, diagnostics: diagnostics)
      if options.communes?.contains(slug) ?? true { kept.keep(site) }
      summary = CommuneSummary(site, isPublic: isPublic, files: pages.count, pages: pages.count { $0.0.hasSuffix(".html") })
      translated = editions.map { edition in
        Edition.making(in: edition) {
          let site = CommuneSite(judged, shared: shared, overview: overview, diagnostics: diagnostics)
          let pages = CommuneOutline.pages(of: commune, asOf: options.asOf, publishing: DataPublishing(shared.settings, base: options.base)).count
          return CommuneSummary(site, isPublic: isPublic, files: pages, pages: pages)
        }
      }
    }
    rowsAfterAsOf = commune.isDemonstration ? 0 : commune.reports.reduce(0) { $0 + ($1.reported > day ? 1 : 0) }
    papersAfterAsOf = commune.papers.count - commune.papers(by: day).count
  }
}
