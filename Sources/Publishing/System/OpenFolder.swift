import Glibc

/// An open folder, from which paths start that are then short for the system to walk. Closed when nobody holds it any more.
final class OpenFolder: Sendable {
  private let file: OpenFile

  /// Throws for what is no folder; a link is none, for paths are resolved before.
  init(_ path: String) throws(PublicationError) {
    switch OpenFile.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) {
    case .failed(let code): throw .disk(.read, path: path, code: code)
    case .file(let file): self.file = file
    }
  }

  var descriptor: Int32 { file.descriptor }
}
