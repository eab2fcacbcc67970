import PlanModel

/// The text of a cell as machines read it: the same in every text format.
enum CellText {
  /// The text; empty for an empty cell.
  static func of(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): return text ?? ""
    case .number, .share: return millionths(cell).map(decimal) ?? ""
    case .integer(let number): return number.map { String($0) } ?? ""
    case .date(let day): return day?.iso ?? ""
    case .period(let period): return period?.key ?? ""
    case .flag(let flag): return flag.map { $0 ? "true" : "false" } ?? ""
    case .list(let entries): return entries.joined(separator: "|")
    }
  }

  /// A figure or a share in millionths, a share rounded half away from zero; nil for an empty cell, a share that is no number, and other cells.
  static func millionths(_ cell: Cell) -> Int64? {
    switch cell {
    case .number(let quantity): return quantity?.millionths
    case .share(let share): return share.flatMap { Int64(exactly: ($0 * 1_000_000).rounded()) }
    case .text, .integer, .date, .period, .flag, .list: return nil
    }
  }

  /// A decimal point, no zeros at the end, no sign before zero.
  static func decimal(millionths: Int64) -> String {
    let magnitude = millionths.magnitude
    let sign = millionths < 0 ? "-" : ""
    let whole = sign + String(magnitude / 1_000_000)
    var fraction = magnitude % 1_000_000
    guard fraction != 0 else { return whole }
    var digits = 6
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    let shown = String(fraction)
    return whole + "." + String(repeating: "0", count: digits - shown.utf8.count) + shown
  }
}
