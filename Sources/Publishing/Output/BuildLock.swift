import Glibc

/// The right to write to one output. Released when it goes out of use, and by the system when the process dies.
struct BuildLock: ~Copyable, Sendable {
  private let file: OpenFile

  /// Takes the lock or throws `locked` at once: a second build would only repeat the first.
  init(_ location: OutputLocation) throws(PublicationError) {
    // For reading: a lock needs no more, and another account may own the file. Not through a link, which would make a file elsewhere.
    switch OpenFile.open(location.lock, O_RDONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, mode: FileMode.published) {
    case .failed(let code): throw .disk(.lock, path: location.given + ".lock", code: code)
    case .file(let file):
      guard FileStatus(of: file.descriptor)?.kind == .file else { throw .disk(.lock, path: location.given + ".lock", code: EINVAL) }
      while flock(file.descriptor, LOCK_EX | LOCK_NB) != 0 {
        let code = errno
        if code == EINTR { continue }
        if code == EWOULDBLOCK { throw .locked(output: location.given) }
        throw .disk(.lock, path: location.given + ".lock", code: code)
      }
      self.file = file
    }
  }

  /// Unlocked, not only closed: a child being started at this moment holds a copy of the descriptor until it runs its own program, and the
  /// lock would last as long as the copy.
  deinit { _ = flock(file.descriptor, LOCK_UN) }
}
