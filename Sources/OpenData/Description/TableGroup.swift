import PlanModel

/// Tables that lie side by side in a folder as CSV files and refer to each other: what a Data Package and the metadata of CSVW describe.
public struct TableGroup: Hashable, Sendable {
  /// A table with its CSV file.
  public struct Table: Hashable, Sendable {
    /// What the file holds.
    public let schema: TableSchema
    /// The CSV file.
    public let file: DataFile

    /// A table.
    public init(schema: TableSchema, file: DataFile) {
      self.schema = schema
      self.file = file
    }
  }

  /// What names it for machines, `[a-z0-9-]+`: `tien-do-26299`.
  public let name: String
  /// Its name.
  public let title: String
  /// What it holds, in some sentences.
  public let description: String
  /// What a machine may sort it by.
  public let keywords: [String]
  /// The folder of its files, ending in `/`.
  public let folder: String
  /// Who publishes it.
  public let publisher: String
  /// The public address of the site, ending in `/`; nil leaves absolute addresses out.
  public let base: String?
  /// The path of the page that lists it for people.
  public let page: String
  /// The terms of use; nil when none are set.
  public let terms: TermsOfUse?
  /// The day whose knowledge it holds.
  public let asOf: Day
  /// Its tables, in the order in which people see them.
  public let tables: [Table]

  /// A group of tables.
  public init(
    name: String, title: String, description: String, keywords: [String] = [], folder: String, publisher: String, base: String?, page: String,
    terms: TermsOfUse? = nil, asOf: Day, tables: [Table]
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.keywords = keywords
    self.folder = folder
    self.publisher = publisher
    self.base = base
    self.page = page
    self.terms = terms
    self.asOf = asOf
    self.tables = tables
  }

  /// The table with a key; nil when it is none of the group.
  func table(_ key: String) -> Table? { tables.first { $0.schema.key == key } }

  /// The columns of a table that name rows of tables of the group.
  func foreignKeys(of table: Table) -> [ForeignKey] { PublishedSchema.foreignKeys(of: table.schema, among: tables.map(\.schema)) }

  /// The address of a file of the group as it is named from within the folder.
  func relative(_ file: DataFile) -> String {
    WebAddress.encoded(file.path.hasPrefix(folder) ? String(file.path.dropFirst(folder.count)) : file.path)
  }

  /// The whole address of a page or file of the site, or of a page elsewhere; nil for one of the site whose public address is not known.
  func address(_ path: String) -> String? {
    if WebAddress.isWhole(path) { return WebAddress.whole(path, base: "") }
    return base.map { WebAddress.whole(path, base: $0) }
  }
}
