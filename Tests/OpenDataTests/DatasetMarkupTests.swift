import Foundation
import PlanModel
import Testing

@testable import OpenData

struct DatasetMarkupTests {
  @Test func isSafeInsideAPage() {
    let catalog = SmallCatalog.catalog(datasets: [SmallCatalog.dataset(description: "</script><!-- & -->")])
    for script in [DatasetMarkup.script(of: catalog), DatasetMarkup.script(of: catalog.datasets[0], in: catalog)] {
      #expect(!script.contains { "<>&".contains($0) })
      #expect(script.contains(#"\u003c/script\u003e\u003c!-- \u0026 --\u003e"#))
    }
  }

  @Test func doesNotTurnTheOrderOfItsSource() {
    let catalog = SmallCatalog.catalog(datasets: [SmallCatalog.dataset(description: "a\u{202E}b\u{2066}c\u{10FFFF}")])
    for script in [DatasetMarkup.script(of: catalog), DatasetMarkup.script(of: catalog.datasets[0], in: catalog)] {
      #expect(script.contains(#"a\u202eb\u2066c\udbff\udfff"#))
    }
  }

  @Test func saysWhatSearchEnginesAskFor() throws {
    let catalog = SmallCatalog.catalog(datasets: [SmallCatalog.dataset(temporal: SmallCommune.day(2025, 1, 1)...SmallCommune.day(2026, 12, 31))])
    let script = DatasetMarkup.script(of: catalog.datasets[0], in: catalog)
    let value = try #require(try JSONSerialization.jsonObject(with: Data(script.utf8)) as? [String: Any])
    #expect(value["@type"] as? String == "Dataset")
    #expect(value["license"] as? String == "https://example.vn/td/dieu-kien.html")
    #expect(value["temporalCoverage"] as? String == "2025-01-01/2026-12-31")
    #expect(value["isAccessibleForFree"] as? Bool == true)
    #expect((value["variableMeasured"] as? [Any])?.count == PublishedSchema.milestones.columns.count)
    let file = try #require((value["distribution"] as? [[String: Any]])?.first)
    #expect(file["contentUrl"] as? String == "https://example.vn/td/xa/su%E1%BB%91i%20tre/targets.csv")
    #expect(file["contentSize"] as? String == "12 B")
  }

  @Test func longDescriptionsEndAfterAWord() {
    let short = String(repeating: "a", count: 5000)
    #expect(DatasetMarkup.fitting(short) == short)
    let long = DatasetMarkup.fitting(String(repeating: "từ ", count: 2000))
    #expect(long.count <= 5000)
    #expect(long.hasSuffix("từ …"))
    #expect(DatasetMarkup.fitting(short + "a").count == 5000)
  }
}
