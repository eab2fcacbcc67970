import Testing

@testable import SiteBuilder

@Suite("Pages of kinds of offices") struct OfficeKindPageTests {
  @Test("Each office by commune in order of name: what it leads, what is red, how it reports; without data no count of red") func rows() throws {
    let site = try SeveralCommunes().built()
    let page = try #require(site.pages["co-quan/van-hoa.html"])
    let rows = page.mainLines.filter { $0.contains("Phòng Văn hóa - Xã hội xã") }
    #expect(
      rows == [
        "Xã An Phòng Văn hóa - Xã hội xã An Chủ trì 2 chỉ tiêu, 1 nhiệm vụ 1 0 trên 3 kỳ",
        "Xã Bình Phòng Văn hóa - Xã hội xã Bình Kế hoạch không giao riêng việc nào cho cơ quan này chưa có số liệu chưa có kỳ nào",
      ])
    #expect(page.mainWords.contains("2 cơ quan trong các kế hoạch"))
    #expect(page.mainWords.contains("Còn được gọi là: Phòng VHXH."))
    #expect(!page.mainWords.contains("Mẫu") && !page.mainWords.contains("không nêu cơ quan loại này"))
  }

  @Test("Communes without such an office are named") func without() throws {
    var communes = SeveralCommunes()
    communes.files["communes/binh/offices.csv"] = "id,name\nvhxh,Văn phòng\n"
    let page = try #require(try communes.built().pages["co-quan/van-hoa.html"]).mainWords
    #expect(page.contains("1 cơ quan trong các kế hoạch"))
    #expect(page.contains("Kế hoạch không nêu cơ quan loại này: Xã Bình ."))
  }

  @Test("A kind that only a fictional commune has has no page") func nobody() throws {
    var communes = SeveralCommunes()
    for slug in ["an", "binh"] { communes.files["communes/\(slug)/offices.csv"] = "id,name,aliases\nvhxh,Văn phòng,VHXH\n" }
    let site = try communes.built()
    #expect(site.messages == "")
    #expect(site.files["co-quan/van-hoa.html"] == nil)
    #expect(PageChecks(site).faults == [])
  }
}
