/// What a table holds. One definition of each column serves the reader, the checks, the published tables and their description.
public struct TableSchema: Hashable, Sendable {
  /// The key, also the file's name without ending: `targets`.
  public let key: String
  /// The Vietnamese name, also a sheet's: "Chỉ tiêu".
  public let heading: String
  /// What a row is, in one Vietnamese sentence.
  public let description: String
  /// The columns in the order in which they are published.
  public let columns: [Column]
  /// The columns that name a row.
  public let primaryKey: [String]

  /// A table.
  public init(key: String, heading: String, description: String, columns: [Column], primaryKey: [String]) {
    self.key = key
    self.heading = heading
    self.description = description
    self.columns = columns
    self.primaryKey = primaryKey
  }

  /// The column with a key; nil when there is none.
  public func column(_ key: String) -> Column? { columns.first { $0.key == key } }
}

/// A column of a table.
public struct Column: Hashable, Sendable {
  /// What its cells hold.
  public enum Content: Hashable, Sendable {
    /// Any words.
    case text
    /// Words of a plan that the reader understands and that stay as printed (goals, deadlines).
    case printed
    /// An id, `[a-z0-9-]+`.
    case id
    /// The key of a row of another table: `offices`, `items`, `evidence`, …
    case reference(table: String)
    /// Several of them, separated by `|`.
    case list(table: String?)
    /// A figure.
    case number
    /// A whole number.
    case integer
    /// A day.
    case date
    /// A reporting period.
    case period
    /// Yes or no.
    case flag
    /// One of some words.
    case choice([String])
  }

  /// The key, `snake_case`.
  public let key: String
  /// The Vietnamese heading.
  public let heading: String
  /// What its cells hold.
  public let content: Content
  /// Whether a row needs it.
  public let isRequired: Bool
  /// What it means, in one Vietnamese sentence.
  public let description: String

  /// A column.
  public init(_ key: String, _ heading: String, _ content: Content, required: Bool = false, _ description: String) {
    self.key = key
    self.heading = heading
    self.content = content
    isRequired = required
    self.description = description
  }
}
