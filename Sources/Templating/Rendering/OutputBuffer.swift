/// The bytes of a page in the making: one buffer, reused from page to page and passed `inout`. (Held in a class it would cost an
/// exclusivity check at every append.)
public struct OutputBuffer: Sendable {
  /// The bytes so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty buffer with room for a usual page.
  public init(capacity: Int = 32_768) {
    bytes.reserveCapacity(capacity)
  }

  /// Forgets the bytes and keeps the room.
  public mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Appends text as it is: markup that we wrote ourselves.
  @inline(__always)
  public mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Appends a literal without making a string of it.
  @inline(__always)
  public mutating func write(literal text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends bytes as they are.
  @inline(__always)
  public mutating func write(bytes more: some Collection<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Appends a whole number.
  public mutating func write(_ number: Int) {
    write(String(number))
  }

  /// Appends somebody's words, safe inside elements and quoted attributes: `& < > " '` become references.
  public mutating func writeEscaped(_ text: String) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for index in source.indices {
        let reference: StaticString
        switch source[index] {
        case UInt8(ascii: "&"): reference = "&amp;"
        case UInt8(ascii: "<"): reference = "&lt;"
        case UInt8(ascii: ">"): reference = "&gt;"
        case UInt8(ascii: "\""): reference = "&quot;"
        case UInt8(ascii: "'"): reference = "&#39;"
        default: continue
        }
        bytes.append(contentsOf: source[start..<index])
        write(literal: reference)
        start = index + 1
      }
      bytes.append(contentsOf: source[start...])
    }
  }
}
