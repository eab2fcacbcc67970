import PlanModel

/// The axis of days.
struct TimeAxis: Hashable, Sendable {
  /// The first day.
  let start: Day
  /// The last; later than the first.
  let end: Day

  /// The time a chart shows: from the start to the due day, or to the last report when that is later or there is none. Past the due day it grows to
  /// today, by at most a quarter. Nil when there is no time between, or a day lies outside the calendar.
  init?(_ input: HistoryChart.Input) {
    let days = input.entries.map(\.day).filter(TimeAxis.isUsable)
    guard TimeAxis.isUsable(input.start), TimeAxis.isUsable(input.today) else { return nil }
    let start = min(input.start, days.min() ?? input.start)
    let due = input.due.flatMap { TimeAxis.isUsable($0) ? $0 : nil }
    guard var end = [due, days.max()].compactMap({ $0 }).max(), start < end else { return nil }
    if let due, input.today > end {
      let latest = due.advanced(by: max(start.days(to: due), 0) / 4)
      end = max(end, min(input.today, latest))
    }
    self.start = start
    self.end = end
  }

  /// Where a day lies; nil outside.
  func place(of day: Day) -> Coordinate? {
    guard day >= start, day <= end else { return nil }
    return Coordinate(share: Int128(start.days(to: day)), of: Int128(start.days(to: end)))
  }

  /// Whether a day lies in the years 1 to 9999, so that no sum of days overflows.
  static func isUsable(_ day: Day) -> Bool { (-719_162...2_932_896).contains(day.number) }
}

/// A word under the axis of days.
struct TimeTick: Hashable, Sendable {
  /// Where its month or year has its middle.
  let place: Coordinate
  /// "5/26", "2028"; for a few weeks the day.
  let words: String
  /// On which side of the place it stands.
  let anchor: TextAnchor
}

extension TimeAxis {
  /// The words under the axis: every month, or every second, third or sixth, or years, as many as fit side by side on a phone.
  func ticks(width: Double) -> [TimeTick] {
    for step in [1, 2, 3, 6] where fits(step * 30, label: 38, width: width) {
      let ticks = monthTicks(every: step)
      return ticks.isEmpty ? dayTicks : ticks
    }
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { fits($0 * 365, label: 32, width: width) }
    return yearTicks(every: step ?? 2000)
  }

  private func fits(_ days: Int, label: Double, width: Double) -> Bool {
    Double(days) * width / Double(start.days(to: end)) >= label + 8
  }

  private func monthTicks(every step: Int) -> [TimeTick] {
    let (year, month, _) = start.parts
    var ticks: [TimeTick] = []
    var offset = 0
    while true {
      let first = Day.first(ofMonth: month + offset, year: year)
      guard first <= end else { return ticks }
      let (year, month, _) = first.parts
      if let place = place(of: first.advanced(by: 14)) {
        let shortYear = year % 100
        let words = "\(month < 3 ? "0" : "")\(month)/\(shortYear < 10 ? "0" : "")\(shortYear)"
        ticks.append(TimeTick(place: place, words: words, anchor: .middle))
      }
      offset += step
    }
  }

  private func yearTicks(every step: Int) -> [TimeTick] {
    (start.year...end.year).compactMap { year in
      guard year % step == 0, let place = place(of: Day.first(ofMonth: 7, year: year)) else { return nil }
      return TimeTick(place: place, words: String(year), anchor: .middle)
    }
  }

  private var dayTicks: [TimeTick] {
    [
      TimeTick(place: .zero, words: Format.day(start), anchor: .start),
      TimeTick(place: .full, words: Format.day(end), anchor: .end),
    ]
  }
}
