import Editions
import PlanModel
import Templating

/// The same indicator in the plans of other communes: what they ask for, not how far they have come.
final class ElsewhereView: TemplateView {
  let indicator: LinkView
  let others: Int
  let peers: [PeerView]

  /// Nil for a target that is tied to no indicator, or to one that no real commune's plan has.
  init?(_ target: Target, in site: CommuneSite, on path: String) {
    guard let id = target.indicator, let indicator = site.indicators[id], let across = site.across,
      let all = site.overview.peers(of: id, province: site.commune.settings.province)
    else { return nil }
    self.indicator = LinkView(href: RelativeLink.from(path, to: across.indicator(id)), text: indicator.name)
    // Each real commune's own target is one of them.
    others = site.commune.isDemonstration ? all.count : all.count - 1
    // The indicator's page has them all.
    peers = all.first.lazy.filter { !$0.isTarget(target.item.id, of: site.address) }.prefix(SiteOverview.Peers.named).map { PeerView($0, on: path) }
  }

  static let schema = ViewSchema<ElsewhereView>(
    "elsewhere",
    [
      .view("indicator", "trang so sánh chỉ số", LinkView.schema) { $0.indicator },
      .condition("has_peers", "nơi khác cũng đặt chỉ tiêu này") { !$0.peers.isEmpty },
      .text("count", "số chỉ tiêu ở nơi khác") { String($0.others) },
      .list("peers", "chỉ tiêu ở nơi khác, tối đa bốn", PeerView.schema) { $0.peers },
    ])
}

/// A target of another commune.
final class PeerView: TemplateView {
  let peer: SiteOverview.Peer
  let href: String

  init(_ peer: SiteOverview.Peer, on path: String) {
    self.peer = peer
    href = RelativeLink.from(path, to: peer.address)
  }

  static let schema = ViewSchema<PeerView>(
    "peer",
    [
      .text("commune", "tên xã, phường") { $0.peer.commune },
      .text("href", "trang của chỉ tiêu") { $0.href },
      .text("goal", "mục tiêu như in trong kế hoạch") { $0.peer.goal ?? say("không nêu số đo") },
      .text("due", "thời hạn như in trong kế hoạch") { $0.peer.due },
    ])
}
