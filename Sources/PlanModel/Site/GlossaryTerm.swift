import Diagnostics

/// A word that residents may not know, a row of `glossary.csv`.
public struct GlossaryTerm: Hashable, Sendable {
  /// The word or abbreviation.
  public let term: String
  /// What it means, in plain words.
  public let explanation: String
  /// Other ways to say it.
  public let aliases: [String]
  /// Where the explanation comes from; nil when it is this site's own.
  public let source: String?
  /// The row it was read from.
  public let place: SourcePlace

  /// A term.
  public init(term: String, explanation: String, aliases: [String] = [], source: String? = nil, place: SourcePlace) {
    self.term = term
    self.explanation = explanation
    self.aliases = aliases
    self.source = source
    self.place = place
  }
}
