import Testing

@testable import SiteBuilder

@Suite("The roadmap of open data on its page, and the target that takes its figure from it") struct RoadmapTests {
  private static let listing = "xa-phuong/an-lac/du-lieu/index.html"
  private static let target = "xa-phuong/an-lac/chi-tieu/kh-ct-i-1.html"

  private func site(_ files: [String: String] = [:]) throws -> BuiltSite {
    let own = [
      "plans/kh/targets.csv": """
      id,section,number,statement,unit,target,due,lead,computed,note
      kh-ct-i-1,I,1,Dữ liệu mở theo lộ trình,%,100%,Tháng 12/2026,VP,open-data-share,Lộ trình ở kế hoạch khác

      """,
      "offices.csv": "id,name,aliases,phone,email\nvp,Văn phòng,VP,0251 000 000,vp@example.vn\n",
    ]
    return try SmallContent(own.merging(files) { _, new in new }).built("2026-11-10")
  }

  private let roadmap = """
    id,title,description,office,theme,formats,frequency,planned,published,updated,url,table,terms,basis
    dl-1,Báo cáo,Các báo cáo,VP,Chung,,hằng tháng,Tháng 9/2026,2026-09-20,2026-10-20,,items,,VIII.2
    dl-2,Chợ,Các chợ,VP,,CSV | Excel,hằng tháng,Tháng 9/2026,2026-10-08,,https://example.vn/cho,,Ghi nguồn,
    dl-3,Đường,Các đường,VP,,,hằng năm,Tháng 9/2026,,,,,,
    dl-4,Trường,Các trường,VP,,,,2026-12-01,,,,,,
    dl-5,Chùa,Các chùa,VP,,,,,2026-11-11,,https://example.vn/chua,,,

    """

  @Test("Counts to jump to, the share with its parts, and every fact of a data set") func listing() throws {
    let site = try site(["datasets.csv": roadmap])
    #expect(site.messages.contains("published-without-frequency"))
    #expect(PageChecks(site).faults.filter { $0.contains("an-lac") } == [])
    let page = try #require(site.pages[Self.listing])
    let words = page.mainWords
    #expect(words.contains("1 trên 3 bộ dữ liệu đã đến hạn được công bố và cập nhật đúng kỳ, 33,3%."))
    #expect(words.contains("Tỷ lệ này là kết quả của chỉ tiêu I.1 Dữ liệu mở theo lộ trình"))
    for count in ["Chậm công bố: 1", "Quá kỳ cập nhật: 1", "Đã công bố: 1", "Chưa đến hạn: 1", "Chưa ấn định ngày: 1"] {
      #expect(words.contains(count), "\(count)")
    }
    for fact in [
      "Mã dl-1 . Lĩnh vực: Chung. Căn cứ: VIII.2.", "Mốc: Tháng 9/2026 (hết ngày 30/9/2026). Công bố ngày 20/9/2026.", "Gần nhất: 20/10/2026",
      "Kế tiếp: 20/11/2026", "Bảng “Mục của kế hoạch” của trang này", "Định dạng: CSV, Excel", "Ghi nguồn", "Điện thoại: 0251 000 000",
      "vp@example.vn", "quá kỳ 2 ngày", "quá hạn 41 ngày", "còn 21 ngày", "Mốc: 01/12/2026.", "Mốc: chưa ấn định.",
    ] {
      #expect(words.contains(fact), "\(fact)")
    }
    // What will be published tomorrow is not yet to be had.
    #expect(!page.contains("example.vn/chua"))
  }

  @Test("The target's page says where the figure comes from, asks for no evidence and no report") func target() throws {
    let page = try #require(try site(["datasets.csv": roadmap]).pages[Self.target])
    let words = page.mainWords
    #expect(words.contains("Tự tính từ danh mục dữ liệu mở : 1 trên 3 bộ dữ liệu đã đến hạn; cơ quan không phải báo cáo số."))
    #expect(page.contains("../du-lieu/index.html#lo-trinh"))
    #expect(words.contains("Không cần minh chứng: con số được tự tính từ danh mục dữ liệu mở ."))
    #expect(words.contains("33,33%"))
    #expect(!words.contains("chưa gửi") && !words.contains("báo cáo nhận ngày"))
  }

  @Test("Without a roadmap: one sentence, and what the plan asks for") func none() throws {
    let site = try site()
    let words = try #require(site.pages[Self.listing]).mainWords
    #expect(words.contains("Trang này chưa nhận được danh mục các bộ dữ liệu mà xã phải công bố, nên không nêu lộ trình và không tính tỷ lệ."))
    #expect(words.contains("Chỉ tiêu I.1 Dữ liệu mở theo lộ trình Thời hạn: Tháng 12/2026. Lộ trình ở kế hoạch khác"))
    let target = try #require(site.pages[Self.target]).mainWords
    #expect(target.contains("Chưa có số liệu"))
    #expect(target.contains("danh mục chưa có bộ dữ liệu nào đến hạn"))
  }

  @Test("A data set whose day has not come: no share, which is not zero") func early() throws {
    let heading = String(roadmap.split(separator: "\n")[0])
    let page = try #require(try site(["datasets.csv": heading + "\ndl-4,Trường,Các trường,VP,,,,2026-12-01,,,,,,\n"]).pages[Self.listing])
    #expect(page.mainWords.contains("Chưa bộ dữ liệu nào đến hạn công bố nên chưa tính tỷ lệ."))
    #expect(!page.mainWords.contains("0%"))
  }
}
