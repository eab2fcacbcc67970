import PlanModel

/// Tables as CSV (RFC 4180): UTF-8 without byte order mark, keys as headings, CRLF at the end of every line, quotation marks only where needed.
///
/// Figures have a decimal point and no mark between thousands, days are ISO 8601, periods their keys, flags `true` or `false`, lists parted by `|`.
///
/// Words are written as they are. A cell that a spreadsheet program would run as a formula is refused where content is read; putting a sign before
/// it here would change what was said without telling anybody.
public enum TableCSV {
  /// The bytes of the file.
  public static func bytes(_ table: FilledTable) -> [UInt8] { file(rows(table), of: table.schema) }

  /// The file of some rows.
  public static func file(_ rows: EncodedRows, of schema: TableSchema) -> [UInt8] { heading(of: schema) + rows.bytes }

  /// The line of headings.
  public static func heading(of schema: TableSchema) -> [UInt8] {
    var bytes: [UInt8] = []
    append(schema.columns.map { .text($0.key) }, to: &bytes)
    return bytes
  }

  /// The lines of the rows.
  public static func rows(_ table: FilledTable) -> EncodedRows {
    EncodedRows(table.rows) { row, bytes in append(row, to: &bytes) }
  }

  /// The same rows in the table of several communes, see ``TableSchema/combined``: each with the commune as its first field.
  public static func combined(_ rows: EncodedRows, of commune: String) -> [UInt8] {
    var first: [UInt8] = []
    CSVField.append(commune, to: &first)
    first.append(UInt8(ascii: ","))
    return rows.prefixed(with: first, insteadOf: 0)
  }

  private static func append(_ row: [Cell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): if let text { CSVField.append(text, to: &bytes) }
      case .list(let entries): if !entries.isEmpty { CSVField.append(entries.joined(separator: "|"), to: &bytes) }
      // Digits, points, signs, hyphens and letters need no quotation marks.
      case .number, .share, .integer, .date, .period, .flag: CellText.append(cell, to: &bytes)
      }
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
  }
}

/// A field of a CSV file.
enum CSVField {
  /// Writes words, inside quotation marks where they are needed.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      guard needsQuotes(utf8) else { return bytes.append(contentsOf: utf8) }
      let quote = UInt8(ascii: "\"")
      bytes.append(quote)
      for byte in utf8 {
        if byte == quote { bytes.append(quote) }
        bytes.append(byte)
      }
      bytes.append(quote)
    }
  }

  /// Whether a field has a separator, a quotation mark, a control character or a mark of direction, or begins or ends with a space, which some
  /// readers take away.
  private static func needsQuotes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let space = UInt8(ascii: " ")
    if text.first == space || text.last == space { return true }
    // Without a branch for each byte, so that many are looked at at once.
    var (special, suspect): (UInt8, UInt8) = (0, 0)
    for byte in text {
      special |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x2C ? 1 : 0) | (byte == 0x7F ? 1 : 0)
      // The first bytes of U+0080–U+009F, U+061C and of U+2000–U+2FFF, which are few: they are looked at closely only where one stands.
      suspect |= (byte == 0xC2 ? 1 : 0) | (byte == 0xD8 ? 1 : 0) | (byte == 0xE2 ? 1 : 0)
    }
    if special != 0 { return true }
    return suspect != 0 && String(decoding: text, as: UTF8.self).unicodeScalars.contains(where: turnsOrder)
  }

  /// Control characters beyond ASCII, and marks that turn the order in which letters are shown: they could show a comma in another field than its own.
  private static func turnsOrder(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return true
    default: return false
    }
  }
}
