/// The site a build replaces, counted once before the exchange.
struct OldSite {
  /// Everything that is no folder, our marker left out.
  private(set) var files = 0
  /// Folders, the root left out.
  private(set) var folders = 0

  /// Counts the site in a folder, or the part of one, and makes nothing of the names.
  init(counting root: String) throws(PublicationError) {
    let counts = try Folder.count(root)
    (files, folders) = (counts.others, counts.folders)
    if try FileStatus(at: PathText.join(root, Marker.name))?.kind == .file { files -= 1 }
  }

  /// Counts the site in a folder; `visit` is called with the path of every regular file. Links are counted, never followed.
  init(at root: String, visit: (SitePath) throws(PublicationError) -> Void) throws(PublicationError) {
    try count(root, prefix: "", visit: visit)
  }

  private mutating func count(
    _ folder: String, prefix: String, visit: (SitePath) throws(PublicationError) -> Void
  ) throws(PublicationError) {
    for entry in try Folder.entries(of: folder) {
      // A name that is no UTF-8 is not of our making: one thing more to go.
      guard let name = entry.name else {
        files += 1
        continue
      }
      let path = prefix + name
      switch entry.kind {
      case .folder:
        folders += 1
        try count(PathText.join(folder, name), prefix: path + "/", visit: visit)
      case .file where path == Marker.name: continue
      case .file:
        files += 1
        try visit(SitePath(path))
      case .link, .other: files += 1
      }
    }
  }
}
