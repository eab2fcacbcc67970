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
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&ended, digest.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
