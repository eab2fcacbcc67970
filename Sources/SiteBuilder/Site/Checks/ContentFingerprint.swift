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

  /// Eight hexadecimal digits.
  var short: String {
    let digits = String((value >> 32) ^ (value & 0xffff_ffff), radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
