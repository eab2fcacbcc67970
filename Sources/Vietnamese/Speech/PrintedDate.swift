/// A day, month or period as it is printed in figures.
enum PrintedDate {
  /// `05/11/2026`, `2026-11-05`.
  case day(Int, Int, Int)
  /// `10/2026`, `2026-10`.
  case month(Int, Int)
  /// `III/2025`, `2025-Q3`.
  case quarter(Int, Int)
  /// `2026-H1`.
  case half(Int, Int)

  /// Reads a text; nil when it is none. `30/11` is a date or a share and not decided here.
  init?(_ text: String) {
    let slashed = text.split(separator: "/", omittingEmptySubsequences: false)
    let dashed = text.split(omittingEmptySubsequences: false) { Dashes.all.contains($0) }
    if slashed.count == 3 || dashed.count == 3 {
      let parts = (slashed.count == 3 ? slashed : dashed).map { Self.number($0) }
      let first = (slashed.count == 3 ? slashed : dashed)[0]
      guard let a = parts[0], let month = parts[1], let c = parts[2], (1...12).contains(month) else { return nil }
      let (day, year) = first.count == 4 ? (c, a) : (a, c)
      guard (1...31).contains(day), Self.isYear(year) else { return nil }
      self = .day(day, month, year)
    } else if slashed.count == 2, let year = Self.number(slashed[1]), Self.isYear(year) {
      if let month = Self.number(slashed[0]), (1...12).contains(month) {
        self = .month(month, year)
      } else if let quarter = RomanNumeral.value(slashed[0]), quarter <= 4 {
        self = .quarter(quarter, year)
      } else {
        return nil
      }
    } else if dashed.count == 2, let year = Self.number(dashed[0]), Self.isYear(year), dashed[1].count == 2 {
      if let month = Self.number(dashed[1]), (1...12).contains(month) {
        self = .month(month, year)
      } else if let part = Self.number(dashed[1].dropFirst()), dashed[1].first == "Q", (1...4).contains(part) {
        self = .quarter(part, year)
      } else if let part = Self.number(dashed[1].dropFirst()), dashed[1].first == "H", (1...2).contains(part) {
        self = .half(part, year)
      } else {
        return nil
      }
    } else {
      return nil
    }
  }

  /// The words, without the first one ("ngày", "tháng", "quý") where the text has it already.
  func words(after previous: String) -> String {
    switch self {
    case .day(let day, let month, let year):
      return Self.lead("ngày", previous) + Self.day(day, month) + " năm " + SpokenNumber.whole(year)
    case .month(let month, let year):
      return Self.lead("tháng", previous) + SpokenNumber.month(month) + " năm " + SpokenNumber.whole(year)
    case .quarter(let quarter, let year):
      return Self.lead("quý", previous) + SpokenNumber.month(quarter) + " năm " + SpokenNumber.whole(year)
    case .half(let half, let year): return "sáu tháng " + (half == 1 ? "đầu" : "cuối") + " năm " + SpokenNumber.whole(year)
    }
  }

  /// A day without its year, `30/11`: "ba mươi tháng mười một"; nil when the text is none.
  static func dayAndMonth(_ text: String) -> (words: String, isCertain: Bool)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = number(parts[0]), let month = number(parts[1]), (1...31).contains(day), (1...12).contains(month)
    else { return nil }
    // A share is rarely more than the whole and never written with a zero before it.
    return (self.day(day, month), day > month || parts[0].first == "0" || parts[1].first == "0")
  }

  private static func day(_ day: Int, _ month: Int) -> String { SpokenNumber.whole(day) + " tháng " + SpokenNumber.month(month) }
  private static func lead(_ word: String, _ previous: String) -> String { previous == word ? "" : word + " " }
  private static func isYear(_ number: Int) -> Bool { (1900...2200).contains(number) }

  private static func number(_ text: some StringProtocol) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
