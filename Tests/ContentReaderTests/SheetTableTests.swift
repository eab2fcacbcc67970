import Diagnostics
import PlanModel
import Testing
import Workbooks

@testable import ContentReader

@Suite("Sheets read as tables") struct SheetTableTests {
  /// Cells by their rows; nil is blank.
  private func sheet(_ rows: [[String?]], merged: [SheetRange] = [], kinds: [String: SheetCell.Kind] = [:]) -> Sheet {
    var cells: [SheetCell] = []
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() {
        guard let text else { continue }
        let address = SheetCell.address(row: row + 1, column: column + 1)
        cells.append(SheetCell(row: row + 1, column: column + 1, kind: kinds[address] ?? .text, text: text))
      }
    }
    return Sheet(name: "Trang 1", cells: cells, merged: merged)
  }

  /// The cells of some columns, row by row, and what is said of the sheet.
  private func read(_ sheet: Sheet, _ schema: TableSchema, _ keys: [String]) -> (rows: [[String]], messages: [String]) {
    var diagnostics = DiagnosticCollector()
    let table = Table(sheet, file: "a.xlsx", schema: schema, &diagnostics)
    let fields = keys.map(table.field)
    let rows = table.rows.map { row in fields.map { field in row.text(field).value ?? (row.text(field).isBroken ? "?" : "") } }
    return (Array(rows), diagnostics.sorted().map { "\(DiagnosticPrinter(language: .vi).place($0.place)) \($0.id)" })
  }

  @Test("A title, blank rows and columns, either name of a column") func plain() {
    let found = read(
      sheet([["XÃ BÌNH MINH"], [], [nil, "Mã", nil, "name"], [nil, " a ", nil, "Một\nhai"], [], [nil, "b", nil, "\"Ba\""]]), AuthorTable.officeKinds,
      ["id", "name", "aliases"])
    #expect(found.rows == [["a", "Một\nhai", ""], ["b", "\"Ba\"", ""]])
    #expect(found.messages == [])
  }

  @Test("Headings merged over two rows; the lower word of a group counts") func groups() {
    let found = read(
      sheet(
        [
          ["Mã", "Kỳ báo cáo", "Ngày nhận", "Kết quả", nil], [nil, nil, nil, "Tử số", "Mẫu số"], ["x", "2026-06", "2026-07-03", "12,5", "40"],
        ], merged: [SheetRange(rows: 1...2, columns: 1...1), SheetRange(rows: 1...1, columns: 4...5)], kinds: ["D3": .number, "E3": .number]),
      AuthorTable.reports, ["item", "value", "numerator", "denominator"])
    #expect(found.rows == [["x", "", "12,5", "40"]])
    #expect(found.messages == [])
  }

  @Test(
    "What a column takes of what a cell holds",
    arguments: [
      ("value", .percent, "85%", "85", nil), ("value", .number, "1234,5", "1234,5", nil), ("value", .fraction, "0,85", "?", "perhaps-percentage"),
      ("value", .error, "#REF!", "?", "error-value"), ("value", .unsavedFormula, "=1+1", "?", "formula-without-value"),
      ("period", .partialDate, "2026-06", "2026-06", nil), ("period", .date, "2026-06-01", "?", "typed-date"),
      ("reported", .date, "2026-07-03", "2026-07-03", nil), ("reported", .partialDate, "2026-07", "?", "typed-date"),
      ("note", .number, "5", "5", nil), ("note", .date, "2026-07-03", "?", "typed-date"), ("note", .percent, "85%", "85%", nil),
    ] as [(String, SheetCell.Kind, String, String, String?)])
  func kinds(key: String, kind: SheetCell.Kind, text: String, words: String, message: String?) {
    var row: [String?] = ["x", "2026-06", "2026-07-03", "1", "-"]
    let position = ["item", "period", "reported", "value", "note"].firstIndex(of: key) ?? 0
    row[position] = text
    let address = SheetCell.address(row: 2, column: position + 1)
    let found = read(sheet([["item", "period", "reported", "value", "note"], row], kinds: [address: kind]), AuthorTable.reports, [key])
    #expect(found.rows == [[words]])
    #expect(found.messages == (message.map { ["a.xlsx (Sheet Trang 1, ô \(address)) (cột “\(key)”) \($0)"] } ?? []))
  }

  @Test("Mistakes have the place of their cell") func places() {
    let found = read(
      sheet([["id", "nam"], ["a", "b"], ["c", "d", "e"], [nil, "x"]]), AuthorTable.officeKinds, ["id"])
    #expect(
      found.messages == [
        "a.xlsx (Sheet Trang 1, ô B1) unknown-column", "a.xlsx (Sheet Trang 1, ô C3) cell-without-heading",
        "a.xlsx (Sheet Trang 1, ô A4) (cột “id”) missing-cell",
      ])
  }

  @Test("Formulas, control characters and personal data are found in sheets as in files") func scanned() {
    var files = FixtureFolder.valid
    let phone = "0912 345 678"
    files["communes/binh-minh/budget.xlsx"] = [1]
    let cells = sheet([
      ["id", "title", "source", "period"], ["kp-1", "Gọi \(phone)", "ngân sách", "2026"], ["kp-2", "@SUM(1)", "ngân sách", "2026"],
    ])
    let source = SourceFolder.inMemory(files, workbook: { _, _ in .success(Workbook(sheets: [cells])) })
    let (_, diagnostics) = ContentReader.readSite(from: source, scans: true)
    let messages = diagnostics.sorted().map { "\(DiagnosticPrinter(language: .vi).place($0.place)) \($0.id)" }.filter { $0.contains("budget") }
    #expect(
      messages == [
        "Content/communes/binh-minh/budget.xlsx (Sheet Trang 1, ô B2) (cột “title”) personal-phone",
        "Content/communes/binh-minh/budget.xlsx (Sheet Trang 1, ô B3) (cột “title”) formula",
      ])
  }

  @Test("Which sheet of several is the table is asked, unless one is named after it") func which() {
    var files = FixtureFolder.valid
    files["communes/binh-minh/decisions.ods"] = [1]
    let (one, other) = (
      Sheet(name: "A", cells: [SheetCell(row: 1, column: 1, text: "x")]), Sheet(name: "B", cells: [SheetCell(row: 1, column: 1, text: "x")])
    )
    let messages = { (sheets: [Sheet]) in
      let source = SourceFolder.inMemory(files, workbook: { _, _ in .success(Workbook(sheets: sheets)) })
      return ContentReader.readSite(from: source).1.sorted().filter { $0.place.file.contains("decisions") }.map(\.id)
    }
    #expect(messages([one, other]) == ["which-sheet"])
    #expect(messages([]) == ["empty-table"])
    let named = Sheet(
      name: "khen, phê bình, Đánh giá",
      cells: ["date", "kind", "office", "number"].enumerated().map { SheetCell(row: 1, column: $0.offset + 1, text: $0.element) })
    #expect(messages([one, named]) == [])
  }

  @Test("A workbook that ends the reader is told as torn, or too large for it") func endedReader() {
    var files = FixtureFolder.valid
    files["communes/binh-minh/decisions.xls"] = [1]
    let source = SourceFolder.inMemory(files, workbook: { _, _ in .failure(.endedReader) })
    let found = ContentReader.readSite(from: source).1.sorted().filter { $0.id == "unreadable-workbook" }
    #expect(found.map(\.message.vi) == ["Không đọc được sổ: tệp hỏng, hoặc đọc nó cần nhiều bộ nhớ hơn mức cho phép"])
  }

  @Test("Cells that lie far apart are few bytes of a workbook and would take all memory") func farApart() {
    let headings = ["id", "name"].enumerated().map { SheetCell(row: 1, column: $0.offset + 1, text: $0.element) }
    let apart = (2..<3000).map { SheetCell(row: $0, column: $0, text: "x") }
    var diagnostics = DiagnosticCollector()
    let table = Table(Sheet(name: "A", cells: headings + apart), file: "a.xlsx", schema: AuthorTable.offices, &diagnostics)
    #expect(table.count == 0 && !table.isWhole)
    #expect(diagnostics.diagnostics.map(\.id) == ["unreadable-workbook"])
    #expect(diagnostics.diagnostics.first?.message.vi == "Không đọc được sổ: quá lớn (4000000)")
  }

  @Test("Merged ranges are found in the rows and columns that they cover, and nowhere else")
  func mergedPlaces() {
    let rows: [[String?]] = [["id", "name"], ["a", "Một"], [], ["b", nil], [nil, "Ba"]]
    let ranges = [
      (SheetRange(rows: 2...2, columns: 1...2), true), (SheetRange(rows: 3...3, columns: 1...2), false),
      (SheetRange(rows: 4...4, columns: 2...9), false),
      (SheetRange(rows: 4...9, columns: 2...9), true), (SheetRange(rows: 5...5, columns: 1...1), false),
      (SheetRange(rows: 2...9, columns: 3...9), false),
    ]
    for (range, isTold) in ranges {
      let found = read(sheet(rows, merged: [range]), AuthorTable.officeKinds, ["id"])
      #expect(found.messages.contains { $0.hasSuffix("merged-cells") } == isTold, "\(range)")
    }
  }
}
