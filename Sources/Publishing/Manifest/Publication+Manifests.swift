import Digests

/// The manifests of a publication that were written, by the folders that they lie in.
typealias Manifests = [String: FileDigest]

/// The last files of a site, and the line of its history.
extension Publication {
  /// Writes the manifests of all that was made; nil where the site has none.
  func writeManifests(_ counts: inout [PlacementCounts]) throws(PublicationError) -> Manifests? {
    guard let inventory else { return nil }
    var written: Manifests = [:]
    func stays(_ folder: String) throws(PublicationError) -> Bool {
      // Another shard makes it, or it stays as it was made before.
      guard inventory.plan.isWhole else { return true }
      return try FileStatus(at: PathText.join(location.path, Manifest.path(in: folder))) != nil
    }
    try inventory.forEachManifest(source: source, stays: stays) { folder, bytes throws(PublicationError) in
      let path = try SitePath(Manifest.path(in: folder))
      let placing = bytes.withUnsafeBytes { bytes in
        Result { () throws(PublicationError) in try stage.place(path, bytes) }
      }
      let placement = try placing.get()
      counts[try part(of: path)].count(placement)
      written[folder] = FileDigest(of: bytes)
    }
    return written
  }

  /// Writes the publication down in the history, before the exchange. Gives whether the site that stands there is not what was published last.
  func prepareHistory(_ manifests: Manifests?) throws(PublicationError) -> Bool {
    guard let manifests, let plan = inventory?.plan, plan.isWhole, let published = plan.published else { return false }
    let before = stage.replacesSite ? SiteSeal.digests(of: location.path) : nil
    let folders = Set(plan.parts)
    // What was not made now stays as it is.
    let kept = (before ?? [:]).filter { folders.contains($0.key) }
    let after = kept.merging(manifests) { _, new in new }
    return try History(location).prepare(plan, published: published, seal: SiteSeal(after), found: before.map { SiteSeal($0) })
  }
}
