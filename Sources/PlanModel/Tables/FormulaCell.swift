/// Cells that a spreadsheet program would run instead of show (OWASP, "CSV Injection"). The published tables are opened in such programs.
public enum FormulaCell {
  /// Whether no cell may be this: a formula, or one that hides one.
  public static func isRefused(_ cell: ArraySlice<UInt8>) -> Bool { isFormula(cell) || hidesFormula(cell) }

  /// The same of words that are no cell yet.
  public static func isRefused(_ words: String) -> Bool { isRefused(Array(words.utf8)[...]) }

  /// Whether a trimmed cell is a formula: `=…`, `@…`, or a plus or minus sign before what a formula calls, see ``FormulaScan``; also in the wide letters of
  /// East Asian keyboards. A minus sign before words or a number is an item of a list or a figure.
  public static func isFormula(_ cell: ArraySlice<UInt8>) -> Bool {
    switch cell.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"): return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return FormulaScan(cell.dropFirst()).calls(.any)
    // A list is published without its empty entries.
    case UInt8(ascii: "|"):
      let entries = ListCell.entries(String(decoding: cell, as: UTF8.self)).map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }
      return isFormula(Array(entries.joined(separator: "|").utf8)[...])
    // The lead byte of wide letters, of which U+FF01 to U+FF5E stand for ASCII.
    case 0xEF:
      let narrow = narrowed(cell)
      return narrow.first.map { $0 < 0x80 } == true && isFormula(narrow[...])
    default: return false
    }
  }

  /// Whether a cell holds a formula behind a sign that separates cells or rows elsewhere: a program that takes semicolons or tabs for the sign between cells
  /// passes over the quotation marks of a table with commas, and such a part becomes a cell of its own.
  public static func hidesFormula(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.indices.contains { position in
      switch cell[position] {
      case UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return isHarmful(cell[(position + 1)...])
      default: return false
      }
    }
  }

  private static func isHarmful(_ part: ArraySlice<UInt8>) -> Bool {
    let part = narrowed(part.prefix(longestHidden).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\"") })
    switch part.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"): return FormulaScan(part.dropFirst()).calls(.any)
    // Lists in a cell have lines that begin with a hyphen.
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return FormulaScan(part.dropFirst()).calls(.harmful)
    default: return false
    }
  }

  /// How much of what stands behind a separator is looked at, so that a cell of nothing but separators takes no long time.
  private static let longestHidden = 256

  /// The text with wide letters as the ASCII that they stand for.
  private static func narrowed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard cell.contains(0xEF) else { return cell }
    var result: [UInt8] = []
    var rest = cell
    while let byte = rest.popFirst() {
      let next = Array(rest.prefix(2))
      let isWide = byte == 0xEF && next.count == 2 && ((next[0] == 0xBC && next[1] > 0x80) || (next[0] == 0xBD && next[1] < 0x9F))
      guard isWide else {
        result.append(byte)
        continue
      }
      result.append(next[0] == 0xBC ? next[1] - 0x60 : next[1] - 0x20)
      rest = rest.dropFirst(2)
    }
    return result[...]
  }
}
