import PlanModel
import Templating
import Testing

@testable import SiteBuilder

@Suite("Feeds, lists of pages and robots.txt") struct FeedTests {
  /// The site of several communes under a public address.
  private func built(_ asOf: String = "2026-11-05", base: String? = "https://xa.example.vn/57/", _ changes: [String: String] = [:]) throws
    -> BuiltSite
  {
    var site = SeveralCommunes()
    site.files["site.yml"] = "title: Tiến Độ\n" + (base.map { "base: \($0)\n" } ?? "")
    site.files.merge(changes) { _, new in new }
    return try site.built(asOf)
  }

  private func text(_ path: String, in site: BuiltSite) throws -> String {
    String(decoding: try #require(site.files[path], "\(path)"), as: UTF8.self)
  }

  /// What stands between the tags of an element, each time that it occurs.
  private func values(_ name: String, in text: String) -> [String] {
    text.components(separatedBy: "<\(name)>").dropFirst().compactMap { $0.components(separatedBy: "</\(name)>").first }
  }

  @Test("A feed tells what changed its status within a month, with the day on which it did") func moves() throws {
    #expect(
      try text("xa-phuong/an/feed.xml", in: built("2026-10-20")) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
        <title>Tin mới của Xã An – Tiến Độ</title>
        <id>https://xa.example.vn/57/xa-phuong/an/feed.xml</id>
        <link rel="self" type="application/atom+xml" href="https://xa.example.vn/57/xa-phuong/an/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://xa.example.vn/57/xa-phuong/an/index.html"/>
        <updated>2026-10-03T00:00:00+07:00</updated>
        <author><name>Tiến Độ</name></author>
        <entry>
        <title>Chưa đến kỳ xét: Chỉ tiêu I.1 Phủ sóng 5G – Xã An</title>
        <id>https://xa.example.vn/57/xa-phuong/an/chi-tieu/kh-ct-1.html#2026-10-03-notyet</id>
        <link rel="alternate" type="text/html" href="https://xa.example.vn/57/xa-phuong/an/chi-tieu/kh-ct-1.html"/>
        <updated>2026-10-03T00:00:00+07:00</updated>
        <summary>Chưa có số liệu → Chưa đến kỳ xét.</summary>
        </entry>
        <entry>
        <title>Chưa báo cáo: Chỉ tiêu I.2 Phủ sóng 5G – Xã An</title>
        <id>https://xa.example.vn/57/xa-phuong/an/chi-tieu/kh-ct-2.html#2026-10-03-none</id>
        <link rel="alternate" type="text/html" href="https://xa.example.vn/57/xa-phuong/an/chi-tieu/kh-ct-2.html"/>
        <updated>2026-10-03T00:00:00+07:00</updated>
        <summary>Chưa có số liệu → Chưa báo cáo.</summary>
        </entry>
        <entry>
        <title>Chưa báo cáo: Nhiệm vụ II.1 Tập huấn – Xã An</title>
        <id>https://xa.example.vn/57/xa-phuong/an/nhiem-vu/kh-nv-1.html#2026-10-03-none</id>
        <link rel="alternate" type="text/html" href="https://xa.example.vn/57/xa-phuong/an/nhiem-vu/kh-nv-1.html"/>
        <updated>2026-10-03T00:00:00+07:00</updated>
        <summary>Chưa có số liệu → Chưa báo cáo.</summary>
        </entry>
        <entry>
        <title>Chuyển đỏ: Nhiệm vụ II.2 Ban hành quy chế – Xã An</title>
        <id>https://xa.example.vn/57/xa-phuong/an/nhiem-vu/kh-nv-2.html#2026-10-03-alert</id>
        <link rel="alternate" type="text/html" href="https://xa.example.vn/57/xa-phuong/an/nhiem-vu/kh-nv-2.html"/>
        <updated>2026-10-03T00:00:00+07:00</updated>
        <summary>Chưa có số liệu → Cảnh báo đỏ: quá hạn 186 ngày, mới xong 30%.</summary>
        </entry>
        </feed>

        """)
  }

  @Test(
    "Another day of the build changes neither name, day nor words of what has not changed", arguments: ["2026-11-05", "2026-11-06", "2026-11-30"])
  func stable(_ asOf: String) throws {
    let feed = try text("xa-phuong/an/feed.xml", in: built(asOf))
    #expect(values("id", in: feed).dropFirst() == ["https://xa.example.vn/57/xa-phuong/an/nhiem-vu/kh-nv-1.html#2026-11-01-alert"])
    #expect(values("updated", in: feed) == ["2026-11-01T00:00:00+07:00", "2026-11-01T00:00:00+07:00"])
    #expect(values("summary", in: feed) == ["Chưa báo cáo → Cảnh báo đỏ: quá hạn 1 ngày, chưa có báo cáo."])
  }

  @Test("Corrections, amendments, the plan and papers are told whenever they came, each by a name of its own") func records() throws {
    let folder = "communes/an/"
    let site = try built(
      "2027-03-31",
      [
        folder + "plans/kh/plan.md":
          "---\nkind: Kế hoạch\nnumber: 12/KH-UBND\ndate: 2026-01-15\nissuer: UBND xã\ntitle: Kế hoạch\nshort-title: Kế hoạch 2026\nfirst-year: 2026\n---\n\nLời văn.\n",
        folder + "reports.csv": """
        item,period,reported,value,complete,explanation,note
        kh-ct-1,2026-Q3,2026-10-03,60,,,
        kh-ct-1,2026-Q3,2026-10-09,61,,,Đếm sót
        kh-ct-1,2026-Q3,2026-10-12,62,,,Đếm sót lần nữa

        """,
        folder + "plans/kh/amendments.csv": "item,from,field,value,basis\nkh-ct-1,2026-11-20,target,≥ 95,Quyết định số 1/QĐ-UBND\n",
        folder + "bulletins/2026-H2.md":
          "---\nnumber: 9/BC-UBND\ndate: 2027-01-12\ncut-off: 2027-01-08\nsigner:\n  form: CHỦ TỊCH\n  post: Chủ tịch\n  name: Nguyễn Văn An\n---\n",
        folder + "bulletins/2026-12.md": "---\ncut-off: 2027-01-08\n---\n",
      ])
    let feed = try text("xa-phuong/an/feed.xml", in: site)
    let ids = values("id", in: feed).dropFirst().map { $0.replacing("https://xa.example.vn/57/xa-phuong/an/", with: "") }
    #expect(
      ids == [
        "ban-tin/2026-H2.html#ban-hanh", "chi-tieu/kh-ct-1.html#2026-11-20-ke-hoach-target", "chi-tieu/kh-ct-1.html#2026-10-12-so-lieu-2026-Q3",
        "chi-tieu/kh-ct-1.html#2026-10-09-so-lieu-2026-Q3", "ke-hoach/kh.html#ban-hanh",
      ])
    #expect(
      values("title", in: feed).dropFirst() == [
        "Báo cáo 6 tháng cuối năm 2026 – Xã An", "Điều chỉnh kế hoạch: Chỉ tiêu I.1 Phủ sóng 5G – Xã An",
        "Điều chỉnh số liệu: Chỉ tiêu I.1 Phủ sóng 5G – Xã An", "Điều chỉnh số liệu: Chỉ tiêu I.1 Phủ sóng 5G – Xã An", "Kế hoạch 2026 – Xã An",
      ])
    #expect(
      values("summary", in: feed) == [
        "Số 9/BC-UBND, ban hành ngày 12/01/2027, số liệu đến hết ngày 08/01/2027.",
        "Từ ngày 20/11/2026, theo Quyết định số 1/QĐ-UBND: mục tiêu từ “≥ 90” thành “≥ 95”.",
        "Kỳ Quý III/2026, ngày 12/10/2026: từ 61% thành 62%. Lý do: Đếm sót lần nữa.",
        "Kỳ Quý III/2026, ngày 09/10/2026: từ 60% thành 61%. Lý do: Đếm sót.", "Số 12/KH-UBND, ban hành ngày 15/01/2026.",
      ])
    #expect(values("updated", in: feed).first == "2027-01-12T00:00:00+07:00")
  }

  @Test("A commune of which nothing is dated has a feed without news, of the day on which its plan begins") func empty() throws {
    let feed = try text("xa-phuong/binh/feed.xml", in: built())
    #expect(values("entry", in: feed) == [])
    #expect(values("updated", in: feed) == ["2026-01-01T00:00:00+07:00"])
  }

  @Test("The feed of all holds the latest of each real commune") func across() throws {
    let site = try built("2026-10-20")
    let feed = try text("feed.xml", in: site)
    #expect(values("id", in: feed).dropFirst() == values("id", in: try text("xa-phuong/an/feed.xml", in: site)).dropFirst())
    #expect(!feed.contains("Mẫu"))
  }

  @Test("Once a commune has adopted its pages, its People's Committee answers for its feed") func author() throws {
    let settings = "name: An\nkind: xã\ncode: \"00001\"\nprovince: Đồng Nai\nstanding-office: vhxh\nadopted: 2026-10-01\n"
    let site = try built("2026-11-05", ["communes/an/commune.yml": settings])
    #expect(values("name", in: try text("xa-phuong/an/feed.xml", in: site)) == ["Ủy ban nhân dân xã An"])
    #expect(values("name", in: try text("feed.xml", in: site)) == ["Tiến Độ"])
    #expect(try text("xa-phuong/an/index.html", in: site).contains("<meta name=\"DC.creator\" content=\"Ủy ban nhân dân xã An\">"))
  }

  @Test("Without a public address there is neither a feed nor a list of pages, and no page speaks of them") func withoutBase() throws {
    let site = try built(base: nil)
    #expect(site.files.keys.filter { $0.hasSuffix(".xml") } == [])
    #expect(try text("robots.txt", in: site) == "User-agent: *\nAllow: /\n")
    for (path, page) in site.pages { #expect(!page.contains("atom+xml") && !page.contains("og:url") && !page.contains("ld+json"), "\(path)") }
  }

  @Test("The fictional commune has neither") func demonstration() throws {
    let site = try built()
    #expect(site.files.keys.filter { $0.hasPrefix("mau/") && $0.hasSuffix(".xml") } == [])
    for (path, page) in site.pages where path.hasPrefix("mau/") {
      #expect(!page.contains("atom+xml") && !page.contains("DC.title") && !page.contains("og:url"), "\(path)")
    }
  }

  @Test("The lists together name every page that may be found, once") func sitemaps() throws {
    let site = try built()
    #expect(try text("robots.txt", in: site) == "User-agent: *\nAllow: /\n\nSitemap: https://xa.example.vn/57/sitemap.xml\n")
    let base = "https://xa.example.vn/57/"
    let lists = values("loc", in: try text("sitemap.xml", in: site))
    #expect(lists == ["sitemap-chung.xml", "xa-phuong/an/sitemap.xml", "xa-phuong/binh/sitemap.xml"].map { base + $0 })
    let pages = try lists.flatMap { list in values("loc", in: try text(String(list.dropFirst(base.count)), in: site)) }
    #expect(pages.sorted() == site.pages.filter { $0.key != "404.html" && !$0.value.contains("content=\"noindex") }.keys.map { base + $0 }.sorted())
  }

  @Test("A page's last change is the day of its latest data, and is left out where there are none") func lastChange() throws {
    let list = try text("xa-phuong/an/sitemap.xml", in: built())
    #expect(list.contains("/chi-tieu/kh-ct-1.html</loc><lastmod>2026-10-03</lastmod></url>"))
    #expect(list.contains("/chi-tieu/kh-ct-2.html</loc></url>"))
    #expect(try text("sitemap.xml", in: built()).contains("an/sitemap.xml</loc><lastmod>2026-10-03</lastmod></sitemap>"))
  }
}
