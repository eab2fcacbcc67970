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

  /// Those of the site itself, and the files that other editions are made from.
  struct Own: Sendable {
    fileprivate let library: TemplateLibrary
    fileprivate let templates: SiteTemplates?
    fileprivate let diagnostics: DiagnosticCollector

    /// Compiles them; needs nothing of the content.
    init(_ files: TemplateFiles) {
      var diagnostics = DiagnosticCollector()
      library = TemplateLibrary(files: files.named, folder: files.prefix, &diagnostics)
      TemplateLinks.check(files.named, prefix: files.prefix, &diagnostics)
      templates = SiteTemplates(library, &diagnostics)
      self.diagnostics = diagnostics
    }
  }

  /// Compiles those of other editions side by side.
  init(_ own: Own, _ files: TemplateFiles, _ editions: [Edition], jobs: Int) {
    let compiled = Parallel.map(editions.count, jobs: jobs) { number in
      var diagnostics = DiagnosticCollector()
      let templates = SiteTemplates(files, own.library, in: editions[number].catalogue, &diagnostics)
      return (templates: templates, diagnostics: diagnostics)
    }
    self.own = own.templates
    ofEditions = compiled.map(\.templates)
    diagnostics = compiled.reduce(into: own.diagnostics) { $0.merge($1.diagnostics) }
  }
}
