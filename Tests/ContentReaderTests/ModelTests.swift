import ContentReader
import Diagnostics
import PlanModel
import Testing

@Suite("The model that is read") struct ModelTests {
  private let content = ContentReader.readSite(from: .inMemory(FixtureFolder.valid)).0

  private func readCommune() throws -> Commune { try #require(content.communes.first) }

  @Test("Site and commune") func settings() throws {
    #expect(content.settings.title == "Tiến Độ")
    #expect(content.indicators.map(\.id) == ["phu-song-5g", "ho-so-tre-han"])
    let commune: Commune = try readCommune()
    #expect(commune.fullName == "Xã Bình Minh")
    #expect(commune.settings.standingOffice == "vhxh")
    #expect(commune.settings.calendar.map(\.due) == [.dayOfNextMonth(5)])
    #expect(commune.settings.calendar.map(\.basis.source) == ["IV.1"])
    #expect(commune.offices.map(\.id) == ["vhxh", "kinh-te", "cac-phong"])
    #expect(commune.offices.map(\.isCollective) == [false, false, true])
    #expect(commune.offices.first?.aliases == ["PVHXH", "Phòng VHXH"])
    #expect(commune.retired.map { [$0.old, $0.new] } == [["kh-2026-ct-i-9", "kh-2026-ct-i-1"]])
  }

  @Test("Targets, with their amendments and milestones") func targets() throws {
    let plan = try #require(try readCommune().plans.first)
    #expect(plan.id == "kh-2026")
    #expect(plan.document.bodyLine == 17)
    #expect(plan.document.body == "## I. Mục đích\n\nThực hiện đầy đủ.\n")
    #expect(plan.document.headings.map(\.title) == ["Hạ tầng số"])
    let first = try #require(plan.targets.first)
    #expect(first.original.printedGoal == "≥ 60%")
    #expect(first.original.goal == Goal(comparator: .atLeast, min: Quantity(60)))
    #expect(first.original.item.deadline == .by(Day.last(ofYear: 2026)))
    #expect(first.original.item.lead == [OfficeReference(id: "vhxh", printed: "Phòng VHXH")])
    #expect(first.original.item.cooperating.map(\.printed) == ["Phòng Kinh tế", "PVHXH"])
    #expect(first.original.milestones.map(\.value) == [Quantity(45)])
    #expect(first.versions.map(\.amendment.before) == ["≥ 60%"])
    #expect(first.versions.map(\.value.printedGoal) == ["≥ 55%"])
    #expect(first.versions.map(\.value.goal.min) == [Quantity(55)])
    #expect(first.versions.map(\.value.item.place) == [first.original.item.place])
  }

  @Test("A bare number means at most where the indicator should fall; a blank deadline is the plan's only horizon") func falling() throws {
    let target = try #require(try readCommune().plans.first?.targets.last?.original)
    #expect(target.goal == Goal(comparator: .atMost, max: Quantity(5)))
    #expect(target.item.printedDue == nil)
    #expect(target.item.deadline == .by(Day.last(ofYear: 2026)))
  }

  @Test("Tasks and duties take no horizon") func tasks() throws {
    let plan = try #require(try readCommune().plans.first)
    #expect(plan.tasks.map(\.original.item.deadline.kind) == ["date", "ongoing"])
    #expect(plan.tasks.first?.versions.map(\.amendment.field) == ["due"])
    #expect(plan.tasks.first?.versions.map(\.value.item.deadline.date?.iso) == ["2026-09-30"])
    #expect(plan.duties.map(\.original.item.lead.first?.printed) == ["PVHXH"])
    #expect(plan.duties.map(\.original.item.deadline) == [.none])
  }

  @Test("Reports, evidence and verdicts") func records() throws {
    let commune: Commune = try readCommune()
    #expect(commune.reports.map(\.period.key) == ["2026-Q1", "2026-Q1", "2026-Q1", "2026-Q1"])
    #expect(commune.reports.map(\.office) == ["vhxh", "vhxh", "kinh-te", "kinh-te"])
    #expect(commune.reports.map { $0.value?.plain } == ["41.2", "42", "66.666667", nil])
    #expect(commune.reports.map(\.place.line) == [2, 3, 4, 5])
    #expect(commune.reports.last?.state == .completed)
    #expect(commune.evidence.map(\.isPublic) == [true, false])
    #expect(commune.evidence.map(\.size) == [3, nil])
    #expect(commune.appraisals.map(\.office) == ["kinh-te"])
  }

  @Test("Budget, listings, reports sent upwards and decisions") func accounts() throws {
    let (content, diagnostics) = ContentReader.readSite(
      from: .inMemory(
        valid(with: [
          communeFolder + "budget.csv": """
          id,title,item,source,assigned,planned,approved,disbursed,period,decision,office
          kp-1,Đường truyền,kh-2026-ct-i-1,Ngân sách,,"1.250.000.000",900000000,900000000,2026,12/QĐ-UBND,Phòng VHXH
          kp-2,Tập huấn,,xã hội hóa,,,,0,2026-Q2,,
          """,
          communeFolder + "listings.csv": """
          list,id,title,office,for_whom,how,url,from,until
          bai-toan-lon,bt-1,Hồ sơ trễ hẹn,PVHXH,Doanh nghiệp,Gửi đề xuất,https://example.vn/bt,1/6/2026,2026-06-01
          """,
          communeFolder + "submissions.csv": """
          id,period,kind,recipient,due,sent,number,file
          bc-1,2026-H1,6 tháng,Sở Khoa học và Công nghệ,2026-07-05,2026-07-04,7/BC,evidence/mc-1.txt
          bc-2,2026,giám sát mttq,UBND xã,,2026-12-01,,
          """,
          communeFolder + "decisions.csv": """
          date,kind,office,level,number
          2026-07-01,khen,Phòng Kinh tế,Giấy khen,12/QĐ
          2026-07-01,đánh giá,Phòng Kinh tế,Tốt,12/QĐ
          """,
        ])))
    #expect(DiagnosticPrinter(language: .vi).print(diagnostics.sorted(), as: .lines) == "")
    let commune = try #require(content.communes.first)
    #expect(commune.budget.map(\.planned) == [1_250_000_000, nil])
    #expect(commune.budget.map(\.disbursed) == [900_000_000, 0])
    #expect(commune.budget.map(\.source) == [.budget, .community])
    #expect(commune.budget.map(\.item) == ["kh-2026-ct-i-1", nil])
    #expect(commune.budget.map(\.office) == ["vhxh", nil])
    #expect(commune.listings.map(\.from) == commune.listings.map(\.until))
    #expect(commune.lists(on: try #require(Day.read("2026-12-31"))).map(\.title) == ["Bài toán lớn"])
    #expect(commune.submissions.map(\.kind) == [.halfYearly, .supervision])
    #expect(commune.submissions.map(\.file) == ["evidence/mc-1.txt", nil])
    #expect(commune.decisions.map(\.kind) == [.praise, .rating])
  }

  @Test("Where the settings were not understood, a list may be one of the lost") func lostLists() {
    let files = valid(with: [
      communeFolder + "listings.csv": "list,id,title,office\nsan-pham-so,sp-1,Sản phẩm,Phòng Kinh tế\n",
      communeFolder + "commune.yml": """
      name: Bình Minh
      kind: xã
      code: "00001"
      province: Đồng Nai
      provisions:
        - {about: danh mục, list: san-pham-so, sentence: "Công bố danh mục sản phẩm số."}

      """,
    ])
    #expect(
      messages(files) == """
        Content/communes/binh-minh/commune.yml:6:13: lỗi: “about: danh mục” phải nói rõ danh mục nào [listing-without-list]
          → Thêm list: <mã>, như bai-toan-lon, và title: <tên danh mục>

        """)
  }

  @Test("A bare number under comparator <= is its upper bound; min alone mends a bound") func overruled() throws {
    let rows = """
      id,section,statement,unit,target,comparator,min,max,due_date
      kh-2026-ct-i-1,I,a,%,100,<=,,,2026-12-01
      kh-2026-ct-i-2,I,b,%,≥ 50,,60,,
      kh-2026-ct-i-3,I,c,hạng,Thứ hạng 20 trên 95,top,,20,
      kh-2026-ct-i-4,I,d,,khoảng hai ba mươi,between,20,30,
      kh-2026-ct-i-5,I,e,,tốt hơn 5 lần,none,,,
      """
    let (content, diagnostics) = ContentReader.readSite(
      from: .inMemory(valid(with: [planFolder + "targets.csv": rows, communeFolder + "reports.csv": "item,period,reported\n"])))
    #expect(diagnostics.diagnostics.allSatisfy { $0.id == "unused-evidence" })
    let goals = content.communes.first?.plans.first?.targets.map(\.original.goal)
    #expect(
      goals == [
        Goal(comparator: .atMost, max: Quantity(100)), Goal(comparator: .atLeast, min: Quantity(60)),
        Goal(comparator: .top, max: Quantity(20)), Goal(comparator: .between, min: Quantity(20), max: Quantity(30)), .unmeasured,
      ])
    #expect(content.communes.first?.plans.first?.targets.first?.original.item.deadline.date?.iso == "2026-12-01")
  }

  @Test("The roadmap of open data") func datasets() throws {
    let rows = """
      Mã,Tên,Mô tả,Cơ quan,Lĩnh vực,Định dạng,Kỳ cập nhật,Thời hạn công bố,Ngày công bố,Ngày cập nhật,Địa chỉ trang,Bảng của trang này,Căn cứ
      dl-1,Báo cáo,Các báo cáo,PVHXH,Chung,,Hằng tháng,chậm nhất tháng 9/2026,20/9/2026,2026-11-20 | 20/10/2026 | 2026-11-20,,reports,VIII.2
      dl-2,Dân số,Số dân từng ấp,kinh-te,,CSV | Excel,khi có thay đổi,2026-06-30,2099-01-01,,https://example.vn/a,,
      dl-3,Đường,Các tuyến đường,kinh-te,,,,,,,,,
      """
    let (content, diagnostics) = ContentReader.readSite(from: .inMemory(valid(with: [communeFolder + "datasets.csv": rows])))
    #expect(diagnostics.diagnostics.isEmpty)
    let found = try #require(content.communes.first).datasets
    #expect(found.map(\.id) == ["dl-1", "dl-2", "dl-3"])
    #expect(found.map(\.office) == ["vhxh", "kinh-te", "kinh-te"])
    #expect(found.map(\.planned?.iso) == ["2026-09-30", "2026-06-30", nil])
    #expect(found.map(\.printedPlan) == ["chậm nhất tháng 9/2026", "2026-06-30", nil])
    #expect(found.map(\.published?.iso) == ["2026-09-20", "2099-01-01", nil])
    #expect(found[0].updates.map(\.iso) == ["2026-10-20", "2026-11-20"])
    #expect(found.map(\.frequency) == [.monthly, .irregular, nil])
    #expect(found.map(\.table) == ["reports", nil, nil])
    #expect(found.map(\.url) == [nil, "https://example.vn/a", nil])
    #expect(found[1].formats == ["CSV", "Excel"])
  }

  @Test("The roadmap is handed on as known on a day") func datasetsThen() throws {
    let rows = """
      id,title,description,office,frequency,published,updated,url
      dl-1,Báo cáo,Các báo cáo,PVHXH,hằng tháng,2026-09-20,20/10/2026 | 2026-11-20,https://example.vn/a
      dl-2,Dân số,Số dân,kinh-te,hằng tháng,2026-10-21,2026-10-30,https://example.vn/b
      """
    let source = SourceFolder.inMemory(valid(with: [communeFolder + "datasets.csv": rows]))
    let (shared, _) = ContentReader.readShared(from: source)
    let commune = try #require(ContentReader.readCommune("binh-minh", shared: shared, from: source).0)
    let then = try #require(Day(year: 2026, month: 10, day: 20))
    let files = try ContentReader.canonicalFiles(of: commune, on: then, shared: shared, from: source)
    let file = try #require(files.first { $0.path == communeFolder + "datasets.csv" })
    guard case .table(let schema, let cells) = file.content else {
      Issue.record("no table")
      return
    }
    #expect(schema.columns.map(\.key) == ["id", "title", "description", "office", "frequency", "published", "updated", "url"])
    #expect(cells.map { $0.suffix(3) } == [["2026-09-20", "20/10/2026", "https://example.vn/a"], ["", "", ""]])
  }

  @Test("Communes stand in Vietnamese order of name; only some can be asked for") func order() {
    var files = FixtureFolder.valid
    for (slug, name, code) in [("a", "Đak Lua", "00002"), ("b", "Dầu Giây", "00003"), ("c", "An Viễn", "00004")] {
      files["communes/\(slug)/commune.yml"] = Array("name: \(name)\nkind: xã\ncode: \"\(code)\"\nprovince: Đồng Nai\n".utf8)
    }
    let all = ContentReader.readSite(from: .inMemory(files)).0
    #expect(all.communes.map(\.settings.name) == ["An Viễn", "Bình Minh", "Dầu Giây", "Đak Lua"])
    let (some, diagnostics) = ContentReader.readSite(from: .inMemory(files), only: ["a", "binh-min"])
    #expect(some.communes.map(\.slug) == ["a"])
    #expect(
      DiagnosticPrinter(language: .en).print(diagnostics.sorted(), as: .lines)
        == "Content/communes: error: There is no commune’s folder “binh-min” [unknown-commune]\n  → Did you mean “binh-minh”?\n")
  }

  @Test("A commune can be read alone, and gives the same") func alone() {
    let source = SourceFolder.inMemory(FixtureFolder.valid)
    let (shared, _) = ContentReader.readShared(from: source)
    #expect(shared.communeSlugs == ["binh-minh"])
    #expect(ContentReader.readCommune("binh-minh", shared: shared, from: source).0 == content.communes.first)
    #expect(ContentReader.readCommune("khong-co", shared: shared, from: source).0 == nil)
  }

  @Test("A file the disk does not give is an error of its own") func unreadable() {
    let files = FixtureFolder.valid
    let paths = files.keys.sorted()
    let source = SourceFolder(
      files: { paths },
      read: { path in
        guard path != communeFolder + "offices.csv", let bytes = files[path] else { throw DiskFailure() }
        return bytes
      })
    let found = DiagnosticPrinter(language: .vi).print(ContentReader.readSite(from: source).1.sorted(), as: .lines)
    #expect(found == "Content/communes/binh-minh/offices.csv: lỗi: Không đọc được tệp từ đĩa [unreadable-file]\n")
  }
}

/// What a disk throws.
private struct DiskFailure: Error {}
