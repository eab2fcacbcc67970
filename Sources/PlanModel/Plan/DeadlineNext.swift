extension Deadline {
  /// The next day on which it falls due, the day itself included; nil when there is none any more. What comes back does so every 31 December.
  public func next(on day: Day) -> Day? {
    let endOfYear = Day.last(ofYear: day.year)
    switch self {
    case .by(let due): return due >= day ? due : nil
    case .byThenYearly(let due):
      if due >= day { return due }
      // Nothing more falls due in the year of the first deadline.
      return due.year == day.year ? Day.last(ofYear: day.year + 1) : endOfYear
    case .yearly: return endOfYear
    case .ongoing, .unclear, .none: return nil
    }
  }
}
