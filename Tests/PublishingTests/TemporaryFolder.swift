import Foundation
import Publishing

/// A folder for one test, removed when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("publishing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The output of most tests; not made.
  var output: String { self / "public" }

  /// The path of something in the folder.
  static func / (folder: TemporaryFolder, name: String) -> String { folder.path + "/" + name }

  /// Everything directly in the folder, by name.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// Writes a file without the publication's help, and the folders above it.
  func put(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: self / name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Makes a folder, and those above it.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self / name, withIntermediateDirectories: true)
  }

  /// Makes a link.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self / name, withDestinationPath: target)
  }
}

/// The files of a site with their text, the marker left out.
func site(_ root: String) throws -> [String: String] {
  var files: [String: String] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: root) where path != ".tiendo-site" {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
    files[path] = String(decoding: try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)), as: UTF8.self)
  }
  return files
}

/// What must stay when a file is left alone.
struct Identity: Equatable, CustomStringConvertible {
  let inode: UInt64
  let seconds: Int
  let nanoseconds: Int

  init(_ path: String) throws {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw POSIXError(.ENOENT) }
    inode = UInt64(status.st_ino)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }

  var description: String { "inode \(inode), \(seconds).\(nanoseconds)" }
}

/// The identity of everything in a site, folders, marker and root included.
func identities(_ root: String) throws -> [String: Identity] {
  var all = ["": try Identity(root)]
  for path in try FileManager.default.subpathsOfDirectory(atPath: root) { all[path] = try Identity(root + "/" + path) }
  return all
}

/// Builds a whole site.
@discardableResult
func publish(_ files: [String: String], to output: String, keeping: (String) -> Bool = { _ in false }) throws -> PublicationSummary {
  let publication = try Publication.begin(output: output)
  for (path, text) in files.sorted(by: { $0.key < $1.key }) { try publication.write(path, Array(text.utf8)) }
  return try publication.commit(keeping: keeping)
}

/// The error an action ends with, nil when it succeeds.
func failure(_ action: () throws -> Void) -> PublicationError? {
  do {
    try action()
    return nil
  } catch {
    return error as? PublicationError
  }
}
