/// What of the site a build makes. The rest is another build's work, or stays as it is.
struct Selection: Sendable {
  /// The folders of the communes whose files are made.
  private(set) var communes: Set<String>
  /// The sets of pages across that are made, with their open data.
  private(set) var regions: Set<AcrossAddress>
  /// Whether the pages are made that belong to no province, with the styles and the packed source.
  private(set) var hasSitewide: Bool

  /// All of a site, or a shard of it, or some communes of it with all pages across.
  ///
  /// The communes of a shard follow each other, region by region; it makes the pages across of the regions that begin in it, and the first shard the
  /// pages of the whole site. So shards are disjoint, and all of them are the site.
  init(_ outline: SitewideOutline, _ summaries: [CommuneSummary], options: SiteBuild.Options) {
    let order = Selection.order(outline.regions, summaries)
    let all = Set(order.map(\.slug))
    communes = options.communes.map(all.intersection) ?? all
    regions = Set(outline.regions.map(\.address))
    hasSitewide = true
    guard let shard = options.shard else { return }
    let positions = Dictionary(order.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    communes = all.filter { slug in positions[slug].map { shard.holds($0, of: order.count) } ?? false }
    hasSitewide = shard.index == 1
    regions = Set(
      outline.regions.filter { region in
        guard let first = region.communes.first.flatMap({ positions[$0.slug] }) else { return shard.index == 1 }
        return shard.holds(first, of: order.count)
      }.map(\.address))
  }

  /// What has changed since the build before, and everything that says something of it.
  init(_ outline: SitewideOutline, changed: Set<String>, _ remembered: Remembered) {
    communes = changed
    regions = Set(outline.regions.filter { remembered.isChanged($0, changed) }.map(\.address))
    hasSitewide = !communes.isEmpty || !regions.isEmpty
  }

  /// Whether nothing is made.
  var isEmpty: Bool { communes.isEmpty && regions.isEmpty && !hasSitewide }

  /// All communes in the order in which they are made: the fictional ones, then region by region, so that the open data of one region alone are under
  /// way.
  static func order(_ regions: [Region], _ summaries: [CommuneSummary]) -> [CommuneSummary] {
    summaries.filter(\.isDemonstration) + regions.flatMap(\.communes)
  }

  /// Whether a page across is made.
  func holds(_ page: SitewideOutline.Page) -> Bool { page.region.map(regions.contains) ?? hasSitewide }
}
