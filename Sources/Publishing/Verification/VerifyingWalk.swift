import Digests

/// Reads a site and gathers what is not as its manifests say. Links are never followed.
struct VerifyingWalk {
  /// The site's folder.
  let root: String
  /// The same for messages.
  let given: String
  private(set) var verification = Verification()

  init(root: String, given: String) {
    self.root = root
    self.given = given
  }

  /// Notes a difference.
  mutating func found(_ kind: Verification.Difference.Kind, _ path: String) {
    verification.differences.append(Verification.Difference(kind: kind, path: path))
  }

  /// Holds all of a manifest's folder against it; `parts`, which have manifests of their own, are left out.
  mutating func hold(_ manifest: Manifest, parts: [String]) throws(PublicationError) {
    // By bytes: two names may look alike and be two files.
    var left: [[UInt8]: FileDigest] = [:]
    for file in manifest.files { left[Array(PathText.join(manifest.folder, file.path).utf8)] = file.digest }
    let parts = Set(parts.map { Array($0.utf8) })
    try visit(manifest.folder) { walk, path, kind throws(PublicationError) in
      let key = Array(path.utf8)
      if kind == .folder { return !parts.contains(key) }
      let isOurs = path == Manifest.path(in: manifest.folder) || path == Marker.name
      if let digest = left.removeValue(forKey: key) {
        try walk.hold(path, digest)
      } else if !isOurs {
        walk.found(.added, path)
      }
      return true
    }
    for path in left.keys { found(.missing, String(decoding: path, as: UTF8.self)) }
  }

  /// Holds one file against its digest, nil where no manifest names it.
  mutating func hold(_ path: String, _ digest: FileDigest?) throws(PublicationError) {
    guard let digest else { return found(.added, path) }
    let file = PathText.join(root, path)
    guard let status = try FileStatus(at: file) else { return found(.missing, path) }
    guard status.kind == .file else { return found(.changed, path) }
    var computation = FileDigest.Computation()
    do {
      try FilePieces.read(file) { computation.update($0) }
    } catch let error as PublicationError {
      throw error
    } catch {
      throw .disk(.read, path: file, code: 0)
    }
    verification.files += 1
    verification.bytes += computation.digest.size
    if computation.digest != digest { found(.changed, path) }
  }

  /// Notes everything in a folder as added.
  mutating func addAll(in folder: String) throws(PublicationError) {
    try visit(folder) { walk, path, kind in
      if kind != .folder { walk.found(.added, path) }
      return true
    }
  }

  /// Visits everything in a folder, and in the folders in it for which `enter` says so; nothing where there is none.
  private mutating func visit(
    _ folder: String, _ enter: (inout VerifyingWalk, _ path: String, FileStatus.Kind) throws(PublicationError) -> Bool
  ) throws(PublicationError) {
    let place = PathText.join(root, folder)
    guard try FileStatus(at: place)?.kind == .folder else { return }
    for entry in try Folder.entries(of: place) {
      guard let name = entry.name else {
        found(.added, PathText.join(folder, "�"))
        continue
      }
      let path = PathText.join(folder, name)
      if try enter(&self, path, entry.kind), entry.kind == .folder { try visit(path, enter) }
    }
  }
}
