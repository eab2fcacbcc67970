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
      "<a href=\"{{frame.root}}index.html\">", "<a href=\"{{frame.root}}cach-tinh.html#dem\">", "<a href='{{ frame.root }}404.html'>",
      "<link href=\"{{frame.root}}{{>assets/tiendo.css}}\">", "<a href=\"{{frame.root}}\">", "<a href=\"{{other}}nowhere.html\">",
      "{{frame.rooted}}nowhere.html",
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

  @Test("What to write instead") func advice() {
    let folder = TemplateLinks.Folder(name: "frame.across", files: ["muc-luc.html", "index.html"])
    let advice = Finding.templateLinkToNowhere("x.html", below: folder).advice
    #expect(
      advice?.vi == "sau {{frame.across}} viết một trong các tệp: index.html, muc-luc.html; tệp trong assets/ viết {{>assets/tên-tệp}}")
  }
}
