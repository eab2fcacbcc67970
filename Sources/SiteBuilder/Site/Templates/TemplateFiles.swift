import ContentReader
import Diagnostics
import Editions
import Templating

/// The files of the templates folder, read once.
struct TemplateFiles: Sendable {
  /// What stands before paths in messages.
  let prefix: String
  /// The templates by path, and the published names of styles and scripts as `assets/tiendo.css.html`: `{{>assets/tiendo.css}}` gives such a name, so
  /// that who edits a template never writes a hash.
  private(set) var named: [String: [UInt8]]
  /// Styles and scripts as they are published.
  let assets: [Asset]
  /// The files that the site is made from, in the order of their paths.
  let sources: [(path: String, bytes: [UInt8])]

  /// Reads all files.
  init(_ source: SourceFolder, prefix: String, _ diagnostics: inout DiagnosticCollector) {
    var files: [String: [UInt8]] = [:]
    var assets: [Asset] = []
    var words: [(String, [UInt8])] = []
    for path in source.files() {
      guard let bytes = try? source.read(path) else {
        diagnostics.report(.unreadableTemplate, at: SourcePlace(file: prefix + path))
        continue
      }
      if path.hasSuffix(".html") {
        files[path] = bytes
      } else if path.hasPrefix(SiteAddress.assets) {
        assets.append(Asset(path, bytes))
      } else if path == WordsReader.file {
        words.append((path, bytes))
      }
    }
    sources = (files.map { ($0.key, $0.value) } + assets.map { ($0.source, $0.bytes) } + words).sorted {
      $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
    }
    for asset in assets { files[asset.source + ".html"] = Array(asset.path.utf8) }
    named = files
    self.assets = assets
    self.prefix = prefix
  }

  /// The same with the words of another language in some templates.
  func translated(_ paths: Set<String>, by catalogue: WordCatalogue, _ diagnostics: inout DiagnosticCollector) -> TemplateFiles {
    var translation = TemplateTranslation(catalogue, folder: prefix)
    var translated = self
    for (path, bytes) in named.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    where paths.contains(path) && !path.hasPrefix(SiteAddress.assets) {
      translated.named[path] = translation.translate(path, bytes, &diagnostics)
    }
    return translated
  }
}

extension Finding {
  /// The disk would not give a template.
  static let unreadableTemplate = Finding.error(
    "unreadable-template", vi: "không đọc được tệp", en: "the file cannot be read",
    advice: LocalizedText(vi: "kiểm tra quyền đọc của tệp", en: "check that the file may be read"))
}
