import ContentReader
import Editions
import PlanModel
import Templating

/// The communes that one set of pages across shows: all of a site with one province, else those of one province.
struct Region: Sendable {
  /// The addresses of its pages.
  let address: AcrossAddress
  /// "tỉnh Đồng Nai"; nil where the site has no real commune.
  let name: String?
  /// Whether there are other regions.
  let isOneOfSeveral: Bool
  /// The real communes in Vietnamese order of name.
  let communes: [CommuneSummary]
  /// The fictional ones, which stand apart and in no total.
  let demonstrations: [CommuneSummary]
  /// The indicators that some commune's plan has, in the order of the catalogue.
  let indicators: [Indicator]
  /// The kinds of offices that some commune has, in the order of the catalogue.
  let officeKinds: [OfficeKind]
  /// What the sections by group of ``indicators`` are called, each once, in the order of the catalogue.
  var groups: [String] {
    var seen: Set<String> = []
    return indicators.map(\.group).filter { seen.insert($0).inserted }
  }

  /// The periods of which some commune holds a paper, the earliest first.
  var paperPeriods: [Period] { Set(communes.flatMap(\.papers.keys)).sorted() }

  /// The regions of a site in Vietnamese order of name; one, perhaps without communes, where there is nothing to split.
  static func all(_ overview: SiteOverview, shared: SharedContent, summaries: [CommuneSummary]) -> [Region] {
    let demonstrations = summaries.filter(\.isDemonstration)
    let real = summaries.filter { !$0.isDemonstration }
    guard overview.isSplit else {
      return [Region(.whole, province: real.first?.province, overview, shared, real, demonstrations: demonstrations)]
    }
    return overview.provincesInOrder.map { province in
      Region(
        AcrossAddress(province: province), province: province, overview, shared, real.filter { $0.province == province }, demonstrations: [])
    }
  }

  private init(
    _ address: AcrossAddress, province: String?, _ overview: SiteOverview, _ shared: SharedContent, _ communes: [CommuneSummary],
    demonstrations: [CommuneSummary]
  ) {
    self.address = address
    name = province.map { overview.settings.fullName(ofProvince: $0) }
    isOneOfSeveral = overview.isSplit
    self.communes = communes
    self.demonstrations = demonstrations
    let tied = Set(communes.flatMap(\.indicators.keys))
    let kinds = Set(communes.flatMap(\.offices.keys))
    indicators = shared.indicators.filter { tied.contains($0.id) }
    officeKinds = shared.officeKinds.filter { kinds.contains($0.id) }
  }

  /// The frame of one of its pages; the region's home has no trail to itself.
  func frame(
    _ title: String, description: String, on path: String, isOnce: Bool = false, site: SiteFrame, asOf: Day, sprite: SignSprite = SignSprite()
  ) -> FrameView {
    var crumbs: [LinkView] = []
    if isOneOfSeveral { crumbs.append(LinkView(href: RelativeLink.from(path, to: SiteAddress.home), text: say("Các tỉnh, thành phố"))) }
    if path != address.home {
      crumbs.append(
        LinkView(href: RelativeLink.from(path, to: address.home), text: isOneOfSeveral ? name ?? site.title : say("Tất cả xã, phường")))
    }
    // The home of a site with one province is called like the site.
    let whole = path == address.home ? nil : site.title
    let own = (isOneOfSeveral ? name : whole).map { title + " – " + $0 } ?? title
    return FrameView(
      title: own, name: path == address.home ? own : title, description: description, path: path, isOnce: isOnce, site: site, across: address,
      asOf: asOf,
      feed: site.base == nil ? nil : address.feed, crumbs: crumbs, sprite: sprite)
  }
}
