import Diagnostics
import Foundation
import Testing

@Suite("Diagnostics as a page") struct HTMLTests {
  private static let explanation = Explanation(
    id: "missing-cell", title: "Ô bắt buộc <trống>", paragraph: "Điền ô ấy & thôi.", wrong: ["mã,tên", "a,"], right: ["mã,tên", "a,b"])

  private static func body(_ page: String) -> String {
    page.components(between: "<main>\n", and: "</main>")
  }

  @Test("A summary by file, then the files, the worst first; the explanation is folded under the message") func page() {
    let page = DiagnosticPrinter(language: .vi, explanations: ["missing-cell": HTMLTests.explanation]).print(
      [Samples.diagnostics[3], Samples.diagnostics[1], Samples.diagnostics[2]], as: .html)
    #expect(
      HTMLTests.body(page) == """
        <h1>Kết quả kiểm tra</h1>
        <p class="lede">1 lỗi, 1 lưu ý, 1 thông tin, trong 3 tệp. Còn lỗi thì trang chưa dựng được.</p>
        <table>
        <caption>Tóm tắt</caption>
        <thead><tr><th scope="col">Tệp</th><th scope="col">Lỗi</th><th scope="col">Lưu ý</th><th scope="col">Thông tin</th></tr></thead>
        <tbody>
        <tr><th scope="row"><a href="#t1">Content/<wbr>a/<wbr>plan.xlsx</a></th><td class="error">1</td><td>0</td><td>0</td></tr>
        <tr><th scope="row"><a href="#t2">Content/<wbr>a/<wbr>evidence.csv</a></th><td>0</td><td>0</td><td class="note">1</td></tr>
        <tr><th scope="row"><a href="#t3">Content/<wbr>a/<wbr>ghi-chu.txt</a></th><td>0</td><td class="warning">1</td><td>0</td></tr>
        </tbody>
        <tfoot><tr><th scope="row">Cộng</th><td class="error">1</td><td class="warning">1</td><td class="note">1</td></tr></tfoot>
        </table>
        <section id="t1">
        <h2>Content/<wbr>a/<wbr>plan.xlsx</h2>
        <p class="m">1 lỗi</p>
        <h3>Sheet Chỉ tiêu</h3>
        <ol class="list">
        <li class="error">
        <p><b>Lỗi</b> <span class="at">ô F12, cột “Mục tiêu”</span></p>
        <p>ô bắt buộc để trống</p>
        <p class="do">→ ghi mục tiêu</p>
        <p class="rel">· Content/a/targets.csv, dòng 2: lần thứ nhất</p>
        <p class="rel">· Content/a/commune.yml: cả tệp</p>
        <details><summary><span class="how">Giải thích: Ô bắt buộc &lt;trống&gt;</span> <code>missing-cell</code></summary>
        <p>Điền ô ấy &amp; thôi.</p>
        <p class="ex">Sai</p>
        <pre>mã,tên
        a,</pre>
        <p class="ex">Đúng</p>
        <pre>mã,tên
        a,b</pre>
        </details>
        </li>
        </ol>
        </section>
        <section id="t2">
        <h2>Content/<wbr>a/<wbr>evidence.csv</h2>
        <p class="m">1 thông tin</p>
        <ol class="list">
        <li class="note">
        <p><b>Thông tin</b> <span class="at">dòng 2</span></p>
        <p>chưa ai viện dẫn</p>
        <p class="m"><code>unused-evidence</code></p>
        </li>
        </ol>
        </section>
        <section id="t3">
        <h2>Content/<wbr>a/<wbr>ghi-chu.txt</h2>
        <p class="m">1 lưu ý</p>
        <ol class="list">
        <li class="warning">
        <p><b>Lưu ý</b></p>
        <p>không biết tệp này</p>
        <p class="m"><code>unknown-file</code></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test("No script, nothing from outside, and a policy that allows neither") func alone() {
    let page = DiagnosticPrinter(language: .vi).print(Samples.diagnostics, as: .html)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    for word in ["<script", "<link", "src=", "url(", "@import", "href=\"http"] { #expect(!page.contains(word), "\(word)") }
  }

  @Test("In English, and when nothing is wrong") func english() {
    let page = DiagnosticPrinter(language: .en).print([Diagnostic(Samples.unknown, at: SourcePlace(file: "a.txt"))], as: .html)
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<p class=\"lede\">1 warning, in 1 file. No errors, so the site can be built.</p>"))
    #expect(page.contains("<p><b>Warning</b></p>\n<p>this file is not known</p>"))
    #expect(DiagnosticPrinter(language: .en).print([], as: .html).contains("<p class=\"lede\">No mistakes.</p>"))
    #expect(DiagnosticPrinter(language: .vi).print([], as: .html).contains("<p class=\"lede\">Không có lỗi.</p>"))
    #expect(!DiagnosticPrinter(language: .vi).print([], as: .html).contains("<table>"))
  }

  @Test("Words are escaped, and what HTML does not allow is shown as a box") func escaping() {
    let page = DiagnosticPrinter(language: .vi).print([Diagnostic(Samples.hostile, at: SourcePlace(file: "<a>.csv"))], as: .html)
    #expect(page.contains("“&lt;b&gt;&quot;x&quot; &amp; 'y'&lt;/b&gt;\\\n\t\u{FFFD}\u{FFFD}"))
    #expect(page.contains("<h2>&lt;a&gt;.csv</h2>"))
  }

  @Test("Of one kind in one file ten carry the explanation") func many() {
    let rows = (1...30).map { Diagnostic(Samples.missing, at: SourcePlace(file: "a.csv", line: $0 + 1)) }
    let page = DiagnosticPrinter(language: .vi, explanations: ["missing-cell": HTMLTests.explanation]).print(rows, as: .html)
    #expect(page.split(separator: "<details>").count == 11)
    #expect(page.split(separator: "<li class=\"error\">").count == 31)
  }

  @Test("What only people can look for stands at the end, with every file") func closing() {
    let list = ClosingList(
      title: LocalizedText(vi: "Tự xem", en: "Look"),
      entries: [ClosingList.Entry(LocalizedText(vi: "ảnh", en: "pictures"), items: (1...20).map { "a/\($0).png" })])
    let page = DiagnosticPrinter(language: .vi).print([], as: .html, closing: list)
    #expect(page.contains("<section>\n<h2>Tự xem</h2>\n<ul class=\"list\">\n<li>\n<p>ảnh</p>\n<ul class=\"files\">\n<li>a/<wbr>1.png</li>\n"))
    #expect(page.contains("<li>a/<wbr>20.png</li>"))
  }
}

extension String {
  /// What stands between two marks; empty where there is none.
  fileprivate func components(between start: String, and end: String) -> String {
    guard let from = range(of: start), let to = range(of: end) else { return "" }
    return String(self[from.upperBound..<to.lowerBound])
  }
}
