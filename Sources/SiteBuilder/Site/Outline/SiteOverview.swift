import Digests
import PlanModel
import Vietnamese

/// What the pages of one commune know of the others: what the plans say, and nothing of progress, so that a report at one commune changes no
/// page of another.
struct SiteOverview: Sendable {
  /// A target of a commune that is tied to an indicator.
  struct Peer: Sendable {
    private let summary: CommuneSummary
    private let entry: IndicatorEntry

    fileprivate init(_ summary: CommuneSummary, _ entry: IndicatorEntry) {
      self.summary = summary
      self.entry = entry
    }

    /// The commune's name.
    var commune: String { summary.name }
    /// The goal as printed; nil where the plan prints none.
    var goal: String? { entry.goal }
    /// The deadline as printed.
    var due: String { entry.due }
    /// The target's page.
    var address: String { summary.address.target(entry.item) }
    /// Whether it is a target of the commune with these addresses.
    func isTarget(_ item: ItemID, of commune: CommuneAddress) -> Bool { entry.item == item && summary.address == commune }
  }

  /// The targets of a province's communes that are tied to one indicator.
  struct Peers: Sendable {
    /// How many a page names beside its own.
    static let named = 4

    /// How many there are.
    private(set) var count = 0
    /// The first by commune in order of name: one more than are named, for one of them may be the page's own.
    private(set) var first: [Peer] = []

    /// Takes in one more target of a commune; `place` is its place among those that are tied to an indicator.
    fileprivate mutating func add(_ place: Int, of commune: CommuneSummary) {
      count += 1
      if first.count <= Self.named, let entry = commune.indicators.element(at: place) { first.append(Peer(commune, entry)) }
    }
  }

  /// The settings of the site.
  let settings: SiteSettings
  private let peers: [String: [IndicatorID: Peers]]
  private let kinds: [String: Set<String>]
  private let addresses: [String: AcrossAddress]

  /// What is known of some communes, given in their order; nothing before they are read.
  init(settings: SiteSettings, summaries: [CommuneSummary] = []) {
    self.settings = settings
    var peers: [String: [IndicatorID: Peers]] = [:]
    var kinds: [String: Set<String>] = [:]
    for commune in summaries where !commune.isDemonstration {
      // A province without any such target is one all the same.
      var own = peers[commune.province] ?? [:]
      for (place, indicator) in commune.indicators.keys.enumerated() { own[indicator, default: Peers()].add(place, of: commune) }
      peers[commune.province] = own
      kinds[commune.province, default: []].formUnion(commune.offices.keys)
    }
    self.peers = peers
    addresses = peers.keys.reduce(into: [:]) { $0[$1] = AcrossAddress(province: $1) }
    self.kinds = kinds
  }

  /// Whether the pages across are split by province: there are real communes of more than one.
  var isSplit: Bool { peers.count > 1 }

  /// The provinces of the real communes in Vietnamese order.
  var provincesInOrder: [String] {
    peers.keys.map { (order: VietnameseOrder($0), name: $0) }.sorted { $0.order < $1.order }.map(\.name)
  }

  /// The pages across that communes of a province belong to; nil where they are split and no real commune lies in it.
  func across(province: String) -> AcrossAddress? {
    if !isSplit { return .whole }
    return addresses[province]
  }

  /// The targets of a province's communes that are tied to an indicator; nil where there are none.
  func peers(of indicator: IndicatorID, province: String) -> Peers? {
    (isSplit ? peers[province] : peers.values.first)?[indicator]
  }

  /// What tells what the pages of a commune of a province are told of others.
  func fingerprint(of province: String) -> String {
    var hash = SHA256()
    hash.update(across(province: province)?.folder ?? "-")
    let known = isSplit ? peers[province] : peers.values.first
    for (indicator, peers) in (known ?? [:]).sorted(by: { $0.key < $1.key }) {
      hash.update(indicator)
      hash.update(String(peers.count))
      for peer in peers.first { for text in [peer.commune, peer.goal ?? "", peer.due, peer.address] { hash.update(text) } }
    }
    for kind in ((isSplit ? kinds[province] : kinds.values.first) ?? []).sorted() { hash.update(kind) }
    return hash.hexadecimal
  }

  /// Whether a kind of office has a page among those of a province.
  func hasPage(ofOfficeKind kind: String, province: String) -> Bool {
    (isSplit ? kinds[province] : kinds.values.first)?.contains(kind) ?? false
  }
}
