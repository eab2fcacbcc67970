extension OutputBuffer {
  /// Appends somebody's words as a JSON string (RFC 8259) that may stand inside a `script` element: whatever could end the element or begin a comment
  /// in it is written as a JSON escape, and what no reader sees is spelt out as ``writeEscaped(_:)`` does.
  public mutating func writeScriptString(_ text: String) {
    var text = text
    write(literal: "\"")
    text.withUTF8 { source in
      var start = 0
      var index = 0
      while index < source.count {
        guard let (replacement, length) = Self.scriptReplacement(source, index) else {
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
    write(literal: "\"")
  }

  private static func scriptReplacement(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Replacement, Int)? {
    switch source[index] {
    case UInt8(ascii: "\""): return (.reference("\\\""), 1)
    case UInt8(ascii: "\\"): return (.reference("\\\\"), 1)
    case UInt8(ascii: "<"): return (.reference("\\u003c"), 1)
    case UInt8(ascii: ">"): return (.reference("\\u003e"), 1)
    case UInt8(ascii: "&"): return (.reference("\\u0026"), 1)
    case UInt8(ascii: "'"): return nil
    case 0x09: return (.reference("\\t"), 1)
    case 0x0A: return (.reference("\\n"), 1)
    case 0x0D: return (.reference("\\r"), 1)
    case 0xEF where mark(source, index) != nil: return (.reference(""), 3)
    default: return replacement(source, index)
    }
  }
}
