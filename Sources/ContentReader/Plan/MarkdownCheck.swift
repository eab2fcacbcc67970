import Diagnostics
import Markdown

/// Checks the text of a Markdown file.
enum MarkdownCheck {
  /// Notes raw HTML and links that a page must not hold. `firstLine` is the line of the file on which the text begins.
  static func check(_ body: String, file: String, firstLine: Int, _ diagnostics: inout DiagnosticCollector) {
  }
}
