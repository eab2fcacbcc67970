import Testing

@testable import SiteBuilder

@Suite("Pages of ids no longer used") struct RetiredPageTests {
  private static let folder = "xa-phuong/an-lac/"
  private let site: BuiltSite

  init() throws {
    site = try SmallContent([
      "retired.csv": "old,new\nkh-ct-i-8,kh-ct-i-9\nkh-ct-i-9,kh-tn-iv-1\nkh-nv-x,\ncu,kh-nv-ii-1\ncu-hon,\n"
    ]).built()
  }

  @Test("A page at the place of each: by the mark in it, else by what took its place, else among targets") func places() {
    #expect(site.messages == "")
    #expect(PageChecks(site).faults.filter { $0.hasPrefix("xa-phuong/") } == [])
    let made = site.pages.filter { $0.value.contains("Mã này thôi dùng") }.keys.sorted()
    #expect(
      made.map { $0.dropFirst(Self.folder.count) } == [
        "chi-tieu/cu-hon.html", "chi-tieu/kh-ct-i-8.html", "chi-tieu/kh-ct-i-9.html", "nhiem-vu/cu.html", "nhiem-vu/kh-nv-x.html",
      ])
  }

  @Test("It leads to the one in use at the end of the chain, and stands for it") func successor() throws {
    for id in ["kh-ct-i-8", "kh-ct-i-9"] {
      let page = try #require(site.pages[Self.folder + "chi-tieu/\(id).html"])
      #expect(page.contains("Nay xem: <a href=\"../trach-nhiem/kh-tn-iv-1.html\">Trách nhiệm, giải pháp IV.1: Theo dõi thông tin</a>"))
      #expect(page.contains("<link rel=\"canonical\" href=\"https://vi.du/xa-phuong/an-lac/trach-nhiem/kh-tn-iv-1.html\">"))
      #expect(page.contains("<code>\(id)</code>"))
      #expect(!page.contains("noindex") && !page.contains("<script src") && !page.contains("refresh"))
    }
  }

  @Test("Where nothing took its place it says so, and stands for itself") func nothing() throws {
    let page = try #require(site.pages[Self.folder + "nhiem-vu/kh-nv-x.html"])
    #expect(page.contains("Không có mục nào thay cho mã này."))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://vi.du/xa-phuong/an-lac/nhiem-vu/kh-nv-x.html\">"))
  }
}
