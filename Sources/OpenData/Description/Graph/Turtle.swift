/// A graph as Turtle (W3C 2014).
enum Turtle {
  /// The bytes of the file.
  static func bytes(of graph: Graph) -> [UInt8] {
    var text = Graph.prefixes.map { "@prefix \($0.prefix): <\($0.address)> .\n" }.joined()
    for node in graph.nodes {
      let types = [(name: "a", values: node.types)].filter { !$0.values.isEmpty }
      let properties = types + node.properties.map { (name: $0.name, values: $0.values.map(term)) }
      text += "\n<" + node.subject + ">\n"
      text += properties.map { "  " + $0.name + " " + $0.values.joined(separator: ",\n    ") }.joined(separator: " ;\n")
      text += " .\n"
    }
    return Array(text.utf8)
  }

  private static func term(_ term: Graph.Term) -> String {
    switch term {
    case .thing(let address): return "<" + address + ">"
    case .words(let words, let language): return string(words) + "@" + language
    case .text(let text): return string(text)
    case .typed(let text, let type): return string(text) + "^^" + type
    }
  }

  private static func string(_ text: String) -> String {
    var escaped = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped + "\""
  }
}
