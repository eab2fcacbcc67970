import PlanModel
import Testing

@testable import SiteBuilder

@Suite("The register of evidence") struct EvidencePageTests {
  private static let folder = "xa-phuong/an-lac/"
  private static let path = folder + "minh-chung.html"
  private static let foo = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
  private static let secret = "Danh sách 40 hộ"
  private static let settings = """
    name: An Lạc
    kind: xã
    code: "00003"
    province: Đồng Nai
    standing-office: vp
    progress-from: 2026-01-01

    """
  private static let files = [
    "offices.csv": "id,name,aliases\nvp,Văn phòng,VP\nvh,Phòng Văn hóa,\n",
    "evidence.csv": """
    id,title,kind,number,date,file,url,public,reason
    mc-1,Biên bản nghiệm thu,Biên bản,12/BB,2026-05-30,evidence/Nguyễn Văn A.PDF,,có,
    mc-2,Danh sách hộ,Danh sách,,2026-05-31,evidence/ho-gia-dinh.csv,,không,Có thông tin cá nhân
    mc-3,Trang tin,Trang web,,2026-06-01,,https://vi.du/tin,có,
    mc-4,Quy chế,Văn bản,Quyết định 3,2026-06-02,evidence/quy-che.svg,,có,
    mc-5,Của ngày mai,Văn bản,,2026-06-03,evidence/ngay-mai.txt,,có,

    """,
    "evidence/Nguyễn Văn A.PDF": "foo", "evidence/ho-gia-dinh.csv": secret, "evidence/quy-che.svg": "<svg onload=\"alert(1)\"/>",
    "evidence/ngay-mai.txt": "Chưa đến ngày",
    "reports.csv": """
    item,period,reported,value,complete,state,obstacle,proposal,explanation,evidence
    kh-ct-i-1,2026-04,2026-05-31,85,,,,,,mc-1 | mc-2
    kh-ct-i-1,2026-05,2026-06-05,86,,,Thiếu máy,Đề nghị cấp máy,Đang chờ máy,mc-1
    kh-nv-ii-1,2026-05,2026-06-05,,100,hoàn thành,,,,mc-3 | mc-4
    kh-nv-ii-1,2026-06,2026-07-11,,100,hoàn thành,,,,mc-5

    """,
    "appraisals.csv": """
    evidence,date,verdict,office,note
    mc-1,2026-06-10,cần bổ sung,vh,Thiếu dấu
    mc-1,2026-06-20,hợp lệ,VP,
    mc-1,2026-07-11,không hợp lệ,vh,

    """,
  ]

  private func built(_ extra: String = "appraisal: {sentence: Phòng Văn hóa thẩm định., source: V.2}\n") throws -> BuiltSite {
    try SmallContent(Self.files.merging(["commune.yml": Self.settings + extra]) { $1 }).built()
  }

  @Test("Nothing yet: it says so") func none() throws {
    let page = try #require(try SmallContent().built().pages[Self.path])
    #expect(page.mainWords.contains("Chưa có tài liệu minh chứng nào."))
    #expect(!page.contains("<table"))
  }

  @Test("A row for each piece with what it proves, its file and the latest verdict") func register() throws {
    let site = try built()
    #expect(
      site.messages == """
        Content/communes/an-lac/evidence.csv:5:46 (cột “file”): thông tin: Trình duyệt có thể chạy loại tệp này, nên tệp được công bố dưới đuôi .txt, chỉ hiện mã nguồn [evidence-published-as-text]
          → Lưu tài liệu thành PDF hoặc ảnh PNG

        """)
    #expect(PageChecks(site).faults.filter { $0.hasPrefix("xa-phuong/") } == [])
    let page = try #require(site.pages[Self.path])
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("<tr role=\"row\" id=") }.map { line in
      String(line).replacing(/<(br|\/t[hd])>/, with: " | ").replacing(/<[^>]*>/, with: "").replacing(/[ ]+/, with: " ")
    }
    #expect(
      rows == [
        "Biên bản nghiệm thu | mc-1. Biên bản, số 12/BB, 30/5/2026. | Tệp PDF, 3 byte | SHA-256 2c26b46b…e7ae | Hợp lệ | 20/6/2026, Văn phòng (tự thẩm định) | Chỉ tiêu I.1 Hồ sơ trực tuyến, kỳ 4/2026, 5/2026 | | ",
        "Danh sách hộ | mc-2. Danh sách, 31/5/2026. Không công khai: Có thông tin cá nhân. | Chờ thẩm định | Chỉ tiêu I.1 Hồ sơ trực tuyến, kỳ 4/2026 | | ",
        "Trang tin | mc-3. Trang web, 01/6/2026. Trang đăng tài liệu. | Chờ thẩm định | Nhiệm vụ II.1 Xây dựng quy chế, kỳ 5/2026 | | ",
        "Quy chế | mc-4. Văn bản, Quyết định 3, 02/6/2026. | Tệp mã nguồn SVG, 24 byte | SHA-256 \(page.short("mc-4")) | Chờ thẩm định | Nhiệm vụ II.1 Xây dựng quy chế, kỳ 5/2026 | | ",
      ])
    #expect(page.contains("<code title=\"\(Self.foo)\">2c26b46b…e7ae</code>"))
    #expect(page.contains("href=\"minh-chung/mc-1.pdf\""))
    #expect(page.contains("4 tài liệu"))
    #expect(page.contains("3 công khai, 1 không công khai; 1 hợp lệ, 3 chưa thẩm định"))
  }

  @Test("Public files are copied under their ids, byte for byte, and nothing else of the folder") func files() throws {
    let site = try built()
    let copied = site.files.filter { $0.key.hasPrefix(Self.folder + "minh-chung/") }.mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(copied == [Self.folder + "minh-chung/mc-1.pdf": "foo", Self.folder + "minh-chung/mc-4.txt": "<svg onload=\"alert(1)\"/>"])
    for (path, bytes) in site.files {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in [Self.secret, "ho-gia-dinh", "Nguyễn Văn A", "quy-che", "ngay-mai", "Của ngày mai"] {
        #expect(!text.contains(word), "\(path): \(word)")
        #expect(!path.contains(word))
      }
    }
  }

  @Test("The log of verdicts, the latest first, and the claims that wait") func appraisal() throws {
    let page = try #require(try built().pages[Self.path]).mainWords
    let log = try #require(page.firstRange(of: "2 lần thẩm định"))
    let words = page[log.lowerBound...].replacing(/\s+/, with: " ")
    #expect(words.contains("Biên bản nghiệm thu Hợp lệ 20/6/2026 Văn phòng (tự thẩm định) Biên bản nghiệm thu Thiếu dấu Cần bổ sung 10/6/2026"))
    #expect(page.contains("1 báo cáo hoàn thành chờ thẩm định"))
    #expect(page.contains("Việc của Văn phòng (đầu mối), chờ lâu nhất trước."))
    #expect(page.contains(/Nhiệm vụ II.1 Xây dựng quy chế +Văn phòng\. +35 ngày , từ 05\/6\/2026 +Trang tin ; Quy chế/))
    #expect(page.contains("“Phòng Văn hóa thẩm định.”"))
  }

  @Test("Where the plan orders no appraisal nobody is waited for") func withoutAppraisal() throws {
    let page = try #require(try built("").pages[Self.path]).mainWords
    #expect(page.contains("không đặt bước thẩm định minh chứng"))
    #expect(page.contains("Cơ quan tự báo cáo"))
    #expect(!page.contains("chờ thẩm định"))
  }

  @Test("The pages of items lead to the register and to the file") func item() throws {
    let page = try #require(try built().pages[Self.folder + "chi-tieu/kh-ct-i-1.html"])
    #expect(page.contains("<a href=\"../minh-chung.html#mc-1\">Biên bản nghiệm thu</a>"))
    #expect(page.contains("<a href=\"../minh-chung/mc-1.pdf\">Tệp PDF, 3 byte</a>"))
    #expect(page.mainWords.contains("20/6/2026, Văn phòng (tự thẩm định)"))
    #expect(page.contains("<a href=\"../minh-chung.html#mc-2\">Danh sách hộ</a>"))
  }

  @Test("Obstacles, proposals and explanations stand with the office and among the reports") func words() throws {
    let pages = try built("provisions:\n  - {about: kiểm tra, sentence: Sơ kết hằng năm.}\n").pages
    for path in ["co-quan/vp.html", "bao-cao.html"] {
      let page = try #require(pages[Self.folder + path]).mainWords
      #expect(
        page.contains(
          /Chỉ tiêu I.1 Hồ sơ trực tuyến +Đạt \(cơ quan tự báo cáo\), kỳ 5\/2026 +Khó khăn, vướng mắc: Thiếu máy +Kiến nghị, đề xuất: Đề nghị cấp máy +Giải trình: Đang chờ máy/
        ), "\(path)")
    }
    #expect(!(try #require(pages[Self.folder + "co-quan/vh.html"]).contains("y-kien")))
  }
}

extension String {
  /// The short hash shown for a piece of evidence.
  fileprivate func short(_ id: String) -> String {
    let row = split(separator: "\n").first { $0.contains("id=\"\(id)\"") } ?? ""
    return row.firstMatch(of: /<code title="[0-9a-f]{64}">([^<]*)<\/code>/).map { String($0.1) } ?? "?"
  }
}
