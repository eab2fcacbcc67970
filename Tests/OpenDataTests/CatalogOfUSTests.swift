import PlanModel
import Testing

@testable import OpenData

struct CatalogOfUSTests {
  @Test func writesADataset() {
    let dataset = SmallCatalog.dataset(office: "Phòng VHXH", frequency: .quarterly, modified: SmallCommune.day(2026, 6, 1))
    let text = String(decoding: CatalogOfUS.bytes(of: SmallCatalog.catalog(datasets: [dataset]), path: "xa/data.json"), as: UTF8.self)
    #expect(text.contains("\"@id\": \"https://example.vn/td/xa/data.json\""))
    #expect(text.contains("\"accrualPeriodicity\": \"R/P3M\""))
    #expect(text.contains("\"modified\": \"2026-06-01\""))
    #expect(text.contains("\"fn\":\"Phòng VHXH\""))
    #expect(text.contains("\"spatial\": \"Xã Suối Tre (01234)\""))
    #expect(text.contains("\"temporal\": \"2026-06-30/2026-06-30\""))
    #expect(!text.contains("bureauCode"))
  }

  @Test func whatIsNotKnownIsNotSaid() {
    let catalog = SmallCatalog.catalog(terms: nil, issued: nil, datasets: [SmallCatalog.dataset(places: [])])
    let text = String(decoding: CatalogOfUS.bytes(of: catalog, path: "xa/data.json"), as: UTF8.self)
    for key in ["license", "issued", "modified", "accrualPeriodicity", "spatial", "null"] { #expect(!text.contains(key), "\(key)") }
  }
}
