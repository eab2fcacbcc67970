import JSON
import PlanModel
import Testing

@testable import OpenData

@Suite("Tables as JSON")
struct TableJSONTests {
  @Test(
    "A cell is written by its kind",
    arguments: [
      (Cell.text("a\"\\\n"), "\"a\\\"\\\\\\n\""), (.text(""), "null"), (.text(nil), "null"), (.text("a\u{1}\u{2028}≥"), "\"a\\u0001\\u2028≥\""),
      (.number(Quantity(millionths: 9_950_000)), "9.95"), (.number(Quantity(millionths: -12_500_000)), "-12.5"),
      (.number(Quantity(millionths: 999_999_999_999_999_999)), "999999999999.999999"), (.share(-0.0), "0"), (.share(1.0 / 3), "0.333333"),
      (.share(.infinity), "null"), (.integer(-7), "-7"), (.integer(nil), "null"), (.flag(false), "false"), (.flag(nil), "null"),
      (.date(Day(number: 0)), "\"1970-01-01\""), (.period(Period(kind: .half, year: 2026, part: 1)), "\"2026-H1\""), (.list([]), "[]"),
      (.list(["a|b", "\""]), "[\"a|b\",\"\\\"\"]"),
    ])
  func cells(cell: Cell, written: String) {
    let schema = TableSchema(key: "t", heading: "T", description: "T.", columns: [Column("c", "C", .text, "C.")], primaryKey: [])
    let table = FilledTable(schema: schema, rows: [[cell]])
    #expect(String(decoding: TableJSON.bytes(table), as: UTF8.self) == "[\n{\"c\":\(written)}\n]\n")
    #expect(JSONValue(cell).line == written)
  }

  @Test("A row is a line with the keys of the columns; a table without rows is an empty array")
  func rows() {
    let table = PublishedTable.milestones.filled(for: SmallCommune.published(demonstration: true))
    #expect(
      String(decoding: TableJSON.bytes(table), as: UTF8.self)
        == "[\n{\"target\":\"nq57-ct-i-1\",\"date\":\"2026-03-31\",\"value\":30,\"notice\":\"SỐ LIỆU MINH HỌA\"}\n]\n")
    #expect(TableJSON.bytes(FilledTable(schema: table.schema, rows: [])) == Array("[]\n".utf8))
  }

  @Test("Rows of several communes follow each other, each with its commune; a table without rows leaves no gap")
  func parts() {
    let schema = TableSchema(key: "t", heading: "T", description: "T.", columns: [Column("c", "C", .integer, "C.")], primaryKey: [])
    let none = TableJSON.rows(FilledTable(schema: schema, rows: []))
    let some = TableJSON.rows(FilledTable(schema: schema, rows: [[.integer(1)], [.integer(2)]]))
    #expect(TableJSON.combined(none, of: "a").isEmpty)
    let (first, second) = (TableJSON.combined(some, of: "b"), TableJSON.combined(some, of: nil))
    let bytes =
      TableJSON.begin + TableJSON.lead(isFirst: true) + first + TableJSON.lead(isFirst: false) + second + TableJSON.end(isEmpty: false)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "[\n{\"commune\":\"b\",\"c\":1},\n{\"commune\":\"b\",\"c\":2},\n{\"c\":1},\n{\"c\":2}\n]\n")
    #expect(TableJSON.begin + TableJSON.end(isEmpty: true) == Array("[]\n".utf8))
    #expect(TableJSON.file(TableJSON.rows(HostileTable.table)) == TableJSON.bytes(HostileTable.table))
  }
}

@Suite("Targets as JSON")
struct TargetJSONTests {
  private let commune = SmallCommune.published(demonstration: true)

  @Test("A target with all that the tables hold of it")
  func target() throws {
    let bytes = try #require(TargetJSON(commune, tables: commune.tables, rows: commune.tables.map(TableJSON.rows)).bytes(target: "nq57-ct-i-1"))
    let text = String(decoding: bytes, as: UTF8.self)
    for words in [
      "{\n\"as_of\":\"2026-06-30\",\n\"notice\":\"SỐ LIỆU MINH HỌA\",\n\"commune\":{\"slug\":\"suoi-tre\"",
      "\"target\":\"≥ 60%\"", "\"understood_min\":60,", "\"value\":\"≥ 70,5%\"", "\"printed\":\"PVHXH\"", "\"rule\":\"alert\"",
      "\"judged_report\":{\"period\":", "\"verdict\":\"hợp lệ\"", "\"disbursed\":0", "\"reports\":[\n{\"item\":",
    ] { #expect(text.contains(words), "\(words)") }
    // What came later, what belongs to others, what is not public.
    for words in ["≥ 80%", "Tuyên truyền", "nguyen-van-a", "bt-1"] { #expect(!text.contains(words), "\(words)") }
  }

  @Test("No file for what is no target")
  func others() {
    let targets = TargetJSON(commune, tables: commune.tables, rows: commune.tables.map(TableJSON.rows))
    #expect(targets.bytes(target: "nq57-nv-i-1") == nil)
    #expect(targets.bytes(target: "") == nil)
    #expect(targets.bytes(target: "nq57-ct-i-2") != nil)
  }
}
