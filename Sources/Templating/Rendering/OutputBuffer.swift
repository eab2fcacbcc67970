/// The bytes of a page in the making: one buffer, reused from page to page and passed `inout`. (Held in a class it would cost an
/// exclusivity check at every append.)
public struct OutputBuffer: Sendable {
  /// The bytes so far.
  public private(set) var bytes: [UInt8] = []
  /// The language of the words that stand between marks of ``QuotedWords``; nil where nothing is marked.
  let language: String?

  /// An empty buffer with room for a usual page. `language` is that of authors' words, where the page itself is in another one.
  public init(capacity: Int = 32_768, language: String? = nil) {
    self.language = language
    bytes.reserveCapacity(capacity)
  }

  /// Takes other bytes in place of those so far.
  mutating func replace(with other: [UInt8]) { bytes = other }

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
    var rest = number.magnitude
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var divisor: UInt = 1
    while rest / divisor > 9 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  /// Appends somebody's words, safe inside elements and quoted attributes, in HTML and in XML: `& < > " '` become references.
  ///
  /// Characters that no reader sees but that would reorder or break the page around them are written out, as in `⟨U+202E⟩`: control
  /// characters other than tab and line ends, which XML forbids, and the embeddings, overrides and isolates of the bidirectional algorithm
  /// (Unicode Standard Annex 9), with which a figure can be made to read backwards. A reference would not help, for it means the same
  /// character, and leaving them out would alter somebody's words in silence.
  public mutating func writeEscaped(_ text: String) {
    var text = text
    text.withUTF8 { source in
      let isQuoted = language != nil && isWhollyQuoted(source)
      if isQuoted { writeMark(.opening) }
      defer { if isQuoted { writeMark(.closing) } }
      var start = 0
      var index = 0
      while index < source.count {
        // Nearly every byte is an ordinary one.
        if Self.isOrdinary(source[index]) {
          index += 1
          continue
        }
        if source[index] == 0xEF, language != nil, let mark = Self.mark(source, index) {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
          writeMark(mark)
          index += 3
          start = index
          continue
        }
        guard let (replacement, length) = Self.replacement(source, index) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        write(literal: replacement)
        index += length
        start = index
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
    }
  }
}

extension OutputBuffer {
  private static let controls: [StaticString] = [
    "⟨U+0000⟩", "⟨U+0001⟩", "⟨U+0002⟩", "⟨U+0003⟩", "⟨U+0004⟩", "⟨U+0005⟩", "⟨U+0006⟩", "⟨U+0007⟩",
    "⟨U+0008⟩", "⟨U+0009⟩", "⟨U+000A⟩", "⟨U+000B⟩", "⟨U+000C⟩", "⟨U+000D⟩", "⟨U+000E⟩", "⟨U+000F⟩",
    "⟨U+0010⟩", "⟨U+0011⟩", "⟨U+0012⟩", "⟨U+0013⟩", "⟨U+0014⟩", "⟨U+0015⟩", "⟨U+0016⟩", "⟨U+0017⟩",
    "⟨U+0018⟩", "⟨U+0019⟩", "⟨U+001A⟩", "⟨U+001B⟩", "⟨U+001C⟩", "⟨U+001D⟩", "⟨U+001E⟩", "⟨U+001F⟩",
  ]

  @inline(__always)
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    if byte >= 0x40 { return byte != 0xE2 && byte != 0xEF }
    // One bit for each of `" & ' < >` among the first 64.
    let signs: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return byte >= 0x20 && signs & (1 << UInt64(byte)) == 0
  }

  /// What to write for the character at `index`, and its length in bytes; nil when it may stand as it is.
  static func replacement(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> (StaticString, Int)? {
    switch source[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case UInt8(ascii: "'"): return ("&#39;", 1)
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20: return (controls[Int(source[index])], 1)
    default: break
    }
    guard source.count - index >= 3 else { return nil }
    switch (source[index], source[index + 1], source[index + 2]) {
    // What is no character, which XML forbids.
    case (0xEF, 0xBF, 0xBE): return ("⟨U+FFFE⟩", 3)
    case (0xEF, 0xBF, 0xBF): return ("⟨U+FFFF⟩", 3)
    case (0xE2, 0x80, 0xAA): return ("⟨U+202A⟩", 3)
    case (0xE2, 0x80, 0xAB): return ("⟨U+202B⟩", 3)
    case (0xE2, 0x80, 0xAC): return ("⟨U+202C⟩", 3)
    case (0xE2, 0x80, 0xAD): return ("⟨U+202D⟩", 3)
    case (0xE2, 0x80, 0xAE): return ("⟨U+202E⟩", 3)
    case (0xE2, 0x81, 0xA6): return ("⟨U+2066⟩", 3)
    case (0xE2, 0x81, 0xA7): return ("⟨U+2067⟩", 3)
    case (0xE2, 0x81, 0xA8): return ("⟨U+2068⟩", 3)
    case (0xE2, 0x81, 0xA9): return ("⟨U+2069⟩", 3)
    default: return nil
    }
  }
}
