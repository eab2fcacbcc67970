import Glibc

/// The listing of a folder of sources, with the fingerprint of each file.
///
/// In order of the paths' bytes without sorting them all: each folder is sorted on its own, as if a `/` stood after the names of folders, with
/// which their files' paths go on.
struct Walk {
  /// The root as the user wrote it.
  let given: String
  /// The root without links.
  let root: String
  private(set) var paths: [String] = []
  private(set) var fingerprints: [Fingerprint] = []
  /// The folders from the root to the one being listed, without links.
  private var open: [String] = []
  /// The path of the folder being listed, with a slash at its end; then that of an entry.
  private var path: [UInt8] = []

  /// Lists the folder `root`.
  init(given: String, root: String) throws(PublicationError) {
    self.given = given
    self.root = root
    try list(root, in: AT_FDCWD, location: root)
  }

  /// Lists a child of an open folder, which lies at `location`.
  private mutating func list(_ name: String, in parent: Int32, location: String) throws(PublicationError) {
    let prefixLength = path.count
    let listing: FolderListing
    switch FolderListing.read(name, in: parent) {
    case .failed(let code): throw .disk(.list, path: shown(path.dropLast()), code: code)
    case .listing(let found): listing = found
    }
    open.append(location)
    for entry in listing.entries {
      let name = listing.name(of: entry)
      path.append(contentsOf: name)
      guard let found = String(validating: path, as: UTF8.self) else { throw .nameNotUTF8(folder: shown(path[..<max(0, prefixLength - 1)])) }
      if !entry.isHidden {
        switch entry.kind {
        case .folder:
          let text = String(decoding: name, as: UTF8.self)
          path.append(UInt8(ascii: "/"))
          try list(text, in: listing.descriptor, location: PathText.join(location, text))
        // What is neither file nor folder is listed too: reading it says so.
        case .file, .other: try add(found, entry)
        case .link: try follow(PathText.join(location, String(decoding: name, as: UTF8.self)), as: found, entry)
        }
      }
      path.removeSubrange(prefixLength...)
    }
    open.removeLast()
  }

  private mutating func add(_ path: String, _ entry: FolderListing.Entry) throws(PublicationError) {
    guard let fingerprint = entry.fingerprint else { throw .disk(.read, path: shown(path.utf8), code: ENOENT) }
    paths.append(path)
    fingerprints.append(fingerprint)
  }

  private mutating func follow(_ link: String, as path: String, _ entry: FolderListing.Entry) throws(PublicationError) {
    let target: String
    let status: FileStatus?
    do throws(PublicationError) {
      target = try PathResolver.resolve(link)
      status = try FileStatus(at: target)
    } catch .disk(_, _, let code) {
      throw .disk(.read, path: shown(path.utf8), code: code)
    }
    guard PathText.lies(target, in: root) else { throw .linkLeavesRoot(shown(path.utf8)) }
    guard status?.kind == .folder else { return try add(path, entry) }
    guard !open.contains(target) else { throw .linkLoop(shown(path.utf8)) }
    self.path.append(UInt8(ascii: "/"))
    try list(target, in: AT_FDCWD, location: target)
  }

  private func shown(_ path: some Collection<UInt8>) -> String {
    path.isEmpty ? given : PathText.join(given, String(decoding: path, as: UTF8.self))
  }
}
