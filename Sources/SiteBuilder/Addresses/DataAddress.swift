import PlanModel

/// The addresses of open data: of one commune, `xa-phuong/thong-nhat/du-lieu/`, or of all that a set of pages across shows, `du-lieu-mo/`.
public struct DataAddress: Hashable, Sendable {
  /// The folder, ending in `/`.
  public let folder: String

  init(folder: String) {
    self.folder = folder
  }

  /// The listing for people.
  public var listing: String { folder + "index.html" }
  /// The place of a table in the listing.
  static func anchor(of table: String) -> String { "bang-" + table }
  /// A table as CSV.
  public func csv(_ table: String) -> String { folder + table + ".csv" }
  /// What the columns of that file mean, where CSVW looks for it ("Metadata Vocabulary for Tabular Data", 5.3).
  public func columns(_ table: String) -> String { csv(table) + "-metadata.json" }
  /// A table as JSON.
  public func json(_ table: String) -> String { folder + table + ".json" }
  /// All tables as one workbook.
  public var workbook: String { folder + "tien-do.xlsx" }
  /// All tables as one database.
  public var database: String { folder + "tien-do.sqlite" }
  /// The Data Package.
  public var package: String { folder + "datapackage.json" }
  /// The DCAT-AP catalogue, without ending.
  public var catalog: String { folder + "catalog" }
  /// The catalogue as DCAT-US has it.
  public var listOfUS: String { folder + "data.json" }
}

extension SiteAddress {
  /// What the site is made of, packed.
  public static let source = "du-lieu-mo/site-source.zip"
  /// What every column of every table means.
  public static let dictionary = "du-lieu-mo/tu-dien.html"
}

extension AcrossAddress {
  /// The open data of its communes.
  public var data: DataAddress { DataAddress(folder: folder + "du-lieu-mo/") }
}

extension CommuneAddress {
  /// Its open data.
  public var openData: DataAddress { DataAddress(folder: folder + "/du-lieu/") }
  /// A target as JSON, at a stable address beside its page.
  public func json(ofTarget id: ItemID) -> String { folder + "/chi-tieu/" + id + ".json" }
}
