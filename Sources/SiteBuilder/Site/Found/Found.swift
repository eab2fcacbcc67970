import PlanModel

extension CommuneSite {
  /// Whether the commune has a feed and a list of its pages for search engines: a real one, on a site with a public address.
  func hasFeed(in frame: SiteFrame) -> Bool { frame.base != nil && !commune.isDemonstration }

  /// Who answers for what its pages say: its People's Committee once it has adopted them, until then whoever publishes the site.
  func creator(in frame: SiteFrame) -> String {
    commune.settings.adopted == nil ? frame.publisher : "Ủy ban nhân dân \(commune.settings.kind.rawValue) \(commune.settings.name)"
  }
}
