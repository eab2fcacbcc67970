/// One `{{…}}` of a template file.
struct TemplateTag: Sendable {
  enum Kind: Sendable {
    /// `{{name}}`
    case variable
    /// `{{{name}}}`, `{{&name}}`
    case unescaped
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
    /// `{{!…}}` and `{{=…=}}`, which leave nothing in the page
    case silent
  }

  let kind: Kind
  /// The name inside; empty for silent tags.
  let name: String
  /// The bytes of the tag with its delimiters.
  let range: Range<Int>
  /// The spaces before the tag when it is the first on its line.
  var leading: Range<Int>?
  /// The spaces and the line's end after the tag when it is the last on its line.
  var trailing: Range<Int>?

  /// Whether nothing but spaces shares the line (or lines) with the tag.
  var isAlone: Bool { leading != nil && trailing != nil }

  /// The tag as an author would write it, for messages.
  var spelling: String {
    switch kind {
    case .variable: "{{\(name)}}"
    case .unescaped: "{{{\(name)}}}"
    case .section: "{{#\(name)}}"
    case .inverted: "{{^\(name)}}"
    case .close: "{{/\(name)}}"
    case .partial: "{{>\(name)}}"
    case .parent: "{{<\(name)}}"
    case .block: "{{$\(name)}}"
    case .silent: "{{!}}"
    }
  }
}

/// A template file, cut at its tags and line ends.
enum TemplateToken: Sendable {
  /// A line begins, with these spaces.
  case line(indentation: Range<Int>)
  /// Literal text within one line, its end included.
  case text(Range<Int>)
  case tag(TemplateTag)
}
