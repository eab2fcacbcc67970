import ContentReader
import Diagnostics
import Editions
import PlanModel

/// The files that no single commune becomes, in order.
struct SitewideOutline: Sendable {
  /// What one of them shows.
  enum Content: Sendable {
    case provinces
    case home(Region)
    case alerts(Region)
    case quality(Region)
    case index(Region)
    case search(Region)
    case searchProvinces
    case indicator(Indicator, Region)
    case officeKind(OfficeKind, Region)
    case papers(Period, Region)
    case dictionary
    /// The listing of open data and every file that it lists, made together.
    case openData
    case method
    case about
    case glossary
    case free(FreePage)
    case notFound
    case feed(Region)
    /// The feed of a site whose pages across are split by province.
    case feedOfAll
    /// The list of the pages across of a region.
    case sitemap(Region)
    /// The list of lists, and the list of the pages at the root.
    case sitemaps
    case sitewideSitemap
    case robots

    /// Whether it is a page that every edition has; what authors wrote and data exist once.
    var isOfEveryEdition: Bool {
      switch self {
      case .provinces, .home, .alerts, .quality, .index, .search, .searchProvinces, .indicator, .officeKind, .papers, .method, .glossary: true
      case .dictionary, .openData, .about, .free, .notFound, .feed, .feedOfAll, .sitemap, .sitemaps, .sitewideSitemap, .robots: false
      }
    }
  }

  /// One of them.
  struct Page: Sendable {
    /// Its path, relative to the output.
    let path: String
    /// What it shows.
    let content: Content
    /// What it is made from, for diagnostics.
    let place: SourcePlace
    /// The region that it belongs to; nil for a page of the whole site.
    let region: AcrossAddress?
  }

  /// The regions in order.
  let regions: [Region]
  /// The pages.
  let pages: [Page]
  /// The path of every file that is made, and what it is made from.
  let paths: [(path: String, place: SourcePlace)]

  /// The outline of a site with these communes.
  init(shared: SharedContent, overview: SiteOverview, summaries: [CommuneSummary], publishing: DataPublishing, prefix: String) {
    regions = Region.all(overview, shared: shared, summaries: summaries)
    let settings = SourcePlace(file: prefix + "site.yml")
    func page(_ path: String, _ content: Content, _ place: SourcePlace? = nil, of region: AcrossAddress? = nil) -> Page {
      Page(path: path, content: content, place: place ?? settings, region: region)
    }
    var pages =
      overview.isSplit
      ? [
        page(SiteAddress.home, .provinces), page(AcrossAddress.whole.search, .searchProvinces), page(AcrossAddress.whole.data.listing, .openData),
      ]
      : []
    for region in regions {
      let address = region.address
      pages += [
        page(address.home, .home(region), of: address), page(address.alerts, .alerts(region), of: address),
        page(address.quality, .quality(region), of: address),
      ]
      pages.append(page(address.index, .index(region), of: address))
      pages.append(page(address.search, .search(region), of: address))
      pages += region.indicators.map { page(address.indicator($0.id), .indicator($0, region), $0.place, of: address) }
      let kinds = SourcePlace(file: prefix + "office-kinds.csv")
      pages += region.officeKinds.map { page(address.officeKind($0.id), .officeKind($0, region), kinds, of: address) }
      pages += region.paperPeriods.map { page(address.papers($0), .papers($0, region), of: address) }
      if publishing.base != nil { pages.append(page(address.feed, .feed(region), of: address)) }
      // That of a site with one province holds the pages of the whole site too.
      if publishing.base != nil, overview.isSplit { pages.append(page(address.sitemap, .sitemap(region), of: address)) }
      pages += RegionData.paths(of: region, publishing: publishing).map { page($0, .openData, of: address) }
    }
    let about = shared.pages.first { SiteAddress.free($0.name) == SiteAddress.about }
    pages += [
      page(SiteAddress.method, .method), page(SiteAddress.dictionary, .dictionary), page(SiteAddress.glossary, .glossary),
      page(SiteAddress.notFound, .notFound),
      page(SiteAddress.about, .about, about?.place),
    ]
    pages += shared.pages.filter { SiteAddress.free($0.name) != SiteAddress.about }.map { page(SiteAddress.free($0.name), .free($0), $0.place) }
    pages.append(page(SiteAddress.robots, .robots))
    if publishing.base != nil {
      pages += [page(SiteAddress.sitemap, .sitemaps), page(AcrossAddress.whole.sitemap, .sitewideSitemap)]
      if overview.isSplit { pages.append(page(AcrossAddress.whole.feed, .feedOfAll)) }
    }
    if Edition.isForeign {
      self.pages = pages.filter(\.content.isOfEveryEdition)
      paths = self.pages.map { ($0.path, $0.place) }
      return
    }
    self.pages = pages
    paths = pages.map { ($0.path, $0.place) } + (shared.settings.formats.contains(.source) ? [(SiteAddress.source, settings)] : [])
  }
}
