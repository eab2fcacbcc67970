import PlanModel

/// The sheet that explains the columns, from the same definitions as all else that describes them.
enum ColumnSheet {
  static func write(_ entries: [SheetEntry], imprint: Imprint, to sheet: Sheet) throws {
    let rows = entries.flatMap { entry in
      entry.name.map { name in entry.table.schema.columns.map { cells($0, of: entry.table.schema, on: name) } } ?? []
    }
    let headings = ["Trang", "Bảng", "Tên cột", "Khóa", "Kiểu", "Bắt buộc", "Ý nghĩa"] + (imprint.notice == nil ? [] : ["Lưu ý"])
    try sheet.writeHeadings(headings, widths: [24, 20, 28, 22, 34, 11, 60, 20], rows: rows.count)
    for (row, cells) in rows.enumerated() {
      for (column, text) in (cells + [imprint.notice].compactMap { $0 }).enumerated() { try sheet.write(text, row + 1, column) }
    }
  }

  private static func cells(_ column: Column, of schema: TableSchema, on name: String) -> [String] {
    [name, schema.key, column.heading, column.key, ColumnWords.whole(column.content), column.isRequired ? "có" : "không", column.description]
  }
}
