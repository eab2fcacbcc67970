/// Cells that a spreadsheet program would run instead of show (OWASP, "CSV Injection"). The published tables are opened in such programs.
enum FormulaCell {
  /// Whether a trimmed cell is a formula: `=…`, `@…`, or a plus or minus sign before what calls a function (`+SUM(`), a program (`-cmd|`) or another file
  /// (`+'[a.xlsx]b'!A1`), also behind figures, strings and other operands. A minus sign before words or a number is an item of a list or a figure.
  /// The signs count in their wide forms too, which some editions of Excel take for the usual ones.
  static func isFormula(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let (first, length) = sign(cell) else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"): return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return callsSomething(cell.dropFirst(length))
    // A list is published without its empty entries.
    case UInt8(ascii: "|"): return isFormulaOfList(cell)
    default: return false
    }
  }

  /// The same of words that are no cell yet.
  static func isFormula(_ words: String) -> Bool { isFormula(Array(words.utf8)[...]) }

  /// The sign that a cell begins with, a wide one (U+FF0B, U+FF0D, U+FF1D, U+FF20) as the usual one, and its length in bytes.
  private static func sign(_ cell: ArraySlice<UInt8>) -> (sign: UInt8, length: Int)? {
    guard let first = cell.first else { return nil }
    guard first == 0xEF, cell.dropFirst().first == 0xBC, let third = cell.dropFirst(2).first else { return (first, 1) }
    switch third {
    case 0x8B: return (UInt8(ascii: "+"), 3)
    case 0x8D: return (UInt8(ascii: "-"), 3)
    case 0x9D: return (UInt8(ascii: "="), 3)
    case 0xA0: return (UInt8(ascii: "@"), 3)
    default: return (first, 1)
    }
  }

  /// Whether a list, separated by `|`, is one as it is published.
  private static func isFormulaOfList(_ cell: ArraySlice<UInt8>) -> Bool {
    isFormula(String(decoding: cell, as: UTF8.self).split(separator: "|").map { Trimmed.of($0) }.filter { !$0.isEmpty }.joined(separator: "|"))
  }

  /// Whether a formula's operands, as far as they can be read as such, come to a name followed at once by `(`, `|` or `!`.
  private static func callsSomething(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest
    var wantsOperand = true
    while true {
      rest = rest.drop { $0 == UInt8(ascii: " ") }
      guard let byte = rest.first else { return false }
      if !wantsOperand {
        if "+-*/^&=<>,;:".utf8.contains(byte) { wantsOperand = true } else if !"%)}".utf8.contains(byte) { return false }
        rest = rest.dropFirst()
      } else if "+-@({$".utf8.contains(byte) {
        rest = rest.dropFirst()
      } else if isDigit(byte) {
        rest = rest.drop { isDigit($0) || ".,".utf8.contains($0) }
        wantsOperand = false
      } else if isLetter(byte) {
        rest = rest.drop { isLetter($0) || isDigit($0) || "._$".utf8.contains($0) }
        if let next = rest.first, "(|!".utf8.contains(next) { return true }
        wantsOperand = false
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        guard let end = rest.dropFirst().firstIndex(of: byte) else { return false }
        rest = rest[(end + 1)...]
        if byte == UInt8(ascii: "'") { return rest.first.map("|!".utf8.contains) == true }
        wantsOperand = false
      } else if byte == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")) {
        rest = rest[(end + 1)...]
      } else {
        return false
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF) && byte < 0x80
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
