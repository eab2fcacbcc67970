/// A calendar day, without time or zone, in the proleptic Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int

  /// The day with a number, see ``number``.
  public init(number: Int) {
    self.number = number
  }

  /// A day by its parts; nil when there is no such day or the year is outside 1…9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// The last day of a month; months outside 1…12 count on into other years, so that month 13 is next January.
  public static func last(ofMonth month: Int, year: Int) -> Day {
    Day(number: first(ofMonth: month + 1, year: year).number - 1)
  }

  /// The first day of a month; months outside 1…12 count on into other years.
  public static func first(ofMonth month: Int, year: Int) -> Day {
    let months = year * 12 + month - 1
    let wholeYear = months >= 0 ? months / 12 : (months - 11) / 12
    return Day(number: number(year: wholeYear, month: months - wholeYear * 12 + 1, day: 1))
  }

  /// 1 January of a year.
  public static func first(ofYear year: Int) -> Day { first(ofMonth: 1, year: year) }

  /// 31 December of a year.
  public static func last(ofYear year: Int) -> Day { last(ofMonth: 12, year: year) }

  /// The day that lies `days` later (earlier when negative).
  public func advanced(by days: Int) -> Day { Day(number: number + days) }

  /// The number of days from this day to another; negative when that one is earlier.
  public func days(to other: Day) -> Int { other.number - number }

  /// Year, month (1–12) and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    // Howard Hinnant's public algorithm: eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  public var year: Int { parts.year }

  /// As in ISO 8601: `2026-06-30`.
  public var iso: String {
    let (year, month, day) = parts
    return dashed(year, [month, day])
  }

  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

/// A year with four digits, and months or days with two behind hyphens.
func dashed(_ year: Int, _ parts: [Int]) -> String {
  guard (0...9999).contains(year) else { return padded(year, 4) + parts.map { "-" + padded($0, 2) }.joined() }
  // Nearly all days: fifteen bytes at most are a string without memory of its own.
  return String(unsafeUninitializedCapacity: 4 + parts.count * 3) { text in
    var rest = year
    for index in (0..<4).reversed() {
      text[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    for (index, part) in parts.enumerated() {
      text[4 + index * 3] = UInt8(ascii: "-")
      text[5 + index * 3] = UInt8(ascii: "0") + UInt8(part / 10)
      text[6 + index * 3] = UInt8(ascii: "0") + UInt8(part % 10)
    }
    return 4 + parts.count * 3
  }
}

/// A whole number with zeros in front, at least `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
}
