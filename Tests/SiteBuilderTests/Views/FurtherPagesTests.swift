import Testing

@testable import SiteBuilder

@Suite("The further pages of a commune") struct FurtherPagesTests {
  private static let folder = "xa-phuong/an-lac/"

  /// The links at the end of the commune's own page to pages in its folder, in order.
  private func further(_ settings: String, _ files: [String: String] = [:]) throws -> [String] {
    let head = "name: An Lạc\nkind: xã\ncode: \"00003\"\nprovince: Đồng Nai\nstanding-office: vp\n"
    let site = try SmallContent(files.merging(["commune.yml": head + settings]) { $1 }).built()
    #expect(site.messages == "")
    let home = try #require(site.pages[Self.folder + "index.html"])
    let known = [
      "ke-hoach-noi-gi.html", "bao-cao.html", "kinh-phi.html", "cong-bo/bai-toan-lon.html", "dieu-chinh.html", "chat-luong-du-lieu.html",
      "du-lieu/index.html",
    ]
    let (start, end) = (try #require(home.range(of: "<section id=\"du-lieu\"")), try #require(home.range(of: "</main>")))
    let links = PageChecks.values(of: "href", in: String(home[start.lowerBound..<end.lowerBound])).filter(known.contains)
    for link in links { #expect(site.files[Self.folder + link] != nil, "\(link)") }
    // No page of these is made that is not linked.
    #expect(Set(known.filter { site.files[Self.folder + $0] != nil }) == Set(links))
    return links
  }

  @Test("Those that every commune has") func least() throws {
    #expect(try further("") == ["ke-hoach-noi-gi.html", "dieu-chinh.html", "du-lieu/index.html"])
  }

  @Test("All, in the order in which residents ask") func all() throws {
    let settings = """
      quality: {words: [đúng], sentence: Dữ liệu đúng.}
      provisions:
        - {about: kinh phí, sentence: Bố trí từ ngân sách xã.}
        - {about: kiểm tra, sentence: Sơ kết hằng năm.}
        - {about: danh mục, list: bai-toan-lon, title: Bài toán lớn, sentence: Công bố bài toán lớn.}

      """
    #expect(
      try further(settings) == [
        "ke-hoach-noi-gi.html", "bao-cao.html", "kinh-phi.html", "cong-bo/bai-toan-lon.html", "dieu-chinh.html", "chat-luong-du-lieu.html",
        "du-lieu/index.html",
      ])
  }

  @Test("Rows alone make a page, without a word of the plan") func rows() throws {
    let files = [
      "budget.csv": "id,title,source,approved,period\nkp-1,Máy tính,ngân sách,5000000,2026\n",
      "submissions.csv": "id,period,kind,recipient\nbc-1,2026,năm,Sở\n",
      "listings.csv": "list,id,title,office\nbai-toan-lon,bt-1,Trễ hẹn,vp\n",
    ]
    #expect(
      try further("", files) == [
        "ke-hoach-noi-gi.html", "bao-cao.html", "kinh-phi.html", "cong-bo/bai-toan-lon.html", "dieu-chinh.html", "du-lieu/index.html",
      ])
  }
}
