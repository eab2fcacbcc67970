import PlanModel
import WorkbookWriting

/// The sheet that says what a workbook is.
enum IntroductionSheet {
  static func write(_ entries: [SheetEntry], imprint: Imprint, to sheet: Sheet, _ formats: SheetFormats) throws {
    for (column, width) in [24, 60, 10, 60].enumerated() { try sheet.setWidth(width, of: column) }
    try sheet.write(imprint.title, 0, 0, formats.title)
    var row = 1
    if let notice = imprint.notice {
      try sheet.write(notice, row, 0, formats.notice)
      row += 1
    }
    for (label, cell) in facts(imprint) + remarks(entries) {
      try sheet.write(label, row, 0)
      _ = try sheet.write(cell, row, 1)
      row += 1
    }
    row += 1
    for (column, heading) in ["Trang", "Mỗi dòng là gì", "Số dòng", "Tệp CSV"].enumerated() {
      try sheet.write(heading, row, column, formats.heading)
    }
    for entry in entries {
      row += 1
      try sheet.write(entry.name ?? entry.table.schema.heading, row, 0)
      try sheet.write(entry.table.schema.description, row, 1)
      _ = try sheet.write(.integer(entry.table.rows.count), row, 2)
      try sheet.write(entry.table.schema.key + ".csv", row, 3)
    }
  }

  private static func facts(_ imprint: Imprint) -> [(String, Cell)] {
    let all: [(String, Cell)] = [
      ("Của ai", .text(imprint.publisher)),
      ("Số liệu đến hết ngày", .date(imprint.asOf)),
      ("Điều kiện sử dụng", .text(imprint.terms.map { "\($0.title): \($0.address)" })),
      ("Nơi công bố", .text(imprint.address)),
      ("Cách ghi", .text(writing)),
    ]
    return all.filter { !CellText.of($0.1).isEmpty }
  }

  private static let writing =
    "Mỗi trang là một bảng, đúng như tệp CSV cùng tên; nghĩa của các cột ở trang cuối. Ô trống là không có hoặc chưa biết, không phải là 0. "
    + "Nhiều mục trong một ô cách nhau bằng dấu |. Số có hơn 15 chữ số được ghi thành chữ để không bị làm tròn."

  /// What the workbook cannot hold.
  private static func remarks(_ entries: [SheetEntry]) -> [(String, Cell)] {
    let missing = entries.filter { $0.name == nil }.map { entry -> (String, Cell) in
      ("Không có ở đây", .text("\(entry.table.schema.heading): quá nhiều dòng cho một trang tính, xem tệp \(entry.table.schema.key).csv"))
    }
    let cut = entries.flatMap { entry in
      entry.cuts.map { cut -> (String, Cell) in
        let words = Format.number(cut.length)
        return (
          "Không ghi đủ",
          .text(
            "Trang \(entry.name ?? ""), dòng \(cut.row), cột \(cut.column): \(words) chữ, một ô chỉ chứa được "
              + "\(Format.number(SheetText.limit)); xem đủ ở tệp \(entry.table.schema.key).csv")
        )
      }
    }
    return missing + cut
  }
}
