/// The site a build replaces, or a part of it, counted once before the exchange.
struct OldSite {
  /// Everything that is no folder, our marker left out.
  private(set) var files = 0
  /// Folders, the root left out.
  private(set) var folders = 0

  /// What is known to be so many files and no folders.
  init(files: Int) { self.files = files }

  /// Counts a folder of the site, the site itself when `part` is nil, and makes nothing of the names.
  init(counting root: String, part: String? = nil) throws(PublicationError) {
    let counts = try Folder.count(part.map { PathText.join(root, $0) } ?? root)
    (files, folders) = (counts.others, counts.folders)
    if part == nil, try FileStatus(at: PathText.join(root, Marker.name))?.kind == .file { files -= 1 }
  }

  /// Counts a folder of the site, the site itself when `part` is nil; `visit` is called with the path of every regular file, from the site's
  /// root. Links are counted, never followed.
  init(at root: String, part: String? = nil, visit: (SitePath) throws(PublicationError) -> Void) throws(PublicationError) {
    if let part {
      try count(PathText.join(root, part), prefix: part + "/", visit: visit)
    } else {
      try count(root, prefix: "", visit: visit)
    }
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
