import Diagnostics
import Markdown
import PlanModel

/// Checks of the site's outline, before anything is made.
enum OutlineChecks {
  /// Two pages for one path. Letters count without regard to case, for some servers and disks make no difference.
  static func checkPaths(_ pages: [(path: String, place: SourcePlace)], _ diagnostics: inout DiagnosticCollector) {
    // Most often all paths differ, which is soon seen.
    if Set(pages.lazy.map { lowercased($0.path) }).count == pages.count { return }
    var taken: [String: (path: String, place: SourcePlace)] = [:]
    var told: Set<String> = []
    for page in pages {
      let key = lowercased(page.path)
      guard let first = taken[key] else {
        taken[key] = page
        continue
      }
      // Two folders with one name hold many pages with one path: that is one mistake.
      guard told.insert(firstDifference(first.path, page.path)).inserted else { continue }
      diagnostics.report(
        .pathTakenTwice(page.path), at: page.place,
        related: [.init(LocalizedText(vi: "trang thứ nhất", en: "the first page"), at: first.place)])
    }
  }

  /// A path in lower case; nearly all paths are so already.
  private static func lowercased(_ path: String) -> String {
    path.utf8.contains { $0 >= 0x80 || (65...90).contains($0) } ? path.lowercased() : path
  }

  /// The folder in which two paths part for the first time, in lower case; the whole path when they are the same.
  private static func firstDifference(_ left: String, _ right: String) -> String {
    let parts = zip(left.split(separator: "/"), right.split(separator: "/"))
    let shared = parts.prefix { $0 == $1 }.count
    return right.split(separator: "/").prefix(shared + 1).joined(separator: "/").lowercased()
  }

  /// Links of a plan's text, and of the papers that are built on a day, that lead to no file of the site.
  /// `paths` are asked for only if there is a link.
  static func checkLinks(
    of commune: Commune, asOf: Day, paths: @autoclosure () -> Set<String>, _ diagnostics: inout DiagnosticCollector
  ) {
    let address = CommuneAddress(commune)
    lazy var known = paths()
    let isThere = { (path: String) in known.contains(path) }
    for plan in commune.plans {
      let document = plan.document
      checkLinks(
        of: document.body, firstLine: document.bodyLine, file: document.place.file, on: address.plan(plan.id), isThere: isThere, &diagnostics)
    }
    for paper in commune.papers(by: commune.settings.demonstration?.asOf ?? asOf) {
      let page = PaperAddress(address, paper.period).report
      for passage in paper.passages {
        checkLinks(of: passage.body, firstLine: passage.line, file: paper.place.file, on: page, isThere: isThere, &diagnostics)
      }
    }
  }

  /// Links of a text on the page at `page` that lead to no file of the site. `firstLine` is the line of the file on which the text begins.
  static func checkLinks(
    of text: String, firstLine: Int, file: String, on page: String, isThere: (_ path: String) -> Bool, _ diagnostics: inout DiagnosticCollector
  ) {
    if MarkdownDocument.isWithoutLinksAndHTML(text) { return }
    let body = MarkdownDocument(text)
    lazy var headings = Set(MarkdownDocument(text, headingLevelOffset: 1).headings.map(\.id))
    for link in body.links where !link.isUnsafe && !isElsewhere(link.destination) {
      let place = SourcePlace(file: file, line: firstLine + link.line - 1)
      if link.destination.hasPrefix("#") {
        if !headings.contains(String(link.destination.dropFirst())) { diagnostics.report(.linkToNowhere(link.destination), at: place) }
        continue
      }
      guard let target = RelativeLink.resolve(link.destination, on: page), isThere(target) else {
        diagnostics.report(.linkToNowhere(link.destination), at: place)
        continue
      }
    }
  }

  /// The paths to which the links of a text on the page at `page` lead.
  static func links(of text: String, on page: String) -> [String] {
    MarkdownDocument(text).links.filter { !isElsewhere($0.destination) }.compactMap { RelativeLink.resolve($0.destination, on: page) }
  }

  /// Whether a link leaves the site: it names a scheme, such as `https:` or `mailto:`.
  private static func isElsewhere(_ destination: String) -> Bool {
    guard let colon = destination.firstIndex(of: ":"), destination.first?.isLetter ?? false else { return destination.hasPrefix("//") }
    return destination[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }
}

extension Finding {
  /// Two pages would lie at one path.
  static func pathTakenTwice(_ path: String) -> Finding {
    .error(
      "path-taken-twice", vi: "hai trang cùng đường dẫn “\(path)” (chữ hoa, chữ thường tính như nhau)",
      en: "two pages for the path “\(path)” (capitals make no difference)",
      advice: LocalizedText(vi: "đổi tên thư mục, tệp hoặc mã của một trong hai", en: "rename the folder, the file or the id of one of them"))
  }

  /// A relative link leads to no page or file of the site.
  static func linkToNowhere(_ destination: String) -> Finding {
    .error(
      "link-to-nowhere", vi: "liên kết “\(destination)” không dẫn tới trang nào", en: "the link “\(destination)” leads to no page",
      advice: LocalizedText(
        vi: "viết đường dẫn tương đối từ trang này, như ../chi-tieu/<mã>.html, hoặc địa chỉ https:// đầy đủ",
        en: "write a path relative to this page, such as ../chi-tieu/<id>.html, or a whole https:// address"))
  }
}
