import PlanModel
import Testing

@testable import OpenData

struct CatalogGraphTests {
  private func turtle(_ catalog: Catalog) -> String { String(decoding: CatalogGraph(of: catalog).turtle, as: UTF8.self) }
  private func json(_ catalog: Catalog) -> String { String(decoding: CatalogGraph(of: catalog).linkedJSON, as: UTF8.self) }

  @Test func writesACatalogue() {
    let text = turtle(SmallCatalog.catalog())
    #expect(
      text.contains(
        """
        <https://example.vn/td/xa/index.html#catalog>
          a dcat:Catalog ;
          dct:title "Danh mục"@vi ;
          dct:description "Dữ liệu \\"mở\\""@vi ;
          dct:publisher <https://example.vn/td/#publisher> ;
        """))
    #expect(text.contains("dcat:dataset <https://example.vn/td/xa/index.html#dataset/01234/milestones> .\n"))
  }

  @Test func writesAFile() {
    let text = turtle(SmallCatalog.catalog())
    #expect(text.contains("<https://example.vn/td/xa/su%E1%BB%91i%20tre/targets.csv#distribution>\n  a dcat:Distribution ;\n"))
    #expect(text.contains("dcat:byteSize \"12\"^^xsd:nonNegativeInteger ;"))
    #expect(text.contains("dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ;"))
    #expect(text.contains("dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ;"))
    #expect(text.contains("spdx:checksumValue \"\(String(repeating: "ab", count: 32))\"^^xsd:hexBinary .\n"))
  }

  @Test func whatIsNotKnownIsNotSaid() {
    let text = turtle(SmallCatalog.catalog(terms: nil, issued: nil))
    for property in ["dct:license", "dct:issued", "dct:valid", "dct:accrualPeriodicity", "dct:creator", "LicenseDocument"] {
      #expect(!text.contains(property), "\(property)")
    }
    // A table without days of its own speaks of the day of the catalogue.
    #expect(text.contains("dcat:startDate \"2026-06-30\"^^xsd:date ;\n  dcat:endDate \"2026-06-30\"^^xsd:date"))
    // The standard wants a keyword: the table's heading stands in.
    #expect(text.contains("dcat:keyword \"Mốc\"@vi ;"))
  }

  @Test func whatIsKnownIsSaid() {
    let dataset = SmallCatalog.dataset(
      keywords: ["a", "b"], office: "Phòng VHXH", frequency: .semiannual, modified: SmallCommune.day(2026, 6, 1),
      nextUpdate: SmallCommune.day(2026, 7, 10),
      temporal: SmallCommune.day(2025, 1, 1)...SmallCommune.day(2026, 12, 31))
    let text = turtle(SmallCatalog.catalog(datasets: [dataset]))
    #expect(text.contains("dcat:keyword \"a\"@vi,\n    \"b\"@vi ;"))
    #expect(text.contains("dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL_2> ;"))
    #expect(text.contains("dct:valid \"2026-06-30/2026-07-10\" ;"))
    #expect(text.contains("dct:creator <https://example.vn/td/xa/index.html#office/01234/Ph%C3%B2ng%20VHXH> ;"))
    #expect(text.contains("dct:coverage <https://example.vn/td/#place/01234> ;"))
    #expect(text.contains("a dct:Jurisdiction ;\n  rdfs:label \"Xã Suối Tre\"@vi ;\n  dct:identifier \"01234\" .\n"))
  }

  @Test func bothFilesSayTheSameInTheSameOrder() {
    let catalog = SmallCatalog.catalog(datasets: [SmallCatalog.dataset(places: []), SmallCatalog.dataset(places: [])])
    let graph = CatalogGraph(of: catalog).graph
    let json = json(catalog)
    let subjects = graph.nodes.map(\.subject)
    #expect(Set(subjects).count == subjects.count, "a thing stands once")
    var rest = json[...]
    for subject in subjects {
      // A node that holds a list of entries has a line for each of its members, another stands on one line.
      let places = [("\"@id\":\"", "\",\"@type\""), ("\"@id\": \"", "\",\n      \"@type\"")].compactMap { rest.firstRange(of: $0.0 + subject + $0.1) }
      let place = places.min { $0.lowerBound < $1.lowerBound }
      #expect(place != nil, "\(subject)")
      if let place { rest = rest[place.upperBound...] }
    }
  }

  @Test func escapesText() {
    var graph = Graph()
    graph.add(Graph.Node("https://a/", [], ["dct:title": [.words("một \"hai\"\\ \n\u{1}", language: "vi")], "dct:valid": []]))
    #expect(String(decoding: Turtle.bytes(of: graph), as: UTF8.self).hasSuffix(#"dct:title "một \"hai\"\\ \n\u0001"@vi ."# + "\n"))
    #expect(String(decoding: LinkedJSON.bytes(of: graph), as: UTF8.self).contains(#""@value":"một \"hai\"\\ \n\u0001""#))
  }
}
