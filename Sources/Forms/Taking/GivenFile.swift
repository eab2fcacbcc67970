import ContentReader
import Digests

/// A file of evidence that lies beside a returned form.
public struct GivenFile: Sendable {
  /// Where it lies on the disk.
  public let location: String
  /// Its size and SHA-256.
  public let digest: FileDigest
  /// Reads it in pieces; throws when the disk fails.
  public let read: SourceFolder.PieceReader

  /// A file.
  public init(location: String, digest: FileDigest, read: @escaping SourceFolder.PieceReader) {
    self.location = location
    self.digest = digest
    self.read = read
  }

  /// The bytes.
  func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try read(location) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// What lies beside a form under a name.
  public enum Search: Sendable {
    /// The file.
    case found(GivenFile)
    /// There is none; the nearest name there is, if any.
    case missing(nearest: String?)
  }

  /// Looks for a file by its name beside a form, by the form's own path.
  public typealias Finder = (_ form: String, _ name: String) -> Search
}
