import Synchronization

/// One writing of a site: `begin`, `write` every file, then `commit` or `abandon`.
///
/// Until `commit` the old site is untouched; `commit` exchanges it for the new one in one step. A build that fails or is killed leaves the
/// old site whole, and the next one removes what was left beside it. A publication that is simply dropped is abandoned.
public final class Publication: Sendable {
  let location: OutputLocation
  let stage: Stage
  /// Nil when the whole site is replaced.
  let parts: SiteParts?
  let exchanges: Exchanges
  /// Nil where the site has no manifests.
  let inventory: Inventory?
  let state: Mutex<State>

  /// How the stage comes into the old site's place; the second for parts alone.
  struct Exchanges: Sendable {
    let whole: Exchange
    let parts: PartExchange
  }

  struct State: ~Copyable {
    /// Nil once the publication has ended.
    var lock: BuildLock?
    /// Whether `commit` has begun; no file is taken from then on.
    var isCommitting = false
    /// Calls of `write` under way, and files that grow and are not finished.
    var writing = 0
    /// Of each part, in their order; one alone when the whole site is replaced.
    var counts: [PlacementCounts]
    /// What the next build is to know.
    var memory: BuildCacheFile.Memory?
    /// The SHA-256 of the content as the site's packed source has it.
    var source: String?
    /// The first thing that went wrong; a site that lacks a file is never published.
    var failure: PublicationError?
  }

  init(_ stage: Stage, parts: SiteParts?, _ exchange: PartExchange, _ inventory: Inventory?, _ lock: consuming BuildLock) {
    self.inventory = inventory
    location = stage.location
    self.stage = stage
    self.parts = parts
    exchanges = Exchanges(whole: Exchange(location: exchange.location, method: exchange.method), parts: exchange)
    state = Mutex(State(lock: lock, counts: Array(repeating: PlacementCounts(), count: parts?.paths.count ?? 1)))
  }

  deinit { abandon() }

  /// The folder where the files written so far can be read, until the publication ends. Nothing else may write there.
  public var stagedFolder: String { stage.root }

  /// Hands over what the next build is to know of this one, before `commit`; see ``BuildCacheFile``. Without it a site that changed has none.
  public func remember(_ memory: @escaping BuildCacheFile.Memory) { state.withLock { $0.memory = memory } }

  /// Says what content the site was made from, before `commit`: its SHA-256 as the site's packed source has it, for the manifest.
  public func describe(source: String) { state.withLock { $0.source = source } }

  /// What ``describe(source:)`` said.
  var source: String? { state.withLock { $0.source } }

  /// Puts the new site in the old one's place and ends the publication. When both are equal, the old one is not touched.
  ///
  /// Throws the first failure of `write`, if there was one. After any error the old site stands, with one exception: when only the last
  /// flush of the exchange fails, the new one does, and a power cut decides.
  public func commit() throws(PublicationError) -> PublicationSummary {
    try commit(Keeping(holds: nil))
  }

  /// Puts the new site in the old one's place, see ``commit()``.
  ///
  /// `keeping` is asked for every file of the old site; one it holds for stays although the build did not write it. So a build of one
  /// commune leaves the others as they are.
  public func commit(keeping: (String) -> Bool) throws(PublicationError) -> PublicationSummary {
    try withoutActuallyEscaping(keeping) { keeping in
      Result { () throws(PublicationError) in try commit(Keeping(holds: keeping)) }
    }.get()
  }

  private func commit(_ keeping: Keeping) throws(PublicationError) -> PublicationSummary {
    var counts: [PlacementCounts]
    do throws(PublicationError) {
      counts = try countsForCommit()
    } catch {
      if case .stillWriting = error { throw error }
      abandon()
      throw error
    }
    let summary: PublicationSummary
    do throws(PublicationError) {
      let manifests = try writeManifests(&counts)
      if let parts {
        summary = try publish(parts, counts, keeping, manifests)
      } else {
        summary = try publishWhole(counts[0], keeping, manifests)
      }
    } catch {
      abandon()
      throw error
    }
    let memory = state.withLock { $0.memory.take() }
    let lock = state.withLock { $0.lock.take() }
    if summary.exchanged, location.isLasting { try Flush.folder(location.parent) }
    // What stays prepared is taken in by the next command.
    if summary.exchanged { try? History(location).publish() }
    // What cannot be written costs the next build its time, and nothing else.
    if let memory { try? BuildCacheFile(location).write(memory) }
    // The new site stands; what cannot be removed now is removed by the next build, which says so if it cannot either.
    try? location.removeLeftovers()
    _ = consume lock
    return summary
  }

  /// Ends the publication without a new site. Does nothing when it has ended.
  public func abandon() {
    let lock = state.withLock { $0.lock.take() }
    guard lock != nil else { return }
    // What an exchange left half done is ended with this stage by the next command. What else cannot be removed now is removed by the next
    // build, which says so if it cannot either.
    if (try? FileStatus(at: location.journal)) == nil {
      try? Folder.removeAll(stage.root)
      try? History(location).settle()
    }
    _ = consume lock
  }
}
