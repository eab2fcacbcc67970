import PlanModel

/// What the rows of reports need to know of an item, as it stood on any day.
struct ReportableItem: Sendable {
  private struct Standing {
    /// From when it stood so; nil means from the beginning.
    let from: Day?
    let lead: OfficeID?
    let isPercentage: Bool
    let goal: Goal?
    let isComputed: Bool
  }

  /// How it stood, in order of time.
  private let standings: [Standing]

  /// Takes from an item and its versions what reports need.
  init<Value>(
    _ versioned: Versioned<Value>, item: (Value) -> Item, isPercentage: (Value) -> Bool = { _ in false }, goal: (Value) -> Goal? = { _ in nil },
    isComputed: (Value) -> Bool = { _ in false }
  ) {
    func standing(_ from: Day?, _ value: Value) -> Standing {
      Standing(from: from, lead: item(value).lead.first?.id, isPercentage: isPercentage(value), goal: goal(value), isComputed: isComputed(value))
    }
    standings = [standing(nil, versioned.original)] + versioned.versions.map { standing($0.amendment.from, $0.value) }
  }

  /// The first office that leads on a day; nil when the plan names none.
  func firstLead(on day: Day) -> OfficeID? { standing(on: day)?.lead }

  /// Whether its figures are percentages on a day.
  func isPercentage(on day: Day) -> Bool { standing(on: day)?.isPercentage ?? false }

  /// The goal that its figures are held against on a day; nil without a measure, and for a goal of the whole province.
  func goal(on day: Day) -> Goal? { standing(on: day)?.goal }

  /// Whether the program computes its figure on a day, so that offices report none.
  func isComputed(on day: Day) -> Bool { standing(on: day)?.isComputed ?? false }

  private func standing(on day: Day) -> Standing? {
    standings.last { standing in standing.from.map { $0 <= day } ?? true }
  }
}
