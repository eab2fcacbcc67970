/// The stretches of time in which an item is to be done, as they lie on a day (rules.md, "Expected" and "Yearly items").
struct ItemWindows: Hashable, Sendable {
  /// The one that has not ended; nil when all have, between a first deadline and the next year, or without a deadline.
  let open: TimeWindow?
  /// The last one that has ended; nil when none has.
  let closed: TimeWindow?
  /// Whether further ones follow.
  let returns: Bool

  init(deadline: Deadline, start: Day, begins: Day, on day: Day) {
    func year(_ year: Int) -> TimeWindow {
      TimeWindow(start: max(start, Day.first(ofYear: year)), due: Day.last(ofYear: year), isYearly: true)
    }
    let today = day.year
    switch deadline {
    case .by(let due):
      let window = TimeWindow(start: start, due: due)
      (open, closed, returns) = day > due ? (nil, window, false) : (window, nil, false)
    case .yearly:
      let first = max(start, begins).year
      (open, closed, returns) = (year(max(first, today)), today > first ? year(today - 1) : nil, true)
    case .byThenYearly(let due):
      let window = TimeWindow(start: start, due: due)
      returns = true
      if day <= due {
        (open, closed) = (window, nil)
      } else if today == due.year {
        (open, closed) = (nil, window)
      } else {
        (open, closed) = (year(today), today - 1 > due.year ? year(today - 1) : window)
      }
    case .ongoing, .unclear, .none:
      (open, closed, returns) = (nil, nil, false)
    }
  }

  /// The rows that speak of a window: for one that does not return all rows, else those of its periods. What follows a first deadline within its year still
  /// belongs to it, as late work.
  func rows(_ rows: ArraySlice<KnownReport>, of window: TimeWindow?) -> ArraySlice<KnownReport> {
    guard returns, let window else { return rows }
    let end = Day.last(ofYear: window.due.year)
    let begin = window.isYearly ? Day.first(ofYear: window.due.year) : nil
    // In order of their periods, the rows of a window stand together.
    var own = rows
    while let last = own.last, last.last > end { own.removeLast() }
    if let begin { while let first = own.first, first.last < begin { own.removeFirst() } }
    return own
  }

  /// Whether a day lies in the time of a window, as ``rows(_:of:)`` draws it.
  func contains(_ day: Day, in window: TimeWindow) -> Bool {
    guard returns else { return true }
    return day <= Day.last(ofYear: window.due.year) && (!window.isYearly || day >= Day.first(ofYear: window.due.year))
  }
}
