/// Bytes read in order, never beyond their end.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var offset: Int

  /// Bytes from the first on.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  /// Whether all are read.
  var isAtEnd: Bool { offset >= bytes.endIndex }

  /// The bytes that are not read yet.
  var rest: ArraySlice<UInt8> { bytes[offset...] }

  /// The next bytes.
  mutating func take(_ count: Int) throws(BrokenPicture) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - offset else { throw BrokenPicture() }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  /// The next byte.
  mutating func byte() throws(BrokenPicture) -> UInt8 {
    let byte = try take(1)
    return byte[byte.startIndex]
  }

  /// The next number of some bytes, the first counting most.
  mutating func bigEndian(_ count: Int) throws(BrokenPicture) -> Int {
    try take(count).reduce(0) { $0 << 8 | Int($1) }
  }

  /// The next number of some bytes, the last counting most.
  mutating func littleEndian(_ count: Int) throws(BrokenPicture) -> Int {
    try take(count).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
