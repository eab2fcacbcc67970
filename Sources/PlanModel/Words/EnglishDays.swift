/// Days and periods as English writes them, without anything that reads one way in London and another in New York.
enum EnglishDays {
  /// `5 Nov 2026`.
  static func day(_ parts: (year: Int, month: Int, day: Int)) -> String { "\(parts.day) \(month(parts.month)) \(padded(parts.year, 4))" }

  /// `5 Nov`.
  static func dayAndMonth(_ day: Int, _ month: Int) -> String { "\(day) \(Self.month(month))" }

  /// `Oct 2026`, `Q2 2026`, `first half of 2026`, `2026`.
  static func period(_ period: Period) -> String {
    switch period.kind {
    case .month: "\(month(period.part)) \(padded(period.year, 4))"
    case .quarter: "Q\(period.part) \(padded(period.year, 4))"
    case .half: (period.part == 1 ? "first half of " : "second half of ") + padded(period.year, 4)
    case .year: padded(period.year, 4)
    }
  }

  /// The name of a month, from 1, in three letters.
  static func month(_ month: Int) -> String { names.dropFirst(month - 1).first ?? "" }

  private static let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
