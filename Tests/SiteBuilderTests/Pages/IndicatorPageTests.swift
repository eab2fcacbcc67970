import Testing

@testable import SiteBuilder

@Suite("Pages of indicators") struct IndicatorPageTests {
  @Test("Every target tied to it, by commune in order of name: goal and deadline as printed, and what is reported") func rows() throws {
    let site = try SeveralCommunes().built()
    #expect(site.messages == "")
    #expect(PageChecks(site).faults == [])
    let page = try #require(site.pages["chi-so/song.html"])
    let rows = page.mainLines.filter { $0.hasPrefix("Xã ") }
    #expect(
      rows == [
        "Xã An I.1 Phủ sóng 5G toàn xã ≥ 90% Tháng 12/2026 60% kỳ Quý III/2026 Chưa đến kỳ xét",
        "Xã An I.2 Phủ sóng 5G khu dân cư 100% dân số không nêu Chưa báo cáo",
        "Xã Bình I.1 Có sóng 5G Hoàn thành (mô hình) không nêu Chưa có số liệu",
      ])
    #expect(page.mainWords.contains("3 chỉ tiêu trong các kế hoạch"))
    #expect(page.mainWords.contains("Lưu ý khi so sánh. Nơi tính theo dân số."))
    #expect(page.mainWords.contains("Người dân làm gì? Báo nơi sóng yếu."))
    #expect(page.mainWords.contains("Sóng 5G. Mạng 5G."))
    #expect(!page.mainWords.contains("Mẫu") && !page.mainWords.contains("không đặt chỉ tiêu này"))
  }

  @Test("Communes whose plan has no such target are named, the fictional one is not") func without() throws {
    var communes = SeveralCommunes()
    communes.files["communes/binh/plans/kh/targets.csv"] = "id,section,number,statement\nkh-ct-1,I,1,Có sóng 5G\n"
    let page = try #require(try communes.built().pages["chi-so/song.html"]).mainWords
    #expect(page.contains("2 chỉ tiêu trong các kế hoạch"))
    #expect(page.contains("Kế hoạch không đặt chỉ tiêu này: Xã Bình ."))
  }

  @Test("An indicator that only a fictional commune has, or nobody, has no page") func nobody() throws {
    var communes = SeveralCommunes()
    for slug in ["an", "binh"] { communes.files["communes/\(slug)/plans/kh/targets.csv"] = "id,section,number,statement\nkh-ct-1,I,1,Sóng\n" }
    communes.files["communes/an/reports.csv"] = nil
    let site = try communes.built()
    #expect(site.messages == "")
    #expect(site.files.keys.filter { $0.hasPrefix("chi-so/") } == [])
    #expect(PageChecks(site).faults == [])
  }
}
