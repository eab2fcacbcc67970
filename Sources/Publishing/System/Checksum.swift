/// Eight bytes by which one sees that a file was cut short or is not ours. No protection against intent.
///
/// Like FNV-1a, but eight bytes in each step, for a file may be some ten megabytes long. The length counts too, so that zeros at the end do.
struct Checksum {
  static let length = 8

  private var value: UInt64 = 0xcbf2_9ce4_8422_2325
  /// Bytes that make no whole word yet, the first of them lowest.
  private var word: UInt64 = 0
  private var count = 0

  /// The checksum of some bytes.
  static func bytes(of bytes: [UInt8]) -> [UInt8] {
    var checksum = Checksum()
    checksum.add(bytes)
    return checksum.bytes
  }

  /// Takes in the bytes that follow.
  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// Takes in the bytes that follow.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var position = 0
    func addByte() {
      word |= UInt64(bytes[position]) << UInt64(8 * (count % 8))
      position += 1
      count += 1
      if count % 8 == 0 {
        Self.mix(word, into: &value)
        word = 0
      }
    }
    while position < bytes.count, count % 8 != 0 { addByte() }
    while position + 8 <= bytes.count {
      Self.mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)), into: &value)
      position += 8
      count += 8
    }
    while position < bytes.count { addByte() }
  }

  /// The checksum of all bytes so far, the lowest byte first.
  var bytes: [UInt8] {
    var value = value
    for place in 0..<(count % 8) { Self.mix(word >> UInt64(8 * place) & 0xFF, into: &value) }
    Self.mix(UInt64(count), into: &value)
    return (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
  }

  private static func mix(_ word: UInt64, into value: inout UInt64) {
    value = (value ^ word) &* 0x9e37_79b9_7f4a_7c15
    value ^= value >> 32
  }
}
