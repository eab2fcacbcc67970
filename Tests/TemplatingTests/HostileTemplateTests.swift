import Diagnostics
import Templating
import Testing

/// Templates that no sound mind writes, and that must not take the program down.
@Suite struct HostileTemplateTests {
  @Test func sectionsNestedWithoutEnd() {
    let depth = 20_000
    let outcome = Outcome(String(repeating: "{{#is_late}}", count: depth) + String(repeating: "{{/is_late}}", count: depth))
    #expect(
      outcome.messages == """
        Templates/page.html:1:1201: lỗi: các đoạn lồng nhau quá 100 tầng [template-too-deep]
          → tách bớt thành mẫu con

        """)
  }

  @Test("Columns are counted in letters, in a line without end in the signs that letters are made of") func columns() {
    let column = { (before: String) in Outcome(before + "{{tilte}}").messages.split(separator: ":").dropFirst(2).first.flatMap { Int($0) } }
    #expect(column("tê\u{301}n ế ") == 7)
    #expect(column(String(repeating: "ế", count: 1365)) == 1366)
    #expect(column(String(repeating: "ế", count: 5000)) == 5001)
    #expect(column(String(repeating: "e\u{302}", count: 5000)) == 10_001)
  }

  @Test func partialsNestedWithoutEnd() {
    var files = ["page": "{{>p0}}", "p300": "cuối"]
    for number in 0..<300 { files["p\(number)"] = "{{>p\(number + 1)}}" }
    #expect(Outcome(files).messages.contains("các đoạn lồng nhau quá 200 tầng [template-too-deep]"))
  }

  @Test func partialsThatDoubleAtEachLevel() {
    var files = ["page": "{{>p0}}", "p40": "{{title}}"]
    for number in 0..<40 { files["p\(number)"] = "{{>p\(number + 1)}}{{>p\(number + 1)}}" }
    #expect(Outcome(files).messages.contains("mẫu và các mẫu con gộp lại quá 200000 thẻ [template-too-large]"))
  }

  @Test(arguments: [
    "{{", "}}", "{{{", "{{{}}}", "{{=", "{{==}}", "{{= =}}", "{{={ }=}}{x}", "{{!", "{{#}}{{/}}", "{{/}}", "{{<}}", "{{$}}{{/}}", "{{>}}",
    "{{<page}}{{#rows}}", "{{$x}}", "{{<page}}{{$x}}", "\r\n{{#rows}}\r", "{{\u{0}}}", "{{a.}}", "{{.a}}", "{{...}}", "{{title}}}",
    "{{{title}}",
    "{{={{ }}=}}{{title}}", "{{=a b=}}atitleb", "{{#rows}}{{<x}}{{/rows}}{{/x}}",
  ])
  func fragments(_ template: String) {
    let outcome = Outcome(template)
    #expect((outcome.page == nil) == outcome.messages.contains("lỗi"))
  }

  /// Every beginning of a template full of tags either compiles or says what is wrong.
  @Test func everyBeginningOfATemplate() {
    let template = """
      {{<l}}
        {{$a}}
          {{#rows}}{{code}}{{#unit}}{{.}}{{/unit}}{{/rows}}
        {{/a}}
      {{/l}}
      {{=<% %>=}}<%{bar}%><%&bar%> <%! x %>
      <%>p%>

      """
    for length in 0...template.count {
      let files = ["page": String(template.prefix(length)), "l": " {{$a}}\n x\n {{/a}}\n", "p": "{{title}}"]
      let outcome = Outcome(files)
      #expect((outcome.page == nil) == outcome.messages.contains("lỗi"))
    }
  }

  @Test(arguments: ["{{", "{{}}", "{{x}}", "{{{{ }}", "{{/x}}", "{{#is_late}}{{/x}}", "{{<x}}a{{/x}}"])
  func mistakesWithoutEnd(_ piece: String) {
    var collector = DiagnosticCollector()
    let files = ["page.html": Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)]
    var library = TemplateLibrary(files: files, &collector)
    _ = library.compile("page", SamplePage.schema, &collector)
    #expect((1...20_000).contains(collector.count(of: .error)))
    #expect(collector.diagnostics.allSatisfy { $0.place.line == 1 })
  }

  @Test func afterAHundredMistakesAFileIsGivenUp() {
    var collector = DiagnosticCollector()
    _ = TemplateLibrary(files: ["page.html": Array(String(repeating: "{{a b}}\n", count: 500).utf8)], &collector)
    #expect(collector.diagnostics.map(\.id) == Array(repeating: "template-name-invalid", count: 100))
    #expect(collector.diagnostics.last?.place.line == 100)
  }

  @Test func indentationThatWouldFillTheMemory() {
    let spaces = String(repeating: " ", count: 20_000)
    let files = ["page": spaces + "{{>p}}\n", "p": String(repeating: "x\n", count: 20_000)]
    #expect(Outcome(files).messages.contains("[template-too-large]"))
    #expect(Outcome(["page": "    {{>p}}\n", "p": String(repeating: "x\n", count: 20_000)]).page?.utf8.count == 20_000 * 6)
  }

  @Test func namesAndDelimitersWithoutEnd() {
    let name = String(repeating: "ti", count: 5000)
    for template in ["{{\(name)}}", "{{#\(name)}}{{/\(name)}}", "{{/\(name)}}", "{{a \(name)}}", "{{=\(name) %>=}}", "{{>\(name)}}"] {
      let outcome = Outcome(template)
      #expect(outcome.page == nil && (50...1000).contains(outcome.messages.utf8.count))
    }
  }
}
