import CPublishing
import Glibc

/// Puts new parts in the place of the old ones, under a journal written before.
///
/// Each part changes in one step where the file system can exchange; a reader may for a moment see some parts new and others old. A
/// killed build leaves the journal, and the next command ends the exchange before it does anything else: every step looks first whether
/// it was done.
struct PartExchange: Sendable {
  let location: OutputLocation
  let method: Exchange.Method
  /// Called before each step; for tests of what a build that is killed there leaves.
  var beforeStep: @Sendable () throws(PublicationError) -> Void = {}

  /// Exchanges. After an error the old parts stand; where even that fails, the journal stays.
  func run(_ note: PartNote) throws(PublicationError) {
    guard let folders = Folders(note, at: location) else { throw .disk(.rename, path: location.given, code: EINVAL) }
    try beforeStep()
    do throws(PublicationError) {
      try Journal.write(.parts(note), at: location)
    } catch {
      // A note that is whole but may not be on the disk would exchange what this build gives up.
      try Folder.removeAll(location.journal)
      throw error
    }
    do throws(PublicationError) {
      for (number, change) in note.changes.enumerated() { try apply(change, number, folders) }
    } catch {
      for (number, change) in note.changes.enumerated().reversed() { try undo(change, number, folders) }
      _ = rmdir(folders.retired)
      try Journal.remove(at: location)
      throw error
    }
    try finish(note)
  }

  /// Ends an exchange that was cut short, as far as the stage is still there.
  func rollForward(_ note: PartNote) throws(PublicationError) {
    guard let folders = Folders(note, at: location) else { return }
    for (number, change) in note.changes.enumerated() { try apply(change, number, folders) }
    try finish(note)
  }

  /// Where the three states of a part lie.
  private struct Folders {
    let stage: String
    /// Where old parts go that are not exchanged.
    let retired: String

    /// Nil when the note names no stage of this site.
    init?(_ note: PartNote, at location: OutputLocation) {
      guard let retired = location.retiredName(forStage: note.stage) else { return nil }
      stage = location.beside(note.stage)
      self.retired = location.beside(retired)
    }
  }
}

extension PartExchange {
  private func apply(_ change: PartChange, _ number: Int, _ folders: Folders) throws(PublicationError) {
    let current = PathText.join(location.path, change.path)
    let old = try FileStatus(at: current)
    guard let inode = change.inode else {
      if old != nil { try retire(change, number, folders) }
      return
    }
    let new = PathText.join(folders.stage, change.path)
    guard old?.inode != inode, try FileStatus(at: new)?.inode == inode else { return }
    if old == nil {
      try Folder.makeAll(PathText.parent(of: current), isExact: true)
    } else {
      if method == .oneStep {
        try beforeStep()
        if renameat2(AT_FDCWD, new, AT_FDCWD, current, PUBLISHING_RENAME_EXCHANGE) == 0 { return }
        let code = errno
        guard Exchange.isUnsupported(code) else { throw failure(code, change.path) }
      }
      try retire(change, number, folders)
    }
    try rename(new, current, change)
  }

  private func retire(_ change: PartChange, _ number: Int, _ folders: Folders) throws(PublicationError) {
    try Folder.makeAll(folders.retired)
    try rename(PathText.join(location.path, change.path), PathText.join(folders.retired, "\(number)"), change)
  }

  /// Takes back what was done of a change, nothing or one step of two included.
  private func undo(_ change: PartChange, _ number: Int, _ folders: Folders) throws(PublicationError) {
    let current = PathText.join(location.path, change.path)
    let new = PathText.join(folders.stage, change.path)
    let retired = PathText.join(folders.retired, "\(number)")
    if let inode = change.inode, try FileStatus(at: current)?.inode == inode {
      if try FileStatus(at: new) == nil {
        try rename(current, new, change)
      } else if renameat2(AT_FDCWD, new, AT_FDCWD, current, PUBLISHING_RENAME_EXCHANGE) != 0 {
        throw failure(errno, change.path)
      }
    }
    if try FileStatus(at: retired) != nil { try rename(retired, current, change) }
    if try FileStatus(at: current) == nil { removeEmptyFolders(above: change.path) }
  }

  /// Removes the folders that hold nothing any more, waits until all is on the disk, and removes the journal.
  private func finish(_ note: PartNote) throws(PublicationError) {
    for change in note.changes where change.inode == nil { removeEmptyFolders(above: change.path) }
    if location.isLasting { try flush(note) }
    try beforeStep()
    try Journal.remove(at: location)
  }

  /// Waits until the names are on the disk.
  private func flush(_ note: PartNote) throws(PublicationError) {
    var folders: Set<String> = [location.path]
    for change in note.changes {
      let path = PathPrefix(change.path)
      for length in path.lengths.dropLast() { folders.insert(PathText.join(location.path, path.above(length).text)) }
    }
    for folder in folders where try FileStatus(at: folder) != nil { try Flush.folder(folder) }
  }

  /// The deepest first. A folder that holds something refuses, and so do those above it.
  private func removeEmptyFolders(above path: String) {
    let path = PathPrefix(path)
    for length in path.lengths.dropLast().reversed() where rmdir(PathText.join(location.path, path.above(length).text)) != 0 { return }
  }

  private func rename(_ old: String, _ new: String, _ change: PartChange) throws(PublicationError) {
    try beforeStep()
    guard Glibc.rename(old, new) == 0 else { throw failure(errno, change.path) }
  }

  private func failure(_ code: Int32, _ path: String) -> PublicationError {
    Exchange.isMountPoint(code) ? .mountPoint(location.shown(path)) : .disk(.rename, path: location.shown(path), code: code)
  }
}
