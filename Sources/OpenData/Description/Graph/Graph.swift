/// Statements of RDF, in the order in which they are written. All that is spoken of has an address; there are no blank nodes.
struct Graph {
  /// What a statement says of its subject.
  enum Term {
    /// A thing with an address.
    case thing(String)
    /// Words in a language, `vi` or `en`.
    case words(String, language: String)
    /// Text in no language, such as an identifier.
    case text(String)
    /// Text with a type of its own, as a prefixed name: `xsd:date`.
    case typed(String, String)
  }

  /// A thing and what is said of it.
  struct Node {
    /// Its address.
    let subject: String
    /// Its classes, as prefixed names.
    let types: [String]
    /// Its properties, as prefixed names, with one value or more.
    let properties: [(name: String, values: [Term])]

    /// A thing; properties without a value are left out.
    init(_ subject: String, _ types: [String], _ properties: KeyValuePairs<String, [Term]>) {
      self.subject = subject
      self.types = types
      self.properties = properties.compactMap { $0.value.isEmpty ? nil : (name: $0.key, values: $0.value) }
    }
  }

  /// The things, each once.
  private(set) var nodes: [Node] = []
  private var subjects: Set<String> = []

  /// Adds a thing unless it is there.
  mutating func add(_ node: Node) {
    if subjects.insert(node.subject).inserted { nodes.append(node) }
  }

  /// The prefixes of names, in order.
  static let prefixes: [(prefix: String, address: String)] = [
    ("adms", "http://www.w3.org/ns/adms#"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dcatap", "http://data.europa.eu/r5r/"),
    ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("geo", "http://www.opengis.net/ont/geosparql#"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("spdx", "http://spdx.org/rdf/terms#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]
}
