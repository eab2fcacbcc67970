/// A ZIP archive in the making, whose parts are kept as they are, or claim to be packed (APPNOTE 6.3).
struct StoredZip {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a part. `packed` are bytes packed by the way with a number, in place of the part itself; `size` is what the archive says of its length.
  mutating func add(_ name: String, _ content: [UInt8], packed: (way: UInt16, bytes: [UInt8])? = nil, size: UInt32? = nil, flags: UInt16 = 0) {
    let data = packed?.bytes ?? content
    let offset = UInt32(bytes.count)
    var head: [UInt8] = []
    append(UInt16(20), to: &head)
    append(flags, to: &head)
    append(packed?.way ?? 0, to: &head)
    append(UInt32(0x0021_0000), to: &head)
    append(StoredZip.checksum(content), to: &head)
    append(UInt32(data.count), to: &head)
    append(size ?? UInt32(content.count), to: &head)
    append(UInt16(name.utf8.count), to: &head)
    append(UInt16(0), to: &head)
    append(UInt32(0x0403_4B50), to: &bytes)
    bytes += head + Array(name.utf8) + data
    append(UInt32(0x0201_4B50), to: &directory)
    append(UInt16(20), to: &directory)
    directory += head
    for _ in 0..<3 { append(UInt16(0), to: &directory) }
    append(UInt32(0), to: &directory)
    append(offset, to: &directory)
    directory += Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  func finished() -> [UInt8] {
    var result = bytes + directory
    append(UInt32(0x0605_4B50), to: &result)
    append(UInt32(0), to: &result)
    append(count, to: &result)
    append(count, to: &result)
    append(UInt32(directory.count), to: &result)
    append(UInt32(bytes.count), to: &result)
    append(UInt16(0), to: &result)
    return result
  }

  private func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  private func append(_ number: UInt16, to bytes: inout [UInt8]) { bytes += [UInt8(number & 0xFF), UInt8(number >> 8)] }

  /// The checksum that archives keep of a part (CRC-32, ISO 3309).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in (sum >> 8) ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
  }
}

/// What unpacks to much more than it is.
enum Bomb {
  /// Spaces packed by DEFLATE with its fixed codes (RFC 1951): one, then copies of 258 of what stands before.
  static func spaces(copies: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var current: UInt8 = 0
    var filled = 0
    // Codes are written from their highest bit.
    func put(_ code: Int, _ length: Int) {
      for bit in (0..<length).reversed() {
        current |= UInt8((code >> bit) & 1) << UInt8(filled)
        filled += 1
        if filled == 8 {
          bytes.append(current)
          (current, filled) = (0, 0)
        }
      }
    }
    put(1, 1)
    put(0b10, 2)
    put(0x30 + 0x20, 8)
    for _ in 0..<copies {
      put(0b1100_0101, 8)
      put(0, 5)
    }
    put(0, 7)
    if filled > 0 { bytes.append(current) }
    return bytes
  }
}
