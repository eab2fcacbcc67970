import Diagnostics
import Editions
import Testing

@testable import Templating

@Suite("Words of the interface in templates") struct TemplateWordsTests {
  private func keys(_ template: String) -> [String] {
    let bytes = Array(template.utf8)
    let words = TemplateWords(bytes)
    return words.ranges.map(words.key)
  }

  @Test(
    "Runs of text with the values and tags within them; without what stands around",
    arguments: [
      ("<p>Một câu.</p>", ["Một câu."]), ("<p> {{value}} </p>", []), ("<p>{{value}} kỳ</p>", ["{{value}} kỳ"]), ("<p>1 – 2; “,”</p>", []),
      ("<p>Tính đến <b>{{day}}</b>.</p>", ["Tính đến <b>{{day}}</b>."]), ("<p><b>Cách đọc</b></p>", ["Cách đọc"]),
      ("<p><b>Cách đọc.</b> Vạch đậm.</p>", ["<b>Cách đọc.</b> Vạch đậm."]), ("<ul><li>Một</li><li>Hai</li></ul>", ["Một", "Hai"]),
      ("<p>Kỳ {{#a}}này {{a}}, {{/a}}trước</p>", ["Kỳ", "này {{a}},", "trước"]), ("{{! Lời nhắc }}<!-- Lời nhắc -->", []),
      ("<p><b>{{#a}}một</b>{{/a}} hai</p>", ["một", "hai"]), ("<p>a&nbsp;b</p><p>&nbsp;&ndash;</p>", ["a&nbsp;b"]),
      ("<p>Một\n  hai</p>", ["Một hai"]), ("<script>var tu = 'Từ';</script><style>p{}</style>", []),
      ("<code translate=\"no\">&lt;script> lời</code> sau", ["sau"]), ("<link href=\"{{root}}{{>assets/a.css}}\">", []),
      ("<p>đ</p>", ["đ"]), ("<p>ở</p>", ["ở"]),
    ])
  func runs(_ template: String, _ expected: [String]) {
    #expect(keys(template) == expected)
  }

  @Test(
    "Attributes that are read or heard",
    arguments: [
      ("<nav aria-label=\"Trang chính\" class=\"w\">", ["Trang chính"]), ("<td data-l=\"Kỳ\">{{kỳ}}</td>", ["Kỳ"]),
      ("<p title=\"{{name}} kỳ{{#a}} này{{/a}}\">", ["{{name}} kỳ", "này"]), ("<a href=\"ten-trang\" id=\"x\">1</a>", []),
      ("<p>Một <a href=\"x\" title=\"Hai\">hai</a> ba</p>", ["Một <a href=\"x\" title=\"Hai\">hai</a> ba"]),
    ])
  func attributes(_ template: String, _ expected: [String]) {
    #expect(keys(template) == expected)
  }

  private func translate(_ template: String, _ rows: [(String, String, String)]) -> (String, [String]) {
    var diagnostics = DiagnosticCollector()
    var translation = TemplateTranslation(WordCatalogue(rows), folder: "Templates/")
    let bytes = translation.translate("parts/a.html", Array(template.utf8), &diagnostics)
    let printer = DiagnosticPrinter(language: .en)
    return (String(decoding: bytes, as: UTF8.self), diagnostics.sorted().map { "\(printer.place($0.place)) \($0.id): \($0.message.en)" })
  }

  @Test("The same source with other words, which may stand in another order") func translated() {
    let (text, messages) = translate(
      "<p class=\"m\"> Kỳ <b>{{a}}</b>, {{b}}. </p>", [("Kỳ <b>{{a}}</b>, {{b}}.", "", "{{b}}: <b>{{a}}</b> is the period.")])
    #expect(text == "<p class=\"m\"> {{b}}: <b>{{a}}</b> is the period. </p>")
    #expect(messages == [])
  }

  @Test("Words for one template go before those for all") func context() {
    #expect(translate("<p>Mục</p>", [("Mục", "", "Item"), ("Mục", "parts/a", "Section"), ("Mục", "b", "Part")]).0 == "<p>Section</p>")
  }

  @Test("What is missing or does not fit is told with its place") func findings() {
    let (text, messages) = translate("<p>Một</p>\n<p>Hai {{a}}</p>", [("Hai {{a}}", "", "Two")])
    #expect(text == "<p>Một</p>\n<p>Two</p>")
    #expect(
      messages == [
        "Templates/parts/a.html:1:4 word-untranslated: “Một” is not in the catalogue of words",
        "Templates/parts/a.html:2:4 translation-differs: the translation “Two” does not have just the values and tags of “Hai {{a}}”",
      ])
  }
}

@Suite("Authors' words in a page of another language") struct QuotedWordsTests {
  private func page(_ write: (inout OutputBuffer) -> Void) -> String {
    var out = OutputBuffer(language: "vi")
    write(&out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test("Are told from others by their letters, and stand in an element that says so") func marked() {
    #expect(
      page {
        $0.write("<p>"); $0.writeEscaped("Đạt & tốt"); $0.write("</p>")
      } == "<p><span lang=\"vi\">Đạt &amp; tốt</span></p>")
    #expect(
      page {
        $0.write("<p>"); $0.writeEscaped("Met 5 × 2"); $0.write("</p>")
      } == "<p>Met 5 × 2</p>")
    #expect(
      page {
        $0.write("<p>"); $0.writeEscaped("Plan of \u{F8F0}Xã\u{F8F1}.")
      } == "<p>Plan of <span lang=\"vi\">Xã</span>.")
  }

  @Test(
    "Where no element may stand there is none",
    arguments: ["<p title=\"", "<title>", "<svg><text x=\"1\">", "<select><option value=\"a\">", "<script>"])
  func attribute(_ before: String) {
    #expect(
      page {
        $0.write(before); $0.writeEscaped("Plan of \u{F8F0}Xã\u{F8F1}"); $0.writeEscaped("Đạt")
      } == before + "Plan of XãĐạt")
  }

  @Test("A page in the authors' own language has no such element, and leaves all letters") func own() {
    var out = OutputBuffer()
    out.write("<p>")
    out.writeEscaped("Đạt\u{F8F0}")
    #expect(String(decoding: out.bytes, as: UTF8.self) == "<p>Đạt\u{F8F0}")
  }

  @Test(
    "An element that holds nothing but an author's words, here between strokes, says the language itself",
    arguments: [
      ("<a href=\"x\">|Xã|</a>", "<a href=\"x\" lang=\"vi\">Xã</a>"),
      ("<p>|Xã|.</p>", "<p><span lang=\"vi\">Xã</span>.</p>"),
      ("<p>In |Xã|</p>", "<p>In <span lang=\"vi\">Xã</span></p>"),
      ("<td>a<br>|Xã|</td>", "<td>a<br><span lang=\"vi\">Xã</span></td>"),
      ("<p lang=\"en\">|Xã|</p>", "<p lang=\"en\"><span lang=\"vi\">Xã</span></p>"),
      ("<a lang=\"vi\">|Xã|</a>", "<a lang=\"vi\">Xã</a>"),
      ("<p></b>|Xã|</p>", "<p></b><span lang=\"vi\">Xã</span></p>"),
      ("<p>|A|</p><p>|B|</p>", "<p lang=\"vi\">A</p><p lang=\"vi\">B</p>"), ("", ""),
    ])
  func settled(_ before: String, _ after: String) {
    #expect(
      page { page in
        for (number, piece) in before.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
          if number.isMultiple(of: 2) { page.write(String(piece)) } else { page.writeEscaped("\u{F8F0}\(piece)\u{F8F1}") }
        }
        page.settleLanguages()
      } == after)
  }

  @Test(
    "Pieces that never end are looked for once, and stay as they are",
    arguments: ["<", "{{", "{{{", "<!--", "<script>", "<a title=\"", "<a {{", "<b>", "<b>a", "a</b>"])
  func withoutEnd(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 120_000 / piece.utf8.count).utf8)
    var collector = DiagnosticCollector()
    var translation = TemplateTranslation(WordCatalogue([]), folder: "Templates/")
    #expect(translation.translate("page.html", bytes, &collector) == bytes)
  }
}
