import CNettle

/// A SHA-256 (FIPS 180-4) under way, fed piece by piece.
public struct SHA256: Sendable {
  private var state = sha256_ctx()

  /// The digest of nothing so far.
  public init() {
    nettle_sha256_init(&state)
  }

  /// Takes the next bytes in.
  public mutating func update(_ piece: UnsafeRawBufferPointer) {
    nettle_sha256_update(&state, piece.count, piece.bindMemory(to: UInt8.self).baseAddress)
  }

  /// Takes the next bytes in.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Takes words in, with a zero byte behind them, so that what follows is not read as a part of them.
  public mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
    update([0])
  }

  /// The digest of all pieces, 64 hexadecimal digits in lower case.
  public var hexadecimal: String {
    var ended = state
    let size = Int(SHA256_DIGEST_SIZE)
    return String(unsafeUninitializedCapacity: size * 2) { text in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { digest in
        nettle_sha256_digest(&ended, size, digest.baseAddress)
        for (index, byte) in digest.enumerated() {
          text[index * 2] = Self.digit(byte >> 4)
          text[index * 2 + 1] = Self.digit(byte & 15)
        }
      }
      return size * 2
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }
}
