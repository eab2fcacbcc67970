import Markdown
import Testing

@Suite struct HostileMarkdownTests {
  @Test(
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&#58;alert(1)", "&#1;javascript:alert(1)", "java&#10;script:alert(1)",
      "java&Tab;script:alert(1)", "data:text/html,x", "data:image/png;base64,AAAA", "DATA:,x", "vbscript:x", "file:///etc/passwd",
      "<  javascript:alert(1)>", "java&#9;script&colon;alert(1)", "&#x1;javascript&#x3a;alert(1)", "blob:https://a.vn/x", "ftp://a.vn/x", "tel:0251",
      "search-ms:query=x", "ms-msdt:/id", "intent://x#Intent;end", "view-source:https://a.vn", "C:/x.pdf", "about:blank", "//evil.example/x",
      "/&#92;evil.example", "&#9;//evil.example", "https:evil.example", "https:/evil.example",
      "https:&#92;&#92;evil.example", "https://gov.vn@evil.example/", "https://gov.vn&#92;@evil.example/", "https://gоv.vn/",
      "mailto:a@b.vn?bcc=c@d.vn",
      "mailto:a@b.vn%0D%0Abcc:c@d.vn", "mailto:?attach=x", "mailto:a",
    ])
  func unsafeDestinationsNeverGetIntoThePage(_ destination: String) {
    let document = MarkdownDocument("a [*chữ* đây](\(destination)) ![ảnh](\(destination)) b\n\n[c]\n\n[c]: \(destination)\n")
    #expect(document.links.map(\.isUnsafe) == [true, true, true])
    #expect(document.html == "<p>a <em>chữ</em> đây ảnh b</p>\n<p>c</p>\n")
  }

  @Test(
    arguments: [
      "a.html", "mailto:a@b.vn", "#data:x", "./data:x", "datasets.html", "file.html", "/javascript/x", "http-la-gi.html", "a/https:b", "?x=//a.vn",
      "",
    ])
  func safeDestinationsStay(_ destination: String) {
    let document = MarkdownDocument("[x](\(destination))")
    #expect(document.links.map(\.isUnsafe) == [false])
    #expect(document.html == "<p><a href=\"\(destination)\">x</a></p>\n")
  }

  @Test(arguments: ["https://a.vn/?javascript:x", "HTTP://a.vn", "https://tinh.vn/a'b", "http://127.0.0.1/"])
  func linksToOtherSitesSaySo(_ destination: String) {
    let document = MarkdownDocument("[x](\(destination)) [y](b.html) ![z](\(destination))")
    #expect(document.links.map(\.isUnsafe) == [false, false, true])
    let written = destination.split(separator: "'").joined(separator: "&#x27;")
    #expect(document.html == "<p><a rel=\"nofollow noopener ugc\" href=\"\(written)\">x</a> <a href=\"b.html\">y</a> z</p>\n")
  }

  @Test func wordsThatLookLikeALinkAreWords() {
    #expect(!MarkdownDocument("`<a href=\"https://a.vn\">` \\<a href=\"http:").html.contains("rel="))
  }

  @Test func whatIsNoCharacterIsWrittenOut() {
    #expect(
      MarkdownDocument("a&#x85;b&#xFDD0;c&#x1FFFF;d&#x7f;e&#xFFFE;&#x0;").html == "<p>a⟨U+0085⟩b⟨U+FDD0⟩c⟨U+1FFFF⟩d⟨U+007F⟩e\u{FFFD}\u{FFFD}</p>\n")
  }

  @Test func linksInsideUnsafeImagesAndTheOtherWayRound() {
    let document = MarkdownDocument("[![a](data:x)](b.html) [![c](d.png)](javascript:x) ![e [f](g)](file:h)")
    #expect(document.html == "<p><a href=\"b.html\">a</a> <img src=\"d.png\" alt=\"c\" /> e <a href=\"g\">f</a></p>\n")
  }

  @Test func charactersThatReorderALineAreWrittenOut() {
    let document = MarkdownDocument("63\u{202E}4 &#x2066; `a\u{7}` [x](y\u{202D} \"t\u{202C}\")\n\n# A\u{202B}")
    #expect(
      document.html == """
        <p>63⟨U+202E⟩4 ⟨U+2066⟩ <code>a⟨U+0007⟩</code> <a href="y%E2%80%AD" title="t⟨U+202C⟩">x</a></p>
        <h1 id="a">A⟨U+202B⟩</h1>

        """)
  }

  @Test(arguments: [
    ">", "> ", "[", "![", "*", "_", "`", "- ", "1. ", "<", "(", "&", "\\", "[](", "**a ", "\u{0}", "#", "\t", "<!--", "[a]: ",
  ])
  func repeatedWithoutEnd(_ piece: String) {
    for text in [String(repeating: piece, count: 10_000), String(repeating: piece + "\n", count: 2_000)] {
      let document = MarkdownDocument(text)
      #expect(document.headings.allSatisfy { !$0.id.isEmpty })
    }
  }

  @Test func nestedQuotesAndLists() {
    let depth = 10_000
    let document = MarkdownDocument(String(repeating: ">", count: depth) + " cuối <b> [x](y)")
    #expect(document.plainText == "cuối  x")
    #expect(document.html.components("<blockquote>") == depth + 1)
    #expect(document.links.map(\.line) == [1])
  }

  @Test func manyLetters() {
    let letters = String(repeating: "ế", count: 20_000)
    let document = MarkdownDocument("# \(letters)\n\n\(letters)")
    #expect(document.html == "<h1 id=\"\(String(repeating: "e", count: 80))\">\(letters)</h1>\n<p>\(letters)</p>\n")
    #expect(MarkdownDocument("[\(letters)](\(letters))").links.map(\.destination) == [letters])
  }

  @Test(arguments: ["", "\n", "\r", "   ", "\u{FEFF}", "\u{0}"])
  func nothing(_ source: String) {
    let document = MarkdownDocument(source)
    #expect(document.links.isEmpty && document.headings.isEmpty && document.rawHTML.isEmpty)
  }
}
