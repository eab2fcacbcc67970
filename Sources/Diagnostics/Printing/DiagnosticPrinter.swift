import Characters

/// Writes diagnostics for people and for programs.
public struct DiagnosticPrinter: Sendable {
  /// The forms of output.
  public enum Format: String, CaseIterable, Sendable {
    /// By file, worst first, for whoever mends them.
    case text
    /// One after the other, each beginning with `file:line:column: severity:`, as editors and logs understand it.
    case lines
    /// A JSON array of objects.
    case json
    /// A page to look at in a browser, to print, or to send.
    case html
  }

  let language: MessageLanguage
  let explanations: [String: Explanation]

  /// A printer in one language. A page folds the explanation of each message under it; of an id that is not among `explanations` it has none.
  public init(language: MessageLanguage, explanations: [String: Explanation] = [:]) {
    self.language = language
    self.explanations = explanations
  }

  /// The diagnostics in one form; lines and JSON keep the order given. A page ends in the closing list, a text is followed by ``text(_:longest:)`` of it
  /// where the caller wishes.
  public func print(_ diagnostics: [Diagnostic], as format: Format, closing: ClosingList? = nil) -> String {
    switch format {
    case .text: return text(DiagnosedFile.grouped(diagnostics))
    case .lines: return diagnostics.reduce(into: "") { $0 += text($1) }
    case .json: return json(diagnostics)
    case .html: return html(diagnostics, closing: closing)
    }
  }

  /// One diagnostic by itself, its file with it, as ``Format/lines`` has it; ends in a line feed.
  public func text(_ diagnostic: Diagnostic) -> String {
    var lines = [
      "\(place(diagnostic.place)): \(diagnostic.severity.word.text(in: language)): \(diagnostic.message.text(in: language)) [\(diagnostic.id)]"
    ]
    if let advice = diagnostic.advice { lines.append("  → \(advice.text(in: language))") }
    for related in diagnostic.related {
      lines.append("  · \(place(related.place)): \(related.message.text(in: language))")
    }
    return lines.map(line).joined()
  }

  /// One line, whatever an author's words and the names of files hold: line ends become spaces, and what a terminal would obey or show in another order is
  /// written out.
  func line(_ words: String) -> String {
    // Nearly every line is one as it stands.
    if !words.unicodeScalars.contains(where: Self.isBreak), !HiddenCharacter.stands(in: words) { return words + "\n" }
    var text = ""
    for scalar in words.unicodeScalars {
      if Self.isBreak(scalar) {
        text += " "
      } else if HiddenCharacter.stands(in: String(Character(scalar))) {
        text += HiddenCharacter.shown(scalar.value)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text + "\n"
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\t", "\u{2028}", "\u{2029}": return true
    default: return false
    }
  }

  /// A place with its file, as editors open it: `file:line:column (cột “Mục tiêu”)` or `file (Sheet Chỉ tiêu, ô F12)`.
  public func place(_ place: SourcePlace) -> String {
    var words = place.file
    switch place.position {
    case .whole: break
    case .text(let line, let column): words += ":\(line)" + (column.map { ":\($0)" } ?? "")
    case .page(let number): words += language == .vi ? " (trang \(number))" : " (page \(number))"
    case .cell(let sheet, let address):
      words += language == .vi ? " (Sheet \(sheet), ô \(address))" : " (sheet \(sheet), cell \(address))"
    }
    if let heading = place.heading { words += language == .vi ? " (cột “\(heading)”)" : " (column “\(heading)”)" }
    return words
  }
}
