import Diagnostics
import Templating
import Testing

/// Mustache's own tests. Where Mustache makes nothing of a mistake, `stricter` says which diagnostic an author gets instead.
@Suite struct MustacheSpecTests {
  @Test(arguments: try MustacheCase.all())
  func holds(_ test: MustacheCase) throws {
    var collector = DiagnosticCollector()
    let page = try render(test, &collector)
    if let reason = Self.stricter[test.testDescription] {
      #expect(collector.diagnostics.map(\.id).contains(reason.id), "\(reason.why)")
      #expect(page == nil)
    } else {
      #expect(collector.diagnostics.map(\.message.en) == [])
      #expect(page == test.expected)
    }
  }

  @Test func everyStricterCaseIsAmongTheTests() throws {
    let names = Set(try MustacheCase.all().map(\.testDescription))
    #expect(Self.stricter.keys.filter { !names.contains($0) } == [])
    #expect(try MustacheCase.all().count == 163)
  }

  private func render(_ test: MustacheCase, _ collector: inout DiagnosticCollector) throws -> String? {
    var files = ["the page.html": Array(test.template.utf8)]
    for (name, text) in test.partials ?? [:] { files["\(name).html"] = Array(text.utf8) }
    var library = TemplateLibrary(files: files, &collector)
    let schema = JSONView.schema(of: test.data, usedIn: test.allTemplates)
    guard let template = library.compile("the page", schema, &collector) else { return nil }
    var out = OutputBuffer()
    template.render(JSONView(test.data), into: &out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  private struct Stricter {
    let id: String
    let why: String
    static let unknownName = Stricter(id: "template-name-unknown", why: "a name that nothing offers is a slip of the author's")
    static let missing = Stricter(id: "template-name-unknown", why: "without the view, nothing offers the names in it")
    static let optional = Stricter(id: "template-optional-outside", why: "what may be missing stands inside its own section")
    static let recursion = Stricter(id: "template-recursive", why: "no page of a report nests without end")
    static let lostText = Stricter(id: "template-content-in-parent", why: "text that no page would show is a slip of the author's")
    static let noPartial = Stricter(id: "template-missing", why: "a partial that is not there is a slip of the author's")
  }

  private static let stricter: [String: Stricter] = [
    "interpolation: Basic Null Interpolation": .optional,
    "interpolation: Triple Mustache Null Interpolation": .optional,
    "interpolation: Ampersand Null Interpolation": .optional,
    "interpolation: Basic Context Miss Interpolation": .unknownName,
    "interpolation: Triple Mustache Context Miss Interpolation": .unknownName,
    "interpolation: Ampersand Context Miss Interpolation": .unknownName,
    "interpolation: Dotted Names - Broken Chains": .unknownName,
    "interpolation: Dotted Names - Broken Chain Resolution": .unknownName,
    "interpolation: Dotted Names - Context Precedence": .unknownName,
    "interpolation: Dotted Names are never single keys": .unknownName,
    "inverted: Context": .missing,
    "inverted: List": .missing,
    "inverted: Context Misses": .unknownName,
    "inverted: Dotted Names - Broken Chains": .unknownName,
    "sections: Context Misses": .unknownName,
    "sections: Dotted Names - Broken Chains": .unknownName,
    "partials: Failed Lookup": .noPartial,
    "partials: Recursion": .recursion,
    "~inheritance: Negative Sections": .unknownName,
    "~inheritance: Recursion": .recursion,
    "~inheritance: Text inside parent": .lostText,
  ]
}
