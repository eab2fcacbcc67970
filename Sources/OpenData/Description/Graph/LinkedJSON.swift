import JSON

/// A graph as JSON-LD (W3C 2020). Its context stands in the file, so that nobody has to fetch one.
enum LinkedJSON {
  /// The bytes of the file.
  static func bytes(of graph: Graph) -> [UInt8] {
    JSONValue.object([
      ("@context", .object(Graph.prefixes.map { ($0.prefix, .string($0.address)) })),
      ("@graph", .array(graph.nodes.map(node))),
    ]).file
  }

  private static func node(_ node: Graph.Node) -> JSONValue {
    var members: [(String, JSONValue)] = [("@id", .string(node.subject))]
    if !node.types.isEmpty { members.append(("@type", one(node.types.map { .string($0) }))) }
    members += node.properties.map { ($0.name, one($0.values.map(term))) }
    return .object(members)
  }

  /// A single value stands without brackets.
  private static func one(_ values: [JSONValue]) -> JSONValue { values.count == 1 ? values[0] : .array(values) }

  private static func term(_ term: Graph.Term) -> JSONValue {
    switch term {
    case .thing(let address): return .object([("@id", .string(address))])
    case .words(let words, let language): return .object([("@language", .string(language)), ("@value", .string(words))])
    case .text(let text): return .string(text)
    case .typed(let text, let type): return .object([("@type", .string(type)), ("@value", .string(text))])
    }
  }
}
