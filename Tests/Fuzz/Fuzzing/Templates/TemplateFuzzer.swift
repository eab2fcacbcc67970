import Diagnostics
import Editions
import Templating

extension Fuzzer {
  /// Templates: files one after the other, each behind a byte 1E and its name on a line; the first is the page's.
  public static func templates(_ corpus: Corpus) -> Fuzzer {
    Fuzzer(
      name: "templates", seeds: corpus.files("Templates", ending: ".html"), words: TemplateGrammar.words,
      invent: { random in TemplateGrammar.files(&random) }, broken: TemplateCheck.broken)
  }
}

/// What holds for all templates, with somebody's words in every field.
enum TemplateCheck {
  static func broken(_ input: [UInt8]) -> String? {
    let files = files(of: input)
    let (first, second) = (make(files), make(files))
    guard first == second else { return "made twice, the page is not the same" }
    if let trouble = DiagnosticCheck.broken(first.diagnostics) ?? outside(files, first.diagnostics) { return trouble }
    for (path, bytes) in files {
      var ignored = DiagnosticCollector()
      var translation = TemplateTranslation(WordCatalogue([]), folder: "Templates/")
      guard translation.translate(path, bytes, &ignored) == bytes else { return "without a translation \(path) does not stay as it is" }
    }
    guard let page = first.page else { return nil }
    guard page.isEmpty || String(validating: page, as: UTF8.self) != nil else { return "the page is not UTF-8" }
    for sign in HostileView.bare where contains(page, sign) && !files.values.contains(where: { contains($0, sign) }) {
      return "somebody's words stand in the page as they are"
    }
    return nil
  }

  private struct Made: Equatable {
    var page: [UInt8]?
    var quoted: [UInt8]?
    var diagnostics: [Diagnostic] = []
  }

  private static func make(_ files: [String: [UInt8]]) -> Made {
    var collector = DiagnosticCollector()
    var library = TemplateLibrary(files: files, &collector)
    let template = library.compile("page", HostileView.schema, &collector)
    library.reportUnusedFiles(&collector)
    var made = Made(diagnostics: collector.diagnostics)
    if let template {
      var out = OutputBuffer(capacity: 256)
      template.render(HostileView.sample, into: &out)
      made.page = out.bytes
      var quoted = OutputBuffer(capacity: 256, language: "vi")
      template.render(HostileView.sample, into: &quoted)
      quoted.settleLanguages()
      made.quoted = quoted.bytes
    }
    return made
  }

  private static func outside(_ files: [String: [UInt8]], _ diagnostics: [Diagnostic]) -> String? {
    for place in diagnostics.lazy.flatMap({ [$0.place] + $0.related.map(\.place) }) {
      guard case .text(let line, let column) = place.position, let bytes = files[file(of: place)] else { continue }
      // Templates count LF alone as the end of a line.
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      guard line >= 1, line <= lines.count, (1...lines[line - 1].count + 1).contains(column ?? 1) else {
        return "a diagnostic names a place outside of the file: \(place)"
      }
    }
    return nil
  }

  /// By bytes: a name may begin with a mark that joins the slash before it.
  private static func file(of place: SourcePlace) -> String { String(decoding: place.file.utf8.dropFirst("Templates/".utf8.count), as: UTF8.self) }

  private static func files(of input: [UInt8]) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (number, part) in input.split(separator: 0x1E, omittingEmptySubsequences: false).prefix(8).enumerated() {
      if number == 0 {
        files["page.html"] = Array(part)
      } else {
        // No disk has longer names.
        let name = String(decoding: part.prefix { $0 != 0x0A }.prefix(200), as: UTF8.self)
        files[name + ".html"] = Array(part.drop { $0 != 0x0A }.dropFirst())
      }
    }
    return files
  }

  private static func contains(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    var start = bytes.startIndex
    while let at = bytes[start...].firstIndex(of: word[0]) {
      if bytes[at...].starts(with: word) { return true }
      start = at + 1
    }
    return false
  }
}
