import Vietnamese

/// The name by which links reach a heading.
enum HeadingAnchor {
  /// The most letters of a name; longer ones are cut after a whole word where there is one.
  static let longest = 80

  /// The slug of a heading's words; `muc` where nothing is left of them.
  static func of(_ words: String) -> String {
    let slug = Slug.of(words)
    if slug.isEmpty { return "muc" }
    guard slug.utf8.count > longest else { return slug }
    let start = slug.prefix(longest + 1)
    return String(start.lastIndex(of: "-").map { start[..<$0] } ?? start.dropLast())
  }
}
