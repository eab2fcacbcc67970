import CXlsxWriter
import PlanModel
import WorkbookWriting

/// The sheet on which officers list the documents that prove results.
enum EvidenceSheet {
  static func write(_ sheet: FormSheet, title: String, _ lists: ReportForm.Lists) throws {
    let layout = FormLayout.evidence
    try sheet.write("Minh chứng · " + title, 0, 0, sheet.looks.title)
    try sheet.write(
      "Mỗi dòng một tài liệu. Tệp để cùng thư mục với biểu khi gửi. Tài liệu đã gửi kỳ trước: chỉ ghi cột đầu và cột cuối.", 1, 0, sheet.looks.hint)
    try sheet.writeHeadings(layout)
    let rows = layout.firstRow...(layout.firstRow + FormLayout.evidenceRows - 1)
    for row in rows {
      try sheet.fit(row, [:], layout, atLeast: 2)
      for (index, column) in layout.columns.enumerated() {
        let look =
          switch column.key {
          case "date": sheet.looks.day
          case "title", "number", "file", "reason": sheet.looks.words
          default: sheet.looks.choice
          }
        try sheet.write("", row, index, look)
      }
    }
    for (index, column) in layout.columns.enumerated() { try check(column, lists).apply(to: sheet.sheet, rows, index) }
    sheet.protect()
    sheet.select(layout.firstRow, 0)
  }

  private static func check(_ column: FormColumn, _ lists: ReportForm.Lists) -> CellCheck {
    switch column.key {
    case "item": .list(lists.items, column.heading, prompt: "Chọn mã của mục mà tài liệu chứng minh; mã ở cột đầu trang Báo cáo.")
    case "kind": .list(lists.kinds, column.heading, prompt: "Chọn loại, hoặc ghi loại khác.", mayStay: true)
    case "date": .day(column.heading)
    case "public": .list(lists.flags, column.heading, prompt: "Có: người dân xem được tệp. Không: ghi lý do ở cột bên.")
    case "known": .list(lists.known, column.heading, prompt: "Chỉ dùng cho tài liệu đã gửi kỳ trước.")
    case "file": .words(column.heading, "Tên tệp, cả đuôi, như bien-ban.pdf.")
    default: .words(column.heading, nil)
    }
  }
}

/// The kinds of documents that officers choose from.
enum EvidenceKinds {
  private static let common = [
    "Kế hoạch", "Quyết định", "Thông báo", "Báo cáo", "Biên bản", "Danh sách", "Danh mục", "Bảng số liệu", "Giấy chứng nhận", "Hồ sơ", "Ảnh",
    "Văn bản",
  ]

  /// The common ones, then those that the commune has used besides, in the order of its register.
  static func all(of commune: Commune) -> [String] {
    var kinds = common
    for evidence in commune.evidence where !kinds.contains(evidence.kind) { kinds.append(evidence.kind) }
    return kinds
  }
}
