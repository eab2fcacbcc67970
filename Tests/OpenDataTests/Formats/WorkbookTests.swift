import PlanModel
import Testing

@testable import OpenData
@testable import WorkbookWriting

@Suite("Tables as a workbook")
struct WorkbookTests {
  @Test("Two runs give the same bytes, of every table and of hostile cells")
  func deterministic() throws {
    let tables = SmallCommune.published(demonstration: true).tables + [HostileTable.table]
    let bytes = try TableWorkbook.bytes(tables, imprint: HostileTable.imprint)
    #expect(bytes.prefix(4) == [0x50, 0x4B, 0x03, 0x04])
    let again = try TableWorkbook.bytes(tables, imprint: HostileTable.imprint)
    #expect(bytes == again)
    let empty = try TableWorkbook.bytes([], imprint: HostileTable.imprint)
    #expect(!empty.isEmpty)
  }

  @Test("A table too long for a sheet is left out, not an error")
  func tooLong() throws {
    let schema = TableSchema(key: "long", heading: "Dài", description: "Dài.", columns: [], primaryKey: [])
    let table = FilledTable(schema: schema, rows: Array(repeating: [], count: Sheet.rowLimit))
    let bytes = try TableWorkbook.bytes([table], imprint: HostileTable.imprint)
    #expect(!bytes.isEmpty)
  }

  @Test(
    "Words as XML holds them",
    arguments: [
      ("=1+1", "=1+1"), ("_x0041_", "_x005F_x0041_"), ("_x41_ _X0041_ _x004G_ __x0041_", "_x41_ _X0041_ _x004G_ __x005F_x0041_"),
      ("a\u{0}b", "a_x0000_b"), ("\u{FFFE}\u{FFFF}", "_xFFFE__xFFFF_"), ("ộ\u{202E}🏡", "ộ\u{202E}🏡"), ("_x0041", "_x0041"),
    ])
  func written(words: String, written: String) {
    #expect(SheetText(words).written == written)
    #expect(SheetText(words).cutFrom == nil)
  }

  @Test("Words as long as a cell stay whole; longer ones are cut between characters and say so")
  func cut() {
    let limit = SheetText.limit
    #expect(SheetText(String(repeating: "ộ", count: limit)).cutFrom == nil)
    let long = SheetText(String(repeating: "🏡", count: 20_000))
    #expect(long.cutFrom == 40_000)
    #expect(long.written.hasSuffix("🏡… (xem đủ ở tệp CSV)"))
    #expect(long.written.utf16.count <= limit && long.written.utf16.count >= limit - 1)
  }

  @Test("Names of sheets are valid and each once whatever its capitals")
  func names() {
    var names = SheetNames()
    let long = String(repeating: "ộ", count: 40)
    let given = ["Chỉ tiêu", "chỉ TIÊU", "[a]:b*c?d/e\\f", "'x'", "", "History", long, long]
    #expect(
      given.map { names.add($0) } == [
        "Chỉ tiêu", "chỉ TIÊU (2)", "a  b c d e f", "x", "Trang", "History (2)", String(repeating: "ộ", count: 31),
        String(repeating: "ộ", count: 27) + " (2)",
      ])
  }

  @Test(
    "Only figures that come back with their digits are numbers",
    arguments: [
      (9_950_000, 9.95), (-1, -0.000001), (0, 0), (999_999_999_999_999, 999_999_999.999999), (1_000_000_000_000_001, nil),
      (1_000_000_000_000_000_000, 1e12), (Int64.max, nil),
    ] as [(Int64, Double?)])
  func exact(millionths: Int64, number: Double?) {
    #expect(ExactNumber.double(millionths: millionths) == number)
  }

  @Test("Columns are as wide as what stands in them, within bounds")
  func widths() {
    let widths = ColumnWidths.of(HostileTable.table)
    #expect(widths.count == HostileTable.schema.columns.count)
    #expect(widths.allSatisfy { (8...60).contains($0) })
    #expect(ColumnWidths.of(PublishedTable.targets.filled(for: SmallCommune.published()))[5] == 39)
  }
}
