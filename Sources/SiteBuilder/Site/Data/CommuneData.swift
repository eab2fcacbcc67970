import OpenData

/// What the open data across communes need of one commune.
struct CommuneData: Sendable {
  /// The folder's name.
  let slug: String
  /// What is true of all its data.
  let facts: DataFacts
  /// Its tables.
  let tables: [FilledTable]
  /// All of them together.
  let whole: Dataset
}
