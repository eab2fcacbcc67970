import Digests
import Synchronization

/// One writing of a site: `begin`, `write` every file, then `commit` or `abandon`.
///
/// Until `commit` the old site is untouched; `commit` exchanges it for the new one in one step. A build that fails or is killed leaves the
/// old site whole, and the next one removes what was left beside it. A publication that is simply dropped is abandoned.
public final class Publication: Sendable {
  let location: OutputLocation
  let stage: Stage
  /// Nil when the whole site is replaced.
  private let parts: SiteParts?
  let exchanges: Exchanges
  /// Nil where the site has no manifests.
  let inventory: Inventory?
  private let state: Mutex<State>

  /// How the stage comes into the old site's place; the second for parts alone.
  struct Exchanges: Sendable {
    let whole: Exchange
    let parts: PartExchange
  }

  private struct State: ~Copyable {
    /// Nil once the publication has ended.
    var lock: BuildLock?
    /// Whether `commit` has begun; no file is taken from then on.
    var isCommitting = false
    /// Calls of `write` under way, and files that grow and are not finished.
    var writing = 0
    /// Of each part, in their order; one alone when the whole site is replaced.
    var counts: [PlacementCounts]
    /// What the next build is to know.
    var memory: [UInt8]?
    /// The SHA-256 of the content as the site's packed source has it.
    var source: String?
    /// The first thing that went wrong; a site that lacks a file is never published.
    var failure: PublicationError?
  }

  /// Begins to write the site in the folder `output`, which is made when missing; a link as output means the folder it leads to.
  ///
  /// Takes the lock, ends an exchange that was cut short, removes what killed builds left, and makes the stage.
  /// One that is not `lasting` does not wait for the disk: a power cut may leave nothing of the site, old or new, which only a draft can bear.
  /// A new one that is `confidential` may be looked into by its owner and group alone. With a `manifest` it gets manifests, and its history an entry.
  /// Throws `locked` while another build writes there, `foreignFolder` for a folder with files that we did not make.
  public static func begin(
    output: String, lasting isLasting: Bool = true, confidential isConfidential: Bool = false, manifest: ManifestPlan? = nil
  ) throws(PublicationError) -> Publication {
    try begin(output: output, lasting: isLasting, confidential: isConfidential, manifest: manifest, method: .oneStep)
  }

  static func begin(
    output: String, lasting isLasting: Bool = true, confidential isConfidential: Bool = false, manifest: ManifestPlan? = nil,
    method: Exchange.Method
  ) throws(PublicationError) -> Publication {
    var location = try OutputLocation(output)
    location.isLasting = isLasting
    // Before the lock too: a folder that is refused gets no lock file beside it.
    _ = try location.holdsSite()
    try Folder.makeAll(location.parent)
    let lock = try BuildLock(location)
    _ = try location.holdsSite()
    try settle(location)
    try location.removeLeftovers()
    let stage = try Stage(location, replacesSite: try location.holdsSite(), isConfidential: isConfidential)
    return Publication(stage, parts: nil, PartExchange(location: location, method: method), try inventory(manifest, stage), lock)
  }

  /// Begins to write some parts of the site in the folder `output`: folders and files, by their paths in the site. The others are neither read
  /// nor listed, so that the cost grows with the parts alone.
  ///
  /// `commit` exchanges each part that differs. A part of which nothing was written goes. `memory` is what ``BuildCacheFile/read()`` gave when the
  /// parts were chosen. Throws `needsWholeSite` where another build has changed the site since then, or where there is no site of ours to
  /// replace parts of; `nestedParts` for a part that lies in another; and like ``begin(output:)``.
  public static func begin(
    output: String, parts: [String], after memory: [UInt8]? = nil, lasting isLasting: Bool = true, manifest: ManifestPlan? = nil
  ) throws(PublicationError) -> Publication {
    try begin(output: output, parts: parts, after: memory, lasting: isLasting, manifest: manifest, method: .oneStep)
  }

  static func begin(
    output: String, parts: [String], after memory: [UInt8]? = nil, lasting isLasting: Bool = true, manifest: ManifestPlan? = nil,
    method: Exchange.Method, beforeStep: @escaping @Sendable () throws(PublicationError) -> Void = {}
  ) throws(PublicationError) -> Publication {
    var location = try OutputLocation(output)
    location.isLasting = isLasting
    let parts = try SiteParts(manifest == nil ? parts : parts + [Manifest.name])
    _ = try location.holdsSite()
    guard try FileStatus(at: location.parent) != nil else { throw .needsWholeSite(output: location.given) }
    let lock = try BuildLock(location)
    _ = try location.holdsSite()
    try settle(location)
    try location.removeLeftovers()
    guard try location.holdsMarker() else { throw .needsWholeSite(output: location.given) }
    // Not before the lock was taken: only now does the site stay as it is.
    if let memory, BuildCacheFile(location).read() != memory { throw .needsWholeSite(output: location.given) }
    try parts.check(location)
    let stage = try Stage(location, replacesSite: true)
    let exchange = PartExchange(location: location, method: method, beforeStep: beforeStep)
    return Publication(stage, parts: parts, exchange, try inventory(manifest, stage), lock)
  }

  /// Ends an exchange that a killed build left half done and removes what it left beside the site, for commands that write nothing there. Does
  /// nothing when there is neither, also when the output does not exist. Throws `locked` when a build is at work.
  public static func recover(output: String) throws(PublicationError) {
    let location = try OutputLocation(output)
    let (journal, leftovers) = (try FileStatus(at: location.journal), try location.leftovers())
    guard journal != nil || !leftovers.isEmpty || History(location).isUnsettled else { return }
    let lock = try BuildLock(location)
    _ = try location.holdsSite()
    try settle(location)
    try location.removeLeftovers()
    _ = consume lock
  }

  /// Ends what a killed build left of its exchange and of its entry in the history. Only under the lock.
  private static func settle(_ location: OutputLocation) throws(PublicationError) {
    try Exchange.rollForward(location)
    try History(location).settle()
  }

  private static func inventory(_ plan: ManifestPlan?, _ stage: Stage) throws(PublicationError) -> Inventory? {
    guard let plan else { return nil }
    return try Inventory(plan, folder: stage.rootFolder)
  }

  private init(_ stage: Stage, parts: SiteParts?, _ exchange: PartExchange, _ inventory: Inventory?, _ lock: consuming BuildLock) {
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

  /// Writes one file of the site; safe from several tasks at once. A file with the bytes it has in the old site keeps its inode and times.
  ///
  /// `path` is relative, with `/` between its parts. Throws `invalidPath`, `writtenTwice`, `fileAndFolder` and what the disk refuses;
  /// after that the publication can only be abandoned.
  public func write(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(PublicationError) {
    try enter()
    do throws(PublicationError) {
      let path = try SitePath(path)
      let part = try part(of: path)
      let placement = try stage.place(path, bytes)
      inventory?.add(path, FileDigest(of: bytes))
      leave(placement, part)
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
      let path = try SitePath(path)
      let part = try part(of: path)
      var computation = FileDigest.Computation()
      let placement = try stage.place(path, size: size) { take in
        // Of each time from the first byte on.
        computation = FileDigest.Computation()
        try withoutActuallyEscaping(take) { take in
          try pieces { piece in
            computation.update(piece)
            try take(piece)
          }
        }
      }
      inventory?.add(path, computation.digest)
      leave(placement, part)
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
      _ = try part(of: path)
      try stage.beginGrowing(path)
      return GrowingFile(path, of: self)
    } catch {
      leave(failure: error)
      throw error
    }
  }

  /// Hands over what the next build is to know of this one, before `commit`; see ``BuildCacheFile``. Without it a site that changed has none.
  public func remember(_ bytes: [UInt8]) { state.withLock { $0.memory = bytes } }

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

/// The calls under way.
extension Publication {
  var isOpen: Bool { state.withLock { $0.lock != nil } }

  /// The number of the part that a file belongs to, 0 when the whole site is replaced.
  func part(of path: SitePath) throws(PublicationError) -> Int {
    guard let parts else { return 0 }
    guard let number = parts.number(of: path) else { throw .outsideParts(path.text) }
    return number
  }

  private func enter() throws(PublicationError) {
    let isOpen = state.withLock { state in
      guard state.lock != nil, !state.isCommitting else { return false }
      state.writing += 1
      return true
    }
    guard isOpen else { throw .ended(output: location.given) }
  }

  func leave(_ placement: Stage.Placement, _ part: Int) {
    state.withLock { state in
      state.writing -= 1
      state.counts[part].count(placement)
    }
  }

  func leave(failure: PublicationError) {
    state.withLock { state in
      state.writing -= 1
      if state.failure == nil { state.failure = failure }
    }
  }

  private func countsForCommit() throws(PublicationError) -> [PlacementCounts] {
    let output = location.given
    return try state.withLock { state -> Result<[PlacementCounts], PublicationError> in
      if state.lock == nil || state.isCommitting { return .failure(.ended(output: output)) }
      if state.writing > 0 { return .failure(.stillWriting(output: output)) }
      if let failure = state.failure { return .failure(failure) }
      state.isCommitting = true
      return .success(state.counts)
    }.get()
  }
}
