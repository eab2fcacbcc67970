import PlanModel
import Testing

@testable import OpenData

struct TabularMetadataTests {
  @Test func describesTheTableAndThoseItNeeds() throws {
    let group = SmallCatalog.group([PublishedSchema.offices, PublishedSchema.plans, PublishedSchema.items, PublishedSchema.responsibilities])
    let table = try #require(group.tables.last)
    let text = String(decoding: TabularMetadata.bytes(of: table, in: group, ColumnDescriptions(group)), as: UTF8.self)
    #expect(text.contains("\"url\": \"responsibilities.csv\""))
    #expect(text.contains("\"resource\":\"items.csv\"") && text.contains("\"resource\":\"offices.csv\""))
    #expect(!text.contains("\"url\": \"plans.csv\""), "nothing of the table refers to it")
    #expect(text.contains("\n          {\"name\":\"role\",\"titles\":{\"vi\":\"Vai trò\",\"und\":\"role\"},"), "a column a line")
  }

  @Test func aColumnThatMayBeEmptyIsARelation() throws {
    let group = SmallCatalog.group([PublishedSchema.offices, PublishedSchema.communes])
    let table = try #require(group.tables.last)
    let text = String(decoding: TabularMetadata.bytes(of: table, in: group, ColumnDescriptions(group)), as: UTF8.self)
    #expect(text.contains("\"dc:relation\":{\"@id\":\"offices.csv\"}"))
    #expect(!text.contains("foreignKeys"))
  }

  @Test(arguments: [(["a", "b"], "a|b"), (["6 tháng", "x.y (z)"], #"6 tháng|x\.y \(z\)"#), (["có|không"], #"có\|không"#)])
  func choicesAsAnExpression(words: [String], expected: String) {
    #expect(CellPattern.choice(words) == expected)
  }
}
