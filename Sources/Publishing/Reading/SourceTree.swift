import Glibc

/// A folder of sources, content or templates, as it lies on the disk: every file's path, and the bytes on demand.
///
/// Names that start with `.` are left out, and those that start with `~$`, by which Office marks a workbook that is open.
public struct SourceTree: Sendable {
  /// The folder as the user wrote it, without slashes at its end; for messages.
  public let root: String
  /// The paths of all files, relative to the root, with `/`, in order of their bytes.
  public let paths: [String]
  /// What the system keeps of each file, in the order of ``paths``; of the file that a link leads to.
  public let fingerprints: [Fingerprint]
  /// When the listing began, see ``Fingerprint/isRacy(_:)``.
  public let listed: Moment
  /// The root, absolute and without links.
  private let resolved: String
  private let rootFolder: OpenFolder

  /// Lists a folder. Links are followed inside the folder alone.
  ///
  /// Throws for what an author would otherwise miss in silence: a link that leads out of the folder (`linkLeavesRoot`), to nothing or in a
  /// circle, a name that is not UTF-8, a folder that cannot be listed.
  public init(root: String) throws(PublicationError) {
    let given = Self.withoutSlashes(root)
    let resolved = try PathResolver.resolve(given)
    guard let status = try FileStatus(at: resolved) else { throw .disk(.list, path: given, code: ENOENT) }
    guard status.kind == .folder else { throw .notAFolder(given) }
    listed = .now()
    let walk = try Walk(given: given, root: resolved)
    self.root = given
    self.resolved = resolved
    paths = walk.paths
    fingerprints = walk.fingerprints
    rootFolder = try OpenFolder(resolved)
  }

  /// Lists the folder again. Throws `changedMeanwhile` where a file is not as it was, is gone or is new: what was read since then may be of two states.
  public func requireUnchanged() throws(PublicationError) {
    let walk = try Walk(given: root, root: resolved)
    let common = min(paths.count, walk.paths.count)
    for number in 0..<common where paths[number] != walk.paths[number] || fingerprints[number] != walk.fingerprints[number] {
      // Of two different names the first in order is the one that is gone, or new.
      let isFirst = PathPrefix(paths[number]).order(to: PathPrefix(walk.paths[number])) <= 0
      throw .changedMeanwhile(PathText.join(root, isFirst ? paths[number] : walk.paths[number]))
    }
    if let path = (paths.count > common ? paths : walk.paths).dropFirst(common).first { throw .changedMeanwhile(PathText.join(root, path)) }
  }

  private static func withoutSlashes(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }

  /// The bytes of a listed file. Throws for a path that is not listed, so that no path written in the content leads out of the folder.
  public func contents(of path: String) throws(PublicationError) -> [UInt8] {
    try check(path)
    do throws(PublicationError) {
      return try inside(path) { path throws(PublicationError) in try FileContents.read(path, beneath: rootFolder.descriptor) }
    } catch {
      throw shown(error, path)
    }
  }

  /// The size of a listed file in bytes. Throws like ``contents(of:)``.
  public func size(of path: String) throws(PublicationError) -> Int {
    try check(path)
    do throws(PublicationError) {
      return try inside(path) { path throws(PublicationError) in try FilePieces.size(path, beneath: rootFolder.descriptor) }
    } catch {
      throw shown(error, path)
    }
  }

  /// Hands the bytes of a listed file on in pieces, in order, for files too large to be held whole. Throws like ``contents(of:)``, and what
  /// `take` throws.
  public func read(_ path: String, inPieces take: (UnsafeRawBufferPointer) throws -> Void) throws {
    try check(path)
    var refused: (any Error)?
    do {
      // Opened once before, so that what is read is the path that leads nowhere else.
      let direct = try inside(path) { path throws(PublicationError) in
        _ = try FilePieces.size(path, beneath: rootFolder.descriptor)
        return path
      }
      try FilePieces.read(direct, beneath: rootFolder.descriptor) { piece in
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
  public func location(of path: String) throws(PublicationError) -> String {
    try check(path)
    return PathText.join(resolved, path)
  }

  /// Works on a listed file by its path from the root, which no link may lead out of, also none that was put there since; an absolute one is resolved first.
  private func inside<Result>(
    _ path: String, _ work: (_ path: String) throws(PublicationError) -> Result
  ) throws(PublicationError) -> Result {
    do throws(PublicationError) {
      return try work(path)
    } catch .disk(_, _, EXDEV) {
      let target = try PathResolver.resolve(PathText.join(resolved, path))
      guard target != resolved, PathText.lies(target, in: resolved) else { throw .linkLeavesRoot(PathText.join(root, path)) }
      return try work(String(decoding: target.utf8.dropFirst(PathText.join(resolved, "").utf8.count), as: UTF8.self))
    }
  }

  private func check(_ path: String) throws(PublicationError) {
    guard contains(path) else { throw .disk(.read, path: PathText.join(root, path), code: ENOENT) }
  }

  /// An error with the path as the user knows it.
  private func shown(_ error: PublicationError, _ path: String) -> PublicationError {
    if case .disk(let action, _, let code) = error { return .disk(action, path: PathText.join(root, path), code: code) }
    return error
  }

  /// Whether a path is listed, byte for byte.
  public func contains(_ path: String) -> Bool { number(of: path) != nil }

  /// The fingerprint of a file as it was listed; nil for a path that is not.
  public func fingerprint(of path: String) -> Fingerprint? { number(of: path).map { fingerprints[$0] } }

  /// The place of a path among all.
  private func number(of path: String) -> Int? {
    let wanted = PathPrefix(path)
    var range = paths.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let order = wanted.order(to: PathPrefix(paths[middle]))
      if order == 0 { return middle }
      range = order > 0 ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// Whether a path of the disk, which need not exist, is a folder of sources or lies in it: an output there would be read as a source. The folder is not
  /// listed for it.
  public static func folder(_ root: String, encloses path: String) throws(PublicationError) -> Bool {
    PathText.lies(try PathResolver.resolve(path), in: try PathResolver.resolve(withoutSlashes(root)))
  }
}
