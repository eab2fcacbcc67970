import PlanModel

/// What the rows of reports need to know of an item, as it stood on any day.
struct ReportableItem: Sendable {
  private struct Standing {
    /// From when it stood so; nil means from the beginning.
    let from: Day?
    let lead: OfficeID?
    let isPercentage: Bool
  }

  /// How it stood, in order of time.
  private let standings: [Standing]

  /// Takes from an item and its versions what reports need.
  init<Value>(_ versioned: Versioned<Value>, item: (Value) -> Item, isPercentage: (Value) -> Bool = { _ in false }) {
    var standings = [Standing(from: nil, lead: item(versioned.original).lead.first?.id, isPercentage: isPercentage(versioned.original))]
    for version in versioned.versions {
      standings.append(
        Standing(
          from: version.amendment.from, lead: item(version.value).lead.first?.id, isPercentage: isPercentage(version.value)))
    }
    self.standings = standings
  }

  /// The first office that leads on a day; nil when the plan names none.
  func firstLead(on day: Day) -> OfficeID? { standing(on: day)?.lead }

  /// Whether its figures are percentages on a day.
  func isPercentage(on day: Day) -> Bool { standing(on: day)?.isPercentage ?? false }

  private func standing(on day: Day) -> Standing? {
    standings.last { standing in standing.from.map { $0 <= day } ?? true }
  }
}
