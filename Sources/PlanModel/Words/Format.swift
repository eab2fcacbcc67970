import Editions

/// Figures, days and periods as readers of the edition write them; the only place that knows how. In the Vietnamese one `1.234,5`, `05/11/2026`, `Quý
/// II/2026`; in another one as English has them: `1,234.5`, `5 Nov 2026`, `Q2 2026`.
public enum Format {
  /// A figure with at most `decimals` decimals and no zeros at the end, parts of thousand and decimals set apart: `1.234,5`.
  public static func number(_ quantity: Quantity, decimals: Int = 6, rounding: Quantity.Rounding = .nearest) -> String {
    let rounded = quantity.rounded(decimals: decimals, rounding)
    let magnitude = rounded.millionths.magnitude
    return FigureText.of { figures in
      if rounded.millionths < 0 { figures.appendMinus() }
      figures.append(grouped: magnitude / 1_000_000)
      var fraction = magnitude % 1_000_000
      if fraction == 0 { return }
      figures.appendDecimalSign()
      var place: UInt64 = 100_000
      while fraction > 0 {
        figures.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction / place))
        fraction %= place
        place /= 10
      }
    }
  }

  /// A computed number like a figure; nil when it is not finite or too large to be one.
  public static func number(_ number: Double, decimals: Int, rounding: Quantity.Rounding = .nearest) -> String? {
    Quantity(rounding: number).map { Format.number($0, decimals: decimals, rounding: rounding) }
  }

  /// A whole number with its thousands set apart: `3.321`.
  public static func number(_ whole: Int) -> String {
    FigureText.of { figures in
      if whole < 0 { figures.appendMinus() }
      figures.append(grouped: UInt64(whole.magnitude))
    }
  }

  /// An amount of money in đồng: `1.250 triệu đồng` where that is exact, else `1.250.000.500 đồng`.
  public static func money(_ amount: Int) -> String {
    amount != 0 && amount % 1_000_000 == 0 ? number(amount / 1_000_000) + say(" triệu đồng") : number(amount) + say(" đồng")
  }

  /// The size of a file as Windows shows it, in steps of 1.024: `376 byte`, `1,2 KB`, `500 MB`.
  public static func size(_ bytes: Int) -> String {
    var (size, unit) = (Double(bytes), 0)
    let units = ["byte", "KB", "MB", "GB", "TB"]
    while size >= 1024, unit < units.count - 1 {
      size /= 1024
      unit += 1
    }
    let figure = number(size, decimals: size < 10 && unit > 0 ? 1 : 0) ?? number(bytes)
    return unit == 0 ? say("\(figure) byte") : figure + " " + units[unit]
  }

  /// A share 0…1 as a percentage, `0.7215` → `72,15%`; nil when it is not finite or too large.
  public static func percentage(_ share: Double, decimals: Int = 2) -> String? {
    number(share * 100, decimals: decimals).map { $0 + "%" }
  }

  /// A day, `05/11/2026`: days under 10 and the months 1 and 2 take a zero, other months none (`15/7/2026`); years four digits, so that `0026` is not read as 2026.
  public static func day(_ day: Day) -> String {
    let parts = day.parts
    if Edition.isForeign { return EnglishDays.day(parts) }
    return FigureText.of { figures in
      figures.append(parts.day, width: 2)
      figures.append(UInt8(ascii: "/"))
      figures.append(parts.month, width: parts.month <= 2 ? 2 : 1)
      figures.append(UInt8(ascii: "/"))
      figures.append(parts.year, width: 4)
    }
  }

  /// A day without its year, `05/11`.
  public static func dayAndMonth(_ day: Day) -> String { dayAndMonth(day.parts.day, day.parts.month) }

  /// The same of its parts.
  public static func dayAndMonth(_ day: Int, _ month: Int) -> String {
    Edition.isForeign ? EnglishDays.dayAndMonth(day, month) : padded(day, 2) + "/" + paddedMonth(month)
  }

  /// A month of any year, from 1: `9` in "tháng 9", `Sep`.
  public static func month(_ month: Int) -> String { Edition.isForeign ? EnglishDays.month(month) : String(month) }

  /// A period: `10/2026`, `02/2026`, "Quý II/2026", "6 tháng đầu năm 2026", "năm 2026".
  public static func period(_ period: Period) -> String {
    if Edition.isForeign { return EnglishDays.period(period) }
    switch period.kind {
    case .month: return paddedMonth(period.part) + "/" + padded(period.year, 4)
    case .quarter: return "Quý " + (["I", "II", "III", "IV"].dropFirst(period.part - 1).first ?? "") + "/" + padded(period.year, 4)
    case .half: return (period.part == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + padded(period.year, 4)
    case .year: return "năm " + padded(period.year, 4)
    }
  }

  private static func paddedMonth(_ month: Int) -> String { month <= 2 ? "0" + String(month) : String(month) }
}
