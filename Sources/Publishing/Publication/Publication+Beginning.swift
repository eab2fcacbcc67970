/// How a publication begins.
extension Publication {
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
  /// `commit` exchanges each part that differs. A part of which nothing was written goes. `memory` is the stamp of what ``BuildCacheFile/read()`` gave when
  /// the parts were chosen. Throws `needsWholeSite` where another build has changed the site since then, or where there is no site of ours to
  /// replace parts of; `nestedParts` for a part that lies in another; and like ``begin(output:)``.
  public static func begin(
    output: String, parts: [String], after memory: BuildCacheFile.Stamp? = nil, lasting isLasting: Bool = true, manifest: ManifestPlan? = nil
  ) throws(PublicationError) -> Publication {
    try begin(output: output, parts: parts, after: memory, lasting: isLasting, manifest: manifest, method: .oneStep)
  }

  static func begin(
    output: String, parts: [String], after memory: BuildCacheFile.Stamp? = nil, lasting isLasting: Bool = true, manifest: ManifestPlan? = nil,
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
    if let memory, !BuildCacheFile(location).stillHolds(memory) { throw .needsWholeSite(output: location.given) }
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
}
