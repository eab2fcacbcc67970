import Diagnostics
import Templating
import Testing

/// What an author sees of mistakes that several files make together.
@Suite struct MistakesAcrossFilesTests {
  @Test func allMistakesOfAllFilesAtOnce() {
    let files = [
      "page": "{{nope}}\n{{>parts/a}}\n{{>parts/b}}\n{{>parts/aa}}\n",
      "parts/a": "{{#rows}}\n{{>parts/b}}\n{{/rows}}\n",
      "parts/b": "<p>{{cod}}</p>{{/x}}",
      "parts/unused": "{{#a}}",
    ]
    #expect(
      Outcome(files).messages == """
        Templates/page.html:1:1: lỗi: ở đây không có tên “nope” [template-name-unknown]
          → viết “note”; “trang” có title, note, bar, is_late, rows, recipients, office, next
        Templates/page.html:4:1: lỗi: không có tệp mẫu “parts/aa” [template-missing]
          → viết “parts/a”; các mẫu hiện có: page, parts/a, parts/b, parts/unused
        Templates/parts/b.html:1:4: lỗi: ở đây không có tên “cod” [template-name-unknown]
          → viết “code”; “chỉ tiêu” có code, unit, lead; “trang” có title, note, bar, is_late, rows, recipients, office, next
          · Templates/parts/a.html:2:1: được chèn ở đây
          · Templates/page.html:2:1: được chèn ở đây
        Templates/parts/b.html:1:15: lỗi: {{/x}} không đóng thẻ nào [template-close-unopened]
          → bỏ thẻ này, hoặc mở đoạn ở trên
        Templates/parts/unused.html:1:1: lỗi: {{#a}} không được đóng lại [template-section-unclosed]
          → viết {{/a}} ở cuối đoạn

        """)
  }

  @Test func partialNamedWithoutItsFolder() {
    #expect(
      Outcome(["page": "{{>header}}", "parts/header": ""]).messages == """
        Templates/page.html:1:1: lỗi: không có tệp mẫu “header” [template-missing]
          → viết “parts/header”; các mẫu hiện có: page, parts/header

        """)
  }

  @Test func partialsInACircle() {
    #expect(
      Outcome(["page": "{{>a}}", "a": "{{>b}}", "b": "\n {{>a}}"]).messages == """
        Templates/b.html:2:2: lỗi: mẫu “a” chèn lại chính nó: a → b → a [template-recursive]
          → bỏ một trong các thẻ chèn
          · Templates/a.html:1:1: được chèn ở đây
          · Templates/page.html:1:1: được chèn ở đây

        """)
  }

  @Test func blocksThatTheParentDoesNotHave() {
    let files = [
      "page": "{{<a}}{{$mian}}x{{/mian}}{{$title}}y{{/title}} lạc {{title}}{{/a}}", "a": "{{$title}}{{/title}}{{>b}}",
      "b": "{{$main}}{{/main}}",
    ]
    #expect(
      Outcome(files).messages == """
        Templates/page.html:1:7: lỗi: mẫu “a” không có khối “mian” [template-block-unknown]
          → viết {{$main}}; các khối: title, main
        Templates/page.html:1:48: lỗi: trong {{<a}} chỉ có khối {{$…}}; nội dung ngoài khối sẽ bị mất [template-content-in-parent]
          → đưa nội dung này vào một khối

        """)
  }

  @Test func blockFilledTwice() {
    #expect(
      Outcome(["page": "{{<a}}{{$x}}1{{/x}}\n{{$x}}2{{/x}}{{/a}}", "a": "{{$x}}{{/x}}"]).messages == """
        Templates/page.html:2:1: lỗi: khối {{$x}} được điền hai lần [template-block-twice]
          → giữ lại một khối
          · Templates/page.html:1:7: mở ở đây

        """)
  }

  @Test func mistakeInAPartOfManyPagesIsToldOnceAndStopsThemAll() {
    var collector = DiagnosticCollector()
    var library = TemplateLibrary(
      files: ["one.html": Array("{{>p}}".utf8), "two.html": Array("{{>p}}".utf8), "p.html": Array("{{x}}".utf8)], &collector)
    #expect(library.compile("one", SamplePage.schema, &collector) == nil)
    #expect(library.compile("two", SampleOffice.schema, &collector) == nil)
    #expect(collector.diagnostics.count == 1)
  }

  @Test func fileThatIsNotUTF8() {
    var collector = DiagnosticCollector()
    var library = TemplateLibrary(files: ["page.html": Array("<p>\nĐã ".utf8) + [0xE1, 0x20]], &collector)
    #expect(library.compile("page", SamplePage.schema, &collector) == nil)
    #expect(
      DiagnosticPrinter(language: .vi).print(collector.sorted(), as: .lines) == """
        Templates/page.html:2:4: lỗi: tệp mẫu không theo bảng mã UTF-8 [template-not-utf8]
          → lưu lại tệp với bảng mã UTF-8

        """)
  }

  @Test func pageWithoutTemplateAndFilesWithoutPage() {
    var collector = DiagnosticCollector()
    var library = TemplateLibrary(files: ["commune.html": [], "parts/x.html": [], "parts/y.html": Array("{{>parts/x}}".utf8)], &collector)
    #expect(library.compile("comune", SamplePage.schema, &collector) == nil)
    #expect(library.compile("commune", SamplePage.schema, &collector) != nil)
    #expect(library.unusedFiles() == ["parts/x.html", "parts/y.html"])
    library.reportUnusedFiles(&collector)
    #expect(
      DiagnosticPrinter(language: .vi).print(collector.sorted(), as: .lines) == """
        Templates/comune.html: lỗi: không có tệp mẫu “comune” [template-missing]
          → viết “commune”; các mẫu hiện có: commune, parts/x, parts/y
        Templates/parts/x.html: thông tin: không trang nào dùng tệp mẫu này [template-unused]
          → xóa tệp, hoặc chèn nó bằng {{>…}}
        Templates/parts/y.html: thông tin: không trang nào dùng tệp mẫu này [template-unused]
          → xóa tệp, hoặc chèn nó bằng {{>…}}

        """)
  }
}
