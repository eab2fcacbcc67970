import Glibc

/// Files that are written piece by piece.
extension Stage {
  /// Makes an empty file, by which the path is taken.
  func beginGrowing(_ path: SitePath) throws(PublicationError) {
    _ = try makeFolder(of: path)
    try create(path, UnsafeRawBufferPointer(start: nil, count: 0))
  }

  /// Adds bytes to the end of a file that was begun.
  func append(_ bytes: UnsafeRawBufferPointer, to path: SitePath) throws(PublicationError) {
    switch OpenFile.open(path.text, in: rootFolder.descriptor, O_WRONLY | O_APPEND | O_NOFOLLOW) {
    case .failed(let code): throw .disk(.write, path: location.shown(path.text), code: code)
    case .file(let file):
      let writing = file.write(bytes)
      let closing = file.close()
      let code = writing != 0 ? writing : closing
      guard code == 0 else { throw .disk(.write, path: location.shown(path.text), code: code) }
    }
  }

  /// Compares a file that grew to its end with the old site's, and puts a link to the old one in its place where both are the same.
  func finishGrowing(_ path: SitePath, size: Int) throws(PublicationError) -> Placement {
    guard let oldSite = try makeFolder(of: path) else { return .added }
    switch Self.openOld(path, in: oldSite) {
    case .failed: return .added
    case .file(let old):
      guard let status = FileStatus(of: old.descriptor), status.kind == .file else { return .added }
      guard status.size == size, isPublic(status), try isStaged(path, equalTo: old) else { return .replaced }
      guard unlinkat(rootFolder.descriptor, path.text, 0) == 0 else { throw .disk(.remove, path: location.shown(path.text), code: errno) }
      guard try carryOver(path, from: oldSite) else { throw try collision(at: path) }
      return .unchanged
    }
  }

  private func isStaged(_ path: SitePath, equalTo old: borrowing OpenFile) throws(PublicationError) -> Bool {
    switch OpenFile.open(path.text, in: rootFolder.descriptor, O_RDONLY | O_NOFOLLOW) {
    case .failed(let code): throw .disk(.read, path: location.shown(path.text), code: code)
    case .file(let new): return old.holdsSame(as: new)
    }
  }
}
