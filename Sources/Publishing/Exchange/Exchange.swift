import CPublishing
import Glibc

/// Puts the stage in the old site's place.
///
/// Linux exchanges two folders in one step. Where the file system cannot (some network disks), the old site is renamed away and the stage
/// renamed into its place, under a journal written before: a build killed between the two leaves no site for a moment, and the next
/// command ends the exchange before it does anything else.
struct Exchange: Sendable {
  /// How folders are exchanged.
  enum Method: Sendable {
    /// In one step, or in two where the file system refuses.
    case oneStep
    /// In two steps at once; for tests of what a file system that refuses would do.
    case journal
  }

  let location: OutputLocation
  let method: Method

  /// Exchanges; the old site lies in the stage's place then, or beside it, see ``OutputLocation/removeLeftovers()``.
  func run(stage: String, replacesSite: Bool) throws(PublicationError) {
    guard replacesSite else { return try rename(stage, location.path) }
    if method == .oneStep {
      if renameat2(AT_FDCWD, stage, AT_FDCWD, location.path, PUBLISHING_RENAME_EXCHANGE) == 0 { return }
      let code = errno
      guard Self.isUnsupported(code) else { throw failure(code) }
    }
    try runInTwoSteps(stage: stage)
  }

  private func runInTwoSteps(stage: String) throws(PublicationError) {
    let name = PathText.name(of: stage)
    guard let retired = location.retiredName(forStage: name).map(location.beside) else { throw failure(EINVAL) }
    do throws(PublicationError) {
      try Journal.write(.whole(stage: name), at: location)
    } catch {
      // A note that is whole but may not be on the disk would publish what this build gives up.
      try Folder.removeAll(location.journal)
      throw error
    }
    do throws(PublicationError) {
      try rename(location.path, retired)
    } catch {
      try Journal.remove(at: location)
      throw error
    }
    do throws(PublicationError) {
      try rename(stage, location.path)
    } catch {
      // Back to the old site; should that fail too, the journal stays and the next command tries again.
      try rename(retired, location.path)
      try Journal.remove(at: location)
      throw error
    }
    try Journal.remove(at: location)
  }

  /// Ends an exchange of several steps that was cut short. Only under the lock. Does nothing when there is none.
  static func rollForward(_ location: OutputLocation) throws(PublicationError) {
    guard let status = try FileStatus(at: location.journal) else { return }
    // Not of our making, and nobody knows where it leads.
    if status.kind == .link { return try Folder.removeAll(location.journal) }
    switch try Journal.read(at: location) {
    case .parts(let note): try PartExchange(location: location, method: .oneStep).rollForward(note)
    case .whole(let stage): try Exchange(location: location, method: .journal).rollForward(stage)
    // A journal cut short was written before the first step: nothing was done.
    case nil: break
    }
    try Journal.remove(at: location)
  }

  private func rollForward(_ name: String) throws(PublicationError) {
    guard let retired = location.retiredName(forStage: name).map(location.beside) else { return }
    let stage = location.beside(name)
    let site = (
      new: try FileStatus(at: stage) != nil, current: try FileStatus(at: location.path) != nil,
      old: try FileStatus(at: retired) != nil
    )
    switch site {
    case (new: true, current: true, old: false):
      try rename(location.path, retired)
      try rename(stage, location.path)
    case (new: true, current: false, old: _): try rename(stage, location.path)
    case (new: false, current: false, old: true): try rename(retired, location.path)
    default: break
    }
  }

  private func rename(_ old: String, _ new: String) throws(PublicationError) {
    guard Glibc.rename(old, new) == 0 else { throw failure(errno) }
  }

  private func failure(_ code: Int32) -> PublicationError {
    Self.isMountPoint(code) ? .mountPoint(location.given) : .disk(.rename, path: location.given, code: code)
  }

  /// Whether the `errno` of an exchange says that the file system knows none.
  static func isUnsupported(_ code: Int32) -> Bool { code == EINVAL || code == ENOSYS || code == EOPNOTSUPP }

  /// Whether the `errno` of a rename says that something is mounted there; its device told so already, unless it is a folder of the same disk
  /// mounted twice.
  static func isMountPoint(_ code: Int32) -> Bool { code == EBUSY || code == EXDEV }
}
