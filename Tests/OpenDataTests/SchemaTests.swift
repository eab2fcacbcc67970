import PlanModel
import Testing

@testable import OpenData

@Suite("What published tables hold")
struct SchemaTests {
  @Test("Every column has a value, every value a column", arguments: PublishedTable.all)
  func columnsAndValuesMatch(table: PublishedTable) {
    #expect(table.mismatched == [])
  }

  @Test("Every table of the schemas is published, in their order")
  func allTables() {
    #expect(PublishedTable.all.map(\.schema) == PublishedSchema.ofCommune)
    #expect(FilledTable.indicatorMaker.mismatched == [])
    #expect(FilledTable.officeKindMaker.mismatched == [])
    #expect(FilledTable.shared(indicators: [], officeKinds: []).map(\.schema) == PublishedSchema.shared)
  }

  @Test("Every table and column says in Vietnamese what it is", arguments: PublishedSchema.ofCommune + PublishedSchema.shared)
  func described(schema: TableSchema) {
    #expect(!schema.heading.isEmpty)
    #expect(schema.description.hasSuffix("."))
    for column in schema.columns + [PublishedSchema.notice] {
      #expect(!column.heading.isEmpty, "\(schema.key).\(column.key)")
      #expect(column.description.hasSuffix(".") || column.description.hasSuffix("…"), "\(schema.key).\(column.key)")
      #expect(column.key.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }, "\(schema.key).\(column.key)")
    }
  }

  @Test("Keys and headings are told apart; primary keys are columns that no row may lack", arguments: PublishedSchema.ofCommune)
  func keys(schema: TableSchema) {
    #expect(Set(schema.columns.map(\.key)).count == schema.columns.count)
    #expect(Set(schema.columns.map(\.heading)).count == schema.columns.count, "\(schema.columns.map(\.heading))")
    #expect(!schema.primaryKey.isEmpty)
    for key in schema.primaryKey { #expect(schema.column(key)?.isRequired == true, "\(schema.key).\(key)") }
  }

  @Test("A table refers to tables before it and to the shared catalogues")
  func order() {
    var known = PublishedSchema.shared.map(\.key)
    for schema in PublishedSchema.ofCommune {
      for column in schema.columns {
        switch column.content {
        case .reference(let table): #expect(known.contains(table), "\(schema.key).\(column.key)")
        case .list(let table?): #expect(known.contains(table), "\(schema.key).\(column.key)")
        default: break
        }
      }
      known.append(schema.key)
    }
  }

  @Test("A column of the author stays what it is, where it is published unchanged")
  func authorColumns() {
    let statement = AuthorTable.targets.column("statement")
    #expect(statement != nil && PublishedSchema.targets.column("statement") == statement)
    #expect(statement != nil && PublishedSchema.items.column("statement") == statement)
    #expect(PublishedSchema.milestones == AuthorTable.milestones)
    #expect(PublishedSchema.evidence.column("file") == nil)
    #expect(PublishedSchema.targets.column("comparator") == nil)
  }

  @Test("The kinds of deadlines are those of the model")
  func deadlineKinds() {
    let day = Day(number: 0)
    let kinds = [Deadline.by(day), .yearly, .byThenYearly(day), .ongoing, .unclear, .none].map(\.kind)
    #expect(PublishedSchema.targets.column("due_kind")?.content == .choice(kinds))
  }

  @Test("Foreign keys: one for each reference, and the report that cites evidence as a whole")
  func foreignKeys() {
    #expect(
      PublishedSchema.foreignKeys(of: PublishedSchema.reportEvidence) == [
        ForeignKey(columns: ["item"], table: "items", referenced: ["id"]),
        ForeignKey(columns: ["evidence"], table: "evidence", referenced: ["id"]),
        ForeignKey(columns: ["item", "period", "reported"], table: "reports", referenced: ["item", "period", "reported"]),
      ])
    #expect(
      PublishedSchema.foreignKeys(of: PublishedSchema.targets) == [
        ForeignKey(columns: ["id"], table: "items", referenced: ["id"]),
        ForeignKey(columns: ["plan"], table: "plans", referenced: ["id"]),
        ForeignKey(columns: ["indicator"], table: "indicators", referenced: ["id"]),
      ])
  }
}
