import Characters
import JSON
import PlanModel

/// What a page says of data to search engines: schema.org `Dataset` and `DataCatalog` as JSON-LD.
///
/// The text stands inside `<script type="application/ld+json">` as it is: it holds no `<`, `>` or `&`.
public enum DatasetMarkup {
  /// A data set, for the page that shows it.
  public static func script(of dataset: Dataset, in catalog: Catalog) -> String {
    let members: [(String, JSONValue)] = [("@context", .string("https://schema.org/"))] + members(of: dataset, in: catalog)
    return escaped(JSONValue.object(members).text)
  }

  /// A catalogue with its data sets, for the page that lists them.
  public static func script(of catalog: Catalog) -> String {
    var members: [(String, JSONValue)] = [("@context", .string("https://schema.org/"))] + reference(to: catalog)
    members += [("description", .string(fitting(catalog.description))), ("inLanguage", .string("vi"))]
    members.append(("publisher", organization(catalog.publisher)))
    members += license(catalog)
    if let issued = catalog.issued { members.append(("datePublished", .string(issued.iso))) }
    members.append(("dateModified", .string(catalog.asOf.iso)))
    members.append(("dataset", .array(catalog.datasets.map { .object(self.members(of: $0, in: catalog, isInside: true)) })))
    return escaped(JSONValue.object(members).text)
  }

  private static func members(of dataset: Dataset, in catalog: Catalog, isInside: Bool = false) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [
      ("@type", .string("Dataset")),
      ("@id", .string(CatalogGraph.address(of: dataset, base: catalog.base))),
      ("identifier", .string(dataset.identifier)),
      ("url", .string(WebAddress.whole(dataset.page, base: catalog.base))),
      ("name", .string(dataset.title)),
      ("description", .string(fitting(dataset.description))),
      ("keywords", .array(dataset.words.map { .string($0) })),
      ("inLanguage", .string("vi")),
      ("isAccessibleForFree", .condition(true)),
    ]
    members += license(catalog)
    members += [("creator", organization(dataset.office ?? catalog.publisher)), ("publisher", organization(catalog.publisher))]
    if !isInside { members.append(("includedInDataCatalog", .object(reference(to: catalog)))) }
    if let issued = dataset.issued { members.append(("datePublished", .string(issued.iso))) }
    members.append(("dateModified", .string((dataset.modified ?? catalog.asOf).iso)))
    let temporal = dataset.coverage(asOf: catalog.asOf)
    members.append(("temporalCoverage", .string(temporal.lowerBound.iso + "/" + temporal.upperBound.iso)))
    members.append(("spatialCoverage", .array(places(of: dataset))))
    if dataset.tables.count == 1, let table = dataset.tables.first {
      members.append(("variableMeasured", .array(table.columns.map(variable))))
    }
    members.append(("distribution", .array(dataset.files.map { download($0, of: dataset, in: catalog) })))
    return members
  }

  private static func reference(to catalog: Catalog) -> [(String, JSONValue)] {
    [
      ("@type", .string("DataCatalog")),
      ("@id", .string(CatalogGraph.address(of: catalog))),
      ("name", .string(catalog.title)),
      ("url", .string(WebAddress.whole(catalog.page, base: catalog.base))),
    ]
  }

  private static func license(_ catalog: Catalog) -> [(String, JSONValue)] {
    catalog.terms.map { [("license", .string(WebAddress.whole($0.address, base: catalog.base)))] } ?? []
  }

  private static func organization(_ name: String) -> JSONValue {
    .object([("@type", .string("Organization")), ("name", .string(name))])
  }

  /// The communes; the country for what belongs to none.
  private static func places(of dataset: Dataset) -> [JSONValue] {
    guard !dataset.places.isEmpty else { return [.object([("@type", .string("Country")), ("name", .string("Việt Nam"))])] }
    return dataset.places.map { place in
      .object([
        ("@type", .string("AdministrativeArea")), ("name", .string(place.name)),
        (
          "identifier",
          .object([
            ("@type", .string("PropertyValue")), ("propertyID", .string(AdministrativeCode.name)), ("value", .string(place.code)),
          ])
        ),
      ])
    }
  }

  private static func variable(_ column: Column) -> JSONValue {
    .object([
      ("@type", .string("PropertyValue")), ("name", .string(column.heading)), ("alternateName", .string(column.key)),
      ("description", .string(column.description)),
    ])
  }

  private static func download(_ file: DataFile, of dataset: Dataset, in catalog: Catalog) -> JSONValue {
    .object([
      ("@type", .string("DataDownload")),
      ("name", .string(dataset.title + " (" + file.kind.name + ")")),
      ("encodingFormat", .string(file.kind.mediaType)),
      ("contentUrl", .string(WebAddress.whole(file.path, base: catalog.base))),
      ("contentSize", .string("\(file.digest.size) B")),
      ("sha256", .string(file.digest.sha256)),
    ])
  }

  /// A description of at most 5,000 characters, which search engines ask for, cut after a word.
  static func fitting(_ description: String) -> String {
    let most = 5000
    guard description.count > most else { return description }
    let head = description.prefix(most - 2)
    let words = head.lastIndex { $0.isWhitespace }.map { head[..<$0] } ?? head
    return words + " …"
  }

  /// JSON that no reader of HTML takes for the end of its element or the beginning of a comment, and that does not show its source in another order.
  static func escaped(_ json: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.utf8.count)
    for byte in json.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "\\u003c".utf8
      case UInt8(ascii: ">"): bytes += "\\u003e".utf8
      case UInt8(ascii: "&"): bytes += "\\u0026".utf8
      default: bytes.append(byte)
      }
    }
    let escaped = String(decoding: bytes, as: UTF8.self)
    guard HiddenCharacter.stands(in: escaped) else { return escaped }
    return escaped.unicodeScalars.reduce(into: "") { text, scalar in
      if HiddenCharacter.stands(in: String(Character(scalar))) {
        text += String(Character(scalar)).utf16.map { "\\u" + HiddenCharacter.hexadecimal(UInt32($0)).lowercased() }.joined()
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}
