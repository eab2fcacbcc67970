import ContentReader
import Digests

/// What tells the files of a build from what they were.
enum InputFingerprints {
  /// Those of communes, by their folders: over the names, sizes and times of their files. A commune is left out where one of them says nothing, such
  /// as a file that changed while the clock stood still.
  static func communes(_ files: FilesByCommune, in source: SourceFolder) -> [String: String] {
    files.communes.compactMapValues { paths in
      var hash = SHA256()
      for path in paths {
        guard let fingerprint = source.fingerprint(path) else { return nil }
        hash.update(path)
        hash.update(fingerprint)
      }
      return hash.hexadecimal
    }
  }

  /// What the whole site depends on: the program and its options, the templates, and what all communes share. Nil where a file cannot be read.
  static func key(_ files: FilesByCommune, in source: SourceFolder, templates: [(path: String, bytes: [UInt8])], options: SiteBuild.Options)
    -> String?
  {
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
    for path in files.shared {
      guard let bytes = try? source.read(path) else { return nil }
      hash.update(path)
      hash.update(String(bytes.count))
      hash.update(bytes)
    }
    return hash.hexadecimal
  }
}
