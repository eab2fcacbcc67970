/// A graph as Turtle (W3C 2014).
enum Turtle {
  /// The bytes of the file.
  static func bytes(of graph: Graph) -> [UInt8] {
    var bytes: [UInt8] = []
    // A node takes about five hundred bytes.
    bytes.reserveCapacity(graph.nodes.count * 512)
    for (prefix, address) in Graph.prefixes { append("@prefix ", prefix, ": <", address, "> .\n", to: &bytes) }
    for node in graph.nodes {
      append("\n<", node.subject, ">\n", to: &bytes)
      var isFirst = true
      if !node.types.isEmpty {
        append("  a ", to: &bytes)
        append(node.types, to: &bytes) { type, bytes in append(type, to: &bytes) }
        isFirst = false
      }
      for (name, values) in node.properties {
        append(isFirst ? "  " : " ;\n  ", name, " ", to: &bytes)
        append(values, to: &bytes, write: append(term:to:))
        isFirst = false
      }
      append(" .\n", to: &bytes)
    }
    return bytes
  }

  /// Writes several values of a property.
  private static func append<Value>(_ values: [Value], to bytes: inout [UInt8], write: (Value, inout [UInt8]) -> Void) {
    for (index, value) in values.enumerated() {
      if index > 0 { append(",\n    ", to: &bytes) }
      write(value, &bytes)
    }
  }

  private static func append(term: Graph.Term, to bytes: inout [UInt8]) {
    switch term {
    case .thing(let address): append("<", address, ">", to: &bytes)
    case .words(let words, let language):
      append(string: words, to: &bytes)
      append("@", language, to: &bytes)
    case .text(let text): append(string: text, to: &bytes)
    case .typed(let text, let type):
      append(string: text, to: &bytes)
      append("^^", type, to: &bytes)
    }
  }

  private static func append(string text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"", to: &bytes)
      case UInt8(ascii: "\\"): append("\\\\", to: &bytes)
      case UInt8(ascii: "\n"): append("\\n", to: &bytes)
      case UInt8(ascii: "\r"): append("\\r", to: &bytes)
      case UInt8(ascii: "\t"): append("\\t", to: &bytes)
      case 0..<0x20, 0x7F:
        let hex = String(byte, radix: 16, uppercase: true)
        append("\\u", String(repeating: "0", count: 4 - hex.utf8.count), hex, to: &bytes)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ texts: String..., to bytes: inout [UInt8]) {
    for text in texts { bytes.append(contentsOf: text.utf8) }
  }
}
