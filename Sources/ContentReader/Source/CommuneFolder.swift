/// Where the content of a commune lies: in `communes/<slug>/`. What lies in no such folder is shared by all.
public enum CommuneFolder {
  /// The folder of all communes' folders, with a slash at its end.
  public static let above = "communes/"

  /// The folder of a commune, with a slash at its end.
  public static func path(_ slug: String) -> String { above + slug + "/" }

  /// The commune in whose folder a file lies; nil for what communes share.
  public static func slug(of path: String) -> String? {
    guard path.utf8.starts(with: above.utf8) else { return nil }
    let rest = path.utf8.dropFirst(above.utf8.count)
    guard let end = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    return String(path[rest.startIndex..<end])
  }
}

/// The files of content, parted by communes, in the order in which they came.
public struct FilesByCommune: Sendable {
  /// Those of each commune by its folder's name; whole paths.
  public private(set) var communes: [String: [String]] = [:]
  /// What lies in no commune's folder.
  public private(set) var shared: [String] = []

  /// Parts files by their paths in the content.
  public init(_ files: [String]) {
    for path in files {
      if let slug = CommuneFolder.slug(of: path) { communes[slug, default: []].append(path) } else { shared.append(path) }
    }
  }

  /// The communes that have files, in the order of their bytes.
  public var slugs: [String] { communes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
