import Characters
import Editions
import PlanModel
import Vietnamese

/// The address of every page and file of the site: the one place where paths are made. Paths are relative to the output folder, with `/`. Pages lie in the
/// folder of the edition that is being made, with the same paths below it; what an author wrote, data, evidence and papers exist once.
public enum SiteAddress {
  /// The folder of the edition's pages: empty, or `en/`.
  public static var edition: String { Edition.current?.folder ?? "" }
  /// All communes.
  public static var home: String { edition + "index.html" }
  /// The method.
  public static var method: String { edition + "cach-tinh.html" }
  /// What the site is.
  public static let about = "gioi-thieu.html"
  /// The words explained.
  public static var glossary: String { edition + "thuat-ngu.html" }
  /// A page that authors write.
  public static func free(_ name: String) -> String { name + ".html" }
  /// What a server shows for a page that is not there.
  public static let notFound = "404.html"
  /// Which lists of pages there are, for search engines.
  public static let sitemap = "sitemap.xml"
  /// What search engines are told first.
  public static let robots = "robots.txt"
  /// Whether a page stands inside other pages, under `nhung/`, and is not to be found by itself; the page that offers these is.
  static func isEmbedded(_ path: String) -> Bool { ByteSearch.stands("/nhung/", in: path) && !path.hasSuffix("/nhung/index.html") }
  /// The folder of styles and scripts.
  public static let assets = "assets/"
}

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

/// The addresses of one paper of a commune and of its formats.
public struct PaperAddress: Hashable, Sendable {
  private let stem: String
  private let bookStem: String?

  /// The addresses of a commune's paper.
  public init(_ commune: CommuneAddress, _ period: Period) {
    stem = commune.folder + "/ban-tin/" + period.key
    bookStem = period.kind == .year ? stem + "-theo-chi-tieu" : nil
  }

  /// The bản tin for residents and notice boards.
  public var bulletin: String { stem + ".html" }
  /// The bản tin as PDF.
  public var bulletinPDF: String { stem + ".pdf" }
  /// The báo cáo that is signed.
  public var report: String { stem + "-bao-cao.html" }
  /// The báo cáo as PDF.
  public var reportPDF: String { stem + "-bao-cao.pdf" }
  /// The picture that stands for it where somebody links to it.
  public var socialCard: String { stem + ".png" }
  /// The figures.
  public var figures: String { stem + ".csv" }
  /// What the loudspeakers say.
  public var script: String { stem + ".txt" }
  /// The book with a sheet for each target; nil unless the paper is a year's.
  public var book: String? { bookStem.map { $0 + ".html" } }
  /// The book as PDF.
  public var bookPDF: String? { bookStem.map { $0 + ".pdf" } }

  /// All files but the PDFs.
  var files: [String] { [bulletin, report, figures, script] + [book].compactMap { $0 } }
  /// The PDFs.
  var printed: [String] { [bulletinPDF, reportPDF] + [bookPDF].compactMap { $0 } }
}

/// A link from one file of the site to another, relative, so that the folder works under any address and from a disk.
public enum RelativeLink {
  /// The way from the page at one path to another path. Pages are full of links: these are found byte by byte, without taking paths apart.
  public static func from(_ page: String, to target: String) -> String {
    var page = page
    var target = target
    return page.withUTF8 { page in
      target.withUTF8 { target in
        // What follows the last slash that both have in common.
        var start = 0
        var index = 0
        while index < page.count, index < target.count, page[index] == target[index] {
          index += 1
          if page[index - 1] == slash { start = index }
        }
        let up = page[start...].count { $0 == slash }
        let rest = UnsafeBufferPointer(rebasing: target[start...])
        return String(unsafeUninitializedCapacity: up * 3 + rest.count) { link in
          for folder in 0..<up {
            link[folder * 3] = dot
            link[folder * 3 + 1] = dot
            link[folder * 3 + 2] = slash
          }
          _ = UnsafeMutableBufferPointer(rebasing: link[(up * 3)...]).update(fromContentsOf: rest)
          return up * 3 + rest.count
        }
      }
    }
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// The way from a page to the site's root, empty for a page that lies there.
  public static func root(from page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == slash })
  }

  /// Where a relative link on a page leads, without its fragment; nil when it leaves the site or names another one. Byte by byte as ``from(_:to:)``.
  public static func resolve(_ link: String, on page: String) -> String? {
    var link = link
    var page = page
    return link.withUTF8 { link in
      let path = link.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
      if path.isEmpty { return page }
      if path.first == slash || path.contains(UInt8(ascii: ":")) { return nil }
      var bytes = page.withUTF8 { page in Array(page[..<(page.lastIndex(of: slash) ?? 0)]) }
      // What stands between slashes, one after the other, each behind the folders before.
      for part in path.split(separator: slash, omittingEmptySubsequences: false) {
        if part.elementsEqual([dot]) { continue }
        if part.elementsEqual([dot, dot]) {
          guard !bytes.isEmpty else { return nil }
          bytes.removeSubrange((bytes.lastIndex(of: slash) ?? 0)...)
        } else {
          if !bytes.isEmpty { bytes.append(slash) }
          bytes.append(contentsOf: part)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
