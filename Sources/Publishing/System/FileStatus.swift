import Glibc

/// What stands at a path, as far as publishing asks.
struct FileStatus {
  enum Kind: Equatable {
    case file, folder, link, other

    /// From the system's mode.
    init(_ mode: mode_t) {
      switch mode & S_IFMT {
      case S_IFREG: self = .file
      case S_IFDIR: self = .folder
      case S_IFLNK: self = .link
      default: self = .other
      }
    }
  }

  let kind: Kind
  /// In bytes.
  let size: Int
  /// The mode's twelve bits of permission.
  let mode: mode_t
  let group: gid_t
  let device: dev_t
  let inode: ino_t
  let accessed: timespec
  let modified: timespec

  /// Of the path itself, links not followed; nil when nothing stands there. A relative path starts at `folder`, an open one.
  init?(at path: String, in folder: Int32 = AT_FDCWD) throws(PublicationError) {
    var status = stat()
    guard fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      let code = errno
      if code == ENOENT || code == ENOTDIR { return nil }
      throw .disk(.read, path: path, code: code)
    }
    self.init(status)
  }

  /// Of an open file; nil when the system cannot say.
  init?(of descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The `errno` that says why no bytes are read of what is no file: a pipe, a device or a socket gives the one that opening a socket gives.
  var notAFile: Int32 { kind == .folder ? EISDIR : ENXIO }

  private init(_ status: stat) {
    kind = Kind(status.st_mode)
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
    group = status.st_gid
    device = status.st_dev
    inode = status.st_ino
    accessed = status.st_atim
    modified = status.st_mtim
  }
}
