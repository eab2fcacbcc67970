import PlanModel

/// What a catalogue's graph says of one data set: the set itself, its page, who answers for it, and its files.
struct DatasetNodes {
  private let dataset: Dataset
  private let catalog: Catalog
  private let address: String
  /// The page without fragment, under which the things beside the data set are named.
  private let file: String

  init(_ dataset: Dataset, _ catalog: Catalog) {
    self.dataset = dataset
    self.catalog = catalog
    address = CatalogGraph.address(of: dataset, base: catalog.base)
    file = CatalogGraph.file(of: dataset.page)
  }

  func add(to graph: inout Graph) {
    let page = whole(dataset.page)
    let contact = whole(file + "#contact/" + office)
    let creator = dataset.office.map { _ in whole(file + "#office/" + office) }
    let temporal = dataset.coverage(asOf: catalog.asOf)
    graph.add(
      Graph.Node(
        address, ["dcat:Dataset"],
        [
          "dct:identifier": [.text(dataset.identifier)],
          "dct:title": [vietnamese(dataset.title)],
          "dct:description": [vietnamese(dataset.description)],
          "dcat:keyword": dataset.words.map(vietnamese),
          "dcat:theme": [.thing(Concept.government.address)],
          "dct:publisher": [.thing(whole("#publisher"))],
          "dct:creator": creator.map { [.thing($0)] } ?? [],
          "dcat:contactPoint": [.thing(contact)],
          "dct:accessRights": [.thing(Concept.publicAccess.address)],
          "dct:language": [.thing(Concept.vietnamese.address)],
          "dct:accrualPeriodicity": dataset.frequency.map { [.thing(Concept.frequency($0).address)] } ?? [],
          "dct:issued": dataset.issued.map { [day($0)] } ?? [],
          "dct:modified": dataset.modified.map { [day($0)] } ?? [],
          "dct:valid": dataset.nextUpdate.map { [.text(catalog.asOf.iso + "/" + $0.iso)] } ?? [],
          "dct:temporal": [.thing(address + "/temporal")],
          "dct:spatial": [.thing(Concept.country.subject)],
          "dct:coverage": dataset.places.map { .thing(CatalogGraph.address(of: $0, base: catalog.base)) },
          "dcat:landingPage": [.thing(page)],
          "dcat:distribution": dataset.files.map { .thing(whole($0.path) + "#distribution") },
        ]))
    graph.add(
      Graph.Node(
        address + "/temporal", ["dct:PeriodOfTime"],
        ["dcat:startDate": [day(temporal.lowerBound)], "dcat:endDate": [day(temporal.upperBound)]]))
    graph.add(Graph.Node(page, ["foaf:Document"], ["dct:title": [vietnamese(dataset.title)]]))
    graph.add(
      Graph.Node(
        contact, ["vcard:Kind", "vcard:Organization"],
        ["vcard:fn": [vietnamese(dataset.office ?? catalog.publisher)], "vcard:hasURL": [.thing(whole(file))]]))
    if let creator, let name = dataset.office {
      graph.add(
        Graph.Node(creator, ["foaf:Agent"], ["foaf:name": [vietnamese(name)], "dct:type": [.thing(Concept.localAuthority.address)]]))
    }
    for file in dataset.files { add(file, to: &graph) }
  }

  private func add(_ file: DataFile, to graph: inout Graph) {
    let download = whole(file.path)
    graph.add(
      Graph.Node(
        download + "#distribution", ["dcat:Distribution"],
        [
          "dct:title": [vietnamese(dataset.title + " (" + file.kind.name + ")")],
          "dct:description": [vietnamese(file.kind.sentence)],
          "dcat:accessURL": [.thing(download)],
          "dcat:downloadURL": [.thing(download)],
          "dct:format": [.thing(Concept.fileType(file.kind).address)],
          "dcat:mediaType": [.thing(DatasetNodes.mediaType(file.kind).subject)],
          "dcat:byteSize": [.typed(String(file.digest.size), "xsd:nonNegativeInteger")],
          "spdx:checksum": [.thing(download + "#checksum")],
          "dct:license": CatalogGraph.license(of: catalog),
          "dct:language": [.thing(Concept.vietnamese.address)],
          "dct:issued": dataset.issued.map { [day($0)] } ?? [],
          "dct:modified": dataset.modified.map { [day($0)] } ?? [],
          "dcatap:availability": [.thing(Concept.available.address)],
          "dct:conformsTo": file.kind.standards.map { .thing($0.address) },
        ]))
    graph.add(
      Graph.Node(
        download + "#checksum", ["spdx:Checksum"],
        [
          "spdx:algorithm": [.thing(DatasetNodes.algorithm.subject)],
          "spdx:checksumValue": [.typed(file.digest.sha256, "xsd:hexBinary")],
        ]))
    for standard in file.kind.standards {
      graph.add(Graph.Node(standard.address, ["dct:Standard"], ["dct:title": [.words(standard.title, language: "en")]]))
    }
  }

  /// The office that answers for it, told from those of the same name in other communes.
  private var office: String { (dataset.places.map(\.code) + [dataset.office ?? "publisher"]).joined(separator: "/") }

  private func whole(_ path: String) -> String { WebAddress.whole(path, base: catalog.base) }
  private func vietnamese(_ words: String) -> Graph.Term { CatalogGraph.vietnamese(words) }
  private func day(_ day: Day) -> Graph.Term { CatalogGraph.day(day) }

  static func mediaType(_ kind: DataFile.Kind) -> Graph.Node {
    Graph.Node("https://www.iana.org/assignments/media-types/" + kind.mediaType, ["dct:MediaType"], ["rdfs:label": [.text(kind.mediaType)]])
  }

  /// SHA-256. The vocabulary shapes want its address with `https`; SPDX itself writes `http`.
  static let algorithm = Graph.Node(
    "https://spdx.org/rdf/terms#checksumAlgorithm_sha256", ["spdx:ChecksumAlgorithm"],
    ["owl:sameAs": [.thing("http://spdx.org/rdf/terms#checksumAlgorithm_sha256")]])
}

extension DataFile.Kind {
  /// What a file of this kind is, in one sentence.
  fileprivate var sentence: String {
    switch self {
    case .csv: return "Tệp CSV: UTF-8, dòng đầu là tên cột, cách nhau bằng dấu phẩy."
    case .json: return "Tệp JSON: UTF-8, tên cột làm khóa."
    case .xlsx: return "Bảng tính Excel có tiêu đề tiếng Việt."
    case .sqlite: return "Cơ sở dữ liệu SQLite có khóa chính và khóa ngoại."
    case .zip: return "Tệp nén ZIP."
    case .dataPackage: return "Gói dữ liệu Data Package mô tả các tệp CSV cùng thư mục."
    }
  }

  /// The standards that a file of this kind keeps.
  fileprivate var standards: [(address: String, title: String)] {
    switch self {
    case .csv:
      return [
        ("https://www.rfc-editor.org/rfc/rfc4180", "RFC 4180: Common Format and MIME Type for CSV Files"),
        ("https://www.w3.org/TR/tabular-data-model/", "Model for Tabular Data and Metadata on the Web"),
      ]
    case .dataPackage: return [("https://datapackage.org/standard/data-package/", "Data Package 2.0")]
    case .json: return [("https://www.rfc-editor.org/rfc/rfc8259", "RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format")]
    case .xlsx, .sqlite, .zip: return []
    }
  }
}
