import Testing

@testable import SiteBuilder

@Suite("The page of what was amended and corrected") struct AmendmentsPageTests {
  private static let path = "xa-phuong/an-lac/dieu-chinh.html"
  private static let provision = """
    name: An Lạc
    kind: xã
    code: "00003"
    province: Đồng Nai
    provisions:
      - {about: điều chỉnh, sentence: "Có thể điều chỉnh một số mục tiêu.", source: "VI.5"}

    """
  private static let changed = SmallContent([
    "commune.yml": provision,
    "plans/kh/amendments.csv": """
    item,field,value,from,basis
    kh-ct-i-1,target,≥ 90%,2026-05-01,Quyết định số 1
    kh-nv-ii-1,product,Quy chế,2026-06-01,Quyết định số 2
    kh-tn-iv-3,statement,Tổng hợp và đôn đốc,2026-12-01,Quyết định số 3

    """,
    "reports.csv": """
    item,period,reported,value,complete,state,result,note
    kh-ct-i-1,2026-04,2026-05-03,41,,,,
    kh-ct-i-1,2026-04,2026-05-09,40,,,,Trừ hồ sơ trùng.
    kh-ct-i-1,2026-04,2026-05-20,40,,,,Thay minh chứng
    kh-ct-i-1,2026-04,2026-07-11,39,,,,Ngày mai
    kh-tn-iv-1,2026-05,2026-06-03,,60,đang thực hiện,,
    kh-tn-iv-1,2026-05,2026-06-04,,50,đang thực hiện,,Cộng nhầm
    kh-tn-iv-3,2026-05,2026-06-03,,,đang thực hiện,Đã tổng hợp 5 ấp.,
    kh-tn-iv-3,2026-05,2026-06-05,,,đang thực hiện,Đã tổng hợp 4 ấp.,Đếm trùng một ấp

    """,
    "retired.csv": "old,new\nkh-ct-i-8,kh-ct-i-9\nkh-ct-i-9,kh-tn-iv-1\nkh-nv-x,\n",
  ])

  /// The lines of the tables' rows.
  private func rows(_ page: String) -> [String] {
    page.split(separator: "\n").filter { $0.hasPrefix("<tr role=\"row\"><th scope=\"row\"") }.map { line in
      String(line).replacing(/<\/t[hd]>/, with: " | ").replacing(/<[^>]*>/, with: "").replacing(/[ ]+/, with: " ")
    }
  }

  @Test("Nothing changed: it says so, and quotes the plan") func none() throws {
    let page = try #require(try SmallContent(["commune.yml": Self.provision]).built().pages[Self.path])
    let words = page.mainWords
    for expected in [
      "Chưa có điều chỉnh nào.", "“Có thể điều chỉnh một số mục tiêu.” Kế hoạch của Xã An Lạc, VI.5", "Chưa có văn bản nào điều chỉnh kế hoạch.",
      "Chưa có số liệu nào được điều chỉnh.",
    ] {
      #expect(words.contains(expected), "\(expected)")
    }
    #expect(!words.contains("Mã thôi dùng"))
    #expect(page.contains("href=\"du-lieu/amendments.csv\""))
    #expect(page.contains("href=\"du-lieu/reports.csv\""))
    let silent = try #require(try SmallContent().built().pages[Self.path])
    #expect(silent.mainWords.contains("Không thấy câu nào của kế hoạch nói về việc điều chỉnh."))
  }

  @Test("Amendments in force and corrections received, the latest first") func changes() throws {
    let site = try Self.changed.built()
    #expect(site.messages == "")
    #expect(PageChecks(site).faults.filter { $0.hasPrefix("xa-phuong/") } == [])
    let page = try #require(site.pages[Self.path])
    #expect(
      rows(page) == [
        "Nhiệm vụ II.1: Xây dựng quy chế | Kết quả, sản phẩm | để trống | “Quy chế” | 01/6/2026 | Quyết định số 2 | ",
        "Chỉ tiêu I.1: Hồ sơ trực tuyến | Mục tiêu | “≥ 80%” | “≥ 90%” | 01/5/2026 | Quyết định số 1 | ",
        "Trách nhiệm, giải pháp IV.3: Tổng hợp | 5/2026 | “Đã tổng hợp 5 ấp” | “Đã tổng hợp 4 ấp” | 05/6/2026 | Đếm trùng một ấp | ",
        "Trách nhiệm, giải pháp IV.1: Theo dõi thông tin | 5/2026 | 60% | 50% | 04/6/2026 | Cộng nhầm | ",
        "Chỉ tiêu I.1: Hồ sơ trực tuyến | 4/2026 | 40% | không đổi | 20/5/2026 | Thay minh chứng | ",
        "Chỉ tiêu I.1: Hồ sơ trực tuyến | 4/2026 | 41% | 40% | 09/5/2026 | Trừ hồ sơ trùng | ",
      ])
    #expect(page.contains("2 điều chỉnh kế hoạch"))
    #expect(page.contains("4 lần điều chỉnh số liệu"))
    #expect(!page.contains("Quyết định số 3"))
  }

  @Test("Ids no longer used, each with the one in use") func retired() throws {
    let page = try #require(try Self.changed.built().pages[Self.path])
    for expected in [
      "<a href=\"chi-tieu/kh-ct-i-8.html\"><code>kh-ct-i-8</code></a>, nay là <a href=\"trach-nhiem/kh-tn-iv-1.html\"><code>kh-tn-iv-1</code></a>",
      "<a href=\"nhiem-vu/kh-nv-x.html\"><code>kh-nv-x</code></a>, không có mã thay",
    ] {
      #expect(page.contains(expected), "\(expected)")
    }
  }
}
