import PlanModel
import Testing

@testable import OpenData

@Suite("Tables as CSV")
struct TableCSVTests {
  @Test(
    "Words take quotation marks only where a reader needs them",
    arguments: [
      ("đủ", "đủ"), ("", ""), ("a b", "a b"), ("a;b|c'd", "a;b|c'd"),
      ("a,b", "\"a,b\""), ("nói \"rõ\"", "\"nói \"\"rõ\"\"\""), ("\"", "\"\"\"\""),
      ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""), ("a\tb", "\"a\tb\""),
      (" a", "\" a\""), ("a ", "\"a \""), (" ", "\" \""), ("\u{A0}a", "\u{A0}a"),
    ])
  func quoting(text: String, field: String) {
    #expect(Self.csv(.text(text)) == "x\r\n\(field)\r\n")
  }

  @Test(
    "Hostile words are neither changed nor dropped",
    arguments: [
      ("a\u{0}b", "\"a\u{0}b\""), ("a\u{1B}[31mb", "\"a\u{1B}[31mb\""), ("\u{7F}", "\"\u{7F}\""), ("a\u{85}b", "\"a\u{85}b\""),
      ("a\u{202E}b", "\"a\u{202E}b\""), ("a\u{2066}b\u{2069}", "\"a\u{2066}b\u{2069}\""), ("\u{FEFF}a", "\u{FEFF}a"),
      ("=1+1", "=1+1"), ("=HYPERLINK(\"http://x\")", "\"=HYPERLINK(\"\"http://x\"\")\""), ("@SUM(A1)", "@SUM(A1)"), ("-1+1", "-1+1"),
      ("</script><b>&amp;", "</script><b>&amp;"), ("#", "#"), ("hoa\u{301}", "hoa\u{301}"), ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
    ])
  func hostile(text: String, field: String) {
    #expect(Array(Self.csv(.text(text)).utf8) == Array("x\r\n\(field)\r\n".utf8))
  }

  @Test("Twenty thousand letters in a cell")
  func longText() {
    let text = String(repeating: "Đ", count: 20_000)
    #expect(Self.csv(.text(text)) == "x\r\n\(text)\r\n")
    #expect(Self.csv(.text(text + "\"")) == "x\r\n\"\(text)\"\"\"\r\n")
  }

  @Test(
    "Figures are exact, with a decimal point and no other mark",
    arguments: [
      (0, "0"), (41_200_000, "41.2"), (1_500_000_000, "1500"), (1_234_567_500_000, "1234567.5"), (1, "0.000001"), (-1, "-0.000001"),
      (-12_050_000, "-12.05"), (100_000, "0.1"), (Int64.max, "9223372036854.775807"), (Int64.min, "-9223372036854.775808"),
    ] as [(Int64, String)])
  func figures(millionths: Int64, text: String) {
    #expect(Self.csv(.number(Quantity(millionths: millionths))) == "x\r\n\(text)\r\n")
  }

  @Test(
    "Shares have at most six decimals",
    arguments: [
      (0, "0"), (1, "1"), (0.5, "0.5"), (1.0 / 3, "0.333333"), (2.0 / 3, "0.666667"), (0.1 + 0.2, "0.3"), (0.9999999, "1"),
      (1e-9, "0"), (-1e-9, "0"), (-0.0, "0"), (.nan, ""), (.infinity, ""), (-.infinity, ""), (1e300, ""),
    ])
  func shares(share: Double, text: String) {
    #expect(Self.csv(.share(share)) == "x\r\n\(text)\r\n")
  }

  @Test("The other kinds of cells")
  func otherCells() {
    let cells: [Cell] = [
      .integer(-12), .date(Day(year: 2026, month: 6, day: 30)), .period(Period(kind: .quarter, year: 2026, part: 2)),
      .period(Period(kind: .month, year: 2026, part: 6)), .flag(true), .flag(false), .list(["a", "b c"]), .list(["a"]),
    ]
    #expect(cells.map(Self.csv) == ["-12", "2026-06-30", "2026-Q2", "2026-06", "true", "false", "a|b c", "a"].map { "x\r\n\($0)\r\n" })
  }

  @Test("What is not known is an empty field")
  func emptyCells() {
    let cells: [Cell] = [.text(nil), .text(""), .number(nil), .share(nil), .integer(nil), .date(nil), .period(nil), .flag(nil), .list([])]
    #expect(Self.csv(cells) == "x,x,x,x,x,x,x,x,x\r\n,,,,,,,,\r\n")
  }

  @Test("A table without rows is its headings, without byte order mark")
  func noRows() {
    let table = FilledTable(schema: AuthorTable.milestones, rows: [])
    #expect(TableCSV.bytes(table) == Array("target,date,value\r\n".utf8))
  }

  private static func csv(_ cell: Cell) -> String { csv([cell]) }

  private static func csv(_ cells: [Cell]) -> String {
    let columns = cells.map { _ in Column("x", "X", .text, "Thử.") }
    let schema = TableSchema(key: "x", heading: "X", description: "Thử.", columns: columns, primaryKey: ["x"])
    return String(decoding: TableCSV.bytes(FilledTable(schema: schema, rows: [cells])), as: UTF8.self)
  }
}
