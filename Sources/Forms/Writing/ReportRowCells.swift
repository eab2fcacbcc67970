import WorkbookWriting

/// The cells of an item in the reporting form, with their checks.
struct ReportRowCells {
  let item: ReportRow
  /// The row, from 0.
  let row: Int
  let lists: ReportForm.Lists

  func write(to sheet: FormSheet) throws {
    let given = [
      "item": item.item, "number": item.number, "statement": item.statement, "target": item.goal, "due": item.due, "last": item.last,
      "alert": item.alert,
    ]
    try sheet.fit(row, given, FormLayout.reports, atLeast: 3)
    for (index, column) in FormLayout.reports.columns.enumerated() {
      if let text = given[column.key] {
        let look =
          switch column.key {
          case "item": sheet.looks.code
          case "alert" where !text.isEmpty: sheet.looks.alert
          default: sheet.looks.given
          }
        try sheet.write(text, row, index, look)
      } else if item.asked.contains(column.key) {
        try sheet.write("", row, index, look(of: column.key, sheet.looks))
        try check(column).apply(to: sheet.sheet, row...row, index)
      } else {
        try sheet.write("", row, index, sheet.looks.closed)
      }
    }
  }

  private func look(of key: String, _ looks: FormLooks) -> FormLooks.Look {
    switch key {
    case "numerator", "denominator", "value": looks.figure
    case "state": looks.choice
    default: looks.words
    }
  }

  private func check(_ column: FormColumn) -> CellCheck {
    let part = FormLayout.reports.address("numerator", row)
    let whole = FormLayout.reports.address("denominator", row)
    switch column.key {
    case "numerator":
      return item.isShare ? .part(part, of: whole) : .figure(column.heading, "Số đã đạt. Ghi cả tử số và mẫu số; tỷ lệ tự tính.")
    case "denominator": return item.isShare ? .whole(whole, of: part) : .figure(column.heading, "Tổng số, lớn hơn 0.")
    case "value":
      let isRatio = item.asked.contains("numerator")
      return .figure(
        column.heading, isRatio ? "Đã ghi tử số và mẫu số thì để trống. Chỉ ghi số, không ghi dấu %." : "Mức đạt được hoặc số lũy kế đến hết kỳ.")
    case "state": return .list(lists.states, column.heading, prompt: "Chọn: chưa thực hiện, đang thực hiện hoặc hoàn thành.")
    case "explanation":
      return .words(column.heading, item.alert.isEmpty ? nil : "Mục này đang đỏ: ghi nguyên nhân và cách khắc phục.")
    default: return .words(column.heading, nil)
    }
  }
}
