/// Writes diagnostics for people and for programs.
public struct DiagnosticPrinter: Sendable {
  /// The forms of output.
  public enum Format: String, CaseIterable, Sendable {
    /// One block a diagnostic, `file:line:column` first, as editors understand it.
    case text
    /// A JSON array of objects.
    case json
    /// A page to look at in a browser.
    case html
  }

  let language: MessageLanguage

  /// A printer in one language.
  public init(language: MessageLanguage) {
    self.language = language
  }

  /// The diagnostics in one form, in the order given; a page ends in the closing list, a text is followed by ``text(_:)`` of it where the caller wishes.
  public func print(_ diagnostics: [Diagnostic], as format: Format, closing: ClosingList? = nil) -> String {
    switch format {
    case .text: return diagnostics.map(text).joined()
    case .json: return json(diagnostics)
    case .html: return html(diagnostics, closing: closing)
    }
  }

  /// One diagnostic as lines of text, ending in a line feed.
  public func text(_ diagnostic: Diagnostic) -> String {
    var lines = ["\(place(diagnostic.place)): \(severity(diagnostic.severity)): \(diagnostic.message.text(in: language)) [\(diagnostic.id)]"]
    if let advice = diagnostic.advice { lines.append("  → \(advice.text(in: language))") }
    for related in diagnostic.related {
      lines.append("  · \(place(related.place)): \(related.message.text(in: language))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A place as people say it: `file:line:column (cột “Mục tiêu”)` or `file (Sheet Chỉ tiêu, ô F12)`.
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

  private func severity(_ severity: Diagnostic.Severity) -> String {
    switch (severity, language) {
    case (.error, .vi): return "lỗi"
    case (.error, .en): return "error"
    case (.warning, .vi): return "lưu ý"
    case (.warning, .en): return "warning"
    }
  }
}
