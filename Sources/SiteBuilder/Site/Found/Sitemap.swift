import PlanModel
import Templating

/// A list of pages for search engines (the protocol of sitemaps.org). Every commune has its own, so that none grows with the country, and the index
/// at the root names them all.
struct Sitemap {
  /// A page.
  struct Entry {
    /// Its path.
    let path: String
    /// The day on which what it says changed last; nil where the data name none.
    let changed: Day?
    /// The same page in every language, itself among them, by the tags of the languages; empty where it exists once.
    var languages: [(tag: String, path: String)] = []
  }

  /// The pages.
  let entries: [Entry]
  /// The public address, ending in `/`.
  let base: String

  /// Writes the file.
  func write(to out: inout OutputBuffer) {
    SitemapMarkup.write(entries, around: "urlset", each: "url", base: base, to: &out)
  }

  /// Pages that no commune has, in every edition; nil without a public address.
  init?(_ pages: [SitewideOutline.Page], frame: SiteFrame) {
    guard let base = frame.base else { return nil }
    self.base = base
    entries = pages.filter { $0.path.hasSuffix(".html") && $0.path != SiteAddress.notFound && !SiteAddress.isEmbedded($0.path) }
      .flatMap { Entry(path: $0.path, changed: nil).everywhere($0.content.isOfEveryEdition ? frame.otherLanguages : []) }
  }

  /// The pages of a commune in every edition; nil without a public address. A page that stands for another one and is not to be found itself is left out.
  init?(of site: CommuneSite, _ asOf: Day, frame: SiteFrame, publishing: DataPublishing) {
    guard let base = publishing.base else { return nil }
    self.base = base
    let days = KnownDays(of: site)
    let papers = site.commune.papers(by: site.asOf)
    let pages = CommuneOutline.pages(of: site.commune, asOf: asOf, publishing: publishing)
    let own = pages.compactMap { page -> (Entry, Page)? in Sitemap.entry(page, of: site, days, papers).map { ($0, page) } }
    entries = own.flatMap { $0.everywhere($1.content.isOfEveryEdition ? frame.otherLanguages : []) }
  }

  private static func entry(_ page: Page, of site: CommuneSite, _ days: KnownDays, _ papers: [Paper]) -> Entry? {
    guard page.path.hasSuffix(".html"), !SiteAddress.isEmbedded(page.path) else { return nil }
    switch page.content {
    case .retired: return nil
    case .commune, .alerts, .evidence, .quality: return Entry(path: page.path, changed: days.latest)
    case .amendments: return Entry(path: page.path, changed: days.latestChange)
    case .plan(let index): return Entry(path: page.path, changed: site.commune.plans[index].document.date)
    case .target(let plan, let row):
      return Entry(path: page.path, changed: days.ofItems[site.commune.plans[plan].targets[row].original.item.id])
    case .task(let plan, let row): return Entry(path: page.path, changed: days.ofItems[site.commune.plans[plan].tasks[row].original.item.id])
    case .duty(let plan, let row): return Entry(path: page.path, changed: days.ofItems[site.commune.plans[plan].duties[row].original.item.id])
    case .bulletin(let index), .officialPaper(let index), .targetBook(let index):
      return Entry(path: page.path, changed: papers[index].date ?? papers[index].cutOff)
    default: return Entry(path: page.path, changed: nil)
    }
  }
}

extension Sitemap.Entry {
  /// The page with the same one in other languages.
  fileprivate func everywhere(_ languages: [String]) -> [Sitemap.Entry] {
    if languages.isEmpty { return [self] }
    let all = [("vi", path)] + languages.map { ($0, $0 + "/" + path) }
    return all.map { Sitemap.Entry(path: $0.1, changed: changed, languages: all) }
  }
}

/// The list of all lists of pages.
struct SitemapIndex {
  private let entries: [Sitemap.Entry]
  private let base: String

  /// The lists of a site; nil without a public address.
  init?(_ outline: SitewideOutline, base: String?) {
    guard let base else { return nil }
    self.base = base
    let own = [AcrossAddress.whole] + outline.regions.filter(\.isOneOfSeveral).map(\.address)
    entries =
      own.map { Sitemap.Entry(path: $0.sitemap, changed: nil) }
      + outline.regions.flatMap(\.communes).map { Sitemap.Entry(path: $0.address.sitemap, changed: $0.latestDay) }
  }

  /// Writes the file.
  func write(to out: inout OutputBuffer) {
    SitemapMarkup.write(entries, around: "sitemapindex", each: "sitemap", base: base, to: &out)
  }
}

private enum SitemapMarkup {
  static func write(_ entries: [Sitemap.Entry], around root: StaticString, each element: StaticString, base: String, to out: inout OutputBuffer) {
    out.write(literal: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<")
    out.write(literal: root)
    out.write(literal: " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
    if entries.contains(where: { !$0.languages.isEmpty }) { out.write(literal: " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"") }
    out.write(literal: ">\n")
    for entry in entries {
      out.write(literal: "<")
      out.write(literal: element)
      out.write(literal: "><loc>")
      out.writeEscaped(base)
      out.writeEscaped(entry.path)
      out.write(literal: "</loc>")
      if let day = entry.changed {
        out.write(literal: "<lastmod>")
        out.write(day.iso)
        out.write(literal: "</lastmod>")
      }
      for (tag, path) in entry.languages {
        out.write(literal: "<xhtml:link rel=\"alternate\" hreflang=\"")
        out.write(tag)
        out.write(literal: "\" href=\"")
        out.writeEscaped(base)
        out.writeEscaped(path)
        out.write(literal: "\"/>")
      }
      out.write(literal: "</")
      out.write(literal: element)
      out.write(literal: ">\n")
    }
    out.write(literal: "</")
    out.write(literal: root)
    out.write(literal: ">\n")
  }
}

/// The days on which the data of a commune changed, as known on the day of the build.
struct KnownDays {
  /// The last day of each item that anything was received, judged or amended of.
  private(set) var ofItems: [ItemID: Day] = [:]
  /// The last of them; nil where there is none.
  var latest: Day? { ofItems.values.max() }
  /// The last day of a correction or an amendment.
  let latestChange: Day?

  init(of site: CommuneSite) {
    let day = site.asOf
    let verdicts = site.verdicts
    latestChange = (site.judged.corrections.prefix(1).map(\.correction.reported) + site.judged.amendments.map(\.amendment.from)).max()
    for report in site.commune.reports where report.reported <= day {
      note(report.item, report.reported)
      for evidence in report.evidence { if let verdict = verdicts[evidence] { note(report.item, verdict.date) } }
    }
    for amended in site.judged.amendments { note(amended.item.id, amended.amendment.from) }
  }

  private mutating func note(_ item: ItemID, _ day: Day) {
    if let known = ofItems[item], known >= day { return }
    ofItems[item] = day
  }
}

/// What search engines are told first. Nothing is kept from them here, for what may not be read cannot say that it asks not to be listed, as the
/// fictional commune's pages do.
struct Robots {
  /// The public address, ending in `/`; nil where there is none, and so no list of pages.
  let base: String?

  /// Writes the file.
  func write(to out: inout OutputBuffer) {
    out.write(literal: "User-agent: *\nAllow: /\n")
    guard let base else { return }
    out.write(literal: "\nSitemap: ")
    out.write(base)
    out.write(SiteAddress.sitemap)
    out.write(literal: "\n")
  }
}
