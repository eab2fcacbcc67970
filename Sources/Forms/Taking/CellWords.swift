import ContentReader
import Diagnostics
import PlanModel
import Workbooks

/// What officers wrote into a cell, as a table of the content has it.
enum CellWords {
  /// Words on one line, without white space at their ends.
  static func clean(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A cell for a column of words.
  static func words(_ cell: SheetCell) -> String { clean(cell.text) }

  /// A cell for a figure: a number, however it is shown, or words that are read like those of a table.
  static func figure(_ cell: SheetCell) -> String {
    let words = clean(cell.text)
    guard words.hasSuffix("%") else { return words }
    return clean(String(words.dropLast()))
  }

  /// A finding of a figure that is shown as a percentage where it is none, or may be one; nil for any other.
  static func doubt(of cell: SheetCell, isPercentage: Bool) -> Finding? {
    if isPercentage { return cell.kind == .fraction ? .perhapsPercentage(clean(cell.text)) : nil }
    return clean(cell.text).hasSuffix("%") ? .percentageForFigure(clean(cell.text)) : nil
  }

  /// A finding of a cell that holds no value; nil for any other.
  static func refusal(of cell: SheetCell, isFigure: Bool) -> Finding? {
    switch cell.kind {
    case .error: return .errorValue(clean(cell.text))
    case .unsavedFormula: return .formulaWithoutValue
    case .date, .partialDate, .time: return isFigure ? .dayForFigure(clean(cell.text)) : nil
    case .text, .number, .percent, .fraction, .boolean: return nil
    }
  }
}

extension Finding {
  static func percentageForFigure(_ shown: String) -> Finding {
    .error(
      "percentage-for-figure", vi: "Ô này không phải tỷ lệ phần trăm mà đang ghi \(shown)", en: "The cell is no percentage and says \(shown)",
      advice: LocalizedText(vi: "Ghi số, không ghi dấu %", en: "Write the figure without the sign %"))
  }

  static func dayForFigure(_ shown: String) -> Finding {
    .error(
      "day-for-figure", vi: "Ô này phải là số mà đang là ngày, giờ: \(shown)", en: "The cell must be a figure and is a day or time: \(shown)",
      advice: LocalizedText(vi: "Xóa ô, chọn dạng ô là số rồi ghi lại", en: "Clear it, make it a cell of numbers, and write it again"))
  }
}
