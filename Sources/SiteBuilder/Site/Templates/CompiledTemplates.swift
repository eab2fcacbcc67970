import Diagnostics
import Editions
import Templating

/// The templates of all editions.
struct CompiledTemplates: Sendable {
  /// Those of the site itself; nil when anything is wrong with them.
  let own: SiteTemplates?
  /// Those of each other edition, in their order; nil where words are missing or wrong.
  let ofEditions: [SiteTemplates?]
  /// What is wrong with them.
  let diagnostics: DiagnosticCollector

  /// Compiles them side by side.
  init(_ files: TemplateFiles, _ editions: [Edition], jobs: Int) throws {
    var findings = DiagnosticCollector()
    let library = TemplateLibrary(files: files.named, folder: files.prefix, &findings)
    TemplateLinks.check(files.named, prefix: files.prefix, &findings)
    let compiled = try Parallel.map(editions.count + 1, jobs: jobs) { number in
      var diagnostics = DiagnosticCollector()
      let templates =
        number == 0 ? SiteTemplates(library, &diagnostics) : SiteTemplates(files, library, in: editions[number - 1].catalogue, &diagnostics)
      return (templates: templates, diagnostics: diagnostics)
    }
    own = compiled[0].templates
    ofEditions = compiled.dropFirst().map(\.templates)
    diagnostics = compiled.reduce(into: findings) { $0.merge($1.diagnostics) }
  }
}
