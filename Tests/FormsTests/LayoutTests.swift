import PlanModel
import Testing

@testable import Forms

struct LayoutTests {
  @Test(arguments: [(0, 0, "A1"), (11, 5, "F12"), (0, 25, "Z1"), (9, 26, "AA10"), (0, 701, "ZZ1"), (0, 702, "AAA1")])
  func addresses(row: Int, column: Int, address: String) {
    #expect(CellAddress.of(row: row, column: column) == address)
  }

  @Test func keysOfSheetsAreThoseOfTables() throws {
    let inputs = { (layout: SheetLayout) in layout.columns.filter(\.isInput).map(\.key) }
    #expect(inputs(FormLayout.reports).allSatisfy { AuthorTable.reports.column($0) != nil })
    #expect(inputs(FormLayout.evidence).filter { AuthorTable.evidence.column($0) == nil } == ["item", "known"])
    #expect(inputs(FormLayout.appraisals).allSatisfy { AuthorTable.appraisals.column($0) != nil })
  }

  @Test func recordsAreReadBack() throws {
    let record = FormRecord(
      kind: .report, commune: "tan-an", period: Period.read("2026-07"), office: nil, issued: try Fixture.day("2026-07-31"),
      rows: [.init(row: 6, code: "kh-ct-i-1", marks: "ps"), .init(row: 7, code: "kh-ct-i-2", marks: "")])
    #expect(try FormRecord(cells: record.cells) == record)
    #expect(throws: FormRecord.Mistake.notAForm) { try FormRecord(cells: record.cells.dropLast()) }
    #expect(throws: FormRecord.Mistake.notAForm) { try FormRecord(cells: record.cells.filter { $0.first != "period" }) }
    var other = record.cells
    other[1][1] = "99"
    #expect(throws: FormRecord.Mistake.otherVersion("99")) { try FormRecord(cells: other) }
  }

  @Test(arguments: [("một hai ba", 7, 2), ("một hai ba", 10, 1), ("", 5, 1), ("kh-ct-i-1", 5, 2)])
  func linesOfWords(text: String, width: Int, lines: Int) {
    #expect(FormSheet.lines(text, across: width) == lines)
  }
}
