import PlanModel
import Testing

@testable import SiteBuilder

@Suite("Pages that authors write") struct AuthoredPageTests {
  private static let frame = SiteFrame(title: "Tiến Độ", base: nil, across: .whole)

  private func free(_ body: String, name: String = "lien-he", title: String = "Liên hệ") -> FreePage {
    FreePage(name: name, title: title, body: body, place: somewhere)
  }

  private func page(_ body: String) -> AuthoredPage {
    AuthoredPage(free(body), settings: SiteSettings(), frame: Self.frame, asOf: day("2026-11-05"))
  }

  @Test(
    "The first level below the title is the second, however the author begins",
    arguments: [
      ("## A\n\n### B\n\n## C\n", [2, 3, 2]),
      ("# A\n\n## B\n\n# C\n", [2, 3, 2]),
      ("### A\n\n#### B\n", [2, 3]),
      ("## A\n\n# B\n", [3, 2]),
      ("Lời văn\n", []),
    ])
  func levels(_ body: String, _ levels: [Int]) {
    #expect(page(body).body?.headings.map(\.level) == levels)
  }

  @Test("Only one heading of the first level, the title; links to headings lead there") func built() throws {
    var content = SpeakingSite(words: "Lời").content
    content["pages/lien-he.md"] = Array("---\ntitle: Liên hệ\n---\n\n# Gọi ai?\n\n[về đầu](#goi-ai), [cách tính](cach-tinh.html)\n".utf8)
    let site = try BuiltSite(content: content, asOf: "2026-11-05")
    #expect(site.messages == "")
    #expect(PageChecks(site).faults == [])
    let page = try #require(site.pages["lien-he.html"])
    #expect(page.components(separatedBy: "<h1").count == 2)
    #expect(page.contains("<h1>Liên hệ</h1>"))
    #expect(page.contains("<h2 id=\"goi-ai\">Gọi ai?</h2>"))
    #expect(page.contains("<title>Liên hệ – Lời</title>"))
  }

  @Test("The page about the site is there without its file, and names the others") func about() {
    let others = [free("", name: "lien-he"), free("", name: "hoi-dap", title: "Hỏi đáp")]
    let bare = AuthoredPage(about: others, settings: SiteSettings(), frame: Self.frame, asOf: day("2026-11-05"))
    #expect(bare.title == "Giới thiệu" && bare.body == nil)
    #expect(bare.others.map { "\($0.text) \($0.href)" } == ["Liên hệ lien-he.html", "Hỏi đáp hoi-dap.html"])
    let own = others + [free("Lời", name: "gioi-thieu", title: "Về trang này")]
    let written = AuthoredPage(about: own, settings: SiteSettings(), frame: Self.frame, asOf: day("2026-11-05"))
    #expect(written.title == "Về trang này" && written.body?.plainText == "Lời")
    #expect(written.others.count == 2)
  }

  @Test("A link that leads nowhere, and a page that takes another's address, are told with their places") func mistakes() throws {
    var content = SpeakingSite(words: "Lời").content
    content["pages/lien-he.md"] = Array("---\ntitle: Liên hệ\n---\n\nLời [này](khong-co.html).\n".utf8)
    content["pages/muc-luc.md"] = Array("---\ntitle: Mục lục\n---\n\nLời.\n".utf8)
    let site = try BuiltSite(content: content, asOf: "2026-11-05")
    #expect(
      site.messages == """
        Content/pages/lien-he.md:5: lỗi: liên kết “khong-co.html” không dẫn tới trang nào [link-to-nowhere]
          → viết đường dẫn tương đối từ trang này, như ../chi-tieu/<mã>.html, hoặc địa chỉ https:// đầy đủ
        Content/pages/muc-luc.md: lỗi: hai trang cùng đường dẫn “muc-luc.html” (chữ hoa, chữ thường tính như nhau) [path-taken-twice]
          → đổi tên thư mục, tệp hoặc mã của một trong hai
          · Content/site.yml: trang thứ nhất

        """)
  }
}
