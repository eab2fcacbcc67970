/// A Markdown text (CommonMark) as HTML, with what a reader of content asks of it. Safe by default: raw HTML does not get into the HTML,
/// nor does a destination that could run a program, reach into the reader's disk or lead elsewhere than it seems to.
public struct MarkdownDocument: Sendable, Hashable {
  /// A heading.
  public struct Heading: Sendable, Hashable {
    /// The level in the HTML, from 1 to 6.
    public let level: Int
    /// The words without marks.
    public let text: String
    /// The `id` in the HTML, unique in the document.
    public let id: String
    /// The line in the source, from 1.
    public let line: Int
  }

  /// A link or an image.
  public struct Link: Sendable, Hashable {
    /// The destination as written, with references and escapes resolved.
    public let destination: String
    /// The line in the source on which it begins, from 1.
    public let line: Int
    /// Whether it is an image.
    public let isImage: Bool
    /// Whether the destination is one that never gets into the HTML, where only the words of the link are left: anything but an address of the web, a
    /// mail address and a path on the site; of images anything but a path on the site.
    public let isUnsafe: Bool
  }

  /// A piece of raw HTML, which is left out.
  public struct RawHTML: Sendable, Hashable {
    /// The line in the source on which it begins, from 1.
    public let line: Int
    /// The piece as written.
    public let text: String
  }

  /// The document as HTML. Characters that reorder or break the text around them are written out, as in `⟨U+202E⟩`.
  public let html: String
  /// The headings in order.
  public let headings: [Heading]
  /// The links and images in order.
  public let links: [Link]
  /// What is left out of the HTML, in order: a mistake of the author's.
  public let rawHTML: [RawHTML]
  /// The words without marks, a line for each paragraph, heading and line of code.
  public let plainText: String

  /// Whether a source has no sign with which links, images and HTML begin, so that it need not be read to know that it has none.
  public static func isWithoutLinksAndHTML(_ source: String) -> Bool {
    !source.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") }
  }

  /// Reads a document.
  /// - Parameter headingLevelOffset: how much deeper the headings stand in the page than in the source, so that `#` may be `<h2>`.
  public init(_ source: String, headingLevelOffset: Int = 0) {
    let tree = CMarkTree(source)
    tree.shiftHeadings(by: headingLevelOffset)
    var reader = MarkdownReader()
    tree.walk { node, begins, line in reader.visit(node, begins: begins, line: line) }
    tree.unlink { LinkDestination($0).isRefused(asImage: $1) }
    headings = reader.headings
    links = reader.links
    rawHTML = reader.rawHTML
    plainText = reader.lines.joined(separator: "\n")
    html = MarkdownHTML.finished(tree.html(), ids: reader.headings.map(\.id))
  }
}
