import Crypto

/// What tells a file from every other one: its size and its SHA-256 (FIPS 180-4).
public struct FileDigest: Hashable, Sendable {
  /// In bytes.
  public let size: Int
  /// 64 hexadecimal digits in lower case.
  public let sha256: String

  /// A digest.
  public init(size: Int, sha256: String) {
    self.size = size
    self.sha256 = sha256
  }

  /// A digest under way, fed piece by piece, so that a large file is never whole in memory.
  public struct Computation {
    private var hasher = SHA256()
    private var size = 0

    /// The digest of nothing so far.
    public init() {}

    /// Takes the next bytes in.
    public mutating func update(_ piece: UnsafeRawBufferPointer) {
      hasher.update(bufferPointer: piece)
      size += piece.count
    }

    /// The digest of all pieces.
    public var digest: FileDigest {
      let digits = Array("0123456789abcdef".utf8)
      let hexadecimal = hasher.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
      return FileDigest(size: size, sha256: String(decoding: hexadecimal, as: UTF8.self))
    }
  }
}
