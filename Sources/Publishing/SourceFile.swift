import Glibc

/// Writing a file of the content itself, for commands that keep a record there.
public enum SourceFile {
  /// Writes a file below a folder in one step: whoever reads it meanwhile, or after a power cut, finds the old one or the new one, whole. It may be read by whom
  /// the old one could be read, a new one by all whom the umask lets in.
  ///
  /// `path` is relative to `root`; folders on the way must be there. Throws what the disk refuses.
  public static func write(_ bytes: [UInt8], to path: String, in root: String) throws(PublicationError) {
    let target = PathText.join(root, path)
    try write(bytes, to: target, like: try FileStatus(at: target))
  }

  /// The same by the whole path.
  /// - Parameters:
  ///   - mode: Who may read it, as far as the umask allows.
  ///   - model: A file whose readers are also this one's, whatever the umask; nil where there is none.
  static func write(
    _ bytes: [UInt8], to target: String, mode: mode_t = FileMode.content, like model: FileStatus? = nil
  ) throws(PublicationError) {
    let parent = PathText.parent(of: target)
    let draft = target + ".tiendo-new"
    do throws(PublicationError) {
      try create(draft, bytes, mode, like: model)
      guard rename(draft, target) == 0 else { throw .disk(.rename, path: target, code: errno) }
      try Flush.folder(parent)
    } catch {
      _ = unlink(draft)
      throw error
    }
  }

  private static func create(_ path: String, _ bytes: [UInt8], _ mode: mode_t, like model: FileStatus?) throws(PublicationError) {
    // What a killed command left is in nobody's way.
    _ = unlink(path)
    switch OpenFile.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode) {
    case .failed(let code): throw .disk(.write, path: path, code: code)
    case .file(let file):
      if let model, model.kind == .file { takeOver(model, file) }
      let code = bytes.withUnsafeBytes { file.write($0) }
      guard code == 0 else { throw .disk(.write, path: path, code: code) }
      guard fsync(file.descriptor) == 0 else { throw .disk(.flush, path: path, code: errno) }
      let closing = file.close()
      guard closing == 0 else { throw .disk(.write, path: path, code: closing) }
    }
  }

  /// Gives a file the readers of another. Where it cannot have its group, the group gets nothing: it would be another one. A disk that keeps no modes refuses.
  private static func takeOver(_ model: FileStatus, _ file: borrowing OpenFile) {
    let isOfGroup = FileStatus(of: file.descriptor)?.group == model.group || fchown(file.descriptor, uid_t.max, model.group) == 0
    _ = fchmod(file.descriptor, FileMode.kept(of: model.mode) & (isOfGroup ? 0o777 : 0o707))
  }
}
