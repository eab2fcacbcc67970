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
  public var amendments: [AmendedItem] { records.amendments.filter { $0.amendment.from <= asOf } }
}

extension AmendedItem {
  /// All amendments of any time, in this order.
  static func all(of plans: [Plan]) -> [AmendedItem] {
    plans.flatMap(\.targets).flatMap { amendments(of: $0, .target, \.item) }
      + plans.flatMap(\.tasks).flatMap { amendments(of: $0, .task, \.item) }
      + plans.flatMap(\.duties).flatMap { amendments(of: $0, .duty, \.item) }
  }

  private static func amendments<Row>(of row: Versioned<Row>, _ kind: ItemKind, _ item: (Row) -> Item) -> [AmendedItem] {
    row.versions.map(\.amendment).map { AmendedItem(amendment: $0, kind: kind, item: item(row.original)) }
  }
}
