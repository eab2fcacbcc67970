import ContentReader
import Digests

/// The SHA-256 of content as it was read, by which whoever has it sees whether a site was made from it.
struct ContentSums: Sendable {
  private let source: SourceFolder
  /// The files of each commune by its folder, in the order of their bytes.
  private let communes: [String: [String]]
  private let shared: [String]

  private static let folder = "communes/"

  /// Lists the files of the content. Those that were read are not read again.
  init(_ source: SourceFolder) {
    self.source = source
    var communes: [String: [String]] = [:]
    var shared: [String] = []
    for path in source.files().sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if path.hasPrefix(Self.folder), let end = path.dropFirst(Self.folder.count).firstIndex(of: "/") {
        communes[String(path[..<end].dropFirst(Self.folder.count)), default: []].append(path)
      } else {
        shared.append(path)
      }
    }
    self.communes = communes
    self.shared = shared
  }

  /// The sum of a commune's files; nil where one of them cannot be read.
  func commune(_ slug: String) -> String? { sum(communes[slug] ?? [])?.value }

  /// The sum of all content: a line for each file that communes share, and one for each commune, its sum and its folder with a slash at its end. Nil where
  /// something cannot be read.
  func all(_ drafts: [CommuneDraft]) -> String? {
    guard var sum = sum(shared) else { return nil }
    for draft in drafts {
      guard let content = draft.content else { return nil }
      sum.add(Self.folder + draft.slug + "/", sha256: content)
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
