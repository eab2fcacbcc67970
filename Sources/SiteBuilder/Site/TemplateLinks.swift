import Diagnostics

/// Links that a template's author wrote by hand: `{{frame.root}}cach-tinh.html` must be a file of the site.
enum TemplateLinks {
  /// The files that lie at the root of every site.
  static let sitewide: Set<String> = [SiteAddress.home, SiteAddress.method, SiteAddress.notFound]

  /// Reports links to nowhere, with their places.
  static func check(_ files: [String: [UInt8]], known: Set<String>, prefix: String, _ diagnostics: inout DiagnosticCollector) {
    for (path, bytes) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      guard let text = String(validating: bytes, as: UTF8.self) else { continue }
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        check(String(line), number: index + 1, file: prefix + path, known: known, &diagnostics)
      }
    }
  }

  private static func check(
    _ line: String, number: Int, file: String, known: Set<String>, _ diagnostics: inout DiagnosticCollector
  ) {
    let mark = "{{frame.root}}"
    var rest = line[...]
    while let found = rest.firstRange(of: mark) {
      rest = rest[found.upperBound...]
      let link = rest.prefix { !"\"'#?{ ><".contains($0) }
      if !link.isEmpty, !known.contains(String(link)) {
        let column = line.distance(from: line.startIndex, to: link.startIndex) + 1
        diagnostics.report(.linkToNowhere(String(link)), at: SourcePlace(file: file, line: number, column: column))
      }
    }
  }
}

extension Substring {
  /// The first place where some words stand.
  fileprivate func firstRange(of words: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
      start = index(after: start)
    }
    return nil
  }
}
