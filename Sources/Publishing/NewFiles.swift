import Glibc

/// Files that a command makes beside those that are there: all of them or none, and none over another.
public enum NewFiles {
  /// Writes files below a folder, which is made where it is missing; a file that is there with the same bytes is left alone.
  ///
  /// Throws `fileExists` before anything is written where one is there with other bytes, and what the disk refuses; then what was written is taken away.
  /// - Parameter areConfidential: Whether they may hold what is not for the public; other accounts then cannot read them.
  public static func write(
    _ files: [(path: String, bytes: [UInt8])], in root: String, areConfidential: Bool = false
  ) throws(PublicationError) {
    let mode = areConfidential ? FileMode.confidential : FileMode.content
    let folderMode = areConfidential ? FileMode.confidentialFolder : FileMode.publishedFolder
    var missing: [(path: String, bytes: [UInt8])] = []
    for file in files {
      let path = PathText.join(root, file.path)
      guard let old = try contents(path) else {
        missing.append((path, file.bytes))
        continue
      }
      guard old == file.bytes else { throw .fileExists(path) }
    }
    var written: [String] = []
    do throws(PublicationError) {
      for file in missing {
        try Folder.makeAll(PathText.parent(of: file.path), mode: folderMode)
        try SourceFile.write(file.bytes, to: file.path, mode: mode)
        written.append(file.path)
      }
    } catch {
      for path in written { _ = unlink(path) }
      throw error
    }
  }

  /// The bytes of a file; nil where there is none.
  private static func contents(_ path: String) throws(PublicationError) -> [UInt8]? {
    guard let status = try FileStatus(at: path) else { return nil }
    guard status.kind == .file else { throw .fileExists(path) }
    return try FileContents.read(path, followsLinks: false)
  }
}
