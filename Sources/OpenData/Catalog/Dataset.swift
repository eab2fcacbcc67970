import PlanModel

/// A data set of a catalogue: a table in several formats, or all tables of a commune in one file.
public struct Dataset: Hashable, Sendable {
  /// What names it for machines for good: `26299/targets`, the commune's five-digit code and the table; without a code for a table of all communes.
  public let identifier: String
  /// Its name.
  public let title: String
  /// What it holds, in some sentences.
  public let description: String
  /// What a machine may sort it by, such as "kế hoạch", "chuyển đổi số".
  public let keywords: [String]
  /// The path of the page that lists it, with fragment.
  public let page: String
  /// The office that answers for it; nil when none is named.
  public let office: String?
  /// How often it is brought up to date; nil when not said.
  public let frequency: UpdateFrequency?
  /// When it was first published; nil when not said.
  public let issued: Day?
  /// When what it holds changed last; nil when no row bears a date.
  public let modified: Day?
  /// When it will change next; nil when not known.
  public let nextUpdate: Day?
  /// The first and the last day that it speaks of; nil when not known.
  public let temporal: ClosedRange<Day>?
  /// The communes that it speaks of.
  public let places: [Place]
  /// The number of rows.
  public let rows: Int
  /// Its tables, for whoever describes columns: one for a table, all for a workbook.
  public let tables: [TableSchema]
  /// Its files.
  public let files: [DataFile]

  /// A commune, with what the state calls it.
  public struct Place: Hashable, Sendable {
    /// The five-digit code of the administrative unit (Quyết định 19/2025/QĐ-TTg).
    public let code: String
    /// "Xã Thống Nhất, tỉnh Đồng Nai".
    public let name: String

    /// A commune.
    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// A data set.
  public init(
    identifier: String, title: String, description: String, keywords: [String] = [], page: String, office: String? = nil,
    frequency: UpdateFrequency? = nil, issued: Day? = nil, modified: Day? = nil, nextUpdate: Day? = nil, temporal: ClosedRange<Day>? = nil,
    places: [Place] = [], rows: Int, tables: [TableSchema], files: [DataFile]
  ) {
    self.identifier = identifier
    self.title = title
    self.description = description
    self.keywords = keywords
    self.page = page
    self.office = office
    self.frequency = frequency
    self.issued = issued
    self.modified = modified
    self.nextUpdate = nextUpdate
    self.temporal = temporal
    self.places = places
    self.rows = rows
    self.tables = tables
    self.files = files
  }
}
