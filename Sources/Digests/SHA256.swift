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

  /// The digest of all pieces.
  public var sum: SHA256Sum {
    var ended = state
    return SHA256Sum { nettle_sha256_digest(&ended, $0.count, $0.baseAddress) }
  }

  /// The digest of all pieces, 64 hexadecimal digits in lower case.
  public var hexadecimal: String { sum.hexadecimal }
}
