import OpenData
import PlanModel

/// In which forms a build publishes data.
struct DataPublishing: Sendable {
  /// The formats.
  let formats: Set<DataFormat>
  /// The public address of the site, which the catalogues need; nil leaves them out.
  let base: String?
  /// What the catalogues say of the site.
  let settings: SiteSettings

  /// As the settings say; `base` stands instead of theirs.
  init(_ settings: SiteSettings, base: String? = nil) {
    formats = settings.formats
    self.base = base ?? settings.base
    self.settings = settings
  }

  /// Whether a format is among them that must see all rows of a region at once.
  static func needsRows(_ formats: Set<DataFormat>) -> Bool { formats.contains(.xlsx) || formats.contains(.sqlite) }

  /// Where the terms of use stand, for a page or file at a path; nil when none are set.
  func termsLink(on path: String) -> LinkView? {
    settings.terms.map { terms in
      let isPage = !terms.address.contains("://")
      return LinkView(href: isPage ? RelativeLink.from(path, to: terms.address) : terms.address, text: terms.title)
    }
  }
}

/// A file of open data before it is made.
enum DataFileContent: Hashable, Sendable {
  /// A table.
  case csv(table: Int)
  /// A table.
  case json(table: Int)
  /// What the columns of a table mean.
  case columns(table: Int)
  /// All tables.
  case workbook
  /// All tables.
  case database
  /// What describes the CSV files.
  case package
  /// The catalogue as Turtle.
  case turtle
  /// The catalogue as JSON-LD.
  case linkedData
  /// The catalogue as DCAT-US has it.
  case listOfUS

  /// The files that hold data, in the order in which they are made.
  static func data(
    at address: DataAddress, tables: [TableSchema], formats: Set<DataFormat>
  ) -> [(path: String, content: DataFileContent, kind: DataFile.Kind)] {
    var files: [(path: String, content: DataFileContent, kind: DataFile.Kind)] = []
    for (index, table) in tables.enumerated() {
      files.append((address.csv(table.key), .csv(table: index), .csv))
      if formats.contains(.json) { files.append((address.json(table.key), .json(table: index), .json)) }
    }
    if formats.contains(.xlsx) { files.append((address.workbook, .workbook, .xlsx)) }
    if formats.contains(.sqlite) { files.append((address.database, .database, .sqlite)) }
    return files
  }

  /// The files of a folder of open data, in the order in which they are made: descriptions last, for they name the digests of the others.
  static func all(
    at address: DataAddress, tables: [TableSchema], publishing: DataPublishing, isCatalogued: Bool
  ) -> [(path: String, content: DataFileContent)] {
    var files = data(at: address, tables: tables, formats: publishing.formats).map { ($0.path, $0.content) }
    files += tables.enumerated().map { (address.columns($1.key), .columns(table: $0)) }
    files.append((address.package, .package))
    if isCatalogued, publishing.base != nil {
      files += [(address.catalog + ".jsonld", .linkedData), (address.catalog + ".ttl", .turtle), (address.listOfUS, .listOfUS)]
    }
    return files
  }
}
