import Characters

/// The bytes of a page in the making: one buffer, reused from page to page and passed `inout`. (Held in a class it would cost an exclusivity check at every
/// append; an array asks at every append whether it is shared. This can be held once only.)
public struct OutputBuffer: ~Copyable {
  private var memory: UnsafeMutableBufferPointer<UInt8>
  /// The number of bytes so far.
  private var count = 0
  /// The language of the words that stand between marks of ``QuotedWords``; nil where nothing is marked.
  let language: String?
  /// The last angle bracket among the bytes that were looked at for one, and how many those are: a page of words alone is not gone over for each mark in it.
  var lastBracket: (index: Int?, looked: Int) = (nil, 0)
  /// Where elements begin that tell the language of words, in order.
  var languageElements: [Int] = []

  /// An empty buffer with room for a usual page. `language` is that of authors' words, where the page itself is in another one.
  public init(capacity: Int = 32_768, language: String? = nil) {
    self.language = language
    memory = .allocate(capacity: capacity)
  }

  deinit { memory.deallocate() }

  /// The bytes so far.
  public var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { place, length in
      _ = place.update(fromContentsOf: written)
      length = count
    }
  }

  /// The bytes so far where they stand: only until the next one is written.
  var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[..<count]) }

  /// Takes other bytes in place of those so far.
  mutating func replace(with other: [UInt8]) {
    clear()
    other.withUnsafeBufferPointer { write(bytes: $0) }
  }

  /// Forgets the bytes and keeps the room.
  public mutating func clear() {
    count = 0
    lastBracket = (nil, 0)
    languageElements.removeAll(keepingCapacity: true)
  }

  /// Where so many bytes may be written next.
  @inline(__always)
  private mutating func place(for more: Int) -> UnsafeMutablePointer<UInt8> {
    if memory.count - count < more { grow(by: more) }
    // A buffer with room for a byte has an address; that of one without is never written to.
    return memory.baseAddress.unsafelyUnwrapped + count
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(memory.count * 2, count + more))
    _ = larger.update(fromContentsOf: written)
    memory.deallocate()
    memory = larger
  }

  /// Appends text as it is: markup that we wrote ourselves.
  @inline(__always)
  public mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write(bytes: $0) }
  }

  /// Appends a literal without making a string of it.
  @inline(__always)
  public mutating func write(literal text: StaticString) {
    write(bytes: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends bytes as they are.
  @inline(never)
  public mutating func write(bytes more: UnsafeBufferPointer<UInt8>) {
    guard let start = more.baseAddress, !more.isEmpty else { return }
    place(for: more.count).update(from: start, count: more.count)
    count += more.count
  }

  /// Appends bytes as they are.
  public mutating func write(bytes more: [UInt8]) {
    more.withUnsafeBufferPointer { write(bytes: $0) }
  }

  /// Appends a whole number.
  public mutating func write(_ number: Int) {
    if number < 0 { write(literal: "-") }
    let digits = DecimalDigits.count(UInt64(number.magnitude))
    DecimalDigits.write(UInt64(number.magnitude), digits: digits, to: place(for: digits))
    count += digits
  }

  /// Appends somebody's words, safe inside elements and quoted attributes, in HTML and in XML: `& < > " '` become references.
  ///
  /// Characters that no reader sees but that would reorder or break the page around them are written out, as in `⟨U+202E⟩`, see ``HiddenCharacter``.
  public mutating func writeEscaped(_ text: String) {
    var text = text
    text.withUTF8 { source in
      let isQuoted = language != nil && isWhollyQuoted(source)
      if !isQuoted, Self.isPlain(source) { return write(bytes: source) }
      if isQuoted { writeMark(.opening) }
      // An author may have written marks: those of one text close each other, so that no element is left open.
      var open = isQuoted ? 1 : 0
      defer { for _ in 0..<open { writeMark(.closing) } }
      var start = 0
      var index = 0
      while index < source.count {
        // Nearly every byte is an ordinary one.
        if Self.isOrdinary(source[index]) {
          index += 1
          continue
        }
        if source[index] == 0xEF, language != nil, let mark = Self.mark(source, index) {
          write(bytes: UnsafeBufferPointer(rebasing: source[start..<index]))
          open += mark == .opening ? 1 : -1
          if open < 0 { open = 0 } else { writeMark(mark) }
          index += 3
          start = index
          continue
        }
        guard let (replacement, length) = Self.replacement(source, index) else {
          index += 1
          continue
        }
        write(bytes: UnsafeBufferPointer(rebasing: source[start..<index]))
        write(replacement)
        index += length
        start = index
      }
      write(bytes: UnsafeBufferPointer(rebasing: source[start...]))
    }
  }
}

extension OutputBuffer {
  /// What stands for a character that may not stand as it is.
  enum Replacement {
    case reference(StaticString)
    case shown(UInt32)
  }

  mutating func write(_ replacement: Replacement) {
    switch replacement {
    case .reference(let text): write(literal: text)
    case .shown(let code): write(HiddenCharacter.shown(code))
    }
  }

  /// Whether no byte can need a reference or begin a character that is not seen; without a branch for each byte, so that many are looked at at once.
  private static func isPlain(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var special: UInt8 = 0
    for byte in source {
      special |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x26 ? 1 : 0) | (byte == 0x27 ? 1 : 0) | (byte == 0x3C ? 1 : 0)
      special |= (byte == 0x3E ? 1 : 0) | (byte == 0x7F ? 1 : 0) | (byte == 0xC2 ? 1 : 0) | (byte == 0xE2 ? 1 : 0) | (byte >= 0xEF ? 1 : 0)
    }
    return special == 0
  }

  @inline(__always)
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    if byte >= 0x40 { return !HiddenCharacter.mayBegin(with: byte) }
    // One bit for each of `" & ' < >` among the first 64.
    let signs: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return byte >= 0x20 && signs & (1 << UInt64(byte)) == 0
  }

  /// What to write for the character at `index`, and its length in bytes; nil when it may stand as it is.
  static func replacement(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Replacement, Int)? {
    switch source[index] {
    case UInt8(ascii: "&"): return (.reference("&amp;"), 1)
    case UInt8(ascii: "<"): return (.reference("&lt;"), 1)
    case UInt8(ascii: ">"): return (.reference("&gt;"), 1)
    case UInt8(ascii: "\""): return (.reference("&quot;"), 1)
    case UInt8(ascii: "'"): return (.reference("&#39;"), 1)
    default: return HiddenCharacter.at(index, in: source).map { (.shown($0.code), $0.length) }
    }
  }
}
