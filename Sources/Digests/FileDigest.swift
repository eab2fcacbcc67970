/// What tells a file from every other one: its size and its SHA-256 (FIPS 180-4).
public struct FileDigest: Hashable, Sendable {
  /// In bytes.
  public let size: Int
  /// The SHA-256.
  public let sum: SHA256Sum
  /// The same as 64 hexadecimal digits in lower case.
  public var sha256: String { sum.hexadecimal }

  /// A digest.
  public init(size: Int, sum: SHA256Sum) {
    self.size = size
    self.sum = sum
  }

  /// The digest of a file held whole.
  public init(of bytes: [UInt8]) { self = bytes.withUnsafeBytes { FileDigest(of: $0) } }

  /// The digest of a file held whole.
  public init(of bytes: UnsafeRawBufferPointer) {
    var hash = SHA256()
    hash.update(bytes)
    self.init(size: bytes.count, sum: hash.sum)
  }

  /// A digest under way, fed piece by piece, so that a large file is never whole in memory.
  public struct Computation: Sendable {
    private var hash = SHA256()
    private var size = 0

    /// The digest of nothing so far.
    public init() {}

    /// Takes the next bytes in.
    public mutating func update(_ piece: UnsafeRawBufferPointer) {
      hash.update(piece)
      size += piece.count
    }

    /// The digest of all pieces.
    public var digest: FileDigest { FileDigest(size: size, sum: hash.sum) }
  }
}
