import Characters
import PlanModel

/// The text of a cell as machines read it: the same in every text format.
enum CellText {
  /// The text; empty for an empty cell.
  static func of(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): return text ?? ""
    case .list(let entries): return entries.joined(separator: "|")
    case .number, .share, .integer, .date, .period, .flag:
      var bytes: [UInt8] = []
      append(cell, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Writes the text of a cell; nothing for an empty one.
  static func append(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): if let text { bytes.append(contentsOf: text.utf8) }
    case .list(let entries): bytes.append(contentsOf: entries.joined(separator: "|").utf8)
    case .number, .share: if let millionths = millionths(cell) { append(millionths: millionths, to: &bytes) }
    case .integer(let number): if let number { append(number, to: &bytes) }
    case .date(let day): if let day { append(day, to: &bytes) }
    case .period(let period): if let period { bytes.append(contentsOf: period.key.utf8) }
    case .flag(let flag): if let flag { bytes.append(contentsOf: (flag ? "true" : "false").utf8) }
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
    var bytes: [UInt8] = []
    append(millionths: millionths, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(millionths: Int64, to bytes: inout [UInt8]) {
    if millionths < 0 { bytes.append(UInt8(ascii: "-")) }
    DecimalDigits.append(millionths.magnitude / 1_000_000, atLeast: 1, to: &bytes)
    var fraction = millionths.magnitude % 1_000_000
    guard fraction != 0 else { return }
    var digits = 6
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    bytes.append(UInt8(ascii: "."))
    DecimalDigits.append(fraction, atLeast: digits, to: &bytes)
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    DecimalDigits.append(UInt64(number.magnitude), atLeast: 1, to: &bytes)
  }

  /// As ``Day/iso``.
  private static func append(_ day: Day, to bytes: inout [UInt8]) {
    let (year, month, date) = day.parts
    guard (0...9999).contains(year) else { return bytes.append(contentsOf: day.iso.utf8) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 10) { text in
      guard let start = text.baseAddress else { return }
      DecimalDigits.write(UInt64(year), digits: 4, to: start)
      text[4] = UInt8(ascii: "-")
      DecimalDigits.write(UInt64(month), digits: 2, to: start + 5)
      text[7] = UInt8(ascii: "-")
      DecimalDigits.write(UInt64(date), digits: 2, to: start + 8)
      bytes.append(contentsOf: text)
    }
  }
}
