import Glibc

/// A folder of sources, content or templates, as it lies on the disk: every file's path, and the bytes on demand.
///
/// Names that start with `.` are left out, and those that start with `~$`, by which Office marks a workbook that is open.
public struct SourceTree: Sendable {
  /// The folder as the user wrote it, without slashes at its end; for messages.
  public let root: String
  /// The paths of all files, relative to the root, with `/`, in order of their bytes.
  public let paths: [String]
  /// The root, absolute and without links.
  private let resolved: String

  /// Lists a folder. Links are followed inside the folder alone.
  ///
  /// Throws for what an author would otherwise miss in silence: a link that leads out of the folder (`linkLeavesRoot`), to nothing or in a
  /// circle, a name that is not UTF-8, a folder that cannot be listed.
  public init(root: String) throws(PublicationError) {
    var given = root
    while given.utf8.count > 1, given.utf8.last == UInt8(ascii: "/") { given.removeLast() }
    var walk = Walk(given: given, root: try PathResolver.resolve(given))
    guard let status = try FileStatus(at: walk.root) else { throw .disk(.list, path: given, code: ENOENT) }
    guard status.kind == .folder else { throw .notAFolder(given) }
    try walk.list(walk.root, prefix: "")
    self.root = given
    resolved = walk.root
    paths = walk.paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a listed file. Throws for a path that is not listed, so that no path written in the content leads out of the folder.
  public func contents(of path: String) throws(PublicationError) -> [UInt8] {
    let file = try listed(path)
    do throws(PublicationError) {
      return try FileContents.read(file)
    } catch {
      throw shown(error, path)
    }
  }

  /// The size of a listed file in bytes. Throws like ``contents(of:)``.
  public func size(of path: String) throws(PublicationError) -> Int {
    let file = try listed(path)
    do throws(PublicationError) {
      return try FilePieces.size(file)
    } catch {
      throw shown(error, path)
    }
  }

  /// Hands the bytes of a listed file on in pieces, in order, for files too large to be held whole. Throws like ``contents(of:)``, and what
  /// `take` throws.
  public func read(_ path: String, inPieces take: (UnsafeRawBufferPointer) throws -> Void) throws {
    let file = try listed(path)
    var refused: (any Error)?
    do {
      try FilePieces.read(file) { piece in
        do {
          try take(piece)
        } catch {
          refused = error
          throw error
        }
      }
    } catch let error as PublicationError where refused == nil {
      throw shown(error, path)
    }
  }

  /// Where a listed file lies on the disk, absolute. Throws for a path that is not listed.
  public func location(of path: String) throws(PublicationError) -> String { try listed(path) }

  private func listed(_ path: String) throws(PublicationError) -> String {
    guard contains(path) else { throw .disk(.read, path: PathText.join(root, path), code: ENOENT) }
    return PathText.join(resolved, path)
  }

  /// An error with the path as the user knows it.
  private func shown(_ error: PublicationError, _ path: String) -> PublicationError {
    if case .disk(let action, _, let code) = error { return .disk(action, path: PathText.join(root, path), code: code) }
    return error
  }

  /// Whether a path is listed, byte for byte.
  public func contains(_ path: String) -> Bool {
    var range = paths.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if paths[middle].utf8.elementsEqual(path.utf8) { return true }
      if paths[middle].utf8.lexicographicallyPrecedes(path.utf8) {
        range = (middle + 1)..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return false
  }

  /// Whether another path of the disk, which need not exist, is this folder or lies in it: an output there would be read as a source.
  public func encloses(_ path: String) throws(PublicationError) -> Bool {
    PathText.lies(try PathResolver.resolve(path), in: resolved)
  }
}

/// The listing under way.
private struct Walk {
  let given: String
  let root: String
  var paths: [String] = []
  /// The folders from the root to the one being listed, without links.
  var open: [String] = []

  init(given: String, root: String) {
    self.given = given
    self.root = root
  }

  mutating func list(_ folder: String, prefix: String) throws(PublicationError) {
    open.append(folder)
    for entry in try entries(of: folder, prefix: prefix) {
      guard let name = entry.name else { throw .nameNotUTF8(folder: shown(String(prefix.dropLast()))) }
      if name.hasPrefix(".") || name.hasPrefix("~$") { continue }
      let path = PathText.join(folder, name)
      switch entry.kind {
      case .folder: try list(path, prefix: prefix + name + "/")
      // What is neither file nor folder is listed too: reading it says so.
      case .file, .other: paths.append(prefix + name)
      case .link: try follow(path, as: prefix + name)
      }
    }
    open.removeLast()
  }

  private mutating func follow(_ link: String, as path: String) throws(PublicationError) {
    let target: String
    let status: FileStatus?
    do throws(PublicationError) {
      target = try PathResolver.resolve(link)
      status = try FileStatus(at: target)
    } catch .disk(_, _, let code) {
      throw .disk(.read, path: shown(path), code: code)
    }
    guard PathText.lies(target, in: root) else { throw .linkLeavesRoot(shown(path)) }
    guard let status else { throw .disk(.read, path: shown(path), code: ENOENT) }
    guard status.kind == .folder else { return paths.append(path) }
    guard !open.contains(target) else { throw .linkLoop(shown(path)) }
    try list(target, prefix: path + "/")
  }

  private func entries(of folder: String, prefix: String) throws(PublicationError) -> [Folder.Entry] {
    do throws(PublicationError) {
      return try Folder.entries(of: folder).sorted { ($0.name ?? "").utf8.lexicographicallyPrecedes(($1.name ?? "").utf8) }
    } catch .disk(let action, _, let code) {
      throw .disk(action, path: shown(String(prefix.dropLast())), code: code)
    }
  }

  private func shown(_ path: String) -> String { path.isEmpty ? given : PathText.join(given, path) }
}
