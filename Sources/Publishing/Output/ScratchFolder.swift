import Glibc

/// A folder for one run of a command, in memory where the system has room there, else in the temporary folder; no other user can read or write it.
public struct ScratchFolder: Sendable {
  /// Where it lies.
  public let path: String

  /// Makes one. Throws what the disk refuses.
  public init() throws(PublicationError) {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let parent = named.isEmpty ? Self.parent : named
    var template = Array(PathText.join(parent, "tiendo-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { name in name.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } }
    guard let made else { throw .disk(.makeFolder, path: parent, code: errno) }
    path = made
  }

  /// How much room memory must have for it, in bytes: many times what a commune's site takes.
  private static let roomInMemory: UInt = 1 << 30

  /// Where such folders lie when nobody says where. A disk takes half as long again for the many small files of a draft.
  private static var parent: String {
    var space = statvfs()
    let hasRoom = statvfs("/dev/shm", &space) == 0 && UInt(space.f_bavail) * UInt(space.f_frsize) >= roomInMemory
    return hasRoom && access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : "/tmp"
  }

  /// Removes it with all it holds. Throws what the disk refuses; it then stays for the system to remove.
  public func remove() throws(PublicationError) { try Folder.removeAll(path) }
}
