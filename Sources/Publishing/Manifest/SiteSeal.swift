import Digests

/// One figure for all of a site: the ``FileSum`` of its manifests. Whoever has the site finds it again with
///
///     find . -name manifest.json -printf '%P\n' | LC_ALL=C sort | xargs sha256sum | sha256sum
struct SiteSeal: Equatable, Sendable {
  /// 64 hexadecimal digits in lower case.
  let value: String

  /// The seal of manifests by the folders that they lie in.
  init(_ digests: Manifests) {
    var sum = FileSum()
    for (folder, digest) in digests { sum.add(Manifest.path(in: folder), sha256: digest.sha256) }
    value = sum.value
  }

  /// The digests of the manifests of the site that stands in a folder, by the folders that they lie in; nil where its root has none. A part without one
  /// is left out.
  static func digests(of site: String) -> Manifests? {
    guard let root = try? FileContents.read(PathText.join(site, Manifest.name)), let manifest = Manifest(root) else { return nil }
    var digests = ["": FileDigest(of: root)]
    for folder in manifest.site?.parts ?? [] {
      guard let bytes = try? FileContents.read(PathText.join(site, Manifest.path(in: folder))) else { continue }
      digests[folder] = FileDigest(of: bytes)
    }
    return digests
  }
}
