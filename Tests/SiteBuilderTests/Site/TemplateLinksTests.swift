import Diagnostics
import Testing

@testable import SiteBuilder

@Suite("Links that a template's author wrote by hand") struct TemplateLinksTests {
  private func places(_ template: String) -> [String] {
    var diagnostics = DiagnosticCollector()
    TemplateLinks.check(["base.html": Array(template.utf8)], prefix: "Templates/", &diagnostics)
    let printer = DiagnosticPrinter(language: .vi)
    return diagnostics.sorted().map { "\(printer.place($0.place)) \($0.message.vi)" }
  }

  @Test(
    "To files of every site",
    arguments: [
      "<a href=\"{{frame.root}}index.html\">", "<a href=\"{{frame.root}}cach-tinh.html#dem\">", "<a href='{{ frame.files }}404.html'>",
      "<link href=\"{{frame.files}}{{>assets/tiendo.css}}\">", "<a href=\"{{frame.root}}\">", "<a href=\"{{other}}nowhere.html\">",
      "{{frame.rooted}}nowhere.html", "<a href=\"{{frame.files}}gioi-thieu.html\">", "<a href=\"{{frame.root}}thuat-ngu.html#tn-ubnd\">",
      "<a href=\"{{frame.across}}index.html\">", "<a href=\"{{frame.across}}canh-bao.html#x\">", "<a href='{{ frame.across }}muc-luc.html'>",
      "<a href=\"{{&frame.across}}chat-luong-du-lieu.html\">", "{{frame.acrossing}}nowhere.html",
    ])
  func good(_ template: String) {
    #expect(places(template) == [])
  }

  @Test("To nowhere, however the name is written, with line and column") func bad() {
    let template = "<p>\n<a href=\"{{frame.root}}cach-tin.html\">a</a> <a href=\"{{{frame.root}}}b.html\">b</a>\n<a href=\"{{ frame.root }}c/\">c</a>"
    let expected = [
      "Templates/base.html:2:24 liên kết “cach-tin.html” không dẫn tới trang nào",
      "Templates/base.html:2:70 liên kết “b.html” không dẫn tới trang nào",
      "Templates/base.html:3:26 liên kết “c/” không dẫn tới trang nào",
    ]
    #expect(places(template) == expected)
    #expect(places(template.replacing("\n", with: "\r\n")) == expected)
  }

  @Test("A page of one folder is none of the other") func folders() {
    let template = "<a href=\"{{frame.root}}muc-luc.html\"> <a href=\"{{frame.across}}cach-tinh.html\"> <a href=\"{{&frame.across}}x.html\">"
    #expect(
      places(template) == [
        "Templates/base.html:1:24 liên kết “muc-luc.html” không dẫn tới trang nào",
        "Templates/base.html:1:64 liên kết “cach-tinh.html” không dẫn tới trang nào",
        "Templates/base.html:1:107 liên kết “x.html” không dẫn tới trang nào",
      ])
  }

  @Test("What to write instead: the files of the folder that the tag names") func advice() {
    #expect(
      advice("{{frame.root}}x.html") == """
        sau {{frame.root}} viết một trong các tệp: cach-tinh.html, index.html, thuat-ngu.html, tim-kiem.html; \
        tệp trong assets/ viết {{>assets/tên-tệp}}
        """)
    #expect(
      advice("{{frame.files}}x.html") == """
        sau {{frame.files}} viết một trong các tệp: 404.html, du-lieu-mo/index.html, du-lieu-mo/tu-dien.html, gioi-thieu.html; \
        tệp trong assets/ viết {{>assets/tên-tệp}}
        """)
    #expect(
      advice("{{frame.across}}x.html") == """
        sau {{frame.across}} viết một trong các tệp: canh-bao.html, chat-luong-du-lieu.html, index.html, muc-luc.html, \
        tim-kiem.html; tệp trong assets/ viết {{>assets/tên-tệp}}
        """)
  }

  private func advice(_ template: String) -> String? {
    var diagnostics = DiagnosticCollector()
    TemplateLinks.check(["base.html": Array(template.utf8)], prefix: "Templates/", &diagnostics)
    return diagnostics.sorted().first?.advice?.vi
  }
}
