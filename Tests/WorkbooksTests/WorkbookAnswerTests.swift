import Testing

@testable import Workbooks

@Suite("The lines in which a workbook is told")
struct WorkbookAnswerTests {
  @Test("Sheets, merged ranges and cells, with what the script escaped")
  func workbook() {
    let lines = """
      sheet\t0\tChỉ tiêu
      merged\t1\t2\t1\t3
      cell\t1\t1\ttext\tMã
      cell\t12\t28\tpercent\t85%
      cell\t13\t1\ttext\thai\\ndòng\\t\\\\n
      sheet\t1\tẩn
      """
    #expect(
      WorkbookAnswer.workbook(Array(lines.utf8))
        == Workbook(sheets: [
          Sheet(
            name: "Chỉ tiêu",
            cells: [
              SheetCell(row: 1, column: 1, text: "Mã"), SheetCell(row: 12, column: 28, kind: .percent, text: "85%"),
              SheetCell(row: 13, column: 1, text: "hai\ndòng\t\\n"),
            ], merged: [SheetRange(rows: 1...1, columns: 2...3)]), Sheet(name: "ẩn", isHidden: true),
        ]))
  }

  @Test(
    "Other lines are no workbook",
    arguments: [
      "cell\t1\t1\ttext\tMã", "sheet\t0\ta\ncell\t0\t1\ttext\tb", "sheet\t0\ta\ncell\t1\t1\tword\tb", "sheet\t0\ta\nmerged\t2\t1\t1\t1", "?",
    ])
  func others(lines: String) {
    #expect(WorkbookAnswer.workbook(Array(lines.utf8)) == nil)
  }

  @Test("Addresses of cells", arguments: [(1, 1, "A1"), (12, 6, "F12"), (1, 26, "Z1"), (1, 27, "AA1"), (9, 702, "ZZ9"), (1, 703, "AAA1")])
  func addresses(row: Int, column: Int, address: String) {
    #expect(SheetCell(row: row, column: column, text: "x").address == address)
  }
}
