import Editions
import PlanModel
import Templating

/// What every page has around its content.
final class FrameView: TemplateView {
  let title: String
  /// The title without what it belongs to.
  let name: String
  let description: String?
  let path: String
  let site: SiteFrame
  /// Who answers for what the page says.
  let creator: String
  /// The day that the page speaks of.
  let date: Day
  /// The path of the feed that goes with it; nil where there is none.
  let feed: String?
  /// The path of the picture that stands for it where somebody links to it; nil where there is none.
  let socialCard: String?
  /// The way to the root of the edition's pages.
  let root: String
  /// The way to the root of the site, for what exists once.
  let files: String
  /// The way to the same page in another language; nil where it exists once.
  let otherEdition: LinkView?
  let across: String?
  let openData: String?
  let isOfProvince: Bool
  let search: String?
  let canonical: String?
  let asOf: String
  let asOfISO: String
  let isDemonstration: Bool
  let crumbs: [LinkView]
  let sprite: SignSprite

  /// Without a feed of its own the page goes with that of the whole site.
  init(
    title: String, name: String? = nil, description: String? = nil, path: String, isOnce: Bool = false, root: String? = nil, site: SiteFrame,
    across: AcrossAddress? = nil,
    asOf: Day, date: Day? = nil, isDemonstration: Bool = false, canonical: String? = nil, creator: String? = nil, feed: String? = nil,
    socialCard: String? = nil, crumbs: [LinkView] = [], sprite: SignSprite = SignSprite()
  ) {
    self.title = title
    self.name = name ?? title
    self.path = path
    self.site = site
    self.creator = creator ?? site.publisher
    self.date = date ?? asOf
    self.feed = site.base == nil || isDemonstration ? nil : feed ?? AcrossAddress.whole.feed
    self.socialCard = site.paints && !isDemonstration ? socialCard : nil
    self.description = description
    files = root ?? RelativeLink.root(from: path)
    self.root = root ?? RelativeLink.from(path, to: SiteAddress.edition)
    let files = files
    self.across = (across ?? site.across).map { across in root.map { $0 + across.folder } ?? RelativeLink.from(path, to: across.pages) }
    isOfProvince = !((across ?? site.across)?.folder.isEmpty ?? true)
    openData = (across ?? site.across).map { files + $0.data.listing }
    otherEdition = isOnce ? nil : FrameView.otherEdition(of: path, site)
    let found = (across ?? site.across ?? .whole).search
    search = site.offersSearch ? root.map { $0 + found } ?? RelativeLink.from(path, to: found) : nil
    // The page for wrong addresses is shown under any of them.
    self.canonical = isDemonstration || path == SiteAddress.notFound ? nil : site.base.map { $0 + (canonical ?? path) }
    self.asOf = Format.day(asOf)
    asOfISO = asOf.iso
    self.isDemonstration = isDemonstration
    self.crumbs = crumbs
    self.sprite = sprite
  }

  static let schema = ViewSchema<FrameView>(
    "frame",
    [
      .text("title", "tên trang, cho thẻ title") { $0.title },
      .optionalText("description", "một câu về trang, cho máy tìm kiếm") { $0.description },
      .text("language", "mã ngôn ngữ của trang, như vi") { $0.language },
      .optionalView("other_edition", "trang này bằng ngôn ngữ khác", LinkView.schema) { $0.otherEdition },
      .text("other_language", "mã của ngôn ngữ khác, như en; rỗng khi không có") { $0.otherLanguage },
      .text("root", "đường về thư mục gốc của các trang cùng ngôn ngữ, như ../../") { $0.root },
      .text("files", "đường về thư mục gốc của cả trang thông tin, cho những gì chỉ có một bản") { $0.files },
      .optionalText("open_data", "đường tới trang dữ liệu mở; không có khi trang không thuộc tỉnh nào") { $0.openData },
      .optionalText("across", "đường về thư mục của các trang chung; không có khi trang không thuộc tỉnh nào") { $0.across },
      .optionalText("search", "đường tới trang tìm kiếm; không có khi lần dựng này không tạo tìm kiếm") { $0.search },
      .condition("is_of_province", "trang thuộc một trong nhiều tỉnh, có trang đầu riêng") { $0.isOfProvince },
      .text("site", "tên của cả trang thông tin") { $0.site.title },
      .optionalText("canonical", "địa chỉ công khai của trang") { $0.canonical },
      .condition("is_described", "trang tự giới thiệu với máy tìm kiếm: không ở xã minh họa và trang báo lỗi") {
        !$0.isDemonstration && $0.path != SiteAddress.notFound
      },
      .optionalText("feed", "nguồn tin Atom của trang, tương đối; không có khi chưa có địa chỉ công khai") { view in
        view.feed.map { RelativeLink.from(view.path, to: $0) }
      },
      .markup("metadata", "các thẻ Open Graph, Dublin Core, nguồn tin, đường dẫn của trang") { view, out in PageMetadata(view).write(to: &out) },
      .text("as_of", "ngày tính số liệu, như 05/11/2026") { $0.asOf },
      .text("as_of_iso", "ngày tính số liệu, như 2026-11-05") { $0.asOfISO },
      .condition("is_demonstration", "xã minh họa, không có thật") { $0.isDemonstration },
      .condition("has_crumbs", "trang nằm dưới trang khác") { !$0.crumbs.isEmpty },
      .list("crumbs", "đường dẫn từ trang đầu", LinkView.schema) { $0.crumbs },
      .markup("sprite", "các ký hiệu trạng thái mà trang dùng") { view, out in view.sprite.write(to: &out) },
    ])
}

extension FrameView {
  /// The tag of the page's language.
  var language: String { Edition.pageLanguage }

  /// The tag of the language of ``otherEdition``.
  var otherLanguage: String { Edition.isForeign ? "vi" : site.otherLanguages.first ?? "" }

  /// The same page in another language.
  private static func otherEdition(of path: String, _ site: SiteFrame) -> LinkView? {
    if Edition.isForeign {
      return LinkView(href: RelativeLink.from(path, to: String(path.dropFirst(SiteAddress.edition.count))), text: "Tiếng Việt")
    }
    return site.otherLanguages.first.map { LinkView(href: RelativeLink.from(path, to: $0 + "/" + path), text: SiteFrame.names[$0] ?? $0) }
  }
}
