import PlanModel

/// The sheets of the forms.
enum FormLayout {
  /// Counted up whenever a form changes so that an older one would be misread.
  static let version = 1

  /// What offices report on their items.
  static let reports = SheetLayout(
    name: "Báo cáo", headingRow: 4,
    columns: [
      FormColumn("item", "Mã", width: 9),
      FormColumn("number", "Số", width: 5),
      FormColumn("statement", "Nội dung", width: 30),
      FormColumn("target", "Mục tiêu, sản phẩm", width: 10.5),
      FormColumn("due", "Thời hạn", width: 10.5),
      FormColumn("last", "Lần trước", width: 11),
      FormColumn("alert", "Phải giải trình", width: 10.5),
      FormColumn("numerator", "Tử số", width: 7.5, input: true),
      FormColumn("denominator", "Mẫu số", width: 7.5, input: true),
      FormColumn("value", "Kết quả", width: 7.5, input: true),
      FormColumn("state", "Tình trạng", width: 10.5, input: true),
      FormColumn("result", "Kết quả bằng lời", width: 22, input: true),
      FormColumn("obstacle", "Khó khăn, vướng mắc", width: 17, input: true),
      FormColumn("proposal", "Kiến nghị, đề xuất", width: 17, input: true),
      FormColumn("explanation", "Giải trình", width: 17, input: true),
    ])

  /// The row of ``reports``, from 0, with the post of who confirms and the reason of a correction.
  static let confirmRow = 2
  /// The row below it.
  static let reasonRow = 3
  /// Their column, from 0; the label stands on the left.
  static let confirmColumn = 4

  /// The documents that prove results.
  static let evidence = SheetLayout(
    name: "Minh chứng", headingRow: 2,
    columns: [
      FormColumn("item", "Cho mục (mã)", width: 17, input: true),
      FormColumn("title", "Tên tài liệu", width: 40, input: true),
      FormColumn("kind", "Loại", width: 13, input: true),
      FormColumn("number", "Số văn bản", width: 14, input: true),
      FormColumn("date", "Ngày tài liệu", width: 12, input: true),
      FormColumn("file", "Tên tệp gửi kèm", width: 22, input: true),
      FormColumn("public", "Công khai", width: 9, input: true),
      FormColumn("reason", "Lý do không công khai", width: 22, input: true),
      FormColumn("known", "Mã minh chứng đã gửi trước", width: 12, input: true),
    ])

  /// How many documents a form has room for.
  static let evidenceRows = 40

  /// The evidence to be judged.
  static let appraisals = SheetLayout(
    name: "Thẩm định", headingRow: 3,
    columns: [
      FormColumn("evidence", "Mã", width: 8),
      FormColumn("title", "Tên tài liệu", width: 32),
      FormColumn("kind", "Loại", width: 11),
      FormColumn("document", "Số, ngày", width: 14),
      FormColumn("cited", "Chứng minh cho mục", width: 36),
      FormColumn("from", "Cơ quan gửi, ngày nhận", width: 19),
      FormColumn("file", "Tệp", width: 12),
      FormColumn("verdict", "Kết luận", width: 12, input: true),
      FormColumn("date", "Ngày kết luận", width: 12, input: true),
      FormColumn("note", "Ghi chú, lý do", width: 27, input: true),
    ])

  /// The row of ``appraisals``, from 0, and the column with the office that judges.
  static let appraiser = (row: 2, column: 2)

  /// The hidden sheet by which a returned form is known.
  static let record = "tiendo"

  /// The plain instructions.
  static let guide = "Hướng dẫn"

  /// The longest words that a cell is asked to take, in characters.
  static let longestWords = 2000

  /// A period within a sentence: "tháng 7/2026", "quý III/2026", "6 tháng đầu năm 2026".
  static func words(_ period: Period) -> String {
    let printed = Format.period(period)
    switch period.kind {
    case .month: return "tháng " + printed
    case .quarter: return printed.prefix(1).lowercased() + printed.dropFirst()
    case .half, .year: return printed
    }
  }
}
