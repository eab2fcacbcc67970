import PlanModel

extension CommuneSummary {
  /// A red item.
  struct RedItem: Sendable {
    let label: String
    let kind: ItemKind
    let name: String
    let reason: String
    let offices: [String]
    let since: Day
    /// What the office says of it; nil when it says nothing.
    let explanation: String?
    let item: ItemID
  }

  /// A change.
  struct Change: Sendable {
    let day: Day
    let text: String
  }

  /// What turned red within some days before the day of the assessment, the latest first.
  func turnedRed(within days: Int) -> [RedItem] {
    red.elements.filter { $0.since.days(to: asOf) <= days }.enumerated().sorted { left, right in
      left.element.since != right.element.since ? left.element.since > right.element.since : left.offset < right.offset
    }.map(\.element)
  }
}
