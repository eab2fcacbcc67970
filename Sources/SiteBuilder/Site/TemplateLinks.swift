import Diagnostics

/// Links that a template's author wrote by hand: `{{frame.root}}cach-tinh.html` must be a file of the site.
enum TemplateLinks {
  /// The files that lie at the root of every site.
  static let sitewide: Set<String> = [SiteAddress.home, SiteAddress.method, SiteAddress.notFound]

  /// Reports links to nowhere, with their places.
  static func check(_ files: [String: [UInt8]], known: Set<String>, prefix: String, _ diagnostics: inout DiagnosticCollector) {
    for (path, bytes) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      guard let text = String(validating: bytes, as: UTF8.self) else { continue }
      // A line may end as Windows ends it, which is one character.
      for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }).enumerated() {
        check(String(line), number: index + 1, file: prefix + path, known: known, &diagnostics)
      }
    }
  }

  private static func check(
    _ line: String, number: Int, file: String, known: Set<String>, _ diagnostics: inout DiagnosticCollector
  ) {
    var rest = line[...]
    while let tag = rest.range(of: "{{") {
      rest = rest[tag.upperBound...]
      guard let name = rest.range(of: "}}"), isRoot(rest[..<name.lowerBound]) else { continue }
      rest = rest[name.upperBound...]
      if rest.first == "}" { rest.removeFirst() }
      let link = rest.prefix { !"\"'#?{ ><".contains($0) }
      if !link.isEmpty, !known.contains(String(link)) {
        let column = line.distance(from: line.startIndex, to: link.startIndex) + 1
        diagnostics.report(.templateLinkToNowhere(String(link), known: known), at: SourcePlace(file: file, line: number, column: column))
      }
    }
  }

  /// Whether a tag's content is the way to the root: `frame.root`, with spaces or with the signs of an unescaped name.
  private static func isRoot(_ content: Substring) -> Bool {
    content.drop { " {&".contains($0) }.prefix { $0 != " " } == "frame.root"
  }
}

extension Finding {
  /// A link that a template writes leads to no file that every site has.
  static func templateLinkToNowhere(_ link: String, known: Set<String>) -> Finding {
    let files = known.sorted().joined(separator: ", ")
    return .error(
      "link-to-nowhere", vi: "liên kết “\(link)” không dẫn tới trang nào", en: "the link “\(link)” leads to no page",
      advice: LocalizedText(
        vi: "sau {{frame.root}} viết một trong các tệp: \(files); tệp trong assets/ viết {{>assets/tên-tệp}}",
        en: "after {{frame.root}} write one of these files: \(files); for a file of assets/ write {{>assets/name}}"))
  }
}

extension Substring {
  /// The first place where some words stand.
  fileprivate func range(of words: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
      start = index(after: start)
    }
    return nil
  }
}
