/// One SHA-256 for some files: that over a line for each, its own SHA-256, two spaces and its path, in the order of the paths' bytes. It is what `sha256sum`
/// gives for what `sha256sum` writes of them.
public struct FileSum: Sendable {
  private var lines: [(path: String, sha256: String)] = []

  /// The sum of no files so far.
  public init() {}

  /// The sum of files held whole.
  public init(_ files: [(path: String, bytes: [UInt8])]) {
    for file in files { add(file.path, sha256: FileDigest(of: file.bytes).sha256) }
  }

  /// Takes a file in, in any order.
  public mutating func add(_ path: String, sha256: String) { lines.append((path, sha256)) }

  /// 64 hexadecimal digits in lower case.
  public var value: String {
    var hash = SHA256()
    for line in lines.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      hash.update(Array("\(line.sha256)  \(line.path)\n".utf8))
    }
    return hash.hexadecimal
  }
}
