import Diagnostics
import PlanModel
import Vietnamese

/// Reads `glossary.csv`.
enum GlossaryReader {
  /// The terms in the order of the rows.
  static func read(_ table: Table, _ diagnostics: inout DiagnosticCollector) -> [GlossaryTerm] {
    let (term, explanation) = (table.field("term"), table.field("explanation"))
    let (aliases, source) = (table.field("aliases"), table.field("source"))
    let english = table.field("explanation_en")
    var places: [FoldedName: SourcePlace] = [:]
    return table.rows.compactMap { row in
      guard let word = row.text(term).value, let meaning = row.text(explanation).value else { return nil }
      let others = row.list(aliases).value ?? []
      for (name, field) in [(word, term)] + others.map({ ($0, aliases) }) {
        let folded = FoldedName(name)
        if let first = places[folded] {
          diagnostics.report(.termTwice(name), at: row.place(field), related: [Diagnostic.Related(.firstHere, at: first)])
        }
        places[folded] = places[folded] ?? row.place(field)
      }
      return GlossaryTerm(
        term: word, explanation: meaning, aliases: others, english: row.text(english).value, source: row.text(source).value, place: row.place)
    }
  }
}

extension Finding {
  /// One word is explained twice.
  static func termTwice(_ term: String) -> Finding {
    .error(
      "term-twice", vi: "Từ \(Shown.words(term)) được giải thích hai lần", en: "The term \(Shown.words(term)) is explained twice",
      advice: LocalizedText(vi: "Gộp hai dòng, hoặc bỏ từ này ở một dòng", en: "Join the two rows, or drop the term from one"))
  }
}
