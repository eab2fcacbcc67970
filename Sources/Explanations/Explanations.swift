import Diagnostics

/// What every message means, by its id, in one language.
public struct Explanations: Sendable {
  /// Explanations of one kind of content.
  public struct Chapter: Sendable {
    /// What it is about.
    public let title: String
    /// The explanations, by id.
    public let entries: [Explanation]
  }

  /// The language.
  public let language: MessageLanguage
  /// All chapters in order.
  public let chapters: [Chapter]
  /// Every explanation by its id.
  public let byID: [String: Explanation]

  /// The explanations in a language.
  public init(in language: MessageLanguage) {
    let text = language == .vi ? ExplanationTexts.Vietnamese.all : ExplanationTexts.English.all
    self.init(ExplanationReader.read(text, in: language).chapters, in: language)
  }

  /// Chapters of one's own.
  init(_ chapters: [Chapter], in language: MessageLanguage) {
    self.language = language
    self.chapters = chapters
    byID = Dictionary(chapters.flatMap(\.entries).map { ($0.id, $0) }) { first, _ in first }
  }
}
