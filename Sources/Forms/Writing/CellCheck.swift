import CXlsxWriter
import Glibc
import WorkbookWriting

/// What a spreadsheet program lets officers write into a cell, with what it says before and when they write something else. At most 32 characters of
/// title and 255 of words.
struct CellCheck {
  /// What may be written.
  enum Rule {
    /// A figure of zero or more.
    case figure
    /// What a formula of the spreadsheet allows.
    case formula(String)
    /// A day of this century.
    case day
    /// One of the words in a range of cells.
    case list(String)
    /// Words, no more than so many characters.
    case words(Int)
  }

  let rule: Rule
  /// The title of both messages.
  let title: String
  /// What is shown when the cell is chosen; nil for nothing.
  let prompt: String?
  /// What is said of anything else.
  let refusal: String
  /// Whether anything else may be kept after a warning.
  var mayStay = false

  /// Puts the check on a range of cells, rows and columns from 0.
  func apply(to sheet: UnsafeMutablePointer<lxw_worksheet>, _ rows: ClosedRange<Int>, _ column: Int) throws {
    var owned: [UnsafeMutablePointer<CChar>] = []
    defer { for string in owned { free(string) } }
    func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
      let string = strdup(text)
      if let string { owned.append(string) }
      return string
    }
    var check = lxw_data_validation()
    check.input_title = prompt == nil ? nil : copy(title)
    check.input_message = prompt.flatMap(copy)
    check.error_title = copy(title)
    check.error_message = copy(refusal)
    check.error_type = UInt8((mayStay ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP).rawValue)
    switch rule {
    case .figure:
      check.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      check.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      check.value_number = 0
    case .formula(let formula):
      check.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
      check.value_formula = copy(formula)
    case .day:
      check.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
      check.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      check.minimum_datetime = lxw_datetime(year: 2000, month: 1, day: 1, hour: 0, min: 0, sec: 0)
      check.maximum_datetime = lxw_datetime(year: 2099, month: 12, day: 31, hour: 0, min: 0, sec: 0)
    case .list(let range):
      check.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      check.value_formula = copy(range)
    case .words(let most):
      check.validate = UInt8(LXW_VALIDATION_TYPE_LENGTH.rawValue)
      check.criteria = UInt8(LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO.rawValue)
      check.value_number = Double(most)
    }
    try WorkbookFile.check(
      worksheet_data_validation_range(sheet, UInt32(rows.lowerBound), UInt16(column), UInt32(rows.upperBound), UInt16(column), &check))
  }
}

extension CellCheck {
  /// A figure.
  static func figure(_ title: String, _ prompt: String) -> CellCheck {
    CellCheck(rule: .figure, title: title, prompt: prompt, refusal: "Chỉ ghi số, từ 0 trở lên, không ghi đơn vị. Không có số thì để trống.")
  }

  /// The part of a share, in one cell, held against the whole in another.
  static func part(_ part: String, of whole: String) -> CellCheck {
    CellCheck(
      rule: .formula("=AND(ISNUMBER(\(part)),\(part)>=0,OR(ISBLANK(\(whole)),\(part)<=\(whole)))"), title: "Tử số",
      prompt: "Số đã đạt. Ghi cả tử số và mẫu số; tỷ lệ tự tính.", refusal: "Tử số là số từ 0 trở lên và không lớn hơn mẫu số.")
  }

  /// The whole of a share.
  static func whole(_ whole: String, of part: String) -> CellCheck {
    CellCheck(
      rule: .formula("=AND(ISNUMBER(\(whole)),\(whole)>0,OR(ISBLANK(\(part)),\(part)<=\(whole)))"), title: "Mẫu số",
      prompt: "Tổng số. Ghi cả tử số và mẫu số; tỷ lệ tự tính.", refusal: "Mẫu số là số lớn hơn 0 và không nhỏ hơn tử số.")
  }

  /// One of some words.
  static func list(_ range: String, _ title: String, prompt: String? = nil, mayStay: Bool = false) -> CellCheck {
    CellCheck(
      rule: .list(range), title: title, prompt: prompt,
      refusal: mayStay ? "Không có trong danh sách. Vẫn ghi như vậy?" : "Bấm mũi tên ở góc ô và chọn trong danh sách, hoặc để trống.",
      mayStay: mayStay)
  }

  /// A day.
  static func day(_ title: String) -> CellCheck {
    CellCheck(rule: .day, title: title, prompt: "Ghi ngày/tháng/năm, như 05/11/2026.", refusal: "Ghi ngày/tháng/năm, như 05/11/2026.")
  }

  /// Words.
  static func words(_ title: String, _ prompt: String?) -> CellCheck {
    CellCheck(
      rule: .words(FormLayout.longestWords), title: title, prompt: prompt, refusal: "Ghi ngắn gọn, không quá \(FormLayout.longestWords) chữ cái.")
  }
}
