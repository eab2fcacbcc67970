import PlanModel

/// Figures and days as the pictures print them.
enum ChartFigure {
  /// A count: `1.234`.
  static func words(_ count: Int) -> String {
    grouped(String(count.magnitude), isNegative: count < 0)
  }

  /// A figure with a decimal comma and at most two decimals: `41,2`.
  static func words(_ figure: Quantity) -> String {
    let hundredths = roundedQuotient(Int128(figure.millionths), 10_000)
    let magnitude = hundredths < 0 ? -hundredths : hundredths
    let decimals = Int(magnitude % 100)
    let whole = grouped(String(magnitude / 100), isNegative: hundredths < 0)
    switch decimals {
    case 0: return whole
    case _ where decimals % 10 == 0: return "\(whole),\(decimals / 10)"
    default: return decimals < 10 ? "\(whole),0\(decimals)" : "\(whole),\(decimals)"
    }
  }

  /// A day: `05/11/2026`.
  static func words(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    return "\(dayOfMonth < 10 ? "0" : "")\(dayOfMonth)/\(month < 3 ? "0" : "")\(month)/\(year)"
  }

  private static func grouped(_ digits: String, isNegative: Bool) -> String {
    var words = isNegative ? "-" : ""
    let count = digits.utf8.count
    for (index, digit) in digits.enumerated() {
      if index > 0, (count - index) % 3 == 0 { words.append(".") }
      words.append(digit)
    }
    return words
  }
}
