import JSON
import PlanModel

/// The catalogue as `data.json` (DCAT-US 1.1, "Project Open Data Metadata Schema"), which many portals read. What only an agency of the United States
/// has, bureau and programme codes, is left out, as its schema for other publishers allows.
public enum CatalogOfUS {
  /// The bytes of the file, whose path in the site is `path`.
  public static func bytes(of catalog: Catalog, path: String) -> [UInt8] {
    JSONValue.object([
      ("@context", .string(standard + "schema/catalog.jsonld")),
      ("@id", .string(WebAddress.whole(path, base: catalog.base))),
      ("@type", .string("dcat:Catalog")),
      ("conformsTo", .string(standard + "schema")),
      ("describedBy", .string(standard + "schema/catalog.json")),
      ("dataset", .array(catalog.datasets.map { value(of: $0, in: catalog) })),
    ]).file
  }

  private static let standard = "https://project-open-data.cio.gov/v1.1/"

  private static func value(of dataset: Dataset, in catalog: Catalog) -> JSONValue {
    let page = WebAddress.whole(dataset.page, base: catalog.base)
    var members: [(String, JSONValue)] = [
      ("@type", .string("dcat:Dataset")),
      ("identifier", .string(dataset.identifier)),
      ("title", .string(dataset.title)),
      ("description", .string(dataset.description)),
      ("keyword", .array(dataset.words.map { .string($0) })),
    ]
    if let issued = dataset.issued { members.append(("issued", .string(issued.iso))) }
    if let modified = dataset.modified { members.append(("modified", .string(modified.iso))) }
    members += [
      ("publisher", .object([("@type", .string("org:Organization")), ("name", .string(catalog.publisher))])),
      ("contactPoint", .object([("@type", .string("vcard:Contact")), ("fn", .string(dataset.office ?? catalog.publisher))])),
      ("accessLevel", .string("public")),
    ]
    if let terms = catalog.terms { members.append(("license", .string(WebAddress.whole(terms.address, base: catalog.base)))) }
    if let frequency = dataset.frequency { members.append(("accrualPeriodicity", .string(frequency.interval))) }
    if !dataset.places.isEmpty { members.append(("spatial", .string(dataset.places.map { "\($0.name) (\($0.code))" }.joined(separator: "; ")))) }
    let temporal = dataset.coverage(asOf: catalog.asOf)
    members += [
      ("temporal", .string(temporal.lowerBound.iso + "/" + temporal.upperBound.iso)),
      ("language", .array([.string("vi")])),
      ("landingPage", .string(page)),
      ("distribution", .array(dataset.files.map { distribution($0, of: dataset, in: catalog) })),
    ]
    return .object(members)
  }

  private static func distribution(_ file: DataFile, of dataset: Dataset, in catalog: Catalog) -> JSONValue {
    .object([
      ("@type", .string("dcat:Distribution")),
      ("title", .string(dataset.title + " (" + file.kind.name + ")")),
      ("downloadURL", .string(WebAddress.whole(file.path, base: catalog.base))),
      ("mediaType", .string(file.kind.mediaType)),
      ("format", .string(file.kind.name)),
    ])
  }
}

extension UpdateFrequency {
  /// As a repeating interval of ISO 8601, which DCAT-US asks for.
  fileprivate var interval: String {
    switch self {
    case .daily: return "R/P1D"
    case .weekly: return "R/P1W"
    case .monthly: return "R/P1M"
    case .quarterly: return "R/P3M"
    case .semiannual: return "R/P6M"
    case .annual: return "R/P1Y"
    case .irregular: return "irregular"
    }
  }
}
