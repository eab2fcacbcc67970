import Vietnamese

/// The terms of the index: a syllable together with the next one, and what filters ask for.
///
/// Vietnamese writes most words as several syllables: `đất đai` is one word, while `đạt` and `đại` stand on every page. A page has a term for every two
/// syllables that follow each other in a paragraph, `datˑdaiˑ`, and for the last one, `daiˑ`; a search for two words asks for that term, a search for
/// one for all terms that begin with `daiˑ`, which needs no list of its own. The signs between are modifier letters, which
/// are no part of any word here: the index drops what is no letter at all.
enum SearchTerms {
  /// What ends a syllable. `Templates/assets/search.js` writes the same.
  static let end: Character = "\u{02D1}"
  /// What stands around and within what filters ask for, which no text holds.
  static let filter: Character = "\u{02BC}"

  /// The terms of paragraphs, each once, in their order; without those of `others`.
  static func of(_ blocks: some Sequence<String>, without others: [String] = []) -> [String] {
    var seen = Set(others)
    var terms: [String] = []
    for block in blocks {
      let syllables = Syllables.folded(block)
      for (position, syllable) in syllables.enumerated() {
        var term = syllable
        term.append(end)
        if position + 1 < syllables.count {
          term += syllables[position + 1]
          term.append(end)
        }
        if seen.insert(term).inserted { terms.append(term) }
      }
    }
    return terms
  }

  /// The term by which a filter finds a page: `ʼxaʼthongʼnhatʼʼ`. Two signs at the end, so that no value is the beginning of another.
  static func filter(_ name: String, _ value: String) -> String {
    var term = String(filter)
    for part in [name, value] { term += part.replacing("-", with: String(filter)) + String(filter) }
    return term + String(filter)
  }
}
