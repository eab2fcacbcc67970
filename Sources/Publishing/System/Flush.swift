import CPublishing
import Glibc

/// Waiting until changes are on the disk, so that a power cut leaves a whole site, old or new.
enum Flush {
  /// All changes of the file system that holds `path`. One call for the whole site: a call a file would cost more than writing it.
  static func fileSystem(holding path: String) throws(PublicationError) {
    try flush(path) { syncfs($0) }
  }

  /// The names in one folder.
  static func folder(_ path: String) throws(PublicationError) {
    try flush(path) { fsync($0) }
  }

  private static func flush(_ path: String, _ call: (Int32) -> Int32) throws(PublicationError) {
    switch OpenFile.open(path, O_RDONLY | O_DIRECTORY) {
    case .failed(let code): throw .disk(.flush, path: path, code: code)
    case .file(let folder):
      // Some network disks cannot flush a folder and say so with EINVAL; there is nothing to wait for.
      guard call(folder.descriptor) == 0 || errno == EINVAL else { throw .disk(.flush, path: path, code: errno) }
    }
  }
}
