import Diagnostics
import PlanModel

/// Reads the goal of a target: the printed words, overruled by `comparator`, `min` and `max` where the author gives them.
struct GoalReader {
  private let printed: Field
  private let comparator: Field
  private let min: Field
  private let max: Field

  /// The columns of a table of targets.
  init(_ table: Table) {
    printed = table.field("target")
    comparator = table.field("comparator")
    min = table.field("min")
    max = table.field("max")
  }

  /// The goal of a row; one without a measure when it is broken, which is reported.
  func goal(_ row: Row, unit: Reading<String>, direction: Indicator.Direction?, _ diagnostics: inout DiagnosticCollector) -> Goal {
    let words = row.text(printed)
    let overruled = row.choice(comparator, as: Goal.Comparator.self, &diagnostics)
    let low = row.quantity(min, &diagnostics)
    let high = row.quantity(max, &diagnostics)
    if words.isBroken || overruled.isBroken || low.isBroken || high.isBroken || unit.isBroken { return .unmeasured }
    let reading = Goal.read(printed: words.value ?? "", unit: unit.value, direction: direction)
    if overruled.isBlank, low.isBlank, high.isBlank {
      if case .goal(let goal) = reading { return goal }
      if case .unreadable = reading { diagnostics.report(.unreadableGoal(words.value ?? ""), at: row.place(printed)) }
      return .unmeasured
    }
    return composed(row, reading, overruled.value, low.value, high.value, &diagnostics)
  }

  /// The goal that the author's own comparator and bounds make, completed by what was read of the words.
  private func composed(
    _ row: Row, _ reading: Goal.Reading, _ overruled: Goal.Comparator?, _ low: Quantity?, _ high: Quantity?,
    _ diagnostics: inout DiagnosticCollector
  ) -> Goal {
    var read: Goal?
    if case .goal(let goal) = reading { read = goal }
    guard let comparator = overruled ?? read?.comparator else {
      diagnostics.report(.boundsWithoutComparator, at: row.place(low == nil ? max : min))
      return .unmeasured
    }
    let figure = read?.comparator == .between ? nil : read?.bound
    switch comparator {
    case .none:
      if low == nil, high == nil { return .unmeasured }
      diagnostics.report(.surplusBound(comparator), at: row.place(low == nil ? max : min))
    case .atLeast, .above:
      if high != nil {
        diagnostics.report(.surplusBound(comparator), at: row.place(max))
      } else if let bound = low ?? figure {
        return Goal(comparator: comparator, min: bound)
      } else {
        diagnostics.report(.missingBound(comparator, "min"), at: row.place(self.comparator))
      }
    case .atMost, .below, .top:
      if low != nil {
        diagnostics.report(.surplusBound(comparator), at: row.place(min))
      } else if let bound = high ?? figure {
        return Goal(comparator: comparator, max: bound)
      } else {
        diagnostics.report(.missingBound(comparator, "max"), at: row.place(self.comparator))
      }
    case .between:
      let isRange = read?.comparator == .between
      guard let lower = low ?? (isRange ? read?.min : nil), let upper = high ?? (isRange ? read?.max : nil) else {
        diagnostics.report(.missingBound(comparator, low == nil ? "min" : "max"), at: row.place(self.comparator))
        return .unmeasured
      }
      if lower <= upper { return Goal(comparator: .between, min: lower, max: upper) }
      diagnostics.report(.boundsTurnedRound, at: row.place(low == nil ? max : min))
    }
    return .unmeasured
  }
}
