/// An amendment in force, with the item as issued.
public struct AmendedItem: Hashable, Sendable {
  /// What changed.
  public let amendment: Amendment
  /// What the item is.
  public let kind: ItemKind
  /// The item as issued.
  public let item: Item
}

extension CommuneAssessment {
  /// All amendments in force on the day: of targets, then of tasks, then of duties, each in the order of the plans.
  public var amendments: [AmendedItem] {
    let plans = commune.plans
    return plans.flatMap(\.targets).flatMap { amendments(of: $0, .target, \.item) }
      + plans.flatMap(\.tasks).flatMap { amendments(of: $0, .task, \.item) }
      + plans.flatMap(\.duties).flatMap { amendments(of: $0, .duty, \.item) }
  }

  private func amendments<Row>(of row: Versioned<Row>, _ kind: ItemKind, _ item: (Row) -> Item) -> [AmendedItem] {
    row.versions.map(\.amendment).filter { $0.from <= asOf }.map { AmendedItem(amendment: $0, kind: kind, item: item(row.original)) }
  }
}
