import ContentReader
import Digests

/// What tells the files of a build from what they were.
enum InputFingerprints {
  /// Those of communes, by their folders: over the names, sizes and times of their files. A commune is left out where one of them says nothing, such
  /// as a file that changed while the clock stood still.
  static func communes(_ source: SourceFolder) -> [String: String] {
    let folder = Array("communes/".utf8)
    var hashes: [String: SHA256?] = [:]
    for path in source.files() where path.utf8.starts(with: folder) {
      guard let end = path.utf8.dropFirst(folder.count).firstIndex(of: UInt8(ascii: "/")) else { continue }
      let slug = String(path[path.utf8.index(path.startIndex, offsetBy: folder.count)..<end])
      guard var hash = hashes[slug, default: SHA256()] else { continue }
      guard let fingerprint = source.fingerprint(path) else {
        hashes[slug] = .some(nil)
        continue
      }
      hash.update(path)
      hash.update(fingerprint)
      hashes[slug] = hash
    }
    return hashes.compactMapValues { $0?.hexadecimal }
  }

  /// What the whole site depends on: the program and its options, the templates, and what all communes share. Nil where a file cannot be read.
  static func key(_ source: SourceFolder, templates: [(path: String, bytes: [UInt8])], options: SiteBuild.Options) -> String? {
    var hash = SHA256()
    hash.update(options.program)
    hash.update(options.asOf.iso)
    hash.update(options.base ?? "")
    hash.update(options.typesets ? "pdf" : "")
    hash.update(options.paints ? "png" : "")
    hash.update(options.search ?? "")
    hash.update(options.formats.map { $0.map(\.rawValue).sorted().joined(separator: " ") } ?? "all formats")
    hash.update(options.languages.map { $0.sorted().joined(separator: " ") } ?? "all languages")
    hash.update(options.draftedPeriod?.key ?? "")
    hash.update(options.contentPrefix)
    hash.update(options.templatesPrefix)
    for (path, bytes) in templates {
      hash.update(path)
      hash.update(String(bytes.count))
      hash.update(bytes)
    }
    for path in source.files() where !path.hasPrefix("communes/") {
      guard let bytes = try? source.read(path) else { return nil }
      hash.update(path)
      hash.update(String(bytes.count))
      hash.update(bytes)
    }
    return hash.hexadecimal
  }
}
