import ContentReader
import Diagnostics
import Templating

/// The templates of the site, compiled against what the pages offer.
struct SiteTemplates: Sendable {
  /// Those of a commune's pages.
  let commune: CommuneTemplates
  /// Those of the other pages.
  let sitewide: SitewideTemplates
  /// Styles and scripts as they are published.
  let assets: [Asset]
  /// The files that all this was made from, in the order of their paths.
  let sources: [(path: String, bytes: [UInt8])]

  /// Compiles everything; nil when anything is wrong, which is reported.
  init?(_ source: SourceFolder, prefix: String, _ diagnostics: inout DiagnosticCollector) {
    var files: [String: [UInt8]] = [:]
    var assets: [Asset] = []
    for path in source.files() {
      guard let bytes = try? source.read(path) else {
        diagnostics.report(.unreadableTemplate, at: SourcePlace(file: prefix + path))
        continue
      }
      if path.hasSuffix(".html") {
        files[path] = bytes
      } else if path.hasPrefix(SiteAddress.assets) {
        assets.append(Asset(path, bytes))
      }
    }
    let sources = (files.map { ($0.key, $0.value) } + assets.map { ($0.source, $0.bytes) }).sorted {
      $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
    }
    // `{{>assets/tiendo.css}}` gives the published name, so that who edits a template never writes a hash.
    for asset in assets { files[asset.source + ".html"] = Array(asset.path.utf8) }
    var library = TemplateLibrary(files: files, folder: prefix, &diagnostics)
    let commune = CommuneTemplates(&library, &diagnostics)
    let sitewide = SitewideTemplates(&library, &diagnostics)
    library.reportUnusedFiles(&diagnostics)
    TemplateLinks.check(files, prefix: prefix, &diagnostics)
    guard let commune, let sitewide else { return nil }
    self.commune = commune
    self.sitewide = sitewide
    self.assets = assets
    self.sources = sources
  }
}

extension Finding {
  /// The disk would not give a template.
  static let unreadableTemplate = Finding.error(
    "unreadable-template", vi: "không đọc được tệp", en: "the file cannot be read",
    advice: LocalizedText(vi: "kiểm tra quyền đọc của tệp", en: "check that the file may be read"))
}
