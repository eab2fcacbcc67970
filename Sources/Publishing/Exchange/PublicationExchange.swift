/// The end of a publication: all that can fail before the exchange, then the exchange.
extension Publication {
  func publishWhole(_ counts: PlacementCounts, _ keeping: Keeping, _ manifests: Manifests?) throws(PublicationError) -> PublicationSummary {
    let comparison = try stage.compare(counts, keeping)
    var wasChanged = false
    if !comparison.isEqual {
      if location.isLasting { try Flush.fileSystem(holding: stage.root) }
      try BuildCacheFile(location).remove()
      wasChanged = try prepareHistory(manifests)
      try stage.open()
      try exchanges.whole.run(stage: stage.root, replacesSite: stage.replacesSite)
    }
    return PublicationSummary(
      written: counts.written, unchanged: counts.unchanged, kept: comparison.kept, removed: comparison.removed, exchanged: !comparison.isEqual,
      foundChanged: wasChanged)
  }

  func publish(
    _ parts: SiteParts, _ counts: [PlacementCounts], _ keeping: Keeping, _ manifests: Manifests?
  ) throws(PublicationError) -> PublicationSummary {
    var changes: [PartChange] = []
    var (kept, removed) = (0, 0)
    var wasChanged = false
    for (path, (counts, folders)) in zip(parts.paths, zip(counts, stage.folderCounts(in: parts))) {
      let (comparison, change) = try stage.compare(part: path, counts, folders: folders, keeping)
      kept += comparison.kept
      removed += comparison.removed
      if let change { changes.append(change) }
    }
    if !changes.isEmpty {
      if location.isLasting { try Flush.fileSystem(holding: stage.root) }
      try BuildCacheFile(location).remove()
      wasChanged = try prepareHistory(manifests)
      try exchanges.parts.run(PartNote(stage: PathText.name(of: stage.root), changes: changes))
    }
    return PublicationSummary(
      written: counts.reduce(0) { $0 + $1.written }, unchanged: counts.reduce(0) { $0 + $1.unchanged }, kept: kept, removed: removed,
      exchanged: !changes.isEmpty, foundChanged: wasChanged)
  }
}
