import Testing

@testable import Importing

@Suite struct GridTests {
  @Test func mergedCellsReachOverRowsAndColumns() {
    let grid = Grid(Drawing.table("A | B | <", "^ | C | D", "E | ^ | F"))
    #expect(grid.rows.map { $0.map { $0?.text ?? "" } } == [["A", "B", "B"], ["A", "C", "D"], ["E", "C", "F"]])
    #expect(grid.own(0).map(\.text) == ["A", "B"])
    #expect(grid.own(1).map(\.text) == ["C", "D"])
    #expect(grid.own(2).map(\.text) == ["E", "F"])
    #expect(grid.rows[2][1]?.row == 1)
  }

  @Test func spansThatReachBeyondTheTableEndWithIt() {
    let huge = WordTable.Cell(rowSpan: .max, columnSpan: .max, paragraphs: [Paragraph(lines: ["A"])])
    let grid = Grid(WordTable(columns: 3, rows: [[huge], [], []]))
    #expect(grid.rows.map { $0.map { $0?.text ?? "" } } == [["A", "A", "A"], ["A", "A", "A"], ["A", "A", "A"]])
    #expect(Grid(WordTable(columns: .max, rows: [[huge]])).columns == Grid.widest)
    #expect(Grid(WordTable(columns: 0, rows: [])).rows.isEmpty)
  }

  @Test func aCellBeyondTheLastColumnMakesTheTableWider() {
    let cells = ["A", "B", "C"].map { WordTable.Cell(rowSpan: 1, columnSpan: 1, paragraphs: [Paragraph(lines: [$0])]) }
    let grid = Grid(WordTable(columns: 2, rows: [cells, []]))
    #expect(grid.columns == 3)
    #expect(grid.rows.map { $0.map { $0?.text } } == [["A", "B", "C"], [nil, nil, nil]])
  }

  @Test func numbersThatWordCountsStandInFront() {
    let cell = WordTable.Cell(rowSpan: 1, columnSpan: 1, paragraphs: [Paragraph(lines: [""], marker: .number("3."))])
    let other = WordTable.Cell(rowSpan: 1, columnSpan: 1, paragraphs: [Paragraph(lines: ["Tỷ lệ", "hộ"], marker: .number("a)"))])
    #expect(Grid(WordTable(columns: 2, rows: [[cell, other]])).rows[0].map { $0?.lines } == [["3."], ["a) Tỷ lệ", "hộ"]])
  }
}
