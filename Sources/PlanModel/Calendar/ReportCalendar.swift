extension ReportingCycle.DayRule {
  /// The day that the rule names for a period.
  public func day(for period: Period) -> Day {
    switch self {
    case .periodEnd:
      return period.last
    case .dayOfNextMonth(let number):
      let end = period.last.parts
      let first = Day.first(ofMonth: end.month + 1, year: end.year)
      return min(first.advanced(by: min(max(number, 1), 31) - 1), Day.last(ofMonth: end.month + 1, year: end.year))
    case .dayOfYear(let month, let number, let years):
      let year = period.year + min(max(years, -1), 100)
      // Only 29 February can be missing from a year; a rule that names no day at all falls back to the period's end.
      return Day(year: year, month: month, day: number) ?? (month == 2 ? Day(year: year, month: 2, day: 28) : nil) ?? period.last
    }
  }
}

extension ReportingCycle {
  /// The report of a period; nil where the plan prints no day by which it is due.
  public func obligation(for period: Period) -> ReportObligation? {
    guard let due = due?.day(for: period) else { return nil }
    return ReportObligation(period: period, cutOff: cutOff?.day(for: period) ?? min(due, period.last), due: due)
  }

  /// The reports of all cycles that fall due on some days, in order of their due day.
  /// - Parameters:
  ///   - cycles: The cycles of a commune's calendar.
  ///   - begins: From when a cycle without a day of its own asks for reports.
  ///   - days: The due days, the upper bound not included.
  public static func obligations(of cycles: [ReportingCycle], begins: Day, due days: Range<Day>) -> [ReportObligation] {
    var obligations: Set<ReportObligation> = []
    for cycle in cycles where cycle.due != nil {
      let from = cycle.from ?? begins
      // A report may be due in the year after its period, or shortly before its year begins.
      let firstYear = max(from.year, days.lowerBound.year - 101, 1)
      let lastYear = min(days.upperBound.year + 1, 9999)
      guard firstYear <= lastYear else { continue }
      for year in firstYear...lastYear {
        for part in 1...cycle.kind.perYear where cycle.part == nil || cycle.part == part {
          guard let period = Period(kind: cycle.kind, year: year, part: part), period.last >= from,
            let obligation = cycle.obligation(for: period), days.contains(obligation.due)
          else { continue }
          obligations.insert(obligation)
        }
      }
    }
    return obligations.sorted { ($0.due, $0.cutOff, $0.period) < ($1.due, $1.cutOff, $1.period) }
  }
}
