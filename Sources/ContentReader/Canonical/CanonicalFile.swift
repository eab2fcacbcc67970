import PlanModel

/// A file of the content in the one form in which it is handed on, so that whoever has it can build the site.
public struct CanonicalFile: Sendable {
  /// What it holds.
  public enum Content: Sendable {
    /// A table as it was understood: the columns that hold anything, in the order of the schema, and the words of the cells.
    case table(TableSchema, rows: [[String]])
    /// The bytes of a text.
    case text([UInt8])
    /// A file of evidence as it is published; `source` is its path below the content folder today.
    case evidence(Evidence, source: String)
  }

  /// Its path below the content folder.
  public let path: String
  /// What it holds.
  public let content: Content
}

/// A commune can no longer be read as it was when it was checked.
public struct CanonicalFailure: Error {
  /// The folder or file, relative to the content folder.
  public let path: String
}
