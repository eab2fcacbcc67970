import Foundation

@testable import SiteBuilder

/// What must hold of every page, whatever it says. The pages are ours, so that their markup can be read with few rules.
struct PageChecks {
  /// Everything that is wrong, each with the page's path.
  private(set) var faults: [String] = []

  /// Checks all pages of a site.
  init(_ site: BuiltSite) {
    let pages = site.pages
    let ids = pages.mapValues { Self.values(of: "id", in: $0) }
    for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
      for id in Set(ids[path] ?? []) where (ids[path] ?? []).count(where: { $0 == id }) > 1 { faults.append("\(path): id “\(id)” twice") }
      for link in Self.values(of: "href", in: page) + Self.values(of: "src", in: page) { check(link, on: path, site, ids) }
      // JSON closes one object after the other.
      let markup = page.replacing(/<script type="application\/ld\+json">.*?<\/script>/.dotMatchesNewlines(), with: "")
      for mark in ["{{", "}}", "Optional(", "<p></p>", "<p>.</p>", "<h1></h1>", "<h2></h2>", "<h3></h3>", "<li></li>"]
      where markup.contains(mark) {
        faults.append("\(path): holds \(mark)")
      }
      faults += page.matches(of: /<(ul|ol|dl|tbody|nav)[^>]*>\s*<\/\1>/).map { "\(path): empty: \($0.output.0)" }
      faults += Self.unbalanced(page).map { "\(path): \($0)" }
    }
  }

  private mutating func check(_ link: String, on path: String, _ site: BuiltSite, _ ids: [String: [String]]) {
    // The last is the name of a vocabulary, which nobody follows.
    if link.hasPrefix("https://") || link.hasPrefix("mailto:") || link == "http://purl.org/dc/elements/1.1/" { return }
    guard let target = RelativeLink.resolve(link, on: path), site.files[target] != nil else {
      faults.append("\(path): the link “\(link)” leads nowhere")
      return
    }
    guard let hash = link.firstIndex(of: "#") else { return }
    let fragment = String(link[link.index(after: hash)...])
    if !(ids[target] ?? []).contains(fragment) { faults.append("\(path): “\(link)”: no such place on \(target)") }
  }

  /// The values of an attribute, in order.
  static func values(of attribute: String, in page: String) -> [String] {
    page.components(separatedBy: " \(attribute)=\"").dropFirst().map { rest in
      String(rest.prefix { $0 != "\"" }).replacing("&amp;", with: "&")
    }
  }

  /// Elements that are closed in another order than they were opened.
  static func unbalanced(_ page: String) -> [String] {
    let void: Set<String> = ["base", "meta", "link", "br", "input", "img", "hr", "!doctype"]
    var open: [String] = []
    for piece in page.components(separatedBy: "<").dropFirst() {
      let tag = piece.prefix { $0 != ">" }
      let name = tag.prefix { !" />\n".contains($0) || $0 == "/" && tag.first == "/" }.lowercased()
      if tag.hasSuffix("/") || void.contains(name) { continue }
      if !name.hasPrefix("/") {
        // An end tag that HTML lets one leave out closes with its parent; we leave none out.
        open.append(name)
      } else if open.popLast() != String(name.dropFirst()) {
        return ["</\(name.dropFirst())> closes another element"]
      }
    }
    return open.isEmpty ? [] : ["<\(open[0])> is not closed"]
  }
}
