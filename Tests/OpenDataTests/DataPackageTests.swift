import PlanModel
import Testing

@testable import OpenData

struct DataPackageTests {
  @Test func describesATable() {
    let text = String(decoding: SmallCatalog.package(SmallCatalog.group([PublishedSchema.milestones])), as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        {
          "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
          "name": "td-01234",
          "title": "Dữ liệu",
          "description": "Các bảng.",
          "homepage": "https://example.vn/td/xa/index.html",
          "version": "2026-06-30",
          "created": "2026-06-30T00:00:00+07:00",
          "licenses": [
            {"path":"https://example.vn/td/dieu-kien.html","title":"Điều kiện"}
          ],
        """))
    #expect(text.contains("\"path\": \"milestones.csv\""))
    #expect(text.contains("\"bytes\": 12,\n      \"hash\": \"sha256:abab"))
    #expect(text.contains("\"lineTerminator\":\"\\r\\n\""))
    #expect(!text.contains("foreignKeys"), "the tables it refers to are not in the package")
  }

  @Test func typesColumns() {
    let table = TableSchema(
      key: "t", heading: "T", description: "T.",
      columns: [
        Column("id", "Mã", .id, required: true, "Mã."), Column("leads", "Chủ trì", .list(table: "offices"), "Nhiều."),
        Column("period", "Kỳ", .period, "Kỳ."), Column("public", "Công khai", .flag, "Có."), Column("kind", "Loại", .choice(["a", "b"]), "Loại."),
      ], primaryKey: ["id"])
    let line = TableSchemaDescriptor.value(of: table, foreignKeys: []).line
    #expect(
      line.contains(
        #"{"name":"id","title":"Mã","description":"Mã.","type":"string","constraints":{"required":true,"pattern":"[a-z0-9-]+"}}"#))
    #expect(line.contains(#""type":"list","delimiter":"|","itemType":"string"}"#))
    #expect(line.contains(#""constraints":{"pattern":"[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?"}"#))
    #expect(line.contains(#""type":"boolean","trueValues":["true"],"falseValues":["false"]}"#))
    #expect(line.contains(#""constraints":{"enum":["a","b"]}"#))
    #expect(line.hasSuffix(#""missingValues":[""],"primaryKey":["id"]}"#))
  }

  @Test func namesForeignKeysOfTheGroup() {
    let text = String(decoding: SmallCatalog.package(SmallCatalog.group([PublishedSchema.plans, PublishedSchema.items])), as: UTF8.self)
    #expect(text.contains("\"resource\":\"plans\""))
  }

  @Test func withoutAPublicAddressNamesNoPage() {
    let text = String(decoding: SmallCatalog.package(SmallCatalog.group([PublishedSchema.plans], base: nil)), as: UTF8.self)
    #expect(!text.contains("homepage") && !text.contains("licenses"))
  }
}
