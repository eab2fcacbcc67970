import JSON

/// What the descriptions of a group of tables say of their columns. It is the same in the folder of every commune, and the greater part of each file:
/// made once for all of them.
public struct ColumnDescriptions: Sendable {
  /// The Table Schema of each table, by its key, as it stands in a Data Package.
  let ofPackage: [String: JSONValue]
  /// Each table with those that it refers to, by its key, as they stand in the metadata of CSVW.
  let tabular: [String: JSONValue]

  /// Those of a group; of its files only the names count, not the sizes and hashes.
  public init(_ group: TableGroup) {
    var ofPackage: [String: JSONValue] = [:]
    var tabular: [String: JSONValue] = [:]
    for table in group.tables {
      ofPackage[table.schema.key] = DataPackage.columns(of: table, in: group)
      tabular[table.schema.key] = TabularMetadata.columns(of: table, in: group)
    }
    self.ofPackage = ofPackage
    self.tabular = tabular
  }
}
