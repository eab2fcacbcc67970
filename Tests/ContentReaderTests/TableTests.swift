import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import ContentReader

@Suite("CSV files and their headings") struct TableTests {
  /// The cells of a file, row by row, and what is said of it.
  private func scan(_ text: String) -> (rows: [[String]], messages: [String]) {
    var diagnostics = DiagnosticCollector()
    guard let source = SourceText.decode(Array(text.utf8), file: "a.csv", &diagnostics) else { return ([], []) }
    let scanned = DelimitedText(source, isHeading: { $0 == "mã" || $0 == "khó khăn, vướng mắc" }, &diagnostics)
    let rows = scanned.records.map { record in record.cells.map { scanned.string(scanned.cells[$0]) } }
    return (rows, diagnostics.sorted().map { "\(DiagnosticPrinter(language: .vi).place($0.place)) \($0.id)" })
  }

  @Test(
    "What stands in the cells",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a;b\r\n1;2", [["a", "b"], ["1", "2"]]),
      ("a\tb\r1\t2\r", [["a", "b"], ["1", "2"]]),
      ("a,b\n\n , \n1,2\n\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n\"1,\n\"\"hai\"\"\", \u{A0}2 \n", [["a", "b"], ["1,\n\"hai\"", "2"]]),
      ("a,b\n \"một\" ,hai \"ba\"\n", [["a", "b"], ["một", "hai \"ba\""]]),
      ("a,b\n\"\",\"\"\"\"\n", [["a", "b"], ["", "\""]]),
      ("a,b\n\"1\r\n2\",\"3\r4\"\n", [["a", "b"], ["1\n2", "3\n4"]]),
      ("mã;khó khăn, vướng mắc\n1;a, b, c\n", [["mã", "khó khăn, vướng mắc"], ["1", "a, b, c"]]),
      ("mã,x;y;z\n1,2\n", [["mã", "x;y;z"], ["1", "2"]]),
      ("a\n1", [["a"], ["1"]]),
      ("a,b\n1,", [["a", "b"], ["1", ""]]),
    ] as [(String, [[String]])])
  func cells(_ text: String, _ rows: [[String]]) {
    let (found, messages) = scan(text)
    #expect(found == rows)
    #expect(messages == [])
  }

  @Test(
    "Quotation marks that are wrong",
    arguments: [
      ("a,b\n\"1\"x,2\n3,4\n", ["a.csv:2:4 text-after-quote"], 3),
      ("a,b\n\"1\"x,\"2\"y\n\"ộ\u{301}\"x,\"4\n", ["a.csv:2:4 text-after-quote", "a.csv:3:4 text-after-quote", "a.csv:3:6 unclosed-quote"], 3),
      ("a,b\nđ,\"1\n3,4\n", ["a.csv:2:3 unclosed-quote"], 3),
      ("a,b\n\"1,2\n3,\"4\"\n5,6\n", ["a.csv:2:1 unclosed-quote"], 4),
      ("a,b\n\"", ["a.csv:2:1 unclosed-quote"], 2),
    ] as [(String, [String], Int)])
  func quotes(_ text: String, _ messages: [String], _ count: Int) {
    let (rows, found) = scan(text)
    #expect(found == messages)
    #expect(rows.count == count)
  }

  @Test("Cells of a row that begins on several lines have their own places") func places() {
    let file = "id,name,aliases\n\"vhxh\",\"Phòng\nVăn hóa\",\"=1\"\nkinh-te,,\n"
    #expect(
      messages(valid(with: [communeFolder + "offices.csv": file])).split(separator: "\n").filter { $0.contains("offices.csv:") }
        == [
          "Content/communes/binh-minh/offices.csv:3:10 (cột “aliases”): lỗi: Ô “=1” sẽ bị bảng tính hiểu là công thức [formula]",
          "Content/communes/binh-minh/offices.csv:4:9 (cột “name”): lỗi: Ô bắt buộc đang để trống [missing-cell]",
        ])
  }

  @Test(
    "Headings are known by key and in Vietnamese, in any capitals and either Unicode form",
    arguments: [
      ("item", "item"), ("MÃ", "item"), ("  Kỳ   báo cáo ", "period"), ("NGÀY NHẬN", "reported"), ("% Hoàn thành", "complete"),
      ("Khó khăn, vướng mắc", "obstacle"), ("khó khăn", "obstacle"), ("Vướng mắc", "obstacle"), ("ghi chú", "note"),
      ("Lý do điều chỉnh", "note"), ("kết quả", "value"), ("Kết quả bằng lời", "result"),
      ("Kỳ báo cáo".decomposedStringWithCanonicalMapping, "period"),
    ])
  func headings(_ written: String, _ key: String) {
    #expect(HeadingNames(AuthorTable.reports).column(named: written)?.key == key)
  }

  @Test("No two columns of a table share a name", arguments: AuthorTable.all.map(\.key))
  func uniqueHeadings(_ key: String) throws {
    let schema = try #require(AuthorTable.all.first { $0.key == key })
    for column in schema.columns {
      #expect(HeadingNames(schema).column(named: column.heading) == column)
      #expect(HeadingNames(schema).column(named: column.key) == column)
      #expect(!column.description.isEmpty && column.description.hasSuffix("."))
    }
    #expect(schema.primaryKey.allSatisfy { schema.column($0) != nil })
  }

  @Test(
    "Cells that a spreadsheet would run",
    arguments: [
      "=1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+SUM(A1)", "-cmd|' /C calc'!A0", "+1+cmd|' /C calc'!A0", "- SUM(A1)", "-(2+SUM(A1))",
      "-Sheet1!A1", "+1%+cmd|' /C calc'!A0", "+1,5+cmd|' /C calc'!A0", "-1^1+cmd|'x'!A0", "+A1+cmd|'x'!A0", "+\"a\"&cmd|'x'!A0", "-@SUM(A1)",
      "+(1)+SUM(A1)", "+$A$1*SUM(A1)", "+'[x.xls]Sheet 1'!A1", "+[x.xls]Sheet!A1", "+'cmd'|' /C calc'!A0", "+{1}+HYPERLINK(\"https://x\")", "＝1+1",
      "＠SUM(A1)",
      "＋SUM(A1)", "－cmd|'x'!A0", "| =cmd|' /C calc'!A0", "||\u{2003}=1+1| b", "| | @SUM(A1)",
      "-Sheet1!A1", "-2+3+cmd|' /C calc'!A0", "+A1+cmd|'/c'!A0", "+$A$1+cmd|'/c'!A0", "+10%+cmd|'/c'!A0", "+1,5+SUM(A1)", "-\"a\"&cmd|'/c'!A0",
      "+'[x.xls]S'!A1", "+[b.xlsx]S!A1", "-{1}+cmd|'/c'!A0", "-1=cmd|'/c'!A0", "+A1+WEBSERVICE(A2)", "+A1+SUM(1;WEBSERVICE(A2))", "+@SUM(A1)",
      "--SUM(A1)",
      "-2^1+cmd|'a'!b", "＝1", "＋SUM(A1)", "－cmd|'/c'!A0", "＠SUM(1)", "＋ＳＵＭ（Ａ１）",
    ])
  func formulas(_ cell: String) {
    #expect(FormulaCell.isFormula(Array(cell.utf8)[...]))
  }

  @Test(
    "Cells that only look so",
    arguments: [
      "- Tổ chức (xã)", "-5", "+3", "-", "+", "- 5 phòng | 3 ban", "-UBND xã (sửa)", "- A và B", "+84 251 3822 501", "1+1", "a=b", "",
      "-1,5%",
      "- Phòng | Ban", "- (1) Ban hành (xã)", "-1,5% (giảm)", "+84 61 3829 122 (đầu mối)", "- “Sổ tay” (xã)", "- \"Sổ tay\" UBND(xã)", "- A | B",
      "| a | =b", "|", "|\u{301}①", "|\u{301}=1", "||\u{301}",
      "−1", "-5 - 10 hộ(ấp 3)", "- 50% hộ(ấp 3)", "|- a", "＃", "Ｆ",
      "- Phòng | Ban", "−3,5", "+10%", "- 57-NQ/TW(2024)", "+84(251)3822501", "- Tổ chức hội nghị(02 buổi)", "- 'Dân vận khéo'!", "！x", "ｖ", "\u{FF}",
    ])
  func harmless(_ cell: String) {
    #expect(!FormulaCell.isFormula(Array(cell.utf8)[...]))
  }

  @Test("Entries of a list are parted at the byte, also where the sign and a mark behind it look like one letter") func entries() {
    #expect(ListCell.entries("a|\u{301}b| ||ộ").map(String.init) == ["a", "\u{301}b", " ", "ộ"])
    #expect(ListCell.entries("|").isEmpty)
  }

  @Test(
    "Formulas that another sign between cells would lay open",
    arguments: [
      "abc;=cmd|' /C calc'!A0;x", "a\n=HYPERLINK(1)", "a\t+cmd|'/c'!A0", "a;\"=SUM(1)", "a;＝SUM(1)", "a\r\n-A1+WEBSERVICE(1)", ";;;@SUM(1)",
    ])
  func hidden(_ cell: String) {
    #expect(FormulaCell.hidesFormula(Array(cell.utf8)[...]))
  }

  @Test(
    "Lists and prose with semicolons and lines",
    arguments: ["Gồm:\n- UBND(5 người)\n- Tổ X", "a; = b", "x; -5", "a;+84 251", "a,=SUM(1)", "=SUM(1)", "đạt 95; =100% kế hoạch", ";", ""])
  func notHidden(_ cell: String) {
    #expect(!FormulaCell.hidesFormula(Array(cell.utf8)[...]))
  }
}
