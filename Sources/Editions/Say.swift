/// Words of the interface, in the language of the edition that is being made. They are written in Vietnamese where they are said; the catalogue has
/// them with `{1}`, `{2}` in the places of values.
/// - Parameters:
///   - phrase: the words in Vietnamese.
///   - context: tells apart equal Vietnamese words that other languages say in different ways, see ``WordCatalogue``; nil for most.
public func say(_ phrase: Phrase, in context: String? = nil) -> String {
  guard let edition = Edition.current else { return phrase.text }
  return edition.words(phrase.text, in: context, phrase.values)
}

/// A word that is not written where it is said, as those that authors choose from a list: the catalogue has each of them.
public func say(word: String) -> String {
  guard let edition = Edition.current, !word.isEmpty else { return word }
  return edition.words(word, in: nil, [])
}

/// A phrase of the interface with its values.
public struct Phrase: ExpressibleByStringInterpolation, Sendable {
  /// In the Vietnamese edition the words with their values, in another one those with `{1}`, `{2}` in their places.
  let text: String
  /// The values; empty in the Vietnamese edition.
  let values: [String]

  /// Words without values.
  public init(stringLiteral words: String) {
    text = words
    values = []
  }

  /// Words with values.
  public init(stringInterpolation parts: Parts) {
    text = parts.text
    values = parts.values
  }

  /// Takes a phrase together.
  public struct Parts: StringInterpolationProtocol {
    var text = ""
    var values: [String] = []
    private let isForeign = Edition.isForeign

    /// A phrase with room for its words.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    /// Words.
    public mutating func appendLiteral(_ words: String) { text += words }

    /// A value that is text already.
    public mutating func appendInterpolation(_ value: String) {
      if isForeign {
        values.append(value)
        text += "{\(values.count)}"
      } else {
        text += value
      }
    }

    /// A whole number.
    public mutating func appendInterpolation(_ value: Int) { appendInterpolation(String(value)) }

    /// A piece of text.
    public mutating func appendInterpolation(_ value: Substring) { appendInterpolation(String(value)) }
  }
}
