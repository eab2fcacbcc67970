import PlanModel

extension FilledTable {
  /// The same table as a part of the one of several communes, see ``TableSchema/combined``.
  public func combined(_ commune: String) -> FilledTable {
    let combined = schema.combined
    guard combined != schema else { return self }
    return FilledTable(schema: combined, rows: rows.map { [.text(commune)] + $0 })
  }
}

/// The tables of several communes together.
public enum CombinedTables {
  /// Those that grow with every commune: all but the shared catalogues, in the order of ``PublishedSchema/combined``.
  public static let growing = PublishedSchema.combined.filter { !PublishedSchema.isShared($0) }
}
