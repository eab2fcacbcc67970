/// The lines in which the script tells a workbook; `workbook.py` writes them.
enum WorkbookAnswer {
  /// The workbook that some lines tell; nil where they are no such lines.
  static func workbook(_ bytes: [UInt8]) -> Workbook? {
    var sheets: [Sheet] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
      switch (fields[0], fields.count) {
      case ("sheet", 3): sheets.append(Sheet(name: unescaped(fields[2]), isHidden: fields[1] == "1"))
      case ("merged", 5):
        let bounds = fields.dropFirst().compactMap { Int($0) }
        guard bounds.count == 4, bounds[0] <= bounds[2], bounds[1] <= bounds[3], !sheets.isEmpty else { return nil }
        sheets[sheets.count - 1].merged.append(SheetRange(rows: bounds[0]...bounds[2], columns: bounds[1]...bounds[3]))
      case ("cell", 5):
        guard let row = Int(fields[1]), let column = Int(fields[2]), row > 0, column > 0, let kind = SheetCell.Kind(rawValue: fields[3]),
          !sheets.isEmpty
        else { return nil }
        sheets[sheets.count - 1].cells.append(SheetCell(row: row, column: column, kind: kind, text: unescaped(fields[4])))
      default: return nil
      }
    }
    return Workbook(sheets: sheets)
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var bytes: [UInt8] = []
    var isEscape = false
    for byte in text.utf8 {
      if isEscape {
        isEscape = false
        switch byte {
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        default: bytes.append(byte)
        }
      } else if byte == UInt8(ascii: "\\") {
        isEscape = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
