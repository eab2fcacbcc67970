import Digests

/// Holds a site against its manifests and its history.
public enum SiteVerifier {
  /// Reads all of the site in a folder, and `<folder>.history` beside it.
  ///
  /// Throws `noManifest` for what is no site with manifests, `changedMeanwhile` where a build exchanged it, and what the disk refuses.
  public static func verify(_ folder: String) throws(PublicationError) -> Verification {
    let location = try OutputLocation(folder)
    guard let bytes = try manifest(in: location, ""), let root = Manifest(bytes), let site = root.site else { throw .noManifest(location.given) }
    var walk = VerifyingWalk(root: location.path, given: location.given)
    try walk.hold(root, parts: site.parts)
    var manifests: Manifests = ["": FileDigest(of: bytes)]
    for part in site.parts {
      let path = Manifest.path(in: part)
      guard let bytes = try manifest(in: location, part) else {
        walk.found(.missing, path)
        try walk.addAll(in: part)
        continue
      }
      manifests[part] = FileDigest(of: bytes)
      guard let manifest = Manifest(bytes), manifest.folder == part else {
        walk.found(.changed, path)
        continue
      }
      try walk.hold(manifest, parts: [])
    }
    var verification = walk.verification
    verification.differences.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    verification.seal = SiteSeal(manifests).value
    guard try manifest(in: location, "") == bytes else { throw .changedMeanwhile(location.shown(Manifest.name)) }
    verification.history = try HistoryVerifier.find(verification.seal, in: History(location))
    return verification
  }

  /// Holds one file of a site against the manifest that names it, the nearest above it.
  ///
  /// Throws `noManifest` where none is above it, and what the disk refuses.
  public static func verify(file: String) throws(PublicationError) -> Verification {
    let path = try PathResolver.resolve(file)
    var folder = PathText.parent(of: path)
    while try FileStatus(at: PathText.join(folder, Manifest.name)) == nil {
      guard folder != "/" else { throw .noManifest(file) }
      folder = PathText.parent(of: folder)
    }
    guard let manifest = Manifest(try FileContents.read(PathText.join(folder, Manifest.name))) else { throw .noManifest(folder) }
    let inner = String(decoding: path.utf8.dropFirst(PathText.join(folder, "").utf8.count), as: UTF8.self)
    var walk = VerifyingWalk(root: folder, given: folder)
    try walk.hold(inner, manifest.files.first { $0.path.utf8.elementsEqual(inner.utf8) }?.digest)
    return walk.verification
  }

  /// Nil where it is not there, or is no file.
  private static func manifest(in location: OutputLocation, _ folder: String) throws(PublicationError) -> [UInt8]? {
    let path = PathText.join(location.path, Manifest.path(in: folder))
    guard try FileStatus(at: path)?.kind == .file else { return nil }
    return try FileContents.read(path)
  }
}
