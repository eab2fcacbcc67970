import Diagnostics
import PlanModel
import Testing

@testable import SiteBuilder

@Suite("Checks before anything is made") struct OutlineChecksTests {
  private func messages(_ check: (inout DiagnosticCollector) -> Void) -> String {
    var diagnostics = DiagnosticCollector()
    check(&diagnostics)
    return DiagnosticPrinter(language: .vi).print(diagnostics.sorted(), as: .lines)
  }

  private func paths(_ paths: [(String, String)]) -> String {
    messages { diagnostics in
      OutlineChecks.checkPaths(paths.map { (path: $0.0, place: SourcePlace(file: $0.1)) }, &diagnostics)
    }
  }

  @Test("Different paths") func different() {
    #expect(paths([("xa-phuong/a/index.html", "a"), ("xa-phuong/b/index.html", "b"), ("mau/a/index.html", "c")]) == "")
  }

  @Test("The same path twice, capitals making no difference") func same() {
    #expect(
      paths([("a/x.html", "1"), ("a/y.html", "2"), ("a/X.html", "3"), ("a/y.html", "4")]) == """
        3: lỗi: hai trang cùng đường dẫn “a/X.html” (chữ hoa, chữ thường tính như nhau) [path-taken-twice]
          → đổi tên thư mục, tệp hoặc mã của một trong hai
          · 1: trang thứ nhất
        4: lỗi: hai trang cùng đường dẫn “a/y.html” (chữ hoa, chữ thường tính như nhau) [path-taken-twice]
          → đổi tên thư mục, tệp hoặc mã của một trong hai
          · 2: trang thứ nhất

        """)
  }

  @Test("Two folders with one name are one mistake, however many pages they hold") func folders() {
    let found = paths([
      ("xa-phuong/ha-long/index.html", "1"), ("xa-phuong/ha-long/canh-bao.html", "1"), ("xa-phuong/Ha-Long/index.html", "2"),
      ("xa-phuong/Ha-Long/canh-bao.html", "2"), ("xa-phuong/HA-LONG/canh-bao.html", "3"),
    ])
    #expect(
      found == """
        2: lỗi: hai trang cùng đường dẫn “xa-phuong/Ha-Long/index.html” (chữ hoa, chữ thường tính như nhau) [path-taken-twice]
          → đổi tên thư mục, tệp hoặc mã của một trong hai
          · 1: trang thứ nhất

        """)
  }

  @Test(
    "Links of a plan's text that lead somewhere",
    arguments: [
      "[a](../index.html)", "[a](../../../index.html)", "[a](../chi-tieu/a.html#vi-sao)", "[a](#i-muc-dich)",
      "[a](https://example.com/x)", "[a](mailto:xa@example.com)", "[a](//example.com)", "[a](tel:0251)", "[a](javascript:alert(1))",
      "[a](../du-lieu/reports.csv)", "![a](https://example.com/x.png)",
    ])
  func goodLinks(_ link: String) {
    #expect(links("## I. Mục đích\n\n" + link) == "")
  }

  @Test("Links that lead nowhere, each with its line") func badLinks() {
    #expect(
      links("## I. Mục đích\n\n[a](../chi-tieu/b.html) và [b](#khong-co)\n\n[c](/index.html)\n[d](:x)\n") == """
        plan.md:13: lỗi: liên kết “../chi-tieu/b.html” không dẫn tới trang nào [link-to-nowhere]
          → viết đường dẫn tương đối từ trang này, như ../chi-tieu/<mã>.html, hoặc địa chỉ https:// đầy đủ
        plan.md:13: lỗi: liên kết “#khong-co” không dẫn tới trang nào [link-to-nowhere]
          → viết đường dẫn tương đối từ trang này, như ../chi-tieu/<mã>.html, hoặc địa chỉ https:// đầy đủ
        plan.md:15: lỗi: liên kết “/index.html” không dẫn tới trang nào [link-to-nowhere]
          → viết đường dẫn tương đối từ trang này, như ../chi-tieu/<mã>.html, hoặc địa chỉ https:// đầy đủ
        plan.md:16: lỗi: liên kết “:x” không dẫn tới trang nào [link-to-nowhere]
          → viết đường dẫn tương đối từ trang này, như ../chi-tieu/<mã>.html, hoặc địa chỉ https:// đầy đủ

        """)
  }

  private func links(_ body: String) -> String {
    var commune = SmallCommune()
    commune.body = body
    commune.targets = [target("≥ 50%", item())]
    let paths = CommuneOutline.pages(of: commune.commune, asOf: day(2026, 11, 10), publishing: DataPublishing(SiteSettings())).map(\.path)
    return messages { OutlineChecks.checkLinks(of: commune.commune, asOf: day(2026, 11, 10), paths: Set(paths).union(TemplateLinks.sitewide), &$0) }
  }
}
