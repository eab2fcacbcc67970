/// A day, a period or a run of years as plans print them.
enum PrintedSpan: Hashable {
  /// `30/6/2026`, "ngày 30 tháng 6 năm 2026".
  case day(Day)
  /// `12/2025`, "Quý III/2025", "6 tháng đầu năm 2026", "năm 2026".
  case period(Period)
  /// "Giai đoạn 2026 - 2030".
  case years(Int, Int)

  /// The first day.
  var first: Day {
    switch self {
    case .day(let day): return day
    case .period(let period): return period.first
    case .years(let from, _): return Day.first(ofYear: from)
    }
  }

  /// The last day.
  var last: Day {
    switch self {
    case .day(let day): return day
    case .period(let period): return period.last
    case .years(_, let to): return Day.last(ofYear: to)
    }
  }

  /// What some words name; nil when they name nothing, or no year.
  static func read(_ words: [String]) -> PrintedSpan? {
    guard let leading = words.first else { return nil }
    let rest = Array(words.dropFirst())
    switch leading {
    case "ngày": return rest.count == 1 ? day(rest[0]) : longDay(rest)
    case "tháng": return rest.count == 1 ? month(rest[0]) : period(.month, rest)
    case "quý": return rest.count == 1 ? quarter(rest[0]) : period(.quarter, rest)
    case "năm": return rest.count == 1 ? year(rest[0]) : nil
    case "giai": return rest.count == 2 && rest[0] == "đoạn" ? years(rest[1]) : nil
    case "6", "06", "sáu": return half(rest)
    default: return words.count == 1 ? day(leading) ?? month(leading) ?? key(leading) ?? year(leading) : nil
    }
  }

  /// `30/6/2026` or `2026-06-30`.
  static func day(_ word: String) -> PrintedSpan? {
    let slashed = PrintedWords.split(word, at: "/")
    if slashed.count == 3, let day = PrintedWords.number(slashed[0]), let month = PrintedWords.number(slashed[1]),
      let year = PrintedWords.year(slashed[2])
    {
      return Day(year: year, month: month, day: day).map { .day($0) }
    }
    let dashed = PrintedWords.split(word, at: "-")
    if dashed.count == 3, let year = PrintedWords.year(dashed[0]), let month = PrintedWords.number(dashed[1]),
      let day = PrintedWords.number(dashed[2])
    {
      return Day(year: year, month: month, day: day).map { .day($0) }
    }
    return nil
  }

  private static func longDay(_ words: [String]) -> PrintedSpan? {
    guard words.count == 5, words[1] == "tháng", words[3] == "năm", let day = PrintedWords.number(words[0]),
      let month = PrintedWords.number(words[2]), let year = PrintedWords.year(words[4])
    else { return nil }
    return Day(year: year, month: month, day: day).map { .day($0) }
  }

  /// `12/2025`.
  private static func month(_ word: String) -> PrintedSpan? {
    let parts = PrintedWords.split(word, at: "/")
    guard parts.count == 2, let month = PrintedWords.number(parts[0]), let year = PrintedWords.year(parts[1]) else { return nil }
    return Period(kind: .month, year: year, part: month).map { .period($0) }
  }

  /// `iii/2025`.
  private static func quarter(_ word: String) -> PrintedSpan? {
    let parts = PrintedWords.split(word, at: "/")
    guard parts.count == 2, let quarter = quarterNumber(parts[0]), let year = PrintedWords.year(parts[1]) else { return nil }
    return Period(kind: .quarter, year: year, part: quarter).map { .period($0) }
  }

  /// "12 năm 2025" after "tháng", "III năm 2025" after "quý".
  private static func period(_ kind: Period.Kind, _ words: [String]) -> PrintedSpan? {
    guard words.count == 3, words[1] == "năm", let year = PrintedWords.year(words[2]),
      let part = kind == .quarter ? quarterNumber(words[0]) : PrintedWords.number(words[0])
    else { return nil }
    return Period(kind: kind, year: year, part: part).map { .period($0) }
  }

  /// "tháng đầu năm 2026" after "6".
  private static func half(_ words: [String]) -> PrintedSpan? {
    guard words.count == 4, words[0] == "tháng", words[2] == "năm", let year = PrintedWords.year(words[3]) else { return nil }
    switch words[1] {
    case "đầu": return Period(kind: .half, year: year, part: 1).map { .period($0) }
    case "cuối": return Period(kind: .half, year: year, part: 2).map { .period($0) }
    default: return nil
    }
  }

  /// `2026-06`, `2026-q2`, `2026-h1`, `2026-2030`.
  private static func key(_ word: String) -> PrintedSpan? {
    let parts = PrintedWords.split(word, at: "-")
    guard parts.count == 2, let year = PrintedWords.year(parts[0]) else { return nil }
    if let month = PrintedWords.number(parts[1]) {
      return parts[1].utf8.count == 2 ? Period(kind: .month, year: year, part: month).map { .period($0) } : nil
    }
    let kind: Period.Kind? = parts[1].first == "q" ? .quarter : parts[1].first == "h" ? .half : nil
    if let kind, let part = PrintedWords.number(parts[1].dropFirst(), digits: 1) {
      return Period(kind: kind, year: year, part: part).map { .period($0) }
    }
    return years(word)
  }

  private static func year(_ word: String) -> PrintedSpan? {
    guard let year = PrintedWords.year(word) else { return years(word) }
    return Period(kind: .year, year: year, part: 1).map { .period($0) }
  }

  private static func years(_ word: String) -> PrintedSpan? {
    let parts = PrintedWords.split(word, at: "-")
    guard parts.count == 2, let from = PrintedWords.year(parts[0]), let to = PrintedWords.year(parts[1]), from < to else { return nil }
    return .years(from, to)
  }

  private static func quarterNumber(_ word: some StringProtocol) -> Int? {
    switch String(word) {
    case "i", "1", "01": return 1
    case "ii", "2", "02": return 2
    case "iii", "3", "03": return 3
    case "iv", "4", "04": return 4
    default: return nil
    }
  }
}
