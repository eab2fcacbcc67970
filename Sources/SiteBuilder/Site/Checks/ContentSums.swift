import ContentReader
import Digests

/// The SHA-256 of content as it was read, by which whoever has it sees whether a site was made from it.
struct ContentSums: Sendable {
  private let source: SourceFolder
  /// In the order of their bytes.
  private let files: FilesByCommune

  /// The sums of these files of a source. Those that were read are not read again.
  init(_ files: FilesByCommune, in source: SourceFolder) {
    self.source = source
    self.files = files
  }

  /// The sum of a commune's files; nil where one of them cannot be read.
  func commune(_ slug: String) -> String? { sum(files.communes[slug] ?? [])?.value }

  /// The sum of all content: a line for each file that communes share, and one for each commune, its sum and its folder with a slash at its end. Nil where
  /// something cannot be read.
  func all(_ drafts: [CommuneDraft]) -> String? {
    guard var sum = sum(files.shared) else { return nil }
    for draft in drafts {
      guard let content = draft.content else { return nil }
      sum.add(CommuneFolder.path(draft.slug), sha256: content)
    }
    return sum.value
  }

  private func sum(_ paths: [String]) -> FileSum? {
    var sum = FileSum()
    for path in paths {
      guard let digest = try? source.digest(path) else { return nil }
      sum.add(path, sha256: digest.sha256)
    }
    return sum
  }
}
