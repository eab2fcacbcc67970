/// What a search needs of a page of the site: its words, place by place, and what the page marks for it with `data-find`.
public struct SearchedPage: Equatable, Sendable {
  /// A stretch of text that a link can lead to.
  public struct Passage: Equatable, Sendable {
    /// The id of the place; empty for what stands before any.
    public let anchor: String
    /// Its paragraphs, rows and the like, spaces joined.
    public var blocks: [String]
  }

  /// How the page's item stands, marked `data-find="status"`.
  public struct Status: Equatable, Sendable {
    /// The class that gives the colours: `s-behind`.
    public var tone = ""
    /// The name of the sign: `behind`.
    public var symbol = ""
    /// The word.
    public var word = ""
  }

  /// The words of the page's first heading.
  public internal(set) var title = ""
  /// The words of its main part, in their order.
  public internal(set) var passages: [Passage] = []
  /// How its item stands; nil where the page marks none.
  public internal(set) var status: Status?
  /// Where the links lead that stand in what is marked `data-find="office"`, as written.
  public internal(set) var offices: [String] = []
  /// Whether the page asks not to be found.
  public internal(set) var isHidden = false

  /// Reads a page. Of markup that no browser would like what can be understood is taken.
  public init(html: [UInt8]) {
    var reader = PageReader(html)
    reader.read()
    self = reader.page
  }

  init() {}
}
