import PlanModel

/// The plain forms of days, periods and figures, read from their bytes. Nearly all cells have them, and reading them as printed words costs a hundred
/// times as much.
enum PlainForms {
  /// The day of `2026-06-30`; nil for any other form.
  static func day(_ text: String) -> Day? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen, let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
        let day = number(bytes[8..<10])
      else { return nil }
      return Day(year: year, month: month, day: day)
    }
  }

  /// The period of `2026-06`, `2026-Q2`, `2026-H1` or `2026`; nil for any other form.
  static func period(_ text: String) -> Period? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count == 7 || bytes.count == 4, let year = number(bytes[0..<4]) else { return nil }
      if bytes.count == 4 { return Period(kind: .year, year: year, part: 1) }
      guard bytes[4] == hyphen else { return nil }
      switch bytes[5] {
      case UInt8(ascii: "Q"): return number(bytes[6..<7]).flatMap { Period(kind: .quarter, year: year, part: $0) }
      case UInt8(ascii: "H"): return number(bytes[6..<7]).flatMap { Period(kind: .half, year: year, part: $0) }
      default: return number(bytes[5..<7]).flatMap { Period(kind: .month, year: year, part: $0) }
      }
    }
  }

  /// The figure of `41`, `-41,25` or `41.25`; nil for any other form, and for a point that may be a thousands mark.
  static func quantity(_ text: String) -> Quantity? {
    var text = text
    return text.withUTF8 { bytes in
      let isNegative = bytes.first == hyphen
      let figure = bytes[(isNegative ? 1 : 0)...]
      let mark = figure.firstIndex { !(48...57).contains($0) } ?? bytes.count
      guard mark - figure.startIndex <= 12, let whole = number(figure[..<mark]) else { return nil }
      var millionths = Int64(whole) * 1_000_000
      if mark < bytes.count {
        let decimals = figure[(mark + 1)...]
        let isComma = bytes[mark] == UInt8(ascii: ",")
        guard isComma || bytes[mark] == UInt8(ascii: ".") && decimals.count != 3, decimals.count <= 6, var rest = number(decimals) else { return nil }
        for _ in decimals.count..<6 { rest *= 10 }
        millionths += Int64(rest)
      }
      return Quantity(millionths: isNegative ? -millionths : millionths)
    }
  }

  private static let hyphen = UInt8(ascii: "-")

  /// The number that some digits write, at most twelve; nil when there is none or anything else.
  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var value = 0
    for byte in digits {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return digits.isEmpty ? nil : value
  }
}
