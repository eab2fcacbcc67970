import PlanModel
import Testing

@testable import OpenData

@Suite("Tables as a database")
struct DatabaseTests {
  @Test("A table with its keys, choices and references")
  func creation() {
    #expect(
      DatabaseSchema.creation(of: HostileTable.schema, among: []) == """
        CREATE TABLE "odd-cells" (
          "id" TEXT NOT NULL,
          "text" TEXT,
          "number" NUMERIC,
          "order" INTEGER,
          "day" TEXT,
          "period" TEXT,
          "flag" INTEGER CHECK ("flag" IN (0, 1)),
          "list" TEXT,
          "choice" TEXT CHECK ("choice" IN ('một', 'ha''i')),
          PRIMARY KEY ("id")
        );
        """)
    #expect(
      DatabaseSchema.creation(of: PublishedSchema.milestones, among: PublishedSchema.ofCommune).hasSuffix(
        "  FOREIGN KEY (\"target\") REFERENCES \"targets\" (\"id\")\n);"))
    // A table that is not there is not referred to.
    #expect(!DatabaseSchema.creation(of: PublishedSchema.milestones, among: []).contains("FOREIGN"))
  }

  @Test("Two runs give the same bytes, of every table and of hostile cells")
  func deterministic() throws {
    let tables = SmallCommune.published(demonstration: true).tables + [HostileTable.table]
    let bytes = try TableDatabase.bytes(tables, imprint: HostileTable.imprint)
    #expect(bytes.starts(with: "SQLite format 3\0".utf8))
    let again = try TableDatabase.bytes(tables, imprint: HostileTable.imprint)
    #expect(bytes == again)
  }

  @Test("Filled little by little it holds the same as filled at once")
  func batches() throws {
    let tables = SmallCommune.published().tables.filter { !PublishedSchema.isShared($0.schema) }.map { $0.combined("suoi-tre") }
    let shared = FilledTable.shared(indicators: SmallCommune.indicators, officeKinds: SmallCommune.officeKinds)
    func filled(_ rows: Int) throws -> [UInt8] {
      let database = try TableDatabase(PublishedSchema.combined, imprint: HostileTable.imprint)
      for table in shared + tables {
        for start in stride(from: 0, to: table.rows.count, by: rows) {
          try database.append(FilledTable(schema: table.schema, rows: Array(table.rows[start..<min(start + rows, table.rows.count)])))
        }
      }
      return try database.finish()
    }
    let (one, many) = (try filled(1), try filled(1000))
    #expect(one == many)
  }

  @Test("Rows that break a rule, and tables that were not begun, are refused with their place")
  func refused() throws {
    let schema = HostileTable.schema
    let row = HostileTable.table.rows[0]
    let error = #expect(throws: DatabaseFailure.self) {
      try TableDatabase.bytes([FilledTable(schema: schema, rows: [row, row])], imprint: HostileTable.imprint)
    }
    #expect(error?.description.hasPrefix("odd-cells, o-0,=1+1,9.95,") == true)
    #expect(error?.description.hasSuffix("UNIQUE constraint failed: odd-cells.id") == true)
    #expect(throws: DatabaseFailure.self) {
      let database = try TableDatabase([], imprint: HostileTable.imprint)
      try database.append(HostileTable.table)
    }
    #expect(throws: DatabaseFailure.self) { _ = try TableDatabase([], imprint: HostileTable.imprint, path: "/khong/co/thu-muc.sqlite") }
  }
}
