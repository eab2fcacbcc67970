import PlanModel

/// Tables as CSV (RFC 4180): UTF-8 without byte order mark, keys as headings, CRLF at the end of every line, quotation marks only where needed.
///
/// Figures have a decimal point and no mark between thousands, days are ISO 8601, periods their keys, flags `true` or `false`, lists parted by `|`.
///
/// Words are written as they are. A cell that a spreadsheet program would run as a formula is refused where content is read; putting a sign before
/// it here would change what was said without telling anybody.
public enum TableCSV {
  /// The bytes of the file.
  public static func bytes(_ table: FilledTable) -> [UInt8] {
    var bytes: [UInt8] = []
    append(table.schema.columns.map { .text($0.key) }, to: &bytes)
    for row in table.rows { append(row, to: &bytes) }
    return bytes
  }

  private static func append(_ row: [Cell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      CSVField.append(CellText.of(cell), to: &bytes)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }
}

/// A field of a CSV file.
enum CSVField {
  /// Writes words, inside quotation marks where they are needed.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard needsQuotes(text) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Whether a field has a separator, a quotation mark, a control character or a mark of direction, or begins or ends with a space, which some
  /// readers take away.
  private static func needsQuotes(_ text: String) -> Bool {
    if text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ") { return true }
    return text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x22, 0x2C, 0x00..<0x20, 0x7F..<0xA0: return true
      // Marks that turn the order in which letters are shown, and could show a comma in another field than its own.
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return true
      default: return false
      }
    }
  }
}
