import Glibc
import Synchronization

/// The new site, growing beside the old one on the same file system. Written from several tasks at once.
///
/// The disk itself keeps the register of what was written: a file is only ever created, never opened again, so a path written twice is
/// found without a set of all paths in memory. It also means that a linked file, which is the old site's own, is never written to.
final class Stage: Sendable {
  /// How a file came to stand in the stage.
  enum Placement: Equatable {
    /// The old site has it with the same bytes.
    case unchanged
    /// The old site has it with other bytes.
    case replaced
    /// The old site has no such file.
    case added
  }

  let location: OutputLocation
  /// The stage's folder.
  let root: String
  let rootFolder: OpenFolder
  /// Nil when there is no old site.
  let oldSite: OpenFolder?
  /// The mode that the site's folder gets with the exchange; until then nobody else looks into the stage.
  private let publishedMode: mode_t
  /// Whether the disk keeps modes; sticks for cameras and some network disks do not.
  private let keepsModes: Bool
  /// Whether the umask takes something from readers of the site, so that each file is given its mode.
  private let givesModes: Bool
  /// Every folder made, and whether the old site has a folder there, no link; the root is not among them.
  private let folders = Mutex<[PathPrefix: Bool]>([:])

  /// Makes the stage's folder. It takes over the old site's mode, with ``open()`` and never that others may write, and, where the system allows it, group:
  /// both may be what lets a web server in.
  /// - Parameter isConfidential: Whether a site that was not there before is kept from other accounts.
  init(_ location: OutputLocation, replacesSite: Bool, isConfidential: Bool = false) throws(PublicationError) {
    self.location = location
    root = location.beside(location.stageName(process: getpid()))
    let old = replacesSite ? try FileStatus(at: location.path) : nil
    if let old, let parent = try FileStatus(at: location.parent), old.device != parent.device { throw .mountPoint(location.given) }
    guard mkdir(root, FileMode.publishedFolder) == 0 else { throw .disk(.makeFolder, path: root, code: errno) }
    // By what was opened from here on: a link that takes the folder's place leads nobody elsewhere.
    rootFolder = try OpenFolder(root)
    oldSite = replacesSite ? try OpenFolder(location.path) : nil
    guard let new = FileStatus(of: rootFolder.descriptor) else { throw .disk(.read, path: root, code: errno) }
    if let old, old.group != new.group { _ = fchown(rootFolder.descriptor, uid_t.max, old.group) }
    givesModes = new.mode & FileMode.publishedFolder != FileMode.publishedFolder
    publishedMode =
      old.map { $0.mode & (FileMode.inheritsGroup | FileMode.publishedFolder) }
      ?? (isConfidential ? FileMode.confidentialFolder : FileMode.publishedFolder) | new.mode & FileMode.inheritsGroup
    // That folders in it get its group is what the one bit more is for.
    let closed = FileMode.ownFolder | publishedMode & FileMode.inheritsGroup
    _ = fchmod(rootFolder.descriptor, closed)
    keepsModes = FileStatus(of: rootFolder.descriptor)?.mode == closed
  }

  /// Lets those look into the stage who may look into the site; just before it becomes the site.
  func open() throws(PublicationError) {
    guard fchmod(rootFolder.descriptor, publishedMode) == 0 || !keepsModes else { throw .disk(.write, path: root, code: errno) }
  }

  /// Whether a file of the old site may be read by all and changed by nobody else, as one that is written now.
  func isPublic(_ status: FileStatus) -> Bool { !keepsModes || status.mode == FileMode.published }

  var replacesSite: Bool { oldSite != nil }

  /// The number of folders made, the root not counted.
  var folderCount: Int { folders.withLock { $0.count } }

  /// The number of folders made in each part.
  func folderCounts(in parts: SiteParts) -> [Int] { folders.withLock { parts.count($0.keys) } }

  /// Puts a file into the stage: linked from the old site where it has the same bytes, else written.
  func place(_ path: SitePath, _ bytes: UnsafeRawBufferPointer) throws(PublicationError) -> Placement {
    guard let oldSite = try makeFolder(of: path) else {
      try create(path, bytes)
      return .added
    }
    switch Self.openOld(path, in: oldSite) {
    case .failed:
      try create(path, bytes)
      return .added
    case .file(let file):
      guard let status = FileStatus(of: file.descriptor), status.kind == .file else {
        try create(path, bytes)
        return .added
      }
      guard status.size == bytes.count, isPublic(status), file.holds(bytes) else {
        try create(path, bytes)
        return .replaced
      }
      guard try carryOver(path, from: oldSite) else { throw try collision(at: path) }
      return .unchanged
    }
  }

  /// Puts a file into the stage that is handed over in pieces, once to compare it and, where it differs, once more to write it. Throws what
  /// `pieces` throws.
  func place(_ path: SitePath, size: Int, pieces: FilePieces.Source) throws -> Placement {
    guard let oldSite = try makeFolder(of: path) else {
      try create(path, pieces)
      return .added
    }
    switch Self.openOld(path, in: oldSite) {
    case .failed:
      try create(path, pieces)
      return .added
    case .file(let file):
      guard let status = FileStatus(of: file.descriptor), status.kind == .file else {
        try create(path, pieces)
        return .added
      }
      guard status.size == size, isPublic(status), try file.holds(pieces) else {
        try create(path, pieces)
        return .replaced
      }
      guard try carryOver(path, from: oldSite) else { throw try collision(at: path) }
      return .unchanged
    }
  }

  /// Takes a file of the old site over as it is; false when the build has written that path itself.
  func keep(_ path: SitePath) throws(PublicationError) -> Bool {
    guard let oldSite = try makeFolder(of: path) else { return false }
    // What somebody let others write to is copied: a link would be the same file.
    let mayLink = try FileStatus(at: path.text, in: oldSite.descriptor).map(isPublic) ?? false
    if try carryOver(path, from: oldSite, mayLink: mayLink) { return true }
    if try FileStatus(at: path.text, in: rootFolder.descriptor)?.kind == .folder { throw .fileAndFolder(path.text) }
    return false
  }
}

/// The steps of placing a file.
extension Stage {
  /// Opens a file of the old site. Not to follow a link, nor to wait for a pipe somebody put there.
  static func openOld(_ path: SitePath, in oldSite: OpenFolder) -> OpenFile.Opened {
    OpenFile.open(path.text, in: oldSite.descriptor, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  }

  /// Creates a file with one open, write and close.
  func create(_ path: SitePath, _ bytes: UnsafeRawBufferPointer) throws(PublicationError) {
    switch openNew(path) {
    case .failed(let code): throw try failure(code, path)
    case .file(let file):
      giveMode(file)
      let writing = file.write(bytes)
      let closing = file.close()
      let code = writing != 0 ? writing : closing
      guard code == 0 else { throw .disk(.write, path: location.shown(path.text), code: code) }
    }
  }

  /// Creates a file and writes the pieces of it.
  private func create(_ path: SitePath, _ pieces: FilePieces.Source) throws {
    switch openNew(path) {
    case .failed(let code): throw try failure(code, path)
    case .file(let file):
      giveMode(file)
      try pieces { piece in
        let code = file.write(piece)
        guard code == 0 else { throw PublicationError.disk(.write, path: location.shown(path.text), code: code) }
      }
      let code = file.close()
      guard code == 0 else { throw PublicationError.disk(.write, path: location.shown(path.text), code: code) }
    }
  }

  private func openNew(_ path: SitePath) -> OpenFile.Opened {
    OpenFile.open(path.text, in: rootFolder.descriptor, O_WRONLY | O_CREAT | O_EXCL, mode: FileMode.published)
  }

  private func giveMode(_ file: borrowing OpenFile) {
    if givesModes { _ = fchmod(file.descriptor, FileMode.published) }
  }

  private func failure(_ code: Int32, _ path: SitePath) throws(PublicationError) -> PublicationError {
    code == EEXIST ? try collision(at: path) : .disk(.write, path: location.shown(path.text), code: code)
  }

  /// Links the old file, or copies it with its times where the system refuses the link (another owner, too many links, no links at all).
  /// False when something stands at the path already.
  func carryOver(_ path: SitePath, from oldSite: OpenFolder, mayLink: Bool = true) throws(PublicationError) -> Bool {
    let (old, new) = (oldSite.descriptor, rootFolder.descriptor)
    let linking = !mayLink ? EPERM : path.text.withCString { linkat(old, $0, new, $0, 0) == 0 ? 0 : errno }
    if linking == 0 { return true }
    if linking == EEXIST { return false }
    let code = FileCopy.copy(path.text, in: old, to: path.text, in: new, mode: FileMode.published, isExact: true)
    if code == EEXIST { return false }
    guard code == 0 else { throw .disk(.link, path: location.shown(path.text), code: code) }
    return true
  }

  func collision(at path: SitePath) throws(PublicationError) -> PublicationError {
    try FileStatus(at: path.text, in: rootFolder.descriptor)?.kind == .folder ? .fileAndFolder(path.text) : .writtenTwice(path.text)
  }

  /// Makes the folders above a file, each once; gives the old site where it has the file's folder too.
  func makeFolder(of path: SitePath) throws(PublicationError) -> OpenFolder? {
    guard let folder = path.folder else { return oldSite }
    let result = folders.withLock { known in
      // The common case by far.
      if let inOldSite = known[folder] { return Result<Bool, PublicationError>.success(inOldSite) }
      return Result { () throws(PublicationError) in try makeAll(folder, &known) }
    }
    return try result.get() ? oldSite : nil
  }

  private func makeAll(_ folder: PathPrefix, _ known: inout [PathPrefix: Bool]) throws(PublicationError) -> Bool {
    var inOldSite = oldSite != nil
    for length in folder.lengths {
      let part = folder.above(length)
      if let known = known[part] {
        inOldSite = known
      } else {
        inOldSite = try make(part.text, parentInOldSite: inOldSite)
        known[part] = inOldSite
      }
    }
    return inOldSite
  }

  private func make(_ folder: String, parentInOldSite: Bool) throws(PublicationError) -> Bool {
    guard mkdirat(rootFolder.descriptor, folder, FileMode.publishedFolder) == 0 else {
      if errno == EEXIST { throw .fileAndFolder(folder) }
      throw .disk(.makeFolder, path: location.shown(folder), code: errno)
    }
    if givesModes { _ = fchmodat(rootFolder.descriptor, folder, FileMode.publishedFolder | publishedMode & FileMode.inheritsGroup, 0) }
    guard parentInOldSite, let oldSite else { return false }
    return try FileStatus(at: folder, in: oldSite.descriptor)?.kind == .folder
  }
}
