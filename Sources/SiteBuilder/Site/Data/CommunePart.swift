import OpenData
import PlanModel

/// What the open data of several communes take from one of them: its rows as they stand in those files.
struct CommunePart: Sendable {
  /// The folder's name.
  let slug: String
  /// What is true of all its data.
  let facts: DataFacts
  /// All of its tables together.
  let whole: Dataset
  /// Its part of each table that grows by communes, in the order of ``PublishedSchema/combined``.
  let tables: [Table]

  /// A part of a table.
  enum Table: Sendable {
    /// Rows just made.
    case made(MadeRows)
    /// Rows of the site before.
    case kept(CommuneRecord.Table)
  }

  /// Rows of a table just made.
  struct MadeRows: Sendable {
    /// How much it is.
    let extent: TableExtent
    /// The rows of the commune's own table as CSV.
    let csv: EncodedRows
    /// The rows of the commune's own table as JSON; nil where the format is not published.
    let json: EncodedRows?
    /// Whether the commune's name stands before each row.
    let namesCommune: Bool
    /// The rows, where a format is published that must see all of them at once; else nil.
    let filled: FilledTable?
  }

  /// The part of a commune whose data were made.
  init(_ files: CommuneDataFiles, extents: [TableExtent], of slug: String, facts: DataFacts, whole: Dataset, formats: Set<DataFormat>) {
    self.slug = slug
    self.facts = facts
    self.whole = whole
    let needsRows = DataPublishing.needsRows(formats)
    let positions = Dictionary(files.tables.enumerated().map { ($1.schema.key, $0) }, uniquingKeysWith: { first, _ in first })
    tables = CombinedTables.growing.compactMap { schema in
      positions[schema.key].map { position in
        .made(
          MadeRows(
            extent: extents[position], csv: files.csv[position], json: position < files.json.count ? files.json[position] : nil,
            namesCommune: schema != files.tables[position].schema, filled: needsRows ? files.tables[position].combined(slug) : nil))
      }
    }
  }

  /// The part of a commune as it lies in the site before.
  init(_ slug: String, kept: CommuneRecord.Part) {
    self.slug = slug
    facts = kept.facts
    whole = kept.whole
    tables = kept.tables.map { .kept($0) }
  }
}
