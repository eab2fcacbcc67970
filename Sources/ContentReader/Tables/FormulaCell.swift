/// Cells that a spreadsheet program would run instead of show (OWASP, "CSV Injection"). The published tables are opened in such programs.
enum FormulaCell {
  /// Whether a trimmed cell is a formula: `=…`, `@…`, or a plus or minus sign before a function (`+SUM(`) or a program (`-cmd|`). A minus
  /// sign before words or a number is an item of a list or a figure.
  static func isFormula(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let first = cell.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"): return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return callsFunction(cell.dropFirst())
    default: return false
    }
  }

  /// Whether a name followed at once by `(`, `|` or `!` stands at the beginning, or behind a sum that ends in a sign.
  private static func callsFunction(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest
    while true {
      rest = rest.drop { $0 == UInt8(ascii: " ") }
      let name = rest.prefix { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
      let next = rest.dropFirst(name.count).drop { $0 == UInt8(ascii: " ") }
      guard let sign = next.first else { return false }
      let isAdjacent = name.count == rest.count - next.count
      if name.contains(where: isLetter) {
        return isAdjacent && (sign == UInt8(ascii: "(") || sign == UInt8(ascii: "|") || sign == UInt8(ascii: "!"))
      }
      guard [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "(")].contains(sign) else {
        return false
      }
      rest = next.dropFirst()
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF) && byte < 0x80
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
