import PlanModel

/// The addresses of one commune.
public struct CommuneAddress: Hashable, Sendable {
  /// The folder of what exists once, without a slash at the end: `xa-phuong/thong-nhat`, `mau/minh-hoa`.
  public let folder: String
  /// The folder of the pages: the same in the folder of the edition.
  public let pages: String

  /// The addresses of a commune; a fictional one lies apart.
  public init(_ commune: Commune) {
    folder = (commune.isDemonstration ? "mau/" : "xa-phuong/") + commune.slug
    pages = SiteAddress.edition + folder
  }

  init(folder: String, pages: String) {
    self.folder = folder
    self.pages = pages
  }

  /// The commune's own page.
  public var home: String { pages + "/index.html" }
  /// What is new, as a feed.
  public var feed: String { folder + "/feed.xml" }
  /// The picture that stands for it where somebody links to it.
  public var socialCard: String { folder + "/anh-chia-se.png" }
  /// The list of its pages for search engines.
  public var sitemap: String { folder + "/sitemap.xml" }
  /// What is red.
  public var alerts: String { pages + "/canh-bao.html" }
  /// What the plan costs.
  public var budget: String { pages + "/kinh-phi.html" }
  /// Reports sent upwards, reviews, inspections, praise and criticism.
  public var submissions: String { pages + "/bao-cao.html" }

  /// A list that the plan promises.
  public func listing(_ list: String) -> String { pages + "/cong-bo/" + list + ".html" }
  /// The quality of its data.
  public var quality: String { pages + "/chat-luong-du-lieu.html" }
  /// What the plans say before any report.
  public var planned: String { pages + "/ke-hoach-noi-gi.html" }
  /// What was amended and corrected.
  public var amendments: String { pages + "/dieu-chinh.html" }

  /// The register of evidence.
  public var evidence: String { pages + "/minh-chung.html" }
  /// A piece of evidence in the register.
  public func evidence(_ id: EvidenceID) -> String { evidence + "#" + id }
  /// The file of a piece of evidence; nil when none is published.
  public func file(of evidence: Evidence) -> String? { evidence.publishedFile.map { folder + "/minh-chung/" + $0 } }

  /// A plan.
  public func plan(_ id: String) -> String { pages + "/ke-hoach/" + id + ".html" }
  /// A target.
  public func target(_ id: ItemID) -> String { pages + "/chi-tieu/" + id + ".html" }
  /// A task.
  public func task(_ id: ItemID) -> String { pages + "/nhiem-vu/" + id + ".html" }
  /// A duty.
  public func duty(_ id: ItemID) -> String { pages + "/trach-nhiem/" + id + ".html" }
  /// A target, task or duty.
  public func item(_ id: ItemID, _ kind: ItemKind) -> String {
    switch kind {
    case .target: return target(id)
    case .task: return task(id)
    case .duty: return duty(id)
    }
  }
  /// An id no longer used, at the place where it was: by the mark in it, else by what took its place.
  public func retired(_ retired: RetiredID, successor: ItemKind?) -> String { item(retired.old, retired.kind ?? successor ?? .target) }
  /// An office.
  public func office(_ id: OfficeID) -> String { pages + "/co-quan/" + id + ".html" }
  /// All offices. An office's id is never `index`, see ``OutlineChecks``.
  public var offices: String { pages + "/co-quan/index.html" }
  /// How its counts went month by month.
  public var months: String { pages + "/qua-cac-thang.html" }

  /// What other pages may show of it, and how.
  public var embeds: String { pages + "/nhung/index.html" }
  /// The card of the commune.
  public var card: String { pages + "/nhung/xa-phuong.html" }
  /// The card of what is red.
  public var alertsCard: String { pages + "/nhung/canh-bao.html" }
  /// The card of its open data.
  public var dataCard: String { pages + "/nhung/du-lieu.html" }
  /// The card of a target.
  public func card(_ target: ItemID) -> String { pages + "/nhung/chi-tieu/" + target + ".html" }
  /// The papers.
  public var papers: String { pages + "/ban-tin/index.html" }
}
