/// Eight bytes by which one sees that a file was cut short or is not ours. No protection against intent.
enum Checksum {
  static let length = 8

  /// The checksum of some bytes that follow a `head`, the lowest byte first.
  static func bytes(of bytes: UnsafeRawBufferPointer, after head: [UInt8] = []) -> [UInt8] {
    let start = head.withUnsafeBytes { Self.value(of: $0, after: 0xcbf2_9ce4_8422_2325) }
    let value = Self.value(of: bytes, after: start)
    return (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// The checksum of some bytes.
  static func bytes(of bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBytes { Self.bytes(of: $0) } }

  /// Like FNV-1a, but eight bytes in each step, for a file may be some ten megabytes long. The length counts too, so that zeros at the end do.
  private static func value(of bytes: UnsafeRawBufferPointer, after start: UInt64) -> UInt64 {
    var value = start
    func add(_ word: UInt64) {
      value = (value ^ word) &* 0x9e37_79b9_7f4a_7c15
      value ^= value >> 32
    }
    var position = 0
    while position + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
      position += 8
    }
    for byte in bytes[position...] { add(UInt64(byte)) }
    add(UInt64(bytes.count))
    return value
  }
}
