import Synchronization

/// One writing of a site: `begin`, `write` every file, then `commit` or `abandon`.
///
/// Until `commit` the old site is untouched; `commit` exchanges it for the new one in one step. A build that fails or is killed leaves the
/// old site whole, and the next one removes what was left beside it. A publication that is simply dropped is abandoned.
public final class Publication: Sendable {
  private let location: OutputLocation
  private let stage: Stage
  private let replacesSite: Bool
  private let exchange: Exchange
  private let state: Mutex<State>

  private struct State: ~Copyable {
    /// Nil once the publication has ended.
    var lock: BuildLock?
    /// Whether `commit` has begun; no file is taken from then on.
    var isCommitting = false
    /// Calls of `write` under way, and files that grow and are not finished.
    var writing = 0
    var unchanged = 0
    var replaced = 0
    var added = 0
    /// The first thing that went wrong; a site that lacks a file is never published.
    var failure: PublicationError?
  }

  /// Begins to write the site in the folder `output`, which is made when missing; a link as output means the folder it leads to.
  ///
  /// Takes the lock, ends an exchange that was cut short, removes what killed builds left, and makes the stage.
  /// Throws `locked` while another build writes there, `foreignFolder` for a folder with files that we did not make.
  public static func begin(output: String) throws(PublicationError) -> Publication {
    try begin(output: output, method: .oneStep)
  }

  static func begin(output: String, method: Exchange.Method) throws(PublicationError) -> Publication {
    let location = try OutputLocation(output)
    // Before the lock too: a folder that is refused gets no lock file beside it.
    _ = try location.holdsSite()
    try Folder.makeAll(location.parent)
    let lock = try BuildLock(location)
    _ = try location.holdsSite()
    try Exchange.rollForward(location)
    try location.removeLeftovers()
    let replacesSite = try location.holdsSite()
    let stage = try Stage(location, replacesSite: replacesSite)
    return Publication(location, stage, replacesSite, Exchange(location: location, method: method), lock)
  }

  /// Ends an exchange that a killed build left half done, for commands that read a site and do not write one. Does nothing when there is
  /// none, also when the output does not exist. Throws `locked` when a build is at work.
  public static func recover(output: String) throws(PublicationError) {
    let location = try OutputLocation(output)
    guard try FileStatus(at: location.journal) != nil else { return }
    let lock = try BuildLock(location)
    _ = try location.holdsSite()
    try Exchange.rollForward(location)
    _ = consume lock
  }

  private init(
    _ location: OutputLocation, _ stage: Stage, _ replacesSite: Bool, _ exchange: Exchange, _ lock: consuming BuildLock
  ) {
    self.location = location
    self.stage = stage
    self.replacesSite = replacesSite
    self.exchange = exchange
    state = Mutex(State(lock: lock))
  }

  deinit { abandon() }

  /// The folder where the files written so far can be read, until the publication ends. Nothing else may write there.
  public var stagedFolder: String { stage.root }

  /// Writes one file of the site; safe from several tasks at once. A file with the bytes it has in the old site keeps its inode and times.
  ///
  /// `path` is relative, with `/` between its parts. Throws `invalidPath`, `writtenTwice`, `fileAndFolder` and what the disk refuses;
  /// after that the publication can only be abandoned.
  public func write(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(PublicationError) {
    try enter()
    do throws(PublicationError) {
      let placement = try stage.place(SitePath(path), bytes)
      leave(placement)
    } catch {
      leave(failure: error)
      throw error
    }
  }

  /// Writes one file of the site, see ``write(_:_:)-(String,UnsafeRawBufferPointer)``.
  public func write(_ path: String, _ bytes: [UInt8]) throws(PublicationError) {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(PublicationError) in try write(path, bytes) }
    }
    try result.get()
  }

  /// Writes one file of the site that is too large to be held whole, see ``write(_:_:)-(String,UnsafeRawBufferPointer)``.
  ///
  /// `pieces` hands the bytes on in order, from the first each time it is called: once to compare them with the file of the old site, and once
  /// more to write them where they differ. Throws what it throws too; after that the publication can only be abandoned.
  public func write(
    _ path: String, size: Int, pieces: (_ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Void
  ) throws {
    try enter()
    do {
      leave(try stage.place(SitePath(path), size: size, pieces: pieces))
    } catch {
      leave(failure: error as? PublicationError ?? .incomplete(path))
      throw error
    }
  }

  /// Begins a file of the site that is written piece by piece. Throws like ``write(_:_:)-(String,UnsafeRawBufferPointer)``.
  public func grow(_ path: String) throws(PublicationError) -> GrowingFile {
    try enter()
    do throws(PublicationError) {
      let path = try SitePath(path)
      try stage.beginGrowing(path)
      return GrowingFile(path, of: self)
    } catch {
      leave(failure: error)
      throw error
    }
  }

  /// Puts the new site in the old one's place and ends the publication. When both are equal, the old one is not touched.
  ///
  /// Throws the first failure of `write`, if there was one. After any error the old site stands, with one exception: when only the last
  /// flush of the exchange fails, the new one does, and a power cut decides.
  public func commit() throws(PublicationError) -> PublicationSummary {
    try commit(keepsAny: false) { _ in false }
  }

  /// Puts the new site in the old one's place, see ``commit()``.
  ///
  /// `keeping` is asked for every file of the old site; one it holds for stays although the build did not write it. So a build of one
  /// commune leaves the others as they are.
  public func commit(keeping: (String) -> Bool) throws(PublicationError) -> PublicationSummary {
    try commit(keepsAny: true, keeping)
  }

  private func commit(keepsAny: Bool, _ keeping: (String) -> Bool) throws(PublicationError) -> PublicationSummary {
    let counts: Counts
    do throws(PublicationError) {
      counts = try countsForCommit()
    } catch {
      if case .stillWriting = error { throw error }
      abandon()
      throw error
    }
    let summary: PublicationSummary
    let old: String?
    do throws(PublicationError) {
      (summary, old) = try publish(counts, keepsAny: keepsAny, keeping)
    } catch {
      abandon()
      throw error
    }
    let lock = state.withLock { $0.lock.take() }
    if summary.exchanged { try Flush.folder(location.parent) }
    // The new site stands; what cannot be removed now is removed by the next build, which says so if it cannot either.
    try? Folder.removeAll(old ?? stage.root)
    _ = consume lock
    return summary
  }

  /// Ends the publication without a new site. Does nothing when it has ended.
  public func abandon() {
    let lock = state.withLock { $0.lock.take() }
    guard lock != nil else { return }
    // What cannot be removed now is removed by the next build, which says so if it cannot either.
    try? Folder.removeAll(stage.root)
    _ = consume lock
  }
}

/// What a growing file asks of its publication.
extension Publication {
  /// Writes bytes at the end of a file that grows.
  func append(_ bytes: UnsafeRawBufferPointer, to path: SitePath) throws(PublicationError) {
    // The stage of an abandoned publication is gone; to say that it ended is to say more than that the file is missing.
    guard state.withLock({ $0.lock != nil }) else { throw ended(path) }
    try stage.append(bytes, to: path)
  }

  /// Ends a file that grew to `size` bytes.
  func finishGrowing(_ path: SitePath, size: Int) throws(PublicationError) {
    guard state.withLock({ $0.lock != nil }) else { throw ended(path) }
    leave(try stage.finishGrowing(path, size: size))
  }

  /// Gives a file that grows up.
  func failGrowing(_ error: PublicationError) { leave(failure: error) }

  /// The error of writing to a file that has ended.
  func ended(_ path: SitePath) -> PublicationError { .ended(output: location.shown(path.text)) }
}

extension Publication {
  private func enter() throws(PublicationError) {
    let isOpen = state.withLock { state in
      guard state.lock != nil, !state.isCommitting else { return false }
      state.writing += 1
      return true
    }
    guard isOpen else { throw .ended(output: location.given) }
  }

  private func leave(_ placement: Stage.Placement) {
    state.withLock { state in
      state.writing -= 1
      switch placement {
      case .unchanged: state.unchanged += 1
      case .replaced: state.replaced += 1
      case .added: state.added += 1
      }
    }
  }

  private func leave(failure: PublicationError) {
    state.withLock { state in
      state.writing -= 1
      if state.failure == nil { state.failure = failure }
    }
  }

  private struct Counts {
    let unchanged: Int
    let replaced: Int
    let added: Int
  }

  private func countsForCommit() throws(PublicationError) -> Counts {
    let output = location.given
    return try state.withLock { state -> Result<Counts, PublicationError> in
      if state.lock == nil || state.isCommitting { return .failure(.ended(output: output)) }
      if state.writing > 0 { return .failure(.stillWriting(output: output)) }
      if let failure = state.failure { return .failure(failure) }
      state.isCommitting = true
      return .success(Counts(unchanged: state.unchanged, replaced: state.replaced, added: state.added))
    }.get()
  }

  /// All that can fail before the exchange, then the exchange; gives where the old site lies, nil when there is none to remove.
  private func publish(
    _ counts: Counts, keepsAny: Bool, _ keeping: (String) -> Bool
  ) throws(PublicationError) -> (PublicationSummary, old: String?) {
    let marker = try Marker.bytes.withUnsafeBytes { bytes in
      Result { () throws(PublicationError) in try stage.place(.marker, bytes) }
    }.get()
    var kept = 0
    var old: OldSite?
    if replacesSite, !keepsAny {
      // No text is made of a name that nobody asks about.
      old = try OldSite(counting: location.path)
    } else if replacesSite {
      old = try OldSite(at: location.path) { path throws(PublicationError) in
        if keeping(path.text), try stage.keep(path) { kept += 1 }
      }
    }
    let removed = (old?.files ?? 0) - counts.unchanged - counts.replaced - kept
    let written = counts.replaced + counts.added
    // With nothing written and nothing removed every folder of the stage is one of the old site: equal numbers, equal folders.
    let isEqual = marker == .unchanged && written == 0 && removed == 0 && old?.folders == stage.folderCount
    if isEqual {
      return (summary(counts, kept: kept, removed: 0, exchanged: false), old: nil)
    }
    try Flush.fileSystem(holding: stage.root)
    let retired = try exchange.run(stage: stage.root, replacesSite: replacesSite)
    return (summary(counts, kept: kept, removed: removed, exchanged: true), old: retired)
  }

  private func summary(_ counts: Counts, kept: Int, removed: Int, exchanged: Bool) -> PublicationSummary {
    PublicationSummary(
      written: counts.replaced + counts.added, unchanged: counts.unchanged, kept: kept, removed: max(0, removed), exchanged: exchanged)
  }
}
