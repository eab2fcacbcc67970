import PlanModel
import Templating
import Testing

@testable import SiteBuilder

@Suite("What a page says of itself") struct PageMetadataTests {
  private func metadata(
    base: String? = "https://xa.example.vn/57/", publisher: String? = nil, title: String = "Phủ sóng 5G – Xã An", crumb: String = "Xã An"
  ) -> [String] {
    let site = SiteFrame(title: "Tiến Độ", base: base, across: .whole, namedPublisher: publisher)
    let frame = FrameView(
      title: title, name: "Phủ sóng 5G", description: "Xã An: phủ sóng", path: "xa-phuong/an/chi-tieu/a.html", site: site,
      asOf: day(2026, 11, 5), feed: "xa-phuong/an/feed.xml",
      crumbs: [
        LinkView(href: "../../../index.html", text: "Tất cả"), LinkView(href: "../index.html", text: crumb),
        LinkView(href: "../index.html#muc-i", text: "I. Hạ tầng"),
      ])
    return markup { PageMetadata(frame).write(to: &$0) }.components(separatedBy: "\n")
  }

  @Test("Open Graph, Dublin Core, the feed and the way to the page") func whole() {
    #expect(
      metadata() == [
        "<link rel=\"schema.DC\" href=\"http://purl.org/dc/elements/1.1/\">",
        "<meta name=\"DC.title\" property=\"og:title\" content=\"Phủ sóng 5G – Xã An\">",
        "<meta name=\"DC.description\" content=\"Xã An: phủ sóng\">",
        "<meta name=\"DC.creator\" content=\"Tiến Độ\">",
        "<meta name=\"DC.publisher\" property=\"og:site_name\" content=\"Tiến Độ\">",
        "<meta name=\"DC.date\" content=\"2026-11-05\">",
        "<meta property=\"og:type\" content=\"website\">",
        "<meta property=\"og:locale\" content=\"vi_VN\">",
        "<meta name=\"DC.identifier\" property=\"og:url\" content=\"https://xa.example.vn/57/xa-phuong/an/chi-tieu/a.html\">",
        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"../feed.xml\">",
        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org/\",\"@type\":\"BreadcrumbList\",\"itemListElement\":["
          + "{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Tất cả\",\"item\":\"https://xa.example.vn/57/index.html\"},"
          + "{\"@type\":\"ListItem\",\"position\":2,\"name\":\"Xã An\",\"item\":\"https://xa.example.vn/57/xa-phuong/an/index.html\"}]}</script>",
      ])
  }

  @Test("A publisher with a name of its own is not the site") func publisher() {
    let lines = metadata(publisher: "Sở Khoa học & Công nghệ")
    #expect(lines.contains("<meta name=\"DC.publisher\" content=\"Sở Khoa học &amp; Công nghệ\">"))
    #expect(lines.contains("<meta name=\"DC.creator\" content=\"Sở Khoa học &amp; Công nghệ\">"))
    #expect(lines.contains("<meta property=\"og:site_name\" content=\"Tiến Độ\">"))
  }

  @Test("Without a public address what needs one is left out") func withoutBase() {
    #expect(metadata(base: nil).count == 8)
  }

  @Test("No words leave their place") func hostile() {
    let words = "</script><b>\"\\\n\u{202E}&'\u{2028}\u{FFFE}"
    let lines = metadata(title: words, crumb: words)
    #expect(
      lines.contains { $0.hasSuffix("content=\"&lt;/script&gt;&lt;b&gt;&quot;\\") })
    #expect(
      lines.last?.contains(
        "\"name\":\"\\u003c/script\\u003e\\u003cb\\u003e\\\"\\\\\\n⟨U+202E⟩\\u0026'\u{2028}⟨U+FFFE⟩\"") == true, "\(lines.last ?? "")")
  }
}
