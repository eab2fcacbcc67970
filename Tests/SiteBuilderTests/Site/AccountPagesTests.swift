import Foundation
import Testing

@testable import SiteBuilder

@Suite("Pages of funding, of promised lists, and of reports upwards") struct AccountPagesTests {
  private static let folder = "xa-phuong/an-lac/"

  /// The pages of a commune with these files beside a plan with one target; its calendar asks for quarterly reports by the 5th.
  private func pages(_ files: [String: String], provisions: String = "", calendar: Bool = true) throws -> [String: String] {
    var content = SpeakingSite(words: "Lời").content
    content["site.yml"] = Array("title: Lời\n".utf8)
    for name in ["budget", "listings", "submissions", "decisions"] { content["communes/an-lac/\(name).csv"] = nil }
    let cycle = "calendar:\n  - {kind: quarter, due: ngày 5 tháng sau, sentence: Báo cáo hằng quý, source: V.1}\n"
    content["communes/an-lac/commune.yml"] = Array(
      ("name: An Lạc\nkind: xã\ncode: \"00003\"\nprovince: Đồng Nai\nstanding-office: o\n" + (calendar ? cycle : "")
        + (provisions.isEmpty ? "" : "provisions:\n" + provisions)).utf8)
    for (name, text) in files { content["communes/an-lac/" + name] = Array(text.utf8) }
    let site = try BuiltSite(content: content, asOf: "2026-11-05")
    #expect(site.messages == "")
    #expect(PageChecks(site).faults.filter { $0.hasPrefix(Self.folder) } == [])
    return site.pages
  }

  /// The words of a page's main part, with `|` for tags.
  private func words(_ page: String?) -> String { lines(page).replacing("\n", with: "|") }

  /// The same line by line, as the page is written.
  private func lines(_ page: String?) -> String {
    guard let page, let main = page.firstRange(of: "<main") else { return "" }
    let body = page[main.lowerBound...].components(separatedBy: "</main>")[0]
    return body.replacing(/<[^>]*>/, with: "|").replacing(/[|\s]*\n[|\s]*/, with: "\n").replacing(/\|+/, with: "|")
  }

  @Test("Without rows and without a word of the plan there is no page") func none() throws {
    let made = try pages([:], calendar: false).keys.filter { $0.hasPrefix(Self.folder) && !$0.contains("co-quan") }.map {
      String($0.dropFirst(Self.folder.count))
    }
    #expect(!made.contains { ["kinh-phi.html", "bao-cao.html"].contains($0) || $0.hasPrefix("cong-bo/") })
  }

  @Test("A plan that speaks of them, and nothing published: the promise, then what is missing") func promised() throws {
    let pages = try pages(
      [:],
      provisions: """
          - {about: kinh phí, sentence: Bố trí từ ngân sách xã., source: IV}
          - {about: kiểm tra, sentence: Sơ kết hằng năm.}
          - {about: đánh giá, sentence: Khen thưởng kịp thời.}
          - {about: danh mục, list: san-pham-so, title: Sản phẩm số, sentence: Công bố danh mục sản phẩm số., source: VI.3}

        """)
    let budget = words(pages[Self.folder + "kinh-phi.html"])
    #expect(budget.contains("“Bố trí từ ngân sách xã.”|Kế hoạch của Xã An Lạc, IV|"))
    #expect(budget.contains("Chưa có số liệu kinh phí nào được công bố"))
    let reports = words(pages[Self.folder + "bao-cao.html"])
    #expect(reports.contains("“Báo cáo hằng quý”|Kế hoạch của Xã An Lạc, V.1|"))
    #expect(reports.contains("“Sơ kết hằng năm.”|Kế hoạch của Xã An Lạc|"))
    #expect(reports.contains("Chưa có báo cáo nào được công bố"))
    #expect(reports.contains("Chưa có văn bản khen, phê bình, đánh giá nào được công bố."))
    let list = words(pages[Self.folder + "cong-bo/san-pham-so.html"])
    #expect(list.contains("|Sản phẩm số|"))
    #expect(list.contains("“Công bố danh mục sản phẩm số.”|Kế hoạch của Xã An Lạc, VI.3|"))
    #expect(list.contains("Chưa công bố danh mục năm 2026"))
  }

  @Test("Money: sums say how many lines have no amount") func budget() throws {
    let page = words(
      try pages([
        "budget.csv": """
        id,title,item,source,approved,disbursed,period,decision,office
        kp-1,Đường truyền,kh-2026-ct-i-1,ngân sách,1250000000,0,2026,12/QĐ-UBND,o
        kp-2,Tập huấn,,ngân sách,500500,,2026,Nghị quyết số 3,
        kp-3,Máy tính,,ngân sách,,,2026-Q1,,

        """
      ])[Self.folder + "kinh-phi.html"])
    #expect(page.contains("Kế hoạch không nêu quy định riêng về kinh phí."))
    #expect(page.contains("Năm 2026: 3 khoản"))
    #expect(
      page.contains(
        "|Ngân sách|3 khoản|chưa có số|chưa có số|1.250.500.500 đồng|1 trên 3 khoản chưa có số|0 đồng|2 trên 3 khoản chưa có số|"))
    #expect(
      page.contains(
        "|Đường truyền|ngân sách, năm 2026|Chỉ tiêu I.1 Lời|chưa có số|chưa có số|1.250 triệu đồng|0 đồng|Lời|Quyết định số 12/QĐ-UBND|"))
    #expect(page.contains("|500.500 đồng|chưa có số|không nêu cơ quan|Nghị quyết số 3|"))
    #expect(page.contains("|Máy tính|ngân sách, quý I/2026|chưa có số|chưa có số|chưa có số|chưa có số|không nêu cơ quan|không nêu quyết định|"))
  }

  @Test("A list: what is in force, then what is over; what is yet to come is not there") func listings() throws {
    let page = words(
      try pages([
        "listings.csv": """
        list,id,title,office,description,for_whom,how,url,from,until,document
        bai-toan-lon,bt-1,Trễ hẹn,o,Nhận ra sớm.,Doanh nghiệp,Gửi đề xuất,https://example.vn/,2026-02-01,2026-11-05,Thông báo 3
        bai-toan-lon,bt-2,Nước sạch,o,,,,,,2026-11-04,
        bai-toan-lon,bt-3,Còn xa,o,,,,,2026-11-06,,

        """
      ])[Self.folder + "cong-bo/bai-toan-lon.html"])
    #expect(page.contains("|Bài toán lớn|"))
    #expect(page.contains("Kế hoạch không nêu danh mục này."))
    #expect(page.contains("1 mục đang có hiệu lực"))
    #expect(
      page.contains(
        "|Trễ hẹn|Nhận ra sớm.|Dành cho: Doanh nghiệp|Cách tiếp cận: Gửi đề xuất|Trang giới thiệu|Lời|Từ 01/02/2026 đến hết 05/11/2026|Văn bản: Thông báo 3|"
      ))
    #expect(page.contains("1 mục đã hết hiệu lực"))
    #expect(page.contains("|Nước sạch|Lời|Đến hết 04/11/2026|"))
    #expect(!page.contains("Còn xa"))
  }

  @Test("Reports upwards, the latest period first, each with its square; then decisions") func submissions() throws {
    let page = lines(
      try pages([
        "submissions.csv": """
        id,period,kind,recipient,due,sent,number
        bc-1,2026-Q1,quý,Sở,2026-04-05,2026-04-05,số 7
        bc-2,2026-Q2,quý,Sở,2026-07-05,2026-07-08,9/BC
        bc-3,2026-Q3,quý,Sở,2026-10-31,2026-11-06,11/BC
        bc-4,2026,tổng kết,Đảng ủy,2026-12-01,,
        bc-5,2026-H1,giám sát MTTQ,UBND xã,,,
        bc-6,2026-06,tháng,Sở,,,
        bc-7,2026,kiểm tra,Sở,2026-11-05,,

        """,
        "decisions.csv": """
        date,kind,office,level,number
        2026-07-01,khen,o,Giấy khen,12/QĐ
        2026-08-01,phê bình,o,,13/QĐ
        2026-11-06,đánh giá,o,Tốt,14/QĐ

        """,
      ])[Self.folder + "bao-cao.html"])
    let rows = page.split(separator: "\n").filter { $0.contains("|Sở|") || $0.contains("|Đảng ủy|") || $0.contains("|UBND xã|") }.map(String.init)
    #expect(page.contains("7 báo cáo, kiểm tra"))
    #expect(page.contains("\n1 đúng hạn, 1 gửi chậm, 1 chưa gửi, 2 chưa đến hạn, 2 không có ngày hạn.\n"))
    #expect(
      rows == [
        "Tổng kết năm 2026|chưa đến hạn, còn 26 ngày|Đảng ủy|01/12/2026|chưa gửi",
        "Kiểm tra năm 2026|chưa gửi, hôm nay đến hạn|Sở|05/11/2026|chưa gửi",
        "Báo cáo quý III/2026|T|chưa gửi, quá hạn 5 ngày|Sở|31/10/2026|chưa gửi",
        "Giám sát của MTTQ 6 tháng đầu năm 2026|chưa gửi|UBND xã|không đặt ngày hạn|chưa gửi",
        "Báo cáo quý II/2026|M|gửi chậm 3 ngày|Sở|05/7/2026|08/7/2026|Số 9/BC",
        "Báo cáo tháng 6/2026|chưa gửi|Sở|kế hoạch không nêu ngày hạn|chưa gửi",
        "Báo cáo quý I/2026|Đ|đúng hạn|Sở|05/4/2026|05/4/2026|Số 7",
      ])
    #expect(page.contains("Lời|Phê bình|01/8/2026|Số 13/QĐ"))
    #expect(page.contains("Lời|Khen|Giấy khen|01/7/2026|Số 12/QĐ"))
    #expect(!page.contains("14/QĐ"))
  }
}
