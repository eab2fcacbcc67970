import Diagnostics
import Testing

@Suite("Diagnostics as a page") struct HTMLTests {
  @Test("A page without script or outside files") func page() {
    #expect(
      DiagnosticPrinter(language: .vi).print(Samples.diagnostics, as: .html) == """
        <!doctype html>
        <html lang="vi">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <title>Kết quả kiểm tra</title>
        <style>body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
        li{margin:0 0 1rem}code{overflow-wrap:anywhere}.error b{color:#9b1c1c}.warning b{color:#8a5a00}</style>
        <h1>Kết quả kiểm tra</h1>
        <p>3 điều cần xem.</p>
        <ol>
        <li class="error"><b>Lỗi</b> <code>Content/a/targets.csv:3:12 (cột “Mục tiêu”)</code><br>ô bắt buộc để trống<br>→ ghi mục tiêu\
        <br><small>missing-cell</small></li>
        <li class="warning"><b>Lưu ý</b> <code>Content/a/ghi-chu.txt</code><br>không biết tệp này<br><small>unknown-file</small></li>
        <li class="error"><b>Lỗi</b> <code>Content/a/plan.xlsx (Sheet Chỉ tiêu, ô F12) (cột “Mục tiêu”)</code><br>ô bắt buộc để trống\
        <br>→ ghi mục tiêu<br>· <code>Content/a/targets.csv:2</code> lần thứ nhất<br>· <code>Content/a/commune.yml</code> cả tệp\
        <br><small>missing-cell</small></li>
        </ol>
        </html>

        """)
  }

  @Test("In English, and when nothing is wrong") func english() {
    let page = DiagnosticPrinter(language: .en).print([Diagnostic(Samples.unknown, at: SourcePlace(file: "a.txt"))], as: .html)
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<p>1 to look at.</p>"))
    #expect(page.contains("<b>Warning</b> <code>a.txt</code><br>this file is not known<br>"))
    #expect(DiagnosticPrinter(language: .en).print([], as: .html).contains("<p>No mistakes.</p>"))
    #expect(DiagnosticPrinter(language: .vi).print([], as: .html).contains("<p>Không có lỗi.</p>"))
  }

  @Test("Words are escaped") func escaping() {
    let page = DiagnosticPrinter(language: .vi).print([Diagnostic(Samples.hostile, at: SourcePlace(file: "<a>.csv"))], as: .html)
    #expect(page.contains("“&lt;b&gt;&quot;x&quot; &amp; 'y'&lt;/b&gt;"))
    #expect(page.contains("<code>&lt;a&gt;.csv</code>"))
  }
}
