extension Day {
  /// The day that authors write as `2026-06-30` or `30/6/2026`; nil when it is no day.
  public static func read(_ text: String) -> Day? {
    let words = PrintedWords.of(text)
    guard words.count == 1, case .day(let day)? = PrintedSpan.day(words[0]) else { return nil }
    return day
  }
}

extension Period {
  /// The period that authors write by its key (`2026-06`, `2026-Q2`, `2026-H1`, `2026`) or in words ("6/2026", "tháng 6/2026", "quý II/2026",
  /// "6 tháng đầu năm 2026", "năm 2026"); nil when it is none.
  public static func read(_ text: String) -> Period? {
    guard case .period(let period)? = PrintedSpan.read(PrintedWords.of(text)) else { return nil }
    return period
  }
}

extension ReportingCycle.DayRule {
  /// The rule in the words of commune.yml: "cuối kỳ", "ngày 9/6", "trước ngày 10/6" (by the end of the day before), "ngày 10/1 năm sau", "ngày 5
  /// tháng sau"; nil when it is none of these.
  public static func read(_ text: String) -> ReportingCycle.DayRule? {
    var words = PrintedWords.of(text)
    if words == ["cuối", "kỳ"] { return .periodEnd }
    let isBefore = words.first == "trước"
    if isBefore { words.removeFirst() }
    if words.first == "ngày" { words.removeFirst() }
    guard let printed = words.first else { return nil }
    let rest = Array(words.dropFirst())
    if rest == ["tháng", "sau"], let day = PrintedWords.number(printed), (1...31).contains(day) {
      if !isBefore { return .dayOfNextMonth(day) }
      return day == 1 ? .periodEnd : .dayOfNextMonth(day - 1)
    }
    guard rest.isEmpty || rest == ["năm", "sau"] else { return nil }
    let parts = PrintedWords.split(printed, at: "/")
    // 2024 is a leap year, so that 29 February is a day and 1 March has it before.
    guard parts.count == 2, let day = PrintedWords.number(parts[0]), let month = PrintedWords.number(parts[1]),
      let named = Day(year: 2024, month: month, day: day)
    else { return nil }
    let meant = (isBefore ? named.advanced(by: -1) : named).parts
    return .dayOfYear(month: meant.month, day: meant.day, years: (rest.isEmpty ? 0 : 1) + meant.year - 2024)
  }

  /// The words of commune.yml that ``read(_:)`` understands as this rule.
  public var words: String {
    switch self {
    case .periodEnd: return "cuối kỳ"
    case .dayOfNextMonth(let day): return "ngày \(day) tháng sau"
    // The day before 1 January of a period's own year.
    case .dayOfYear(month: 12, day: 31, years: -1): return "trước ngày 1/1"
    case .dayOfYear(let month, let day, let years): return "ngày \(day)/\(month)" + (years > 0 ? " năm sau" : "")
    }
  }
}
