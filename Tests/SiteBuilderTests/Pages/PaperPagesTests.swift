import PlanModel
import Testing

@testable import SiteBuilder

/// The papers of a small real commune as they are built.
@Suite("Papers") struct PaperPagesTests {
  private static let reports =
    "item,period,reported,value\nkh-ct-i-1,2026-05,2026-06-02,70\nkh-ct-i-1,2026-06,2026-07-03,82\nkh-ct-i-1,2026-07,2026-08-04,81\n"
  private static let folder = "xa-phuong/an-lac/ban-tin/"

  private func built(_ papers: [String: String], _ asOf: String = "2026-08-10") throws -> BuiltSite {
    var own = ["reports.csv": Self.reports]
    for (name, text) in papers { own["bulletins/" + name] = text }
    return try SmallContent(own).built(asOf)
  }

  @Test("Without a number and a signer it is a draft; with both it has the decree's form")
  func form() throws {
    let draft = try built(["2026-06.md": "---\ncut-off: 2026-07-05\n---\n"])
    #expect(!draft.messages.contains("lỗi"))
    let words = draft.pages[Self.folder + "2026-06-bao-cao.html"]?.mainWords ?? ""
    #expect(words.contains("DỰ THẢO"))
    #expect(words.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    #expect(words.contains("Số: …"))
    #expect(words.contains("An Lạc, ngày … tháng … năm …"))
    let issued = try built([
      "2026-06.md": """
      ---
      paper: thông báo
      number: 12/TB-UBND
      date: 2026-07-06
      cut-off: 2026-07-05
      signer: {form: "TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH", post: Phó Chủ tịch, name: Nguyễn Văn Mẫu}
      recipients: [UBND tỉnh (b/c); , "Lưu: VT, VHXH."]
      signed: https://vi.du/12.pdf
      ---
      ## Kết quả

      Xã đã làm **xong** việc lớn.

      """
    ])
    #expect(!issued.messages.contains("lỗi"))
    let page = issued.pages[Self.folder + "2026-06-bao-cao.html"] ?? ""
    #expect(!page.contains("DỰ THẢO"))
    for text in [
      "THÔNG BÁO", "Số: 12/TB-UBND", "An Lạc, ngày 06 tháng 7 năm 2026", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH",
      "Nguyễn Văn Mẫu", "UBND tỉnh (b/c);", "Lưu: VT, VHXH.", "Xã đã làm <strong>xong</strong> việc lớn.",
      "bản có giá trị là Thông báo số 12/TB-UBND đã ký số: <a href=\"https://vi.du/12.pdf\" rel=\"nofollow noopener ugc\">bản đã ký</a>",
    ] { #expect(page.contains(text), "\(text)") }
    // The author's paragraph stands instead of the one by rule.
    #expect(!page.contains("Trong 1 chỉ tiêu có"))
  }

  @Test("The counts are those of the cut-off, later rows unknown")
  func counts() throws {
    let site = try built(["2026-06.md": "---\ncut-off: 2026-07-05\n---\n"])
    let page = site.pages[Self.folder + "2026-06.html"]?.mainWords ?? ""
    #expect(page.contains("Số liệu chốt đến hết ngày 05/7/2026"))
    #expect(page.contains("Đã đạt 0 trên 1 chỉ tiêu, hoàn thành 0 trên 1 nhiệm vụ."))
    let table = String(decoding: site.files[Self.folder + "2026-06.csv"] ?? [], as: UTF8.self)
    #expect(table.contains("2026-06,2026-07-05,counts,target,,claimed,1,1,0,\r\n"))
    let papers = String(decoding: site.files[Self.folder.replacing("ban-tin", with: "du-lieu") + "papers.csv"] ?? [], as: UTF8.self)
    #expect(papers.hasSuffix("\r\n2026-06,2026-07-05,báo cáo,,,,2026-05,2026-05-31\r\n"))
    #expect(
      try built(["2026-06.md": "---\ncut-off: 2026-07-05\n---\n"]).files[Self.folder + "2026-06.html"] == site.files[Self.folder + "2026-06.html"])
  }

  @Test("A paper whose cut-off has not come is not built, and no link leads to it")
  func notYet() throws {
    let site = try built(["2026-06.md": "---\ncut-off: 2026-07-05\n---\n", "2026-08.md": "---\n---\n"])
    #expect(
      site.files.keys.filter { $0.hasPrefix(Self.folder) }.sorted()
        == ["2026-06-bao-cao.html", "2026-06.csv", "2026-06.html", "2026-06.txt", "index.html"].map { Self.folder + $0 })
    #expect(site.files["ban-tin/2026-06.html"] != nil && site.files["ban-tin/2026-08.html"] == nil)
    #expect(site.pages[Self.folder + "index.html"]?.contains("2026-08.html") == false)
  }

  @Test("No paper at all: the list says so") func none() throws {
    let site = try built([:])
    #expect(site.pages[Self.folder + "index.html"]?.mainWords.contains("Chưa có bản tin nào.") == true)
    #expect(site.files.keys.filter { $0.hasPrefix("ban-tin/") }.isEmpty)
  }

  @Test("Nothing reported is not zero: no count of what is met, no red, no comparison") func noData() throws {
    let site = try SmallContent(["bulletins/2026-06.md": "---\n---\n"]).built("2026-08-10")
    for name in ["2026-06.html", "2026-06-bao-cao.html"] {
      let words = site.pages[Self.folder + name]?.mainWords ?? ""
      #expect(words.contains("Chưa có số liệu tiến độ. Chưa có số liệu không có nghĩa là chậm."))
      #expect(!words.contains("Đã đạt") && !words.contains("Không có việc đỏ"))
    }
    #expect(String(decoding: site.files[Self.folder + "2026-06.txt"] ?? [], as: UTF8.self).contains("chưa có số liệu tiến độ"))
  }

  @Test("A link of the author's that leads nowhere stops the build") func links() throws {
    let site = try built(["2026-06.md": "---\ncut-off: 2026-07-05\n---\n## Kết quả\n\n[Xem](../chi-tieu/khong-co.html)\n"])
    #expect(site.messages.contains("bulletins/2026-06.md:6: lỗi: liên kết “../chi-tieu/khong-co.html” không dẫn tới trang nào"))
    #expect(site.files.isEmpty)
  }

  @Test("The year has a book with a sheet for each target") func book() throws {
    let site = try built(["2026.md": "---\n---\n"], "2027-01-10")
    let words = site.pages[Self.folder + "2026-theo-chi-tieu.html"]?.mainWords ?? ""
    #expect(words.contains("I.1. Hồ sơ trực tuyến"))
    #expect(words.contains("05/2026 70% 02/6/2026") || words.contains("5/2026"))
    #expect(words.contains("Không có minh chứng nào được nêu trong năm."))
  }
}
