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

  @Test("Communes follow each other in the given order; tables fit their schemas")
  func rows() {
    let tables = SmallCommune.published().tables
    let joined = CombinedTables.joined([CombinedTables.tables(tables, of: "xa-b"), CombinedTables.tables(tables, of: "xa-a")])
    #expect(joined.map(\.schema) == PublishedSchema.combined.filter { !PublishedSchema.isShared($0) })
    for table in joined { #expect(table.rows.allSatisfy { $0.count == table.schema.columns.count }, "\(table.schema.key)") }
    #expect(
      joined.first { $0.schema.key == "milestones" }?.rows.map { $0.map(CellText.of) } == [
        ["xa-b", "nq57-ct-i-1", "2026-03-31", "30"], ["xa-a", "nq57-ct-i-1", "2026-03-31", "30"],
      ])
  }

  @Test("No commune: tables without rows")
  func empty() {
    #expect(CombinedTables.joined([]).flatMap { $0.rows } == [])
  }
}
