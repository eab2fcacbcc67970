import Diagnostics

/// A page that authors write freely, `pages/<name>.md`.
public struct FreePage: Hashable, Sendable {
  /// The file's name without ending, which is its address too.
  public let name: String
  /// The title.
  public let title: String
  /// The text as Markdown, without front matter.
  public let body: String
  /// The file.
  public let place: SourcePlace
  /// The line of the file on which `body` begins, from 1.
  public let bodyLine: Int

  /// A page.
  public init(name: String, title: String, body: String, place: SourcePlace, bodyLine: Int = 1) {
    self.name = name
    self.title = title
    self.body = body
    self.place = place
    self.bodyLine = bodyLine
  }
}
