import Editions
import PlanModel

extension CommuneSite {
  /// The frame of one of the commune's pages. `trail` are the pages between the commune's own and it; nil on the commune's own. `canonical` is
  /// the page that this one stands for; nil when it stands for itself. `date` is the day that the page speaks of; nil when it is that of the
  /// build. `socialCard` stands for the page where somebody links to it; nil means the commune's, but on pages of single items, which have to be light.
  func frame(
    _ title: String, description: String? = nil, on path: String, site: SiteFrame, trail: [LinkView]? = [], canonical: String? = nil,
    date: Day? = nil, isOnce: Bool = false, socialCard: String? = nil, sprite: SignSprite = SignSprite()
  ) -> FrameView {
    let all = LinkView(href: RelativeLink.from(path, to: across?.home ?? SiteAddress.home), text: say("Tất cả xã, phường"))
    let own = trail.map { [LinkView(href: RelativeLink.from(path, to: address.home), text: commune.fullName)] + $0 } ?? []
    return FrameView(
      title: trail == nil ? title : "\(title) – \(commune.fullName)", name: title, description: description, path: path, isOnce: isOnce, site: site,
      across: across, asOf: asOf, date: date, isDemonstration: commune.isDemonstration, canonical: canonical, creator: creator(in: site),
      feed: hasFeed(in: site) ? address.feed : nil, socialCard: socialCard ?? (trail?.isEmpty ?? true ? address.socialCard : nil),
      crumbs: [all] + own, sprite: sprite)
  }
}
