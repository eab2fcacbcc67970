import Glibc

/// Changes of the content itself that belong together: files that are replaced and files that are copied in.
///
/// Everything is first written beside its place, so that a full disk or a missing permission is met before anything changes; then the old files are kept
/// under a folder of backups, which other accounts cannot read, then the new ones take their places one after the other. Where one cannot, what was done is undone. What is killed between two
/// of them leaves the earlier ones in place; the order is the caller's.
public struct SourceChanges: Sendable {
  /// A file that is replaced or made.
  public struct Replacement: Sendable {
    /// The path below the root.
    public let path: String
    /// The bytes that it must have until then; nil where nothing must be there.
    public let before: [UInt8]?
    /// The bytes that it gets.
    public let after: [UInt8]
    /// Where the old bytes are kept, below the root.
    public let backup: String

    /// A replacement.
    public init(path: String, before: [UInt8]?, after: [UInt8], backup: String) {
      self.path = path
      self.before = before
      self.after = after
      self.backup = backup
    }
  }

  private let root: String
  private var undo: [Undo] = []

  private enum Undo {
    case remove(String)
    case restore(String, [UInt8])
  }

  /// Makes all changes below `root` or none. Throws what the disk refuses, and `changedMeanwhile` where a file is not what it must be.
  public static func make(
    copies: [(from: String, path: String)], replacements: [Replacement], in root: String
  ) throws(PublicationError) {
    var changes = SourceChanges(root: root)
    do throws(PublicationError) {
      try changes.make(copies, replacements)
    } catch {
      changes.takeBack()
      throw error
    }
  }

  private init(root: String) {
    self.root = root
  }

  private mutating func make(_ copies: [(from: String, path: String)], _ replacements: [Replacement]) throws(PublicationError) {
    for change in replacements { try check(change) }
    for (from, path) in copies {
      let target = PathText.join(root, path)
      guard try FileStatus(at: target) == nil else { throw .fileExists(target) }
      try makeFolder(PathText.parent(of: target), mode: FileMode.publishedFolder)
      try draft(target) { draft throws(PublicationError) in
        let code = FileCopy.copy(from, to: draft, mode: FileMode.confidential)
        guard code == 0 else { throw .disk(.write, path: draft, code: code) }
      }
    }
    for change in replacements {
      let target = PathText.join(root, change.path)
      let old = try FileStatus(at: target)
      try draft(target) { draft throws(PublicationError) in try SourceFile.write(change.after, to: draft, like: old) }
      guard let before = change.before else { continue }
      let backup = PathText.join(root, change.backup)
      try makeFolder(PathText.parent(of: backup), mode: FileMode.confidentialFolder)
      try SourceFile.write(before, to: backup, mode: FileMode.confidential & (old?.mode ?? FileMode.confidential))
      undo.append(.remove(backup))
    }
    for change in replacements { try check(change) }
    for path in copies.map(\.path) { try place(PathText.join(root, path), before: nil) }
    for change in replacements { try place(PathText.join(root, change.path), before: change.before) }
  }

  /// Whether a file is still what it must be.
  private func check(_ change: Replacement) throws(PublicationError) {
    let path = PathText.join(root, change.path)
    let isThere = try FileStatus(at: path) != nil
    guard isThere ? try FileContents.read(path) == change.before : change.before == nil else { throw .changedMeanwhile(path) }
  }

  /// Makes a folder below the root and those above it that are missing. A link is no folder: it may lead out of the content.
  private mutating func makeFolder(_ path: String, mode: mode_t) throws(PublicationError) {
    guard path != root else { return }
    if let status = try FileStatus(at: path) {
      guard status.kind == .folder else { throw .notAFolder(path) }
    } else {
      let parent = PathText.parent(of: path)
      if parent != path { try makeFolder(parent, mode: mode) }
      try Folder.makeAll(path, mode: mode)
      undo.append(.remove(path))
    }
  }

  private mutating func draft(_ target: String, _ write: (String) throws(PublicationError) -> Void) throws(PublicationError) {
    let draft = SourceChanges.draft(of: target)
    _ = unlink(draft)
    undo.append(.remove(draft))
    try write(draft)
  }

  private mutating func place(_ target: String, before: [UInt8]?) throws(PublicationError) {
    guard rename(SourceChanges.draft(of: target), target) == 0 else { throw .disk(.rename, path: target, code: errno) }
    undo.append(before.map { .restore(target, $0) } ?? .remove(target))
    try Flush.folder(PathText.parent(of: target))
  }

  /// Undoes what was done, the last first; what cannot be undone stays, for there is nothing left to do about it.
  private func takeBack() {
    for step in undo.reversed() {
      switch step {
      case .remove(let path): if unlink(path) != 0, errno == EISDIR || errno == EPERM { _ = rmdir(path) }
      case .restore(let path, let bytes): try? SourceFile.write(bytes, to: path, like: (try? FileStatus(at: path)) ?? nil)
      }
    }
  }

  /// Where a file stands until it takes its place: hidden from whoever reads the content, should it be left there.
  private static func draft(of target: String) -> String {
    PathText.join(PathText.parent(of: target), "." + PathText.name(of: target) + ".tiendo-take")
  }
}
