import Glibc

/// How many files came to stand in the stage, or in one part of it, and how.
struct PlacementCounts {
  private(set) var unchanged = 0
  private(set) var replaced = 0
  private(set) var added = 0

  /// Files with new bytes.
  var written: Int { replaced + added }

  mutating func count(_ placement: Stage.Placement) {
    switch placement {
    case .unchanged: unchanged += 1
    case .replaced: replaced += 1
    case .added: added += 1
    }
  }
}

/// How a stage, or one part of it, differs from the old site.
struct Comparison {
  /// Files taken over that the build did not write.
  var kept = 0
  /// Files that are gone.
  var removed = 0
  /// Whether both are the same; the old one is then left alone.
  var isEqual = false
}

/// What of the old site the build keeps besides what it writes.
struct Keeping {
  /// Asked for the path of each file; nil when nothing is kept.
  let holds: ((String) -> Bool)?
}

extension Stage {
  /// Compares the whole stage with the old site, once all is written.
  func compare(_ counts: PlacementCounts, _ keeping: Keeping) throws(PublicationError) -> Comparison {
    let marker = try Marker.bytes.withUnsafeBytes { bytes in
      Result { () throws(PublicationError) in try place(.marker, bytes) }
    }.get()
    guard replacesSite else { return Comparison() }
    let (old, kept) = try oldFolder(part: nil, keeping)
    var result = Comparison(kept: kept, removed: max(0, old.files - counts.unchanged - counts.replaced - kept))
    // With nothing written and nothing removed every folder of the stage is one of the old site: equal numbers, equal folders.
    result.isEqual = marker == .unchanged && counts.written == 0 && result.removed == 0 && old.folders == folderCount
    return result
  }

  /// Compares one part of the stage, which has so many `folders`, with the same part of the old site; gives also what is to be exchanged, nil
  /// when nothing is.
  func compare(
    part: String, _ counts: PlacementCounts, folders: Int, _ keeping: Keeping
  ) throws(PublicationError) -> (Comparison, PartChange?) {
    let status = try FileStatus(at: PathText.join(location.path, part))
    var (old, kept) = (OldSite(files: status == nil ? 0 : 1), 0)
    if status?.kind == .folder {
      (old, kept) = try oldFolder(part: part, keeping)
    } else if status?.kind == .file, keeping.holds?(part) == true, try keep(SitePath(part)) {
      kept = 1
    }
    let new = try FileStatus(at: part, in: rootFolder.descriptor)
    var result = Comparison(kept: kept, removed: max(0, old.files - counts.unchanged - counts.replaced - kept))
    result.isEqual = new?.kind == status?.kind && counts.written == 0 && result.removed == 0 && old.folders == folders
    return (result, result.isEqual ? nil : PartChange(path: part, inode: new?.inode))
  }

  /// Counts a folder of the old site, the site itself when `part` is nil, and takes over what is to be kept.
  private func oldFolder(part: String?, _ keeping: Keeping) throws(PublicationError) -> (OldSite, kept: Int) {
    guard let holds = keeping.holds else { return (try OldSite(counting: location.path, part: part), kept: 0) }
    var kept = 0
    let old = try OldSite(at: location.path, part: part) { path throws(PublicationError) in
      if holds(path.text), try keep(path) { kept += 1 }
    }
    return (old, kept)
  }
}
