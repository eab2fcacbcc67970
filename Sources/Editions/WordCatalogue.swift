import Characters
import Glibc

/// The words of the interface in another language, by the Vietnamese ones.
public struct WordCatalogue: Sendable {
  /// What the same words mean elsewhere: the name of a template or what a phrase says of itself; empty everywhere.
  private let byContext: [String: [Key: Entry]]

  /// Words, told apart by their bytes, for to compare letters costs many times more.
  private struct Key: Hashable {
    let words: String

    static func == (left: Key, right: Key) -> Bool {
      var (left, right) = (left.words, right.words)
      return left.withUTF8 { left in
        right.withUTF8 { right in
          guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else { return left.count == right.count }
          return memcmp(first, second, left.count) == 0
        }
      }
    }

    func hash(into hasher: inout Hasher) {
      var words = words
      words.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  private struct Entry {
    let source: String
    let translation: Translation
  }

  /// A catalogue of rows: the words in Vietnamese, their context, the words in the other language. Of two rows for the same words in the same context
  /// the last counts.
  public init(_ rows: some Sequence<(String, String, String)>) {
    var byContext: [String: [Key: Entry]] = [:]
    for (words, context, translation) in rows {
      byContext[context, default: [:]][Key(words: words)] = Entry(source: translation, translation: Translation(translation))
    }
    self.byContext = byContext
  }

  /// The words for some in Vietnamese: those for their context where there are such, else those for everywhere; nil where there are none. Spaces at
  /// both ends are those of the Vietnamese.
  public func translation(of words: String, in context: String?) -> Translation? {
    let (before, core, after) = words.parted
    return entry(core, context)?.translation.between(before, after)
  }

  /// The same as the catalogue writes it.
  public func source(of words: String, in context: String?) -> String? { entry(words, context)?.source }

  private func entry(_ words: String, _ context: String?) -> Entry? {
    if let found = entry(Key(words: words), context) { return found }
    // What is read is composed, what somebody writes into a template need not be.
    return entry(Key(words: Composed.of(words)), context)
  }

  private func entry(_ key: Key, _ context: String?) -> Entry? {
    context.flatMap { byContext[$0]?[key] } ?? byContext[""]?[key]
  }
}

extension String {
  /// The spaces at the beginning, what stands between, and the spaces at the end.
  var parted: (before: Substring, core: String, after: Substring) {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A }
    if let first = utf8.first, let last = utf8.last, !isSpace(first), !isSpace(last) { return ("", self, "") }
    guard let first = utf8.firstIndex(where: { !isSpace($0) }), let last = utf8.lastIndex(where: { !isSpace($0) }) else { return ("", self, "") }
    let end = utf8.index(after: last)
    return (self[..<first], String(self[first..<end]), self[end...])
  }
}
