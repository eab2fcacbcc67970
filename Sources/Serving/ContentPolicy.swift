/// A content security policy of a page, as it stands in its `<meta>`.
struct ContentPolicy {
  private var directives: [(name: String, sources: [Substring])]
  private let written: String

  /// Reads a policy; of a directive that stands twice browsers take the first.
  init(_ written: String) {
    self.written = written
    // As templates write what they escape.
    let text = ["&#39;", "&#x27;", "&apos;"].reduce(written) { $0.replacing($1, with: "'") }
    directives = text.split(separator: ";").compactMap { directive in
      let words = directive.split(whereSeparator: \.isWhitespace)
      return words.first.map { ($0.lowercased(), Array(words.dropFirst())) }
    }
  }

  /// The policy with scripts, styles and connections of the page's own server allowed; as it was written where they are already.
  var allowingOwnServer: String {
    var widened = self
    let needed = [["script-src-elem", "script-src"], ["style-src-elem", "style-src"], ["connect-src"]]
    let changes = needed.map { widened.allowOwnServer(in: $0) }
    guard changes.contains(true) else { return written }
    return widened.directives.map { ([Substring($0.name)] + $0.sources).joined(separator: " ") }.joined(separator: "; ")
  }

  /// Widens the first of some directives that the policy holds, or else one of its own made from `default-src`. Whether that changed anything.
  private mutating func allowOwnServer(in names: [String]) -> Bool {
    let own: Substring = "'self'"
    let found = directives.map(\.name)
    if let position = names.compactMap({ found.firstIndex(of: $0) }).first {
      guard !directives[position].sources.contains(where: { $0.lowercased() == own }) else { return false }
      directives[position].sources = Self.something(directives[position].sources) + [own]
      return true
    }
    guard let others = directives.first(where: { $0.name == "default-src" }), !others.sources.contains(where: { $0.lowercased() == own }),
      let name = names.last
    else { return false }
    directives.append((name, Self.something(others.sources) + [own]))
    return true
  }

  /// Sources without the word for none, which may only stand alone.
  private static func something(_ sources: [Substring]) -> [Substring] { sources.filter { $0.lowercased() != "'none'" } }
}
