import Diagnostics
import PlanModel

extension Finding {
  static var unclosedQuote: Finding {
    .error(
      "unclosed-quote", vi: "Dấu ngoặc kép mở ở đây không được đóng", en: "The quotation mark opened here is never closed",
      advice: LocalizedText(vi: "Thêm dấu \" ở cuối ô", en: "Put a \" at the end of the cell"))
  }

  static var textAfterQuote: Finding {
    .error(
      "text-after-quote", vi: "Có chữ sau dấu ngoặc kép đóng ô", en: "There is text behind the quotation mark that closes the cell",
      advice: LocalizedText(
        vi: "Viết dấu ngoặc kép bên trong ô thành hai dấu \"\"", en: "Write a quotation mark inside a cell as two: \"\""))
  }

  static func emptyTable(_ schema: TableSchema) -> Finding {
    .error(
      "empty-table", vi: "Bảng không có dòng tiêu đề", en: "The table has no row of headings",
      advice: LocalizedText(
        vi: "Dòng đầu ghi tên các cột, ít nhất: \(required(schema, in: .vi)); không có gì để ghi thì xóa tệp",
        en: "The first row names the columns, at least: \(required(schema, in: .en)); if there is nothing to write, delete the file"))
  }

  static func wrongCellCount(_ count: Int, expected: Int, delimiter: UInt8, used other: UInt8?) -> Finding {
    var advice = LocalizedText(
      vi: "Ô có chứa \(name(delimiter, in: .vi)) hoặc xuống dòng phải đặt trong ngoặc kép",
      en: "A cell that holds a \(name(delimiter, in: .en)) or a line break must stand in quotation marks")
    if let other {
      advice = LocalizedText(
        vi: "Dòng này ngăn ô bằng \(name(other, in: .vi)), dòng tiêu đề bằng \(name(delimiter, in: .vi)); cả tệp phải dùng một dấu",
        en: "This row parts its cells by a \(name(other, in: .en)), the headings by a \(name(delimiter, in: .en)); use one sign throughout")
    }
    return .error(
      "wrong-cell-count", vi: "Dòng có \(count) ô, bảng có \(expected) cột",
      en: "The row has \(count) cells, the table \(expected) columns",
      advice: advice)
  }

  static var cellWithoutHeading: Finding {
    .error(
      "cell-without-heading", vi: "Ô có nội dung nhưng cột không có tiêu đề", en: "The cell has content but its column has no heading",
      advice: LocalizedText(vi: "Ghi tiêu đề cho cột, hoặc xóa ô", en: "Give the column a heading, or empty the cell"))
  }

  static func unknownColumn(_ written: String, nearest: String?, in schema: TableSchema) -> Finding {
    .error(
      "unknown-column", vi: "Bảng \(schema.key) không có cột \(Shown.words(written))",
      en: "The table \(schema.key) has no column \(Shown.words(written))",
      advice: nearest.map { LocalizedText(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") }
        ?? LocalizedText(
          vi: "Các cột của bảng: " + schema.columns.map(\.heading).joined(separator: " · "),
          en: "The columns of the table: " + schema.columns.map(\.key).joined(separator: " · ")))
  }

  static func duplicateColumn(_ written: String, _ column: Column) -> Finding {
    .error(
      "duplicate-column", vi: "Cột \(Shown.words(written)) lặp lại cột “\(column.heading)” (\(column.key))",
      en: "The column \(Shown.words(written)) repeats the column “\(column.key)”",
      advice: LocalizedText(vi: "Xóa hoặc gộp một trong hai cột", en: "Delete one of the two, or join them"))
  }

  static func missingColumns(_ columns: [Column], in schema: TableSchema) -> Finding {
    let vi = columns.map { "“\($0.heading)” (\($0.key))" }.joined(separator: ", ")
    let en = columns.map { "“\($0.key)”" }.joined(separator: ", ")
    return .error(
      "missing-column", vi: "Bảng \(schema.key) thiếu cột bắt buộc \(vi)", en: "The table \(schema.key) lacks the required column \(en)",
      advice: LocalizedText(vi: "Thêm cột vào dòng tiêu đề", en: "Add it to the row of headings"))
  }

  static var missingCell: Finding {
    .error("missing-cell", vi: "Ô bắt buộc đang để trống", en: "A required cell is blank")
  }

  static func formula(_ written: String, beginsWithTab: Bool) -> Finding {
    let advice =
      beginsWithTab
      ? LocalizedText(vi: "Xóa dấu tab ở đầu ô", en: "Delete the tab at the beginning of the cell")
      : LocalizedText(
        vi: "Ghi giá trị thay cho công thức; nếu là lời văn, thêm chữ hoặc dấu cách để ô không bắt đầu như công thức",
        en: "Write the value instead of the formula; if it is prose, do not let the cell begin like a formula")
    return .error(
      "formula", vi: "Ô \(Shown.words(written)) sẽ bị bảng tính hiểu là công thức",
      en: "A spreadsheet would run the cell \(Shown.words(written)) as a formula", advice: advice)
  }

  static func formulaInSettings(_ written: String) -> Finding {
    .error(
      "formula", vi: "Giá trị \(Shown.words(written)) thành một ô mà bảng tính sẽ hiểu là công thức",
      en: "The value \(Shown.words(written)) becomes a cell that a spreadsheet would run as a formula",
      advice: LocalizedText(
        vi: "Viết lại để giá trị không bắt đầu bằng =, @, hoặc + và - đứng trước tên hàm",
        en: "Word it so that it does not begin with =, with @, or with + or - before the name of a function"))
  }

  private static func required(_ schema: TableSchema, in language: MessageLanguage) -> String {
    schema.columns.filter(\.isRequired).map { language == .vi ? $0.heading : $0.key }.joined(separator: ", ")
  }

  private static func name(_ delimiter: UInt8, in language: MessageLanguage) -> String {
    switch (delimiter, language) {
    case (0x3B, .vi): return "dấu chấm phẩy"
    case (0x3B, .en): return "semicolon"
    case (0x09, .vi): return "dấu tab"
    case (0x09, .en): return "tab"
    case (_, .vi): return "dấu phẩy"
    case (_, .en): return "comma"
    }
  }
}

extension LocalizedText {
  /// "First here", for the first of two that repeat each other.
  static var firstHere: LocalizedText { LocalizedText(vi: "lần thứ nhất ở đây", en: "first here") }
}
