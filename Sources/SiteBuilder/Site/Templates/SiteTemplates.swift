import Diagnostics
import Editions
import Templating

/// The templates of the site, compiled against what the pages offer.
struct SiteTemplates: Sendable {
  /// Those of a commune's pages.
  let commune: CommuneTemplates
  /// Those of the other pages.
  let sitewide: SitewideTemplates

  /// Compiles everything; nil when anything is wrong, which is reported.
  init?(_ library: TemplateLibrary, _ diagnostics: inout DiagnosticCollector) {
    var library = library
    let commune = CommuneTemplates(&library, &diagnostics)
    let sitewide = SitewideTemplates(&library, &diagnostics)
    library.reportUnusedFiles(&diagnostics)
    guard let commune, let sitewide else { return nil }
    self.commune = commune
    self.sitewide = sitewide
  }

  /// The templates of pages that exist once, whatever editions there are: papers, open data, what authors wrote.
  static let ofPagesThatExistOnce: Set<String> = [
    "bulletin", "official-paper", "target-book", "data", "open-data", "open-data-provinces", "dictionary", "page", "404",
  ]

  /// Compiles those of another edition: the files in its words. `library` holds them as they are. Nil when words are missing or wrong, which is reported, or
  /// when the templates themselves are wrong, which was.
  init?(_ files: TemplateFiles, _ library: TemplateLibrary, in catalogue: WordCatalogue, _ diagnostics: inout DiagnosticCollector) {
    var findings = DiagnosticCollector()
    var known = DiagnosticCollector()
    let pages = files.named.keys.filter { !$0.contains("/") }.map { String($0.dropLast(".html".count)) }
    let translated = files.translated(
      library.paths(reachedFrom: pages.filter { !SiteTemplates.ofPagesThatExistOnce.contains($0) }), by: catalogue, &findings)
    diagnostics.merge(findings)
    guard !findings.hasErrors else { return nil }
    let translatedLibrary = TemplateLibrary(files: translated.named, folder: files.prefix, &known)
    guard let templates = SiteTemplates(translatedLibrary, &known) else { return nil }
    self = templates
  }
}
