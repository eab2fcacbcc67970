import Diagnostics
import PlanModel
import Workbooks

/// What a workbook knows of its cells and a file of text does not: whether somebody typed words, a number or a day. A number or a day is what the program
/// of the office made of the words, and what it shows may be another thing: `100%` is kept as 1, `12/2025` as the first of December.
enum TypedCells {
  /// Refuses the cells of a row that hold what their column does not take, and takes the sign from percentages in columns of figures.
  static func check(
    _ record: DelimitedText.Record, _ kinds: [SheetCell.Kind], _ fields: [Field], _ schema: TableSchema, _ scanned: inout DelimitedText,
    _ refused: inout Set<Int>, _ diagnostics: inout DiagnosticCollector
  ) {
    for field in fields {
      guard let index = field.index, let column = schema.column(field.key) else { continue }
      let position = record.cells.lowerBound + index
      let kind = kinds[position]
      if kind == .text { continue }
      let cell = scanned.cells[position]
      if let finding = finding(kind, scanned.string(cell), in: column) {
        refused.insert(position)
        diagnostics.report(finding, at: scanned.text.place(at: cell.offset, heading: field.heading))
      } else if kind == .percent, isFigure(column) {
        scanned.dropLastByte(of: position)
      }
    }
  }

  /// What is wrong with a cell of a kind in a column; nil when nothing is, or when reading its words will tell.
  private static func finding(_ kind: SheetCell.Kind, _ text: String, in column: Column) -> Finding? {
    switch kind {
    case .text: return nil
    case .error: return .errorValue(text)
    case .unsavedFormula: return .formulaWithoutValue
    case .fraction: return isFigure(column) ? .perhapsPercentage(text) : typedNumber(text, in: column)
    case .percent: return isFigure(column) || holdsWords(column) ? nil : .typedNumber(text)
    case .number: return typedNumber(text, in: column)
    case .date: return column.content == .date || column.content == .list(table: nil) ? nil : .typedDay(text)
    case .partialDate: return column.content == .period ? nil : .typedDay(text)
    case .time: return .typedDay(text)
    case .boolean: return nil
    }
  }

  /// A number may be an id or a note, but not what a plan prints or the number of a paper: `01` is kept as 1.
  private static func typedNumber(_ text: String, in column: Column) -> Finding? {
    column.content == .printed || column.key == "number" ? .typedNumber(text) : nil
  }

  private static func isFigure(_ column: Column) -> Bool { column.content == .number || column.content == .integer }

  private static func holdsWords(_ column: Column) -> Bool { column.content == .printed || column.content == .text }
}

extension Finding {
  static func typedNumber(_ text: String) -> Finding {
    .error(
      "typed-number", vi: "Ô chứa số \(Shown.words(text)), cột này cần lời in trong văn bản",
      en: "The cell holds the number \(Shown.words(text)) where the words of the document belong", advice: asText)
  }

  static func typedDay(_ text: String) -> Finding {
    .error(
      "typed-date", vi: "Ô chứa ngày giờ mà bảng tính hiểu là \(Shown.words(text)), cột này không nhận ngày giờ dạng ấy",
      en: "The cell holds what the spreadsheet took for the date or time \(Shown.words(text)); the column takes none of this form", advice: asText)
  }

  /// A number between 0 and 1 of a workbook that does not tell how it is shown.
  public static func perhapsPercentage(_ text: String) -> Finding {
    .error(
      "perhaps-percentage", vi: "Không rõ \(Shown.words(text)) là số ấy hay là phần trăm: tệp .xls, .ods không cho biết ô hiện ra thế nào",
      en: "\(Shown.words(text)) may be that number or a percentage: files of .xls and .ods do not tell how a cell is shown",
      advice: LocalizedText(
        vi: "Lưu sổ thành .xlsx, hoặc định dạng ô là Văn bản (Text) rồi gõ lại con số",
        en: "Save the workbook as .xlsx, or format the cell as Text and type the figure again"))
  }

  /// A formula that gives no value, such as `#REF!`.
  public static func errorValue(_ text: String) -> Finding {
    .error(
      "error-value", vi: "Công thức trong ô không tính được: \(Shown.words(text))", en: "The formula of the cell gives \(Shown.words(text))",
      advice: LocalizedText(vi: "Sửa công thức, hoặc ghi thẳng con số", en: "Mend the formula, or write the figure itself"))
  }

  /// A formula whose value was never saved.
  public static var formulaWithoutValue: Finding {
    .error(
      "formula-without-value", vi: "Công thức trong ô chưa có kết quả được lưu", en: "The formula of the cell has no saved value",
      advice: LocalizedText(
        vi: "Mở sổ bằng Excel hoặc LibreOffice, lưu lại, rồi kiểm tra lần nữa",
        en: "Open the workbook in Excel or LibreOffice, save it, and check again"))
  }

  static var mergedCells: Finding {
    .error(
      "merged-cells", vi: "Các ô bị trộn trong phần số liệu: không rõ nội dung thuộc dòng nào",
      en: "Cells are merged among the rows: it is not known to which of them the words belong",
      advice: LocalizedText(vi: "Bỏ trộn ô, rồi ghi đủ ở từng dòng", en: "Unmerge them and write each row in full"))
  }

  static var cellsAboveHeadings: Finding {
    .error(
      "cells-above-headings", vi: "Dòng này đứng trên dòng tiêu đề nên không được đọc", en: "The row stands above the headings and is not read",
      advice: LocalizedText(
        vi: "Chuyển số liệu xuống dưới dòng tiêu đề; phía trên chỉ để tên bảng", en: "Put it below the headings; only a title may stand above them"))
  }

  private static var asText: LocalizedText {
    LocalizedText(
      vi: "Định dạng ô là Văn bản (Text) rồi gõ lại đúng như in trong văn bản", en: "Format the cell as Text and type again what the document prints")
  }
}
