/// A short name for some bytes: FNV-1a with 64 bits. It tells versions of a file apart and protects against nothing.
struct ContentFingerprint: Hashable, Sendable {
  /// The hash.
  let value: UInt64

  /// The fingerprint of bytes.
  init(_ bytes: [UInt8]) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = hash
  }

  /// A hash of the same kind that takes eight bytes at a time, for files that are only held against themselves.
  static func quick(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { buffer in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(buffer.count)
      var offset = 0
      while offset + 8 <= buffer.count {
        hash = (hash ^ buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x100_0000_01b3
        // What the multiplication moved up has to come down again, or the upper bytes would never mix.
        hash ^= hash >> 29
        offset += 8
      }
      while offset < buffer.count {
        hash = (hash ^ UInt64(buffer[offset])) &* 0x100_0000_01b3
        offset += 1
      }
      return hash
    }
  }

  /// Eight hexadecimal digits.
  var short: String {
    let digits = String((value >> 32) ^ (value & 0xffff_ffff), radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
