import Markdown
import PlanModel
import Templating

/// A page that authors write in Markdown; the page about the site is one of them, and is there even when nobody wrote it.
final class AuthoredPage: TemplateView {
  let frame: FrameView
  let title: String
  let body: MarkdownDocument?
  let others: [LinkView]

  init(_ page: FreePage, settings: SiteSettings, frame siteFrame: SiteFrame, asOf: Day) {
    title = page.title
    body = AuthoredPage.text(page)
    others = []
    frame = AuthoredPage.frame(page.title, body, SiteAddress.free(page.name), settings, siteFrame, asOf)
  }

  /// The page about the site.
  init(about pages: [FreePage], settings: SiteSettings, frame siteFrame: SiteFrame, asOf: Day) {
    let page = pages.first { SiteAddress.free($0.name) == SiteAddress.about }
    title = page?.title ?? "Giới thiệu"
    body = page.map { AuthoredPage.text($0) }
    others = pages.filter { SiteAddress.free($0.name) != SiteAddress.about }.map {
      LinkView(href: SiteAddress.free($0.name), text: $0.title)
    }
    frame = AuthoredPage.frame(title, body, SiteAddress.about, settings, siteFrame, asOf)
  }

  /// The text below the page's own title, whatever level its headings begin with.
  private static func text(_ page: FreePage) -> MarkdownDocument {
    let text = MarkdownDocument(page.body)
    guard let top = text.headings.map(\.level).min(), top != 2 else { return text }
    return MarkdownDocument(page.body, headingLevelOffset: 2 - top)
  }

  /// Described by its first words.
  private static func frame(
    _ title: String, _ body: MarkdownDocument?, _ path: String, _ settings: SiteSettings, _ siteFrame: SiteFrame, _ asOf: Day
  ) -> FrameView {
    let words = body.map { $0.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
    return FrameView(
      title: "\(title) – \(settings.title)", name: title, description: words.isEmpty ? nil : Shortened.words(words, limit: 150), path: path,
      isOnce: true,
      site: siteFrame, asOf: asOf,
      crumbs: [LinkView(href: SiteAddress.home, text: "Trang đầu")])
  }

  static let schema = ViewSchema<AuthoredPage>(
    "page",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .text("title", "tên trang") { $0.title },
      .condition("has_body", "có lời văn") { $0.body != nil },
      .markup("body", "lời văn") { view, out in if let body = view.body { out.write(body.html) } },
      .list("others", "các trang khác, chỉ ở trang giới thiệu", LinkView.schema) { $0.others },
      .condition("has_others", "có trang khác") { !$0.others.isEmpty },
    ])
}
