/// Figures, days and periods as Vietnamese readers write them; the only place that knows how.
public enum VietnameseFormat {
  /// A figure with decimal comma, points between thousands, at most `decimals` decimals and no zeros at the end: `1.234,5`.
  public static func number(_ quantity: Quantity, decimals: Int = 6, rounding: Quantity.Rounding = .nearest) -> String {
    let rounded = quantity.rounded(decimals: decimals, rounding)
    let magnitude = rounded.millionths.magnitude
    return FigureText.of { figures in
      if rounded.millionths < 0 { figures.appendMinus() }
      figures.append(grouped: magnitude / 1_000_000)
      var fraction = magnitude % 1_000_000
      if fraction == 0 { return }
      figures.append(UInt8(ascii: ","))
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
    Quantity(rounding: number).map { VietnameseFormat.number($0, decimals: decimals, rounding: rounding) }
  }

  /// A whole number with points between thousands: `3.321`.
  public static func number(_ whole: Int) -> String {
    FigureText.of { figures in
      if whole < 0 { figures.appendMinus() }
      figures.append(grouped: UInt64(whole.magnitude))
    }
  }

  /// An amount of money in đồng: `1.250 triệu đồng` where that is exact, else `1.250.000.500 đồng`.
  public static func money(_ amount: Int) -> String {
    amount != 0 && amount % 1_000_000 == 0 ? number(amount / 1_000_000) + " triệu đồng" : number(amount) + " đồng"
  }

  /// The size of a file as Windows shows it, in steps of 1.024: `376 byte`, `1,2 KB`, `500 MB`.
  public static func size(_ bytes: Int) -> String {
    var (size, unit) = (Double(bytes), 0)
    let units = ["byte", "KB", "MB", "GB", "TB"]
    while size >= 1024, unit < units.count - 1 {
      size /= 1024
      unit += 1
    }
    return (number(size, decimals: size < 10 && unit > 0 ? 1 : 0) ?? number(bytes)) + " " + units[unit]
  }

  /// A share 0…1 as a percentage, `0.7215` → `72,15%`; nil when it is not finite or too large.
  public static func percentage(_ share: Double, decimals: Int = 2) -> String? {
    number(share * 100, decimals: decimals).map { $0 + "%" }
  }

  /// A day, `05/11/2026`: days under 10 and the months 1 and 2 take a zero, other months none (`15/7/2026`).
  public static func day(_ day: Day) -> String {
    let parts = day.parts
    return FigureText.of { figures in
      figures.append(parts.day, width: 2)
      figures.append(UInt8(ascii: "/"))
      figures.append(parts.month, width: parts.month <= 2 ? 2 : 1)
      figures.append(UInt8(ascii: "/"))
      figures.append(parts.year, width: 1)
    }
  }

  /// A day without its year, `05/11`.
  public static func dayAndMonth(_ day: Day) -> String {
    let parts = day.parts
    return padded(parts.day, 2) + "/" + month(parts.month)
  }

  /// A period: `10/2026`, `02/2026`, "Quý II/2026", "6 tháng đầu năm 2026", "năm 2026".
  public static func period(_ period: Period) -> String {
    switch period.kind {
    case .month: return month(period.part) + "/" + String(period.year)
    case .quarter: return "Quý " + (["I", "II", "III", "IV"].dropFirst(period.part - 1).first ?? "") + "/" + String(period.year)
    case .half: return (period.part == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + String(period.year)
    case .year: return "năm " + String(period.year)
    }
  }

  private static func month(_ month: Int) -> String { month <= 2 ? "0" + String(month) : String(month) }
}
