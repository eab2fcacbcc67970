import PlanModel
import Templating

/// What every page has around its content.
final class FrameView: TemplateView {
  let title: String
  let description: String?
  let root: String
  let across: String?
  let search: String?
  let siteTitle: String
  let canonical: String?
  let asOf: String
  let asOfISO: String
  let isDemonstration: Bool
  let crumbs: [LinkView]
  let sprite: SignSprite

  init(
    title: String, description: String? = nil, path: String, root: String? = nil, site: SiteFrame, across: AcrossAddress? = nil, asOf: Day,
    isDemonstration: Bool = false, canonical: String? = nil,
    crumbs: [LinkView] = [], sprite: SignSprite = SignSprite()
  ) {
    self.title = title
    self.description = description
    self.root = root ?? RelativeLink.root(from: path)
    self.across = (across ?? site.across).map { (root ?? RelativeLink.root(from: path)) + $0.folder }
    search = site.offersSearch ? (self.across ?? self.root) + AcrossAddress.whole.search : nil
    siteTitle = site.title
    // The page for wrong addresses is shown under any of them.
    self.canonical = isDemonstration || path == SiteAddress.notFound ? nil : site.base.map { $0 + (canonical ?? path) }
    self.asOf = VietnameseFormat.day(asOf)
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
      .text("root", "đường về thư mục gốc của trang, như ../../") { $0.root },
      .optionalText("across", "đường về thư mục của các trang chung; không có khi trang không thuộc tỉnh nào") { $0.across },
      .optionalText("search", "đường tới trang tìm kiếm; không có khi lần dựng này không tạo tìm kiếm") { $0.search },
      .text("site", "tên của cả trang thông tin") { $0.siteTitle },
      .optionalText("canonical", "địa chỉ công khai của trang") { $0.canonical },
      .text("as_of", "ngày tính số liệu, như 05/11/2026") { $0.asOf },
      .text("as_of_iso", "ngày tính số liệu, như 2026-11-05") { $0.asOfISO },
      .condition("is_demonstration", "xã minh họa, không có thật") { $0.isDemonstration },
      .condition("has_crumbs", "trang nằm dưới trang khác") { !$0.crumbs.isEmpty },
      .list("crumbs", "đường dẫn từ trang đầu", LinkView.schema) { $0.crumbs },
      .markup("sprite", "các ký hiệu trạng thái mà trang dùng") { view, out in view.sprite.write(to: &out) },
    ])
}

/// The settings of the site that every page shows.
struct SiteFrame: Sendable {
  /// The site's name.
  let title: String
  /// The public address, ending in `/`; nil when none is set.
  let base: String?
  /// The pages across that pages at the root belong to; nil where these are split by province.
  let across: AcrossAddress?
  /// Whether papers are typeset as PDF, so that pages link to them.
  var typesets = false
  /// Whether there is a search, so that pages lead to it.
  var offersSearch = false
}

extension CommuneSite {
  /// The frame of one of the commune's pages. `trail` are the pages between the commune's own and it; nil on the commune's own. `canonical` is
  /// the page that this one stands for; nil when it stands for itself.
  func frame(
    _ title: String, description: String? = nil, on path: String, site: SiteFrame, trail: [LinkView]? = [], canonical: String? = nil,
    sprite: SignSprite = SignSprite()
  ) -> FrameView {
    let all = LinkView(href: RelativeLink.from(path, to: across?.home ?? SiteAddress.home), text: "Tất cả xã, phường")
    let own = trail.map { [LinkView(href: RelativeLink.from(path, to: address.home), text: commune.fullName)] + $0 } ?? []
    return FrameView(
      title: trail == nil ? title : "\(title) – \(commune.fullName)", description: description, path: path, site: site, across: across,
      asOf: asOf, isDemonstration: commune.isDemonstration, canonical: canonical, crumbs: [all] + own, sprite: sprite)
  }
}

/// A link with its words.
final class LinkView: TemplateView {
  let text: String
  private let found: @Sendable () -> String

  /// The address; found when it is asked for, for not every place that tells of an office links to it.
  var href: String { found() }

  init(href: String, text: String) {
    self.text = text
    found = { href }
  }

  init(text: String, href: @escaping @Sendable () -> String) {
    self.text = text
    found = href
  }

  static let schema = ViewSchema<LinkView>(
    "link",
    [
      .text("href", "địa chỉ, tương đối") { $0.href },
      .text("text", "lời của liên kết") { $0.text },
    ])
}
