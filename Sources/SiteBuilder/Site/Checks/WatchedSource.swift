import ContentReader
import Synchronization

/// A folder that is read twice, and whose files must be the same both times: what was checked is what is published.
final class WatchedSource: Sendable {
  private let source: SourceFolder
  private let seen = Mutex<[String: UInt64]>([:])
  private let changed = Mutex<String?>(nil)

  /// Watches a folder.
  init(_ source: SourceFolder) {
    self.source = source
  }

  /// The folder, each of whose files is remembered when it is read first and compared when it is read again.
  var folder: SourceFolder {
    SourceFolder(
      files: source.files,
      read: { path in
        let bytes = try self.source.read(path)
        let print = ContentFingerprint(bytes).value
        let before = self.seen.withLock { seen in
          defer { seen[path] = seen[path] ?? print }
          return seen[path]
        }
        if let before, before != print { self.changed.withLock { $0 = $0 ?? path } }
        return bytes
      })
  }

  /// Throws ``InputChanged`` when a file was not the same twice.
  func requireUnchanged() throws {
    if let path = changed.withLock({ $0 }) { throw InputChanged(path: path) }
  }
}

/// A file of the content changed while the site was being built.
public struct InputChanged: Error {
  /// The file, relative to the content folder.
  public let path: String
}
