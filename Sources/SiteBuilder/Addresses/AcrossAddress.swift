import PlanModel
import Vietnamese

/// The addresses of the pages across communes. With communes of more than one province each province has its own, so that no page grows with
/// the country.
public struct AcrossAddress: Hashable, Sendable {
  /// The folder of what exists once, empty or ending in `/`: ``, `tinh/dong-nai/`.
  public let folder: String
  /// The folder of the pages: the same in the folder of the edition.
  public var pages: String { SiteAddress.edition + folder }

  /// The addresses of a site with one province.
  public static let whole = AcrossAddress(folder: "")

  /// The addresses of one province among several.
  public init(province: String) {
    self.init(folder: "tinh/" + Slug.of(province) + "/")
  }

  private init(folder: String) {
    self.folder = folder
  }

  /// All communes.
  public var home: String { pages + "index.html" }
  /// The A–Z index.
  public var index: String { pages + "muc-luc.html" }
  /// The search.
  public var search: String { pages + "tim-kiem.html" }
  /// The folder of the search's index, ending in `/`.
  public var searchIndex: String { pages + AcrossAddress.searchFolder + "/" }
  /// The quality of the data.
  public var quality: String { pages + "chat-luong-du-lieu.html" }
  /// What is red.
  public var alerts: String { pages + "canh-bao.html" }
  /// What is new, as a feed.
  public var feed: String { folder + "feed.xml" }
  /// The list of its pages for search engines; at the root with those of the whole site.
  public var sitemap: String { folder + "sitemap-chung.xml" }

  /// The name of the folder of an index.
  static let searchFolder = "pagefind"
  /// The folders that hold a page for each indicator, kind of office and period that communes have, and may have none.
  static let foldersOfRows = [indicators, officeKinds, papers]
  private static let indicators = "chi-so"
  private static let officeKinds = "co-quan"
  private static let papers = "ban-tin"

  /// The papers of a period.
  public func papers(_ period: Period) -> String { pages + AcrossAddress.papers + "/" + period.key + ".html" }
  /// An indicator.
  public func indicator(_ id: IndicatorID) -> String { pages + AcrossAddress.indicators + "/" + id + ".html" }
  /// A kind of office.
  public func officeKind(_ id: String) -> String { pages + AcrossAddress.officeKinds + "/" + id + ".html" }
}
