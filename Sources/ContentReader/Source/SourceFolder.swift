/// A folder of an author's files, read through closures, so that nothing here knows a disk.
public struct SourceFolder: Sendable {
  /// The paths of all files below the folder, relative to it, with `/`, sorted by their bytes.
  public let files: @Sendable () -> [String]
  /// The bytes of a file; throws when the disk fails.
  public let read: @Sendable (_ path: String) throws -> [UInt8]

  /// A folder.
  public init(files: @escaping @Sendable () -> [String], read: @escaping @Sendable (_ path: String) throws -> [UInt8]) {
    self.files = files
    self.read = read
  }

  /// A folder held in memory, by path.
  public static func inMemory(_ contents: [String: [UInt8]]) -> SourceFolder {
    let paths = contents.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return SourceFolder(
      files: { paths },
      read: { path in
        guard let bytes = contents[path] else { throw MissingFile(path: path) }
        return bytes
      })
  }

  /// Thrown when a file is read that is not there.
  public struct MissingFile: Error {
    /// The path asked for.
    public let path: String
  }
}
