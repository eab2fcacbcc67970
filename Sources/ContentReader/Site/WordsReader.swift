import Diagnostics
import Editions
import PlanModel

/// Reads `words.csv`, the words of the interface in other languages, which lies among the templates.
public enum WordsReader {
  /// The path of the file among the templates.
  public static let file = AuthorTable.words.key + ".csv"

  /// The words; in messages `prefix` stands before the path. Without the file there are none.
  public static func read(from templates: SourceFolder, prefix: String, _ diagnostics: inout DiagnosticCollector) -> WordCatalogue {
    let folder = ContentFolder(templates, prefix: prefix, base: "", files: templates.files().filter { $0 == file })
    let table = folder.table(AuthorTable.words, &diagnostics)
    let (vietnamese, english, context) = (table.field("vi"), table.field("en"), table.field("where"))
    var places: [[String]: SourcePlace] = [:]
    return WordCatalogue(
      table.rows.compactMap { row in
        guard let words = row.text(vietnamese).value, let translation = row.text(english).value else { return nil }
        let context = row.text(context).value ?? ""
        if let first = places[[words, context]] {
          diagnostics.report(.wordsTwice(words), at: row.place(vietnamese), related: [Diagnostic.Related(.firstHere, at: first)])
        }
        places[[words, context]] = row.place(vietnamese)
        return (words, context, translation)
      })
  }
}

extension Finding {
  /// The same words are translated twice.
  static func wordsTwice(_ words: String) -> Finding {
    .error(
      "words-twice", vi: "Lời \(Shown.words(words)) có hai bản dịch", en: "The words \(Shown.words(words)) are translated twice",
      advice: LocalizedText(vi: "Bỏ một dòng, hoặc ghi cột where cho một dòng", en: "Drop one row, or fill in the column where of one"))
  }
}
