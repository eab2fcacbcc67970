import Glibc

/// Copies of files that cannot be linked.
enum FileCopy {
  /// Copies a file with its times and never with its mode; gives the `errno`, `EEXIST` when something stands at the new path, `ELOOP` for a link, 0 when all
  /// went well. Relative paths start at the open folders `source` and `target`.
  /// - Parameter isExact: Whether the umask takes nothing from the mode.
  static func copy(
    _ old: String, in source: Int32 = AT_FDCWD, to new: String, in target: Int32 = AT_FDCWD, mode: mode_t, isExact: Bool = false
  ) -> Int32 {
    switch OpenFile.open(old, in: source, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) {
    case .failed(let code): return code
    case .file(let source):
      guard let status = FileStatus(of: source.descriptor) else { return errno }
      guard status.kind == .file else { return EINVAL }
      switch OpenFile.open(new, in: target, O_WRONLY | O_CREAT | O_EXCL, mode: mode) {
      case .failed(let code): return code
      case .file(let target):
        // A disk that keeps no modes refuses.
        if isExact { _ = fchmod(target.descriptor, mode) }
        let copying = copy(source, to: target)
        if copying != 0 { return copying }
        let times = [status.accessed, status.modified]
        if futimens(target.descriptor, times) != 0 { return errno }
        return target.close()
      }
    }
  }

  private static func copy(_ source: borrowing OpenFile, to target: borrowing OpenFile) -> Int32 {
    withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 16) { buffer in
      while true {
        guard let count = source.read(into: buffer) else { return errno }
        if count == 0 { return 0 }
        let code = target.write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        if code != 0 { return code }
      }
    }
  }
}
