import Testing

@testable import SiteBuilder

@Suite("Pages of duties") struct DutyPageTests {
  private static let folder = "xa-phuong/an-lac/trach-nhiem/"
  private static let reported = SmallContent([
    "reports.csv": """
    item,period,reported,complete,state,result,evidence,note
    kh-tn-iv-1,2026-05,2026-06-03,60,đang thực hiện,Đã lập sổ,,
    kh-tn-iv-1,2026-05,2026-06-05,50,đang thực hiện,Đã lập sổ,,Cộng nhầm một ấp
    kh-tn-iv-1,2026-06,2026-07-03,,hoàn thành,Sổ đã ký,mc-1,

    """,
    "evidence.csv": "id,title,kind,public,reason\nmc-1,Sổ theo dõi,văn bản,không,Đang rà soát\n",
  ])

  @Test("Before any report: the plan's words, reading, note, source, office, and that nothing is late") func planned() throws {
    let site = try SmallContent().built()
    #expect(site.messages == "")
    #expect(PageChecks(site).faults.filter { $0.hasPrefix("xa-phuong/") } == [])
    let page = try #require(site.pages[Self.folder + "kh-tn-iv-1.html"]).mainWords
    for words in [
      "Trách nhiệm, giải pháp IV.1", "Chưa có số liệu", "“Theo dõi ấpg tin”", "Được hiểu là: “Theo dõi thông tin”", "Ghi chú: Văn bản in “ấpg tin”",
      "Kế hoạch 2026 , Mục IV", "Văn phòng", "được giao", "Chưa có số liệu không có nghĩa là chậm", "nêu mã kh-tn-iv-1",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    for words in ["Thời hạn", "Thời gian thực hiện", "Phối hợp", "Các kỳ báo cáo", "chủ trì"] { #expect(!page.contains(words), "\(words)") }
  }

  @Test("Without an office, nothing is said of the appendix that names those of targets") func withoutOffice() throws {
    let page = try #require(try SmallContent().built().pages[Self.folder + "kh-tn-iv-2.html"])
    #expect(page.mainWords.contains("Kế hoạch không giao riêng; hỏi đầu mối Văn phòng"))
    #expect(!page.contains("phụ lục"))
    #expect(!page.contains("Cơ quan phụ trách\""))
  }

  @Test("A long duty is short in the heading and whole in the quotation") func long() throws {
    let page = try #require(try SmallContent().built().pages[Self.folder + "kh-tn-iv-2.html"])
    let heading = page.components(separatedBy: "<h1 class=\"long\">")[1].components(separatedBy: "</h1>")[0]
    #expect(heading.hasSuffix("…") && heading.count <= 201)
    #expect(page.contains("các ấp xong”"))
  }

  @Test("With reports: state, history with its corrections, evidence, and why") func reported() throws {
    let site = try Self.reported.built()
    #expect(site.messages == "")
    #expect(PageChecks(site).faults.filter { $0.hasPrefix("xa-phuong/") } == [])
    let page = try #require(site.pages[Self.folder + "kh-tn-iv-1.html"]).mainWords
    for words in [
      "Hoàn thành (cơ quan tự báo cáo)", "Hoàn thành , cơ quan tự đánh giá.", "Sổ đã ký", "từ 60% thành 50%. Lý do: Cộng nhầm một ấp.", "Sổ theo dõi",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    let silent = try #require(site.pages[Self.folder + "kh-tn-iv-3.html"])
    #expect(silent.mainWords.contains("Chưa báo cáo"))
  }

  @Test("The plan's page and the office's lead there; the office's says how each stands once there are reports") func links() throws {
    let before = try SmallContent().built().pages
    let after = try Self.reported.built().pages
    let plan = try #require(before["xa-phuong/an-lac/ke-hoach/kh.html"])
    #expect(plan.contains("<a href=\"../trach-nhiem/kh-tn-iv-1.html\">Theo dõi thông tin</a>"))
    #expect(plan.mainWords.contains("IV.1 : Văn bản in “ấpg tin”"))
    let office = "xa-phuong/an-lac/co-quan/vp.html"
    #expect(before[office]?.contains("<a href=\"../trach-nhiem/kh-tn-iv-1.html\">Theo dõi thông tin</a></li>") == true)
    #expect(after[office]?.mainWords.contains("1 hoàn thành, 1 chưa báo cáo.") == true)
    #expect(after[office]?.mainWords.contains("Theo dõi thông tin Hoàn thành (cơ quan tự báo cáo)") == true)
  }
}
