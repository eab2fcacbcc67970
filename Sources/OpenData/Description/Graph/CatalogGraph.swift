import PlanModel

/// The catalogue by DCAT-AP 3.0.1, as JSON-LD and as Turtle. Both are written from one graph.
///
/// DCAT-AP has no property for the day of the next update; `dct:valid` of a data set is the time for which its files hold, from the day of the
/// catalogue to that day.
public struct CatalogGraph {
  let graph: Graph

  /// The graph of a catalogue.
  public init(of catalog: Catalog) { graph = CatalogGraph.graph(of: catalog) }

  /// The catalogue as JSON-LD.
  public var linkedJSON: [UInt8] { LinkedJSON.bytes(of: graph) }

  /// The catalogue as Turtle.
  public var turtle: [UInt8] { Turtle.bytes(of: graph) }

  /// What names a catalogue.
  static func address(of catalog: Catalog) -> String { WebAddress.whole(catalog.page, base: catalog.base) + "#catalog" }

  /// What names a data set, in every catalogue that lists it: the page that shows it, and its identifier.
  static func address(of dataset: Dataset, base: String) -> String {
    WebAddress.whole(file(of: dataset.page) + "#dataset/" + dataset.identifier, base: base)
  }

  private static func graph(of catalog: Catalog) -> Graph {
    var graph = Graph()
    let page = WebAddress.whole(catalog.page, base: catalog.base)
    let publisher = WebAddress.whole("#publisher", base: catalog.base)
    graph.add(
      Graph.Node(
        address(of: catalog), ["dcat:Catalog"],
        [
          "dct:title": [vietnamese(catalog.title)],
          "dct:description": [vietnamese(catalog.description)],
          "dct:publisher": [.thing(publisher)],
          "dct:language": [.thing(Concept.vietnamese.address)],
          "dct:issued": catalog.issued.map { [day($0)] } ?? [],
          "dct:modified": [day(catalog.asOf)],
          "dct:license": license(of: catalog),
          "dct:spatial": [.thing(Concept.country.subject)],
          "dct:coverage": places(of: catalog).map { .thing(address(of: $0, base: catalog.base)) },
          "dcat:themeTaxonomy": [.thing(Concept.Scheme.dataTheme.address)],
          "foaf:homepage": [.thing(page)],
          "dcat:dataset": catalog.datasets.map { .thing(address(of: $0, base: catalog.base)) },
        ]))
    graph.add(Graph.Node(page, ["foaf:Document"], ["dct:title": [vietnamese(catalog.title)]]))
    graph.add(
      Graph.Node(
        publisher, ["foaf:Agent"],
        [
          "foaf:name": [vietnamese(catalog.publisher)],
          "dct:type": [.thing(Concept.localAuthority.address)],
          // The vocabulary shapes ask every publisher to stand in the European list of corporate bodies, and warn of all others.
          "skos:inScheme": [.thing(Concept.Scheme.corporateBody.address)],
        ]))
    if let terms = catalog.terms {
      graph.add(
        Graph.Node(
          WebAddress.whole(terms.address, base: catalog.base), ["dct:LicenseDocument"],
          ["dct:title": [vietnamese(terms.title)], "dct:type": [.thing(Concept.unknownLicence.address)]]))
    }
    for place in places(of: catalog) {
      graph.add(
        Graph.Node(
          address(of: place, base: catalog.base), ["dct:Jurisdiction"],
          ["rdfs:label": [vietnamese(place.name)], "dct:identifier": [.text(place.code)]]))
    }
    for dataset in catalog.datasets { DatasetNodes(dataset, catalog).add(to: &graph) }
    addVocabularies(of: catalog, to: &graph)
    return graph
  }

  /// The concepts that the graph names, and their vocabularies.
  private static func addVocabularies(of catalog: Catalog, to graph: inout Graph) {
    let files = DataFile.Kind.allCases.filter { kind in catalog.datasets.contains { $0.files.contains { $0.kind == kind } } }
    let frequencies = UpdateFrequency.allCases.filter { frequency in catalog.datasets.contains { $0.frequency == frequency } }
    let concepts =
      [.available, .government, .localAuthority, .publicAccess, .vietnamese] + (catalog.terms == nil ? [] : [.unknownLicence])
      + frequencies.map(Concept.frequency) + files.map(Concept.fileType)
    for concept in concepts { graph.add(concept.node) }
    graph.add(Concept.country)
    for scheme in concepts.map(\.scheme) + [.corporateBody, .country] { graph.add(scheme.node) }
    for kind in files { graph.add(DatasetNodes.mediaType(kind)) }
    if !files.isEmpty { graph.add(DatasetNodes.algorithm) }
  }

  /// The communes of its data sets, each once, in order of code.
  private static func places(of catalog: Catalog) -> [Dataset.Place] {
    var seen: Set<String> = []
    return catalog.datasets.flatMap(\.places).filter { seen.insert($0.code).inserted }.sorted { $0.code < $1.code }
  }

  static func address(of place: Dataset.Place, base: String) -> String { WebAddress.whole("#place/" + place.code, base: base) }

  static func license(of catalog: Catalog) -> [Graph.Term] {
    catalog.terms.map { [.thing(WebAddress.whole($0.address, base: catalog.base))] } ?? []
  }

  static func vietnamese(_ words: String) -> Graph.Term { .words(words, language: "vi") }

  static func day(_ day: Day) -> Graph.Term { .typed(day.iso, "xsd:date") }

  /// A path without its fragment.
  static func file(of path: String) -> String { path.utf8.firstIndex(of: UInt8(ascii: "#")).map { String(path[..<$0]) } ?? path }
}
