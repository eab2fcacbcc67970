import Testing

@testable import SiteBuilder

@Suite("What is red at all communes") struct AlertsAcrossPageTests {
  @Test("By commune, the longest overdue first, with reason, office and explanation; nothing of the fictional commune") func alerts() throws {
    let page = try #require(try SeveralCommunes().built().pages["canh-bao.html"])
    #expect(
      page.mainLines == [
        "2 việc đỏ", "Việc quá hạn, chậm nhiều hoặc có minh chứng không hợp lệ, tính đến 05/11/2026.",
        "1 trên 2 xã, phường đã công bố tiến độ. Chưa có số liệu không có nghĩa là chậm.",
        "Tính ở trang này theo quy tắc đã công bố , không phải cảnh báo của theodoinq.dcs.vn hay nq71.dongnai.gov.vn.", "Xã An : 2 cảnh báo đỏ",
        "Ban hành quy chế nhiệm vụ II.2 : quá hạn 219 ngày, mới xong 30% Từ ngày 03/10/2026. Phòng Văn hóa - Xã hội xã An. Giải trình: Chờ góp ý của các ấp",
        "Tập huấn nhiệm vụ II.1 : quá hạn 5 ngày, chưa có báo cáo Từ ngày 01/11/2026. Kế hoạch không nêu cơ quan ở dòng này. Cơ quan chưa giải trình.",
      ])
  }

  @Test("Before anybody has published progress nothing is red, and that is not called late") func nobody() throws {
    var communes = SeveralCommunes()
    communes.files["communes/an/reports.csv"] = nil
    let page = try #require(try communes.built().pages["canh-bao.html"]).mainWords
    #expect(page.contains("Không có việc đỏ"))
    #expect(page.contains("Chưa nơi nào trong 2 xã, phường công bố tiến độ nên chưa có gì để xét. Chưa có số liệu không có nghĩa là chậm."))
    #expect(!page.contains("Mẫu"))
  }

  @Test("With nothing red where some have published") func quiet() throws {
    var communes = SeveralCommunes()
    communes.files["communes/an/plans/kh/tasks.csv"] = nil
    communes.files["communes/an/reports.csv"] = "item,period,reported,value\nkh-ct-1,2026-Q3,2026-10-03,95\nkh-ct-2,2026-Q3,2026-10-03,100\n"
    let page = try #require(try communes.built().pages["canh-bao.html"]).mainWords
    #expect(page.contains("Không có việc đỏ"))
    #expect(page.contains("1 trên 2 xã, phường đã công bố tiến độ."))
  }
}
