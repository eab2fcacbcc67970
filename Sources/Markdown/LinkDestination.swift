/// Where a link in somebody's text leads. Only what is named here gets onto a page: a list of what is dangerous would always be one short.
enum LinkDestination {
  /// An address of the web, `https://…` or `http://…`.
  case web
  /// A mail address, `mailto:…`, without headings or a text, which would be written in the reader's name.
  case mail
  /// A path on this site.
  case site
  /// Anything else: another scheme, which may run a program or reach into the reader's disk; another server without a scheme, however its slashes are
  /// written; an address that names another server than it seems to.
  case refused

  /// What a destination is, as browsers understand it: they leave out spaces and control characters before and inside of a scheme, and take a
  /// backslash for a slash.
  init(_ destination: String) {
    var visible = String.UnicodeScalarView(destination.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F })[...]
    guard let scheme = LinkDestination.scheme(of: visible) else {
      let start = visible.prefix(2)
      self =
        start.first.map(LinkDestination.isSlash) == true && start.last.map(LinkDestination.isSlash) == true && start.count == 2 ? .refused : .site
      return
    }
    visible.removeFirst(scheme.unicodeScalars.count + 1)
    switch scheme {
    case "https", "http":
      self = visible.starts(with: "//".unicodeScalars) && WebAddress.hasPlainServer(String(visible.dropFirst(2))) ? .web : .refused
    case "mailto": self = LinkDestination.isMailAddress(visible) ? .mail : .refused
    default: self = .refused
    }
  }

  /// Whether no link leads there; to pictures, which a page loads when it is opened, of the site itself alone, so that no other server is told who reads.
  func isRefused(asImage isImage: Bool) -> Bool { isImage ? self != .site : self == .refused }

  /// The scheme in small letters; nil where there is none (RFC 3986, 3.1).
  private static func scheme(of destination: Substring.UnicodeScalarView) -> String? {
    guard let colon = destination.firstIndex(of: ":"), let first = destination.first, isLetter(first),
      destination[..<colon].allSatisfy({ isLetter($0) || ("0"..."9").contains($0) || "+-.".unicodeScalars.contains($0) })
    else { return nil }
    return String(destination[..<colon]).lowercased()
  }

  private static func isMailAddress(_ address: Substring.UnicodeScalarView) -> Bool {
    address.split(separator: "@", omittingEmptySubsequences: false).count == 2
      && address.allSatisfy { isLetter($0) || ("0"..."9").contains($0) || "@._+-".unicodeScalars.contains($0) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }

  private static func isSlash(_ scalar: Unicode.Scalar) -> Bool { scalar == "/" || scalar == "\\" }
}
