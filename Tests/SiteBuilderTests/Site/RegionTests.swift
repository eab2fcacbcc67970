import ContentReader
import PlanModel
import Testing

@testable import SiteBuilder

@Suite("Pages across are split by province where there are several") struct RegionTests {
  private let settings = SiteSettings(provinces: [Province(name: "Đồng Nai", title: .province), Province(name: "Huế", title: .city)])

  private func commune(_ slug: String, _ name: String, in province: String, indicator: IndicatorID? = nil, kind: String? = nil) -> SmallCommune {
    var commune = SmallCommune(slug: slug, name: name, province: province)
    commune.targets = [target("≥ 80", indicator: indicator, item("ct"))]
    commune.offices = [office("vhxh", "Phòng", kind: kind)]
    return commune
  }

  private func made(_ communes: [SmallCommune]) -> (overview: SiteOverview, regions: [Region]) {
    let summaries = communes.map { $0.summary() }
    let overview = SiteOverview(settings: settings, summaries: summaries)
    return (overview, Region.all(overview, shared: SmallCommune.shared, summaries: summaries))
  }

  @Test("Without any commune there is one region, with empty pages") func nothing() {
    let (overview, regions) = made([])
    #expect(!overview.isSplit && overview.provincesInOrder == [])
    #expect(regions.map(\.address.folder) == [""])
    #expect(regions[0].name == nil && !regions[0].isOneOfSeveral)
    #expect(regions[0].communes.isEmpty && regions[0].indicators.isEmpty && regions[0].officeKinds.isEmpty)
    #expect(overview.across(province: "Huế") == .whole)
  }

  @Test("A fictional commune alone makes no province, no indicator, no kind of office") func fictional() {
    var made_up = commune("minh-hoa", "Minh Họa", in: "Huế", indicator: "par", kind: "van-hoa")
    made_up.demonstration = "2026-06-30"
    let (overview, regions) = made([made_up])
    #expect(regions.count == 1 && regions[0].name == nil)
    #expect(regions[0].communes.isEmpty && regions[0].demonstrations.map(\.name) == ["Xã Minh Họa"])
    #expect(regions[0].indicators.isEmpty && regions[0].officeKinds.isEmpty)
    #expect(!overview.hasPage(ofOfficeKind: "van-hoa", province: "Huế"))
    #expect(overview.peers(of: "par", province: "Huế") == nil)
  }

  @Test("One province: all at the root, whatever province the fictional commune names") func one() {
    var made_up = commune("minh-hoa", "Minh Họa", in: "Huế", indicator: "ho-so", kind: "kinh-te")
    made_up.demonstration = "2026-06-30"
    let (overview, regions) = made([commune("an", "An", in: "Đồng Nai", indicator: "par", kind: "van-hoa"), made_up])
    #expect(!overview.isSplit)
    #expect(regions.map(\.address) == [.whole])
    #expect(regions[0].name == "tỉnh Đồng Nai" && !regions[0].isOneOfSeveral)
    #expect(regions[0].indicators.map(\.id) == ["par"] && regions[0].groups == ["Chính quyền số"])
    #expect(regions[0].officeKinds.map(\.id) == ["van-hoa"])
    #expect(overview.across(province: "Huế") == .whole)
    #expect(overview.peers(of: "par", province: "Huế")?.first.map(\.commune) == ["Xã An"])
    #expect(overview.hasPage(ofOfficeKind: "van-hoa", province: "Huế"))
  }

  @Test("Of many communes with the same indicator the first are known by name, and all are counted") func many() {
    let names = ["An", "Bình", "Châu", "Dũng", "Em", "Gia", "Hà"]
    let (overview, _) = made(names.map { commune($0.lowercased(), $0, in: "Huế", indicator: "par") })
    let peers = overview.peers(of: "par", province: "Huế")
    #expect(peers?.count == 7)
    #expect(peers?.first.map(\.commune) == ["xã An", "xã Bình", "xã Châu", "xã Dũng", "xã Em"].map(\.capitalizedFirst))
  }

  @Test("Two provinces: each its own pages, communes, indicators and kinds, in Vietnamese order") func two() {
    var made_up = commune("minh-hoa", "Minh Họa", in: "Cà Mau", indicator: "par")
    made_up.demonstration = "2026-06-30"
    let (overview, regions) = made([
      commune("binh", "Bình", in: "Huế", indicator: "ho-so", kind: "kinh-te"),
      commune("chau", "Châu", in: "Đồng Nai", indicator: "par", kind: "van-hoa"),
      commune("dung", "Dũng", in: "Đồng Nai"), made_up,
    ])
    #expect(overview.isSplit)
    #expect(regions.map(\.address.folder) == ["tinh/dong-nai/", "tinh/hue/"])
    #expect(regions.map(\.name) == ["tỉnh Đồng Nai", "thành phố Huế"])
    #expect(regions.allSatisfy { $0.isOneOfSeveral })
    #expect(regions.map { $0.communes.map(\.bareName) } == [["Châu", "Dũng"], ["Bình"]])
    #expect(regions.allSatisfy { $0.demonstrations.isEmpty })
    #expect(regions.map { $0.indicators.map(\.id) } == [["par"], ["ho-so"]])
    #expect(regions.map { $0.officeKinds.map(\.id) } == [["van-hoa"], ["kinh-te"]])
    #expect(overview.peers(of: "par", province: "Đồng Nai")?.first.map(\.address) == ["xa-phuong/chau/chi-tieu/ct.html"])
    #expect(overview.peers(of: "par", province: "Huế") == nil)
    #expect(overview.hasPage(ofOfficeKind: "kinh-te", province: "Huế"))
    #expect(!overview.hasPage(ofOfficeKind: "kinh-te", province: "Đồng Nai"))
    #expect(overview.across(province: "Huế")?.folder == "tinh/hue/")
    #expect(overview.across(province: "Cà Mau") == nil)
  }

  @Test("A province without a title goes by its name") func untitled() {
    #expect(made([commune("an", "An", in: "Cà Mau")]).regions[0].name == "Cà Mau")
  }
}
