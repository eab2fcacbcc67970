import Characters
import Diagnostics

/// Links that a template's author wrote by hand: `{{frame.root}}cach-tinh.html`, `{{frame.files}}gioi-thieu.html` and `{{frame.across}}muc-luc.html` must be files of the site.
enum TemplateLinks {
  /// The pages that lie at the root of every edition.
  static let pages: Set<String> = [SiteAddress.home, SiteAddress.method, SiteAddress.glossary, AcrossAddress.whole.search]
  /// The pages that exist once and lie at the root of every site.
  static let once: Set<String> = [SiteAddress.about, SiteAddress.notFound, SiteAddress.dictionary, AcrossAddress.whole.data.listing]
  /// The files that lie at the root of every site.
  static let sitewide = pages.union(once)
  /// The files that lie in the folder of the pages across of every site.
  static let across: Set<String> = [
    AcrossAddress.whole.home, AcrossAddress.whole.alerts, AcrossAddress.whole.quality, AcrossAddress.whole.index,
    AcrossAddress.whole.search,
  ]

  /// Reports links to nowhere, with their places.
  static func check(_ files: [String: [UInt8]], prefix: String, _ diagnostics: inout DiagnosticCollector) {
    for (path, bytes) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
        // Few lines name a folder, and to look at each letter takes far longer.
        guard line.withUnsafeBufferPointer({ ByteSearch.first("frame.", in: $0) }) != nil else { continue }
        // A line may end as Windows ends it.
        let ended = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        guard let text = String(validating: ended, as: UTF8.self) else { continue }
        check(text, number: index + 1, file: prefix + path, &diagnostics)
      }
    }
  }

  private static func check(
    _ line: String, number: Int, file: String, _ diagnostics: inout DiagnosticCollector
  ) {
    var rest = line[...]
    while let tag = rest.range(of: "{{") {
      rest = rest[tag.upperBound...]
      guard let name = rest.range(of: "}}"), let known = files(below: rest[..<name.lowerBound]) else { continue }
      rest = rest[name.upperBound...]
      if rest.first == "}" { rest.removeFirst() }
      let link = rest.prefix { !"\"'#?{ ><".contains($0) }
      if !link.isEmpty, !known.contains(String(link)) {
        let column = line.distance(from: line.startIndex, to: link.startIndex) + 1
        diagnostics.report(.templateLinkToNowhere(String(link), below: known), at: SourcePlace(file: file, line: number, column: column))
      }
    }
  }

  /// A folder that templates name, with the files that every site has in it.
  struct Folder: Sendable {
    /// The name in templates.
    let name: String
    /// The files.
    let files: Set<String>

    func contains(_ path: String) -> Bool { files.contains(path) }
  }

  /// The folder that a tag's content names: `frame.root`, `frame.files` or `frame.across`, with spaces or with the signs of an unescaped name; nil when it is another tag.
  private static func files(below content: Substring) -> Folder? {
    switch content.drop(while: { " {&".contains($0) }).prefix(while: { $0 != " " }) {
    case "frame.root": return Folder(name: "frame.root", files: pages)
    case "frame.files": return Folder(name: "frame.files", files: once)
    case "frame.across": return Folder(name: "frame.across", files: across)
    default: return nil
    }
  }
}

extension Finding {
  /// A link that a template writes leads to no file that every site has.
  static func templateLinkToNowhere(_ link: String, below folder: TemplateLinks.Folder) -> Finding {
    let files = folder.files.sorted().joined(separator: ", ")
    return .error(
      "link-to-nowhere", vi: "liên kết “\(link)” không dẫn tới trang nào", en: "the link “\(link)” leads to no page",
      advice: LocalizedText(
        vi: "sau {{\(folder.name)}} viết một trong các tệp: \(files); tệp trong assets/ viết {{>assets/tên-tệp}}",
        en: "after {{\(folder.name)}} write one of these files: \(files); for a file of assets/ write {{>assets/name}}"))
  }
}

extension Substring {
  /// The first place where some words stand.
  fileprivate func range(of words: String) -> Range<Index>? {
    var start = startIndex
    while let found = utf8[start...].firstIndex(where: { $0 == words.utf8.first }) {
      if utf8[found...].starts(with: words.utf8) { return found..<utf8.index(found, offsetBy: words.utf8.count) }
      start = utf8.index(after: found)
    }
    return nil
  }
}
