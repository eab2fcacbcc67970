import Glibc

/// Folders: made, listed, removed.
enum Folder {
  /// One name in a folder.
  struct Entry {
    /// Nil when the name is not UTF-8.
    let name: String?
    let kind: FileStatus.Kind
  }

  /// Makes a folder and those above it that are missing.
  /// - Parameter isExact: Whether the umask takes nothing from the mode.
  static func makeAll(_ path: String, mode: mode_t = FileMode.publishedFolder, isExact: Bool = false) throws(PublicationError) {
    if make(path, mode, isExact) == 0 { return }
    let code = errno
    switch code {
    case EEXIST:
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path) }
    case ENOENT:
      let parent = PathText.parent(of: path)
      guard parent != path else { throw .disk(.makeFolder, path: path, code: code) }
      try makeAll(parent, mode: mode, isExact: isExact)
      guard make(path, mode, isExact) == 0 || errno == EEXIST else { throw .disk(.makeFolder, path: path, code: errno) }
    case ENOTDIR: throw .notAFolder(PathText.parent(of: path))
    default: throw .disk(.makeFolder, path: path, code: code)
    }
  }

  private static func make(_ path: String, _ mode: mode_t, _ isExact: Bool) -> Int32 {
    let result = mkdir(path, mode)
    var status = stat()
    // A disk that keeps no modes refuses.
    if result == 0, isExact, lstat(path, &status) == 0 { _ = chmod(path, mode | status.st_mode & FileMode.inheritsGroup) }
    return result
  }

  /// What a folder holds, in the disk's order; `.` and `..` left out.
  static func entries(of path: String) throws(PublicationError) -> [Entry] {
    guard let folder = opendir(path) else { throw .disk(.list, path: path, code: errno) }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      if isDots(entry) { continue }
      let name = withName(entry) { String(validatingCString: $0) }
      entries.append(Entry(name: name, kind: kind(of: entry, in: dirfd(folder))))
    }
    guard errno == 0 else { throw .disk(.list, path: path, code: errno) }
    return entries
  }

  /// How many folders a folder holds, itself not counted, and how much that is no folder, in all depths. Links are never followed.
  static func count(_ path: String) throws(PublicationError) -> (folders: Int, others: Int) {
    var counts = (folders: 0, others: 0)
    let code = path.withCString { count($0, in: AT_FDCWD, &counts) }
    guard code == 0 else { throw .disk(.list, path: path, code: code) }
    return counts
  }

  private static func count(_ name: UnsafePointer<CChar>, in parent: Int32, _ counts: inout (folders: Int, others: Int)) -> Int32 {
    let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    guard let folder = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      return code
    }
    defer { closedir(folder) }
    while true {
      errno = 0
      guard let entry = readdir(folder) else { return errno }
      if isDots(entry) { continue }
      guard kind(of: entry, in: descriptor) == .folder else {
        counts.others += 1
        continue
      }
      counts.folders += 1
      let code = withName(entry) { count($0, in: descriptor, &counts) }
      if code != 0 { return code }
    }
  }

  /// Removes a file, a link or a folder with all it holds; nothing there is no error. Links are never followed.
  static func removeAll(_ path: String) throws(PublicationError) {
    let code = remove(path, in: AT_FDCWD)
    guard code == 0 || code == ENOENT else { throw .disk(.remove, path: path, code: code) }
  }

  /// Works on C strings and open folders: a name that is no UTF-8 is removed too, and a folder swapped for a link is not entered.
  private static func remove(_ name: UnsafePointer<CChar>, in parent: Int32) -> Int32 {
    if unlinkat(parent, name, 0) == 0 { return 0 }
    guard errno == EISDIR || errno == EPERM else { return errno }
    let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    guard let folder = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      return code
    }
    // Names are gathered first: what readdir gives while its folder changes is not defined.
    var names: [[CChar]] = []
    errno = 0
    while let entry = readdir(folder) {
      if !isDots(entry) { names.append(withName(entry) { Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1)) }) }
      errno = 0
    }
    var failure = errno
    for name in names {
      var code = remove(name, in: descriptor)
      // The folder may have been taken over from a site that somebody made read-only.
      if code == EACCES, fchmod(descriptor, 0o700) == 0 { code = remove(name, in: descriptor) }
      if code != 0, code != ENOENT, failure == 0 { failure = code }
    }
    closedir(folder)
    if failure != 0 { return failure }
    return unlinkat(parent, name, AT_REMOVEDIR) == 0 ? 0 : errno
  }

  private static func kind(of entry: UnsafeMutablePointer<dirent>, in folder: Int32) -> FileStatus.Kind {
    withName(entry) { kind(Int(entry.pointee.d_type), of: $0, in: folder) }
  }

  /// The kind of a name in an open folder, from what the folder keeps beside it.
  static func kind(_ type: Int, of name: UnsafePointer<CChar>, in folder: Int32) -> FileStatus.Kind {
    switch type {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      // Some file systems keep no kind beside the name.
      var status = stat()
      return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? FileStatus.Kind(status.st_mode) : .other
    default: return .other
    }
  }

  private static func isDots(_ entry: UnsafeMutablePointer<dirent>) -> Bool {
    withName(entry) { strcmp($0, ".") == 0 || strcmp($0, "..") == 0 }
  }

  private static func withName<Result>(_ entry: UnsafeMutablePointer<dirent>, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) { body($0) }
    }
  }
}
