import Glibc
import Synchronization

/// A file without a name for what is too much for memory; it goes with the process, whatever ends that.
final class SpillFile: Sendable {
  private let file: OpenFile
  /// In bytes.
  private let length = Mutex(0)

  /// Nil where the disk has no room, or no right to it.
  init?(in folder: OpenFolder) {
    let name = ".tiendo-spill"
    switch OpenFile.open(name, in: folder.descriptor, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600) {
    case .failed: return nil
    case .file(let file):
      _ = unlinkat(folder.descriptor, name, 0)
      self.file = file
    }
  }

  /// Puts bytes at the end and says where they lie; nil when the disk refuses, after which nothing more is taken.
  func append(_ bytes: [UInt8]) -> Range<Int>? {
    length.withLock { length in
      guard length >= 0, bytes.withUnsafeBytes({ file.write($0) }) == 0 else {
        length = -1
        return nil
      }
      defer { length += bytes.count }
      return length..<(length + bytes.count)
    }
  }

  /// Bytes that were put there. Throws what the disk refuses.
  func read(_ range: Range<Int>) throws(PublicationError) -> [UInt8] {
    guard let bytes = file.read(range) else { throw .disk(.read, path: ".tiendo-spill", code: errno) }
    return bytes
  }
}
