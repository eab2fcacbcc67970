import PlanModel

/// The plain forms of days and periods, read from their bytes. Nearly all cells have them, and reading them as printed words costs a hundred
/// times as much.
enum PlainForms {
  /// The day of `2026-06-30`; nil for any other form.
  static func day(_ text: String) -> Day? {
    let bytes = text.utf8
    guard bytes.count == 10 else { return nil }
    var reader = Digits(bytes)
    guard let year = reader.number(4), reader.sign(UInt8(ascii: "-")), let month = reader.number(2), reader.sign(UInt8(ascii: "-")),
      let day = reader.number(2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The period of `2026-06`, `2026-Q2`, `2026-H1` or `2026`; nil for any other form.
  static func period(_ text: String) -> Period? {
    let bytes = text.utf8
    guard bytes.count == 7 || bytes.count == 4 else { return nil }
    var reader = Digits(bytes)
    guard let year = reader.number(4) else { return nil }
    if bytes.count == 4 { return Period(kind: .year, year: year, part: 1) }
    guard reader.sign(UInt8(ascii: "-")) else { return nil }
    if reader.sign(UInt8(ascii: "Q")) { return reader.number(1).flatMap { Period(kind: .quarter, year: year, part: $0) } }
    if reader.sign(UInt8(ascii: "H")) { return reader.number(1).flatMap { Period(kind: .half, year: year, part: $0) } }
    return reader.number(2).flatMap { Period(kind: .month, year: year, part: $0) }
  }

  private struct Digits {
    private var rest: Substring.UTF8View

    init(_ bytes: String.UTF8View) { rest = bytes[...] }

    mutating func number(_ count: Int) -> Int? {
      var value = 0
      for _ in 0..<count {
        guard let byte = rest.first, (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 48)
        rest.removeFirst()
      }
      return value
    }

    mutating func sign(_ sign: UInt8) -> Bool {
      guard rest.first == sign else { return false }
      rest.removeFirst()
      return true
    }
  }
}
