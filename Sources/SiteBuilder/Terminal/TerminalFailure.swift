import ContentReader
import Diagnostics

/// Why a question about the content has no answer.
public enum TerminalFailure: Error, Sendable {
  /// The content has errors, which its author should see.
  case content([Diagnostic])
  /// What was asked for is not there.
  case unknown(LocalizedText)

  /// A commune that has no folder.
  static func noSuchCommune(_ slug: String, among known: [String]) -> TerminalFailure {
    .unknown(Finding.noSuchCommune(slug, nearest: NearestName.of(slug, among: known)).message)
  }
}
