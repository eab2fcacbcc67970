import CCMark
import Glibc

public struct MarkdownDocument: Sendable {
  public struct Heading: Sendable { public let level: Int; public let text: String; public let id: String; public let line: Int }
  public struct Link: Sendable { public let destination: String; public let line: Int; public let isUnsafe: Bool }
  public let html: String
  public let headings: [Heading] = []
  public let links: [Link] = []
  public init(_ source: String, headingLevelOffset: Int = 0) {
    guard let text = cmark_markdown_to_html(source, source.utf8.count, 0) else { html = ""; return }
    defer { free(text) }
    html = String(cString: text)
  }
}
