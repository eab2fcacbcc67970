extension PublishedSchema {
  /// The tables of several communes together: the shared catalogues once, the communes, then every table with the commune of each row. Every
  /// foreign key between them holds; communes and offices refer to each other.
  public static let combined: [TableSchema] =
    shared + [communes] + ofCommune.filter { $0.key != communes.key && !isShared($0) }.map(\.combined)

  /// The key of the column that holds the commune of a row.
  public static let keyOfCommune = "commune"

  /// The commune of a row.
  static let communeOfRow = Column(
    keyOfCommune, "Xã", .reference(table: "communes"), required: true, "Tên không dấu của xã, phường hoặc đặc khu có dòng này.")

  /// Whether a table of a commune holds rows of a shared catalogue, which stand once for all communes.
  public static func isShared(_ schema: TableSchema) -> Bool { shared.contains { $0.key == schema.key } }
}

extension TableSchema {
  /// The same table for several communes: a row's commune comes first, in the columns and in the primary key. The communes themselves and the
  /// shared catalogues are what they are.
  public var combined: TableSchema {
    if key == PublishedSchema.communes.key || PublishedSchema.isShared(self) { return self }
    return TableSchema(
      key: key, heading: heading, description: description, columns: [PublishedSchema.communeOfRow] + columns,
      primaryKey: [PublishedSchema.communeOfRow.key] + primaryKey)
  }
}
