import Diagnostics
import Templating
import Testing

@Suite struct RenderingTests {
  @Test(
    arguments: [
      ("{{title}}", "Xã Minh Họa"),
      ("{{#is_late}}chậm{{/is_late}}{{^is_late}}kịp{{/is_late}}", "chậm"),
      ("{{{bar}}}{{&bar}}", "<b>2</b><b>2</b>"),
      ("{{#rows}}[{{code}}]{{/rows}}{{^rows}}không{{/rows}}", "[1.1][1.2]"),
      ("{{#rows}}{{code}}{{#unit}} ({{unit}}|{{.}}){{/unit}}{{^unit}} –{{/unit}};{{/rows}}", "1.1 (%|%);1.2 –;"),
      ("{{#rows}}{{code}} {{title}} {{#is_late}}chậm{{/is_late}};{{/rows}}", "1.1 Xã Minh Họa chậm;1.2 Xã Minh Họa chậm;"),
      (
        "{{#rows}}{{lead.name}}{{#lead}}, {{name}} {{code}}{{/lead}};{{/rows}}",
        "Cơ quan 1.1, Cơ quan 1.1 1.1;Cơ quan 1.2, Cơ quan 1.2 1.2;"
      ),
      ("{{#recipients}}<li>{{.}}{{/recipients}}", "<li>Sở A<li>Sở &lt;B&gt;"),
      ("{{office.name}}{{#office.phone}}: {{office.phone}}{{/office.phone}}", "Phòng A: 0251"),
      ("{{#office.is_lead}}chủ trì{{/office.is_lead}}{{^office.is_lead}}phối hợp{{/office.is_lead}}", "phối hợp"),
      ("{{#office}}{{#phone}}{{office.phone}} {{phone}} {{.}}{{/phone}}{{/office}}", "0251 0251 0251"),
      ("{{#next}}{{next.name}}{{#next.phone}}!{{/next.phone}}{{/next}}{{^next}}hết{{/next}}", "hết"),
      ("{{#note}}{{#rows}}{{note}}{{code}}{{/rows}}{{/note}}", "Lưu ý1.1Lưu ý1.2"),
    ])
  func everyKindOfFieldIsRead(_ template: String, _ expected: String) {
    let view = SamplePage(
      note: "Lưu ý", isLate: true, rows: [SampleRow("1.1", unit: "%"), SampleRow("1.2")], recipients: ["Sở A", "Sở <B>"],
      office: SampleOffice(name: "Phòng A", phone: "0251", isLead: false))
    let outcome = Outcome(template, view)
    #expect(outcome.messages == "")
    #expect(outcome.page == expected)
  }

  @Test func optionalViewIsAScopeInItsSection() {
    let view = SamplePage(rows: [SampleRow("1.1")], next: SampleOffice(name: "Công an xã", phone: "113"))
    let template =
      "{{#next}}{{name}} {{next.name}}{{#next.phone}} {{next.phone}}{{/next.phone}}{{#rows}} {{code}} {{next.name}}{{/rows}}{{/next}}"
    #expect(Outcome(template, view).page == "Công an xã Công an xã 113 1.1 Công an xã")
    #expect(Outcome("{{#next.phone}}x{{/next.phone}}").page == nil)
  }

  @Test func pagePutsItsPartsIntoALayout() {
    let files = [
      "parts/layout": """
      <!doctype html>
      <title>{{$title}}{{title}}{{/title}}</title>
      <main>
        {{$main}}
        {{/main}}
      </main>
      {{>parts/footer}}

      """,
      "parts/footer": "<footer>{{office.name}}</footer>\n",
      "page": """
      {{<parts/layout}}
      {{! tiêu đề như mặc định }}
      {{$main}}
        <table>
          {{#rows}}
          <tr><td>{{code}}
          {{/rows}}
        </table>
      {{/main}}
      {{/parts/layout}}

      """,
    ]
    let outcome = Outcome(files, SamplePage(rows: [SampleRow("1.1"), SampleRow("1.2")]))
    #expect(outcome.messages == "")
    #expect(
      outcome.page == """
        <!doctype html>
        <title>Xã Minh Họa</title>
        <main>
          <table>
            <tr><td>1.1
            <tr><td>1.2
          </table>
        </main>
        <footer>Phòng Văn hóa - Xã hội</footer>

        """)
  }

  @Test func blockInsideItsOwnFillingDoesNotRunInACircle() {
    let files = ["page": "{{<a}}{{$x}}[{{$x}}trong{{/x}}]{{/x}}{{/a}}", "a": "({{$x}}ngoài{{/x}})"]
    #expect(Outcome(files).page == "([trong])")
  }

  /// A layout used again inside what fills its block is no circle: each use ends.
  @Test func layoutInsideItsOwnBlock() {
    let files = ["page": "{{<a}}{{$x}}{{>card}}{{/x}}{{/a}}", "card": "{{<a}}{{$x}}thẻ{{/x}}{{/a}}", "a": "({{$x}}{{/x}})"]
    #expect(Outcome(files).page == "((thẻ))")
  }

  @Test func partsOfFilesWithoutHTMLKeepTheirEnding() throws {
    var collector = DiagnosticCollector()
    var library = TemplateLibrary(files: ["feed.xml": Array("<t>{{title}}</t>".utf8)], &collector)
    let template = try #require(library.compile("feed.xml", SamplePage.schema, &collector))
    var out = OutputBuffer()
    template.render(SamplePage(), into: &out)
    #expect(String(decoding: out.bytes, as: UTF8.self) == "<t>Xã Minh Họa</t>")
  }

  @Test func byteOrderMarkIsNoPartOfThePage() {
    #expect(Outcome("\u{FEFF}{{title}}").page == "Xã Minh Họa")
  }

  @Test func oneTemplateRendersManyPagesAlike() throws {
    var collector = DiagnosticCollector()
    var library = TemplateLibrary(files: ["page.html": Array("{{#rows}}{{code}},{{/rows}}".utf8)], &collector)
    let template = try #require(library.compile("page", SamplePage.schema, &collector))
    var out = OutputBuffer()
    for count in [2, 0, 1] {
      out.clear()
      template.render(SamplePage(rows: (0..<count).map { SampleRow("\($0)") }), into: &out)
      #expect(String(decoding: out.bytes, as: UTF8.self) == (0..<count).map { "\($0)," }.joined())
    }
  }
}
