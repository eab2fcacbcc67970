import PlanModel

extension FilledTable {
  /// The same table as a part of the one of several communes, see ``TableSchema/combined``.
  public func combined(_ commune: String) -> FilledTable {
    let combined = schema.combined
    guard combined != schema else { return self }
    return FilledTable(schema: combined, rows: rows.map { [.text(commune)] + $0 })
  }
}

extension PublishedCommune {
  /// Its rows of ``PublishedSchema/combined``, without the shared catalogues, of which ``FilledTable/shared(indicators:officeKinds:glossary:)``
  /// makes the whole.
  public var combinedTables: [FilledTable] { CombinedTables.tables(tables, of: commune.slug) }
}

/// The tables of several communes together.
public enum CombinedTables {
  /// Those that grow with every commune: all but the shared catalogues, in the order of ``PublishedSchema/combined``.
  public static let growing = PublishedSchema.combined.filter { !PublishedSchema.isShared($0) }

  /// A commune's tables as parts of those, in the order of ``PublishedSchema/combined``.
  public static func tables(_ tables: [FilledTable], of commune: String) -> [FilledTable] {
    let own = tables.filter { !PublishedSchema.isShared($0.schema) }
    return (own.filter { $0.schema.key == PublishedSchema.communes.key } + own.filter { $0.schema.key != PublishedSchema.communes.key })
      .map { $0.combined(commune) }
  }

  /// The tables of several communes, one commune after the other in the given order, each with its ``PublishedCommune/combinedTables``; empty
  /// tables where there is no commune.
  public static func joined(_ communes: [[FilledTable]]) -> [FilledTable] {
    growing.map { schema in
      FilledTable(schema: schema, rows: communes.flatMap { tables in tables.first { $0.schema.key == schema.key }?.rows ?? [] })
    }
  }
}
