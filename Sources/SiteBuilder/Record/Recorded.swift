/// A value that a build can write down for the next one. What is written is read by the same version of the program alone, so that its form needs no
/// names and no versions.
protocol Recorded {
  /// Writes the value.
  func record(to writer: inout RecordWriter)
  /// Reads what ``record(to:)`` wrote. Throws ``RecordDamaged``.
  init(from reader: inout RecordReader) throws
}

/// A record that is none, or was cut short.
struct RecordDamaged: Error {}

/// Bytes that values are written to.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []

  /// What was written since the last end.
  mutating func end() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes a whole number, seven bits a byte, the sign in the lowest.
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64((number << 1) ^ (number >> (Int.bitWidth - 1))))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes bytes after their number.
  mutating func write(_ written: [UInt8]) { written.withUnsafeBufferPointer { write($0) } }

  /// Writes bytes after their number.
  mutating func write(_ written: UnsafeBufferPointer<UInt8>) {
    write(written.count)
    bytes.append(contentsOf: written)
  }

  /// Writes any other value.
  mutating func write(_ value: some Recorded) { value.record(to: &self) }
}

/// Bytes that values are read from, in the order in which they were written.
struct RecordReader {
  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether all was read.
  var isAtEnd: Bool { next == bytes.count }

  /// Reads a whole number.
  mutating func number() throws -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard next < bytes.count, shift < 64 else { throw RecordDamaged() }
      let byte = bytes[next]
      next += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
  }

  /// Reads bytes.
  mutating func slice() throws -> ArraySlice<UInt8> {
    let count = try number()
    guard count >= 0, count <= bytes.count - next else { throw RecordDamaged() }
    defer { next += count }
    return bytes[next..<(next + count)]
  }

  /// Reads a value.
  mutating func read<Value: Recorded>() throws -> Value { try Value(from: &self) }
}
