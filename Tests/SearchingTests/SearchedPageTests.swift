import Testing

@testable import Searching

private func page(_ main: String, head: String = "") -> SearchedPage {
  SearchedPage(
    html: Array(
      "<!doctype html><html lang=\"vi\"><head>\(head)</head><body><nav>Menu</nav><main id=\"chinh\">\(main)</main><footer>Chân</footer></body></html>"
        .utf8))
}

@Suite struct SearchedPageTests {
  @Test func wordsOfTheMainPartByTheirPlaces() {
    let found = page(
      "<h1>Phủ sóng <b>5G</b></h1>\n<p>Một\n  hai</p><section id=\"a\"><h2>Ba</h2><ul><li>Bốn<li>Năm</ul></section><p>Sáu</p><h3 id=\"b\">Bảy</h3><p>Tám</p>"
    )
    #expect(found.title == "Phủ sóng 5G")
    #expect(
      found.passages == [
        .init(anchor: "", blocks: ["Một hai"]), .init(anchor: "a", blocks: ["Ba", "Bốn", "Năm"]), .init(anchor: "", blocks: ["Sáu"]),
        .init(anchor: "b", blocks: ["Bảy", "Tám"]),
      ])
  }

  @Test(arguments: [
    ("<p>a</p><nav>b</nav><p>c</p>", ["a", "c"]),
    ("<p>a<svg><text>b</text></svg>c</p>", ["ac"]),
    ("<p hidden>a</p><p>b</p>", ["b"]),
    ("<section data-find=\"no\"><p>a</p></section><p>b</p>", ["b"]),
    ("<form><label>a</label></form><p>b</p>", ["b"]),
    ("<p>a<br>b<wbr>c</p>", ["a b c"]),
    ("<p>một<b>hai</b> <a href=\"x\">ba</a></p>", ["mộthai ba"]),
    ("<li><span class=\"no\">I.1</span><a>Tỷ lệ</a></li>", ["I.1 Tỷ lệ"]),
    ("<td>a</td><td>b</td>", ["a", "b"]),
    ("<p>&lt;&amp;&gt;&quot;&#39;&#x1EC7;&nbsp;&khong;</p>", ["<&>\"'ệ &khong;"]),
    ("<script>var a = '<p>b</p>';</script><p>c</p>", ["c"]),
    ("<!-- <p>a</p> --><p>b</p>", ["b"]),
    ("<p>a < b</p>", ["a < b"]),
    ("<p>a</i></p><p>b", ["a", "b"]),
    ("<p title='a > b'>c</p>", ["c"]),
  ])
  func whatIsText(main: String, blocks: [String]) {
    #expect(page(main).passages.flatMap(\.blocks) == blocks)
  }

  @Test func whatThePageMarks() {
    let found = page(
      "<p><span class=\"sg s-behind big\" data-find=\"status\"><svg><use href=\"#behind\"/></svg>Chậm tiến độ</span></p>"
        + "<dd data-find=\"office\"><a href=\"../co-quan/a.html\">A</a>, <a href=\"../co-quan/b.html\">B</a></dd><a href=\"c.html\">C</a>")
    #expect(found.status == .init(tone: "s-behind", symbol: "behind", word: "Chậm tiến độ"))
    #expect(found.offices == ["../co-quan/a.html", "../co-quan/b.html"])
    #expect(!found.isHidden)
  }

  @Test func aPageThatAsksNotToBeFound() {
    #expect(page("", head: "<meta name=\"robots\" content=\"noindex,nofollow\">").isHidden)
    #expect(!page("", head: "<meta name=\"description\" content=\"noindex\">").isHidden)
  }

  @Test(arguments: [
    "", "<", "</", "<a", "<a href", "<a href=", "<a href=\"", "<!--", "<script>", "&", "<main><p>&#xFFFFFFFFFF;", "<main></main></main>",
  ])
  func brokenMarkupIsRead(html: String) {
    _ = SearchedPage(html: Array(html.utf8))
    var bytes = Array(html.utf8)
    bytes.append(0xFF)
    _ = SearchedPage(html: bytes)
  }
}
