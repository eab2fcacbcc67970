import Testing

@testable import SiteBuilder

@Suite("Whatever a page says") struct PageTests {
  @Test("Links lead to files and places, ids are unique, elements close", arguments: FixtureFolder.goldenCases)
  func pages(_ name: String) throws {
    let checks = PageChecks(try BuiltSite(fixture: name))
    #expect(checks.faults == [])
  }

  @Test("Headings of a plan's text may be called like the sections of its page") func headings() throws {
    var content = SpeakingSite(words: "Lời").content
    let plan = "communes/an-lac/plans/kh-2026/plan.md"
    let headings = ["Toàn văn", "Chỉ tiêu", "Nhiệm vụ", "Trách nhiệm", "Ghi chú"].map { "## \($0)\n\n[về đầu](#toan-van)\n\n" }.joined()
    content[plan] = Array((String(decoding: content[plan] ?? [], as: UTF8.self) + "\n" + headings).utf8)
    let checks = PageChecks(try BuiltSite(content: content, asOf: "2026-11-05"))
    #expect(checks.faults == [])
  }

  @Test("Every page with alerts says whose they are not, and beside each what the office says") func alerts() throws {
    let pages = try BuiltSite(content: SpeakingSite(words: "Lời").content, asOf: "2026-11-05").pages
    let red = pages.filter { $0.value.contains("<li class=\"s-alert\"") || $0.value.contains("Vừa chuyển đỏ") }
    #expect(
      red.keys.sorted() == [
        "canh-bao.html", "xa-phuong/an-lac/canh-bao.html", "xa-phuong/an-lac/co-quan/o.html", "xa-phuong/an-lac/index.html",
        "xa-phuong/an-lac/nhung/canh-bao.html",
      ])
    for (path, page) in red {
      #expect(page.contains("không phải cảnh báo của theodoinq.dcs.vn"), "\(path)")
      #expect(page.lowercased().contains("giải trình"), "\(path)")
    }
  }

  @Test("The checks find what is wrong") func checks() {
    #expect(PageChecks.unbalanced("<p><b>a</p></b>") == ["</p> closes another element"])
    #expect(PageChecks.unbalanced("<ul><li>a</li>") == ["<ul> is not closed"])
    #expect(PageChecks.unbalanced("<!doctype html><p>a<br><svg><use href=\"#a\"/></svg></p>") == [])
    #expect(PageChecks.values(of: "href", in: "<a href=\"x?a&amp;b\"><use href=\"#y\"/>") == ["x?a&b", "#y"])
  }
}
