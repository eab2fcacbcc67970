import PlanModel

/// An entry of a controlled vocabulary that DCAT-AP asks for. The graph repeats its type, label and vocabulary, for the shapes look for them there.
struct Concept {
  /// A vocabulary.
  struct Scheme {
    /// Its address.
    let address: String
    /// Its name.
    let title: String

    fileprivate static func european(_ name: String, _ title: String) -> Scheme {
      Scheme(address: "http://publications.europa.eu/resource/authority/" + name, title: title)
    }
    static let accessRight = european("access-right", "Access right")
    static let availability = european("planned-availability", "Planned availability")
    static let corporateBody = european("corporate-body", "Corporate body")
    static let country = european("country", "Country")
    static let dataTheme = european("data-theme", "Data theme")
    static let fileType = european("file-type", "File type")
    static let frequency = european("frequency", "Frequency")
    static let language = european("language", "Language")
    static let licenceType = Scheme(address: "http://purl.org/adms/licencetype/1.0", title: "ADMS licence types")
    static let publisherType = Scheme(address: "http://purl.org/adms/publishertype/1.0", title: "ADMS publisher types")

    /// What the graph says of it.
    var node: Graph.Node { Graph.Node(address, ["skos:ConceptScheme"], ["dct:title": [.words(title, language: "en")]]) }
  }

  /// Its address.
  let address: String
  /// Its English label, as the vocabulary has it.
  let label: String
  /// The vocabulary.
  let scheme: Scheme
  /// What it is besides a concept, as a prefixed name; nil for nothing else.
  let type: String?

  private init(_ scheme: Scheme, _ code: String, _ label: String, _ type: String? = nil) {
    // The vocabularies of ADMS keep their version in their own address alone.
    let folder = scheme.address.hasSuffix("/1.0") ? String(scheme.address.dropLast(4)) : scheme.address
    address = folder + "/" + code
    self.label = label
    self.scheme = scheme
    self.type = type
  }

  /// What the graph says of it.
  var node: Graph.Node {
    Graph.Node(
      address, ["skos:Concept"] + (type.map { [$0] } ?? []),
      ["skos:prefLabel": [.words(label, language: "en")], "skos:inScheme": [.thing(scheme.address)]])
  }

  static let available = Concept(.availability, "AVAILABLE", "available")
  static let government = Concept(.dataTheme, "GOVE", "Government and public sector")
  static let localAuthority = Concept(.publisherType, "LocalAuthority", "Local Authority")
  static let publicAccess = Concept(.accessRight, "PUBLIC", "public", "dct:RightsStatement")
  /// The terms are a text of their own, of which no kind of licence is known.
  static let unknownLicence = Concept(.licenceType, "UnknownIPR", "Unknown IPR")
  static let vietnamese = Concept(.language, "VIE", "Vietnamese", "dct:LinguisticSystem")

  /// How often, by the European vocabulary.
  static func frequency(_ frequency: UpdateFrequency) -> Concept {
    func concept(_ code: String, _ label: String) -> Concept { Concept(.frequency, code, label, "dct:Frequency") }
    switch frequency {
    case .daily: return concept("DAILY", "daily")
    case .weekly: return concept("WEEKLY", "weekly")
    case .monthly: return concept("MONTHLY", "monthly")
    case .quarterly: return concept("QUARTERLY", "quarterly")
    case .semiannual: return concept("ANNUAL_2", "semiannual")
    case .annual: return concept("ANNUAL", "annual")
    case .irregular: return concept("IRREG", "irregular")
    }
  }

  /// The type of a file, by the European vocabulary, which has none for SQLite.
  static func fileType(_ kind: DataFile.Kind) -> Concept {
    func concept(_ code: String, _ label: String) -> Concept { Concept(.fileType, code, label, "dct:MediaTypeOrExtent") }
    switch kind {
    case .csv: return concept("CSV", "CSV")
    case .json, .dataPackage: return concept("JSON", "JSON")
    case .xlsx: return concept("XLSX", "Excel XLSX")
    case .sqlite: return concept("OCTET", "Octet stream")
    case .zip: return concept("ZIP", "ZIP")
    }
  }

  /// The country, with the box that holds its land, Hoàng Sa and Trường Sa, and the middle of that box.
  static let country = Graph.Node(
    Scheme.country.address + "/VNM", ["dct:Location", "skos:Concept"],
    [
      "skos:prefLabel": [.words("Việt Nam", language: "vi"), .words("Viet Nam", language: "en")],
      "skos:inScheme": [.thing(Scheme.country.address)],
      "dcat:bbox": [.typed("POLYGON((102.14 6.5,117.34 6.5,117.34 23.4,102.14 23.4,102.14 6.5))", "geo:wktLiteral")],
      "dcat:centroid": [.typed("POINT(109.74 14.95)", "geo:wktLiteral")],
    ])
}
