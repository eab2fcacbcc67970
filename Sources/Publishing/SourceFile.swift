import Glibc

/// Writing a file of the content itself, for commands that keep a record there.
public enum SourceFile {
  /// Writes a file below a folder in one step: whoever reads it meanwhile, or after a power cut, finds the old one or the new one, whole.
  ///
  /// `path` is relative to `root`; folders on the way must be there. Throws what the disk refuses.
  public static func write(_ bytes: [UInt8], to path: String, in root: String) throws(PublicationError) {
    try write(bytes, to: PathText.join(root, path))
  }

  /// The same by the whole path.
  static func write(_ bytes: [UInt8], to target: String) throws(PublicationError) {
    let parent = PathText.parent(of: target)
    let draft = target + ".tiendo-new"
    do throws(PublicationError) {
      try create(draft, bytes)
      guard rename(draft, target) == 0 else { throw .disk(.rename, path: target, code: errno) }
      try Flush.folder(parent)
    } catch {
      _ = unlink(draft)
      throw error
    }
  }

  private static func create(_ path: String, _ bytes: [UInt8]) throws(PublicationError) {
    // What a killed command left is in nobody's way.
    _ = unlink(path)
    switch OpenFile.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644) {
    case .failed(let code): throw .disk(.write, path: path, code: code)
    case .file(let file):
      let code = bytes.withUnsafeBytes { file.write($0) }
      guard code == 0 else { throw .disk(.write, path: path, code: code) }
      guard fsync(file.descriptor) == 0 else { throw .disk(.flush, path: path, code: errno) }
      let closing = file.close()
      guard closing == 0 else { throw .disk(.write, path: path, code: closing) }
    }
  }
}
