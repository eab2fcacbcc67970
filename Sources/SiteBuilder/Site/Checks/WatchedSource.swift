import ContentReader
import Digests
import Synchronization

/// A folder that is read twice, and whose files must be the same both times: what was checked is what is published.
final class WatchedSource: Sendable {
  private let source: SourceFolder
  /// By the bytes of the path: two names may look alike and be two files.
  private let digests = Mutex<[[UInt8]: FileDigest]>([:])
  private let forms = Mutex<[[UInt8]: PublicForm]>([:])
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
        let digest = FileDigest(of: bytes)
        if self.first(digest, of: path) != digest { self.changed.withLock { $0 = $0 ?? path } }
        return bytes
      },
      size: source.size, readInPieces: readInPieces, digest: digest, publicForm: publicForm, documentText: source.documentText,
      workbook: source.workbook, fingerprint: source.fingerprint)
  }

  /// The digest of a file, found once: large files are not read again but to be copied.
  private func digest(of path: String) throws -> FileDigest {
    let key = Array(path.utf8)
    if let known = digests.withLock({ $0[key] }) { return known }
    return first(try source.digest(path), of: path)
  }

  /// The digest that a file had first; this one where it had none.
  private func first(_ digest: FileDigest, of path: String) -> FileDigest {
    let key = Array(path.utf8)
    return digests.withLock { digests in
      let first = digests[key] ?? digest
      digests[key] = first
      return first
    }
  }

  /// How a file of evidence is published, found once; its digest is known from then on.
  private func publicForm(of path: String) throws -> PublicForm {
    let key = Array(path.utf8)
    if let known = forms.withLock({ $0[key] }) { return known }
    let form = try source.publicForm(path)
    guard first(form.original, of: path) == form.original else { throw InputChanged(path: path) }
    forms.withLock { $0[key] = form }
    return form
  }

  /// Hands a file on in pieces; throws ``InputChanged`` at its end when it is not the one whose digest was found.
  private func readInPieces(_ path: String, _ take: (UnsafeRawBufferPointer) throws -> Void) throws {
    var computation = FileDigest.Computation()
    try source.readInPieces(path) { piece in
      computation.update(piece)
      try take(piece)
    }
    guard try digest(of: path) == computation.digest else { throw InputChanged(path: path) }
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

  /// That file.
  public init(path: String) {
    self.path = path
  }
}
