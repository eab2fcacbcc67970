import PlanModel
import Testing

@testable import OpenData

@Suite("Tables of several communes")
struct CombinedTests {
  @Test("A row's commune comes first, in the columns and in the primary key")
  func schema() {
    let milestones = PublishedSchema.milestones.combined
    #expect(milestones.columns.map(\.key) == ["commune", "target", "date", "value"])
    #expect(milestones.primaryKey == ["commune", "target", "date"])
    #expect(PublishedSchema.communes.combined == PublishedSchema.communes)
    #expect(AuthorTable.indicators.combined == AuthorTable.indicators)
  }

  @Test("Every table stands once, its headings told apart", arguments: PublishedSchema.combined)
  func headings(schema: TableSchema) {
    #expect(PublishedSchema.combined.count { $0.key == schema.key } == 1)
    #expect(Set(schema.columns.map(\.heading)).count == schema.columns.count)
    #expect(Set(schema.columns.map(\.key)).count == schema.columns.count)
  }

  @Test("Keys name the commune too, but for the shared catalogues")
  func foreignKeys() {
    func keys(_ key: String) -> [ForeignKey] {
      PublishedSchema.combined.first { $0.key == key }.map { PublishedSchema.foreignKeys(of: $0, among: PublishedSchema.combined) } ?? []
    }
    #expect(
      keys("report_evidence") == [
        ForeignKey(columns: ["commune"], table: "communes", referenced: ["slug"]),
        ForeignKey(columns: ["commune", "item"], table: "items", referenced: ["commune", "id"]),
        ForeignKey(columns: ["commune", "evidence"], table: "evidence", referenced: ["commune", "id"]),
        ForeignKey(
          columns: ["commune", "item", "period", "reported"], table: "reports", referenced: ["commune", "item", "period", "reported"]),
      ])
    #expect(
      keys("offices") == [
        ForeignKey(columns: ["commune"], table: "communes", referenced: ["slug"]),
        ForeignKey(columns: ["kind"], table: "office-kinds", referenced: ["id"]),
      ])
    #expect(keys("communes") == [ForeignKey(columns: ["slug", "standing_office"], table: "offices", referenced: ["commune", "id"])])
    #expect(keys("indicators") == [])
  }

  @Test("Every table of a commune but the shared catalogues has its part; rows fit the schema, and name the commune in every format")
  func rows() throws {
    let tables = SmallCommune.published().tables.filter { !PublishedSchema.isShared($0.schema) }
    let parts = tables.map { $0.combined("xa-b") }
    #expect(Set(parts.map(\.schema)) == Set(CombinedTables.growing) && parts.count == CombinedTables.growing.count)
    #expect(CombinedTables.growing == PublishedSchema.combined.filter { !PublishedSchema.isShared($0) })
    for table in parts { #expect(table.rows.allSatisfy { $0.count == table.schema.columns.count }, "\(table.schema.key)") }
    let milestones = try #require(tables.first { $0.schema.key == "milestones" })
    #expect(
      ["xa-b", "xa-a"].flatMap { milestones.combined($0).rows }.map { $0.map(CellText.of) } == [
        ["xa-b", "nq57-ct-i-1", "2026-03-31", "30"], ["xa-a", "nq57-ct-i-1", "2026-03-31", "30"],
      ])
    // Rows that are given their commune after they were written are the rows of the part.
    for (table, part) in zip(tables, parts) where table.schema != part.schema {
      #expect(TableCSV.combined(TableCSV.rows(table), of: "xa-b") == TableCSV.rows(part).bytes, "\(table.schema.key)")
      #expect(TableJSON.combined(TableJSON.rows(table), of: "xa-b") == TableJSON.combined(TableJSON.rows(part), of: nil), "\(table.schema.key)")
    }
  }

  @Test("A table without rows adds none")
  func empty() {
    for schema in CombinedTables.growing {
      let table = FilledTable(schema: schema, rows: [])
      #expect(TableCSV.combined(TableCSV.rows(table), of: "xa-a").isEmpty && TableJSON.combined(TableJSON.rows(table), of: "xa-a").isEmpty)
    }
  }
}
