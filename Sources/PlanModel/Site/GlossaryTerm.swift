import Diagnostics
import Editions

/// A word that residents may not know, a row of `glossary.csv`.
public struct GlossaryTerm: Hashable, Sendable {
  /// The word or abbreviation.
  public let term: String
  /// What it means, in plain words.
  public let explanation: String
  /// Other ways to say it.
  public let aliases: [String]
  /// What it means in English, for the English edition; nil when nobody has written it.
  public let english: String?
  /// Where the explanation comes from; nil when it is this site's own.
  public let source: String?
  /// The row it was read from.
  public let place: SourcePlace

  /// A term.
  public init(term: String, explanation: String, aliases: [String] = [], english: String? = nil, source: String? = nil, place: SourcePlace) {
    self.term = term
    self.explanation = explanation
    self.aliases = aliases
    self.english = english
    self.source = source
    self.place = place
  }

  /// The explanation that a page of the edition gives: in another language than Vietnamese where there is one.
  public var meaning: String { Edition.isForeign ? english ?? explanation : explanation }
}
