import PlanModel

/// The words explained, found in what pages say: a page explains the terms that stand on it, from the one glossary of the site.
final class Glossary: Sendable {
  private let terms: [GlossaryTerm]
  private let positions: [String: Int]
  /// The ways in which terms are written, by their first byte; longer ones first, so that "Dữ liệu mở" is not found as "Dữ liệu".
  private let spellings: [[Spelling]]

  private struct Spelling: Sendable {
    let bytes: [UInt8]
    let term: Int
  }

  /// The glossary of a site, in any order.
  init(_ terms: [GlossaryTerm]) {
    self.terms = terms
    positions = Dictionary(terms.enumerated().map { ($1.term, $0) }, uniquingKeysWith: { first, _ in first })
    var spellings = [[Spelling]](repeating: [], count: 256)
    for (index, term) in terms.enumerated() {
      for words in [term.term] + term.aliases {
        for written in Set([words, words.lowercasedFirst]).sorted() {
          guard let first = written.utf8.first else { continue }
          spellings[Int(first)].append(Spelling(bytes: Array(written.utf8), term: index))
        }
      }
    }
    self.spellings = spellings.map { $0.sorted { ($1.bytes.count, $0.term) < ($0.bytes.count, $1.term) } }
  }

  /// A glossary without words.
  static let empty = Glossary([])

  /// The terms of which some texts speak, in the order in which they come, at most `limit` of them; then those of some names, of which a page of its kind
  /// speaks in any case. Each stands once, `room` in all; names that the glossary lacks are passed over.
  func terms(in texts: [String], limit: Int, then names: [String] = [], room: Int = .max) -> [GlossaryTerm] {
    if terms.isEmpty { return [] }
    var found: [Int] = []
    for var text in texts {
      text.withUTF8 { text in
        var index = 0
        while index < text.count, found.count < limit {
          guard let spelling = spelling(in: text, at: index) else {
            index += 1
            continue
          }
          if !found.contains(spelling.term) { found.append(spelling.term) }
          index += spelling.bytes.count
        }
      }
    }
    for name in names where found.count < room {
      if let position = positions[name], !found.contains(position) { found.append(position) }
    }
    return found.prefix(room).map { terms[$0] }
  }

  /// What is written at a place, where a word begins there and one ends where it does.
  private func spelling(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Spelling? {
    let candidates = spellings[Int(text[index])]
    guard !candidates.isEmpty, !Glossary.isInWord(text, index) else { return nil }
    return candidates.first { spelling in
      let end = index + spelling.bytes.count
      guard end <= text.count, end == text.count || !Glossary.isOfWord(text[end]) else { return false }
      return spelling.bytes.indices.allSatisfy { text[index + $0] == spelling.bytes[$0] }
    }
  }

  /// Whether the character before a place belongs to a word.
  private static func isInWord(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    var index = place - 1
    while index > 0, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index >= 0 && isOfWord(text[index])
  }

  /// Whether the character with this first byte belongs to a word: letters and digits do, dashes and quotation marks (E2) do not.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: byte >= 0x80 && byte != 0xE2
    }
  }
}
