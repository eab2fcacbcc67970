import ContentReader
import Diagnostics
import PlanModel
import Testing

@testable import SiteBuilder

@Suite("What the page of a plan's own words shows") struct PlannedViewTests {
  private let path = "xa-phuong/binh-minh/ke-hoach-noi-gi.html"

  private var commune: SmallCommune {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", item("ct-1", due: "Đến năm 2030")), target(nil, item("ct-2", due: "Tháng 12/2026", lead: []))]
    commune.tasks = [
      task(item("nv-1", due: "Tháng 6/2026", statement: "Xây dựng quy chế", lead: ["kt"])), task(item("nv-2", due: "Tháng 11", lead: [])),
    ]
    commune.duties = [Versioned(Duty(item: item("tn-1", number: "3", lead: ["kt", "vhxh"]))), Versioned(Duty(item: item("tn-2", lead: [])))]
    return commune
  }

  @Test("Numbers, n of m, of each kind that can say it") func counts() {
    let all = PlanCountsView.all(commune.site("2026-11-10").plans)
    #expect(all.map(\.title) == ["Kế hoạch năm 2026"])
    let rows = all.flatMap(\.rows).map { "\($0.name): \($0.targets ?? "–"), \($0.tasks ?? "–"), \($0.duties ?? "–")" }
    #expect(
      rows == [
        "Có mục tiêu đo được: 1 trên 2, –, –", "Có thời hạn đọc được, kể cả thường xuyên, hằng năm: 2 trên 2, 1 trên 2, –",
        "Có cơ quan phụ trách riêng: 1 trên 2, 1 trên 2, 1 trên 2", "Có kết quả, sản phẩm: 0 trên 2, 0 trên 2, –",
      ])
    #expect(PlanCountsView.all(commune.site("2026-11-10").plans + commune.site("2026-11-10").plans).map(\.title).last == "Cả 2 kế hoạch")
  }

  @Test("Offices in the order in which the plan names them") func offices() {
    var commune = commune
    commune.offices.append(office("ubnd", "Văn phòng"))
    let shares = OfficeShareView.all(of: commune.site("2026-11-10"), on: path)
    #expect(
      shares.map { "\($0.office.name) \($0.targets) \($0.tasks) \($0.duties) \($0.joined) \($0.href)" } == [
        "Phòng Văn hóa - Xã hội 1 0 1 0 co-quan/vhxh.html", "Phòng Kinh tế 0 1 1 0 co-quan/kt.html",
      ])
    let nobody = UnassignedView.all(of: commune.site("2026-11-10"), on: path)
    #expect(nobody.map { "\($0.words): \($0.links.words)" } == ["Kế hoạch không giao riêng: 1 chỉ tiêu, 1 nhiệm vụ, 1 trách nhiệm, giải pháp"])
  }

  @Test("Links: pages of targets, tasks and duties") func links() {
    let site = commune.site("2026-11-10")
    #expect(site.link(to: site.tasks[0].item, .task, on: path).href == "nhiem-vu/nv-1.html")
    #expect(site.link(to: site.tasks[0].item, .task, on: path).text == "I.1 Xây dựng quy chế")
    #expect(site.link(to: site.targets[0], on: path).href == "chi-tieu/ct-1.html")
    #expect(site.link(to: site.duties[0].item, .duty, on: path).href == "trach-nhiem/tn-1.html")
    #expect(LinkLineView([]) == nil)
  }

  @Test("Signs of a rõ are told apart by outline, and said in words") func signs() {
    let findings: [ClarityFinding] = [
      .said("Trưởng phòng"), .goal(plainTarget("≥ 50%", item())), .unclear("Tháng 11"), .elsewhere("Theo phụ lục"), .missing, .unknownWord,
    ]
    #expect(
      findings.map { "\($0.sign.symbol.rawValue) \($0.shortWords): \($0.words)" } == [
        "met rõ: Trưởng phòng", "met rõ: đạt ≥ 50%", "none chưa rõ: “Tháng 11”: kế hoạch không nêu năm hoặc ngày",
        "none ở văn bản khác: Theo phụ lục", "nodata không ghi: kế hoạch không ghi ở dòng này",
        "nodata không ghi: trang này chưa có cách đọc chữ này",
      ])
  }

  @Test(
    "The calendar in words",
    arguments: [
      (cycle(.half, nil), "Báo cáo 6 tháng: kế hoạch không nêu ngày hạn"),
      (cycle(.month, "ngày 5 tháng sau"), "Báo cáo hằng tháng: hạn hết ngày 05 tháng sau"),
      (cycle(.year, "trước ngày 05/12"), "Báo cáo hằng năm: hạn hết ngày 04/12"),
      (cycle(.year, "ngày 10/1 năm sau"), "Báo cáo hằng năm: hạn hết ngày 10/01 năm sau"),
      (cycle(.quarter, "cuối kỳ"), "Báo cáo hằng quý: hạn hết ngày cuối kỳ"),
    ])
  func calendar(cycle: ReportingCycle, words: String) {
    #expect(CycleView(cycle).words == words)
  }

  @Test("Rows of reports with a warning: once each, only those known on the day, only of that file") func rows() {
    let report = { (line: Int, reported: String) in
      Report(item: "a", period: reportingPeriod("2026-05"), reported: day(reported), place: SourcePlace(file: "c/reports.csv", line: line))
    }
    // The second row runs over the lines 3 to 5.
    let commune = Commune(
      slug: "c", settings: commune.commune.settings, reports: [report(2, "2026-06-01"), report(3, "2026-06-02"), report(6, "2026-07-01")])
    var diagnostics = DiagnosticCollector()
    let warning = Finding.warning("w", vi: "lưu ý", en: "note")
    for (line, column) in [(3, 1), (4, 7), (6, 2), (1, 3)] {
      diagnostics.report(warning, at: SourcePlace(file: "c/reports.csv", line: line, column: column))
    }
    diagnostics.report(warning, at: SourcePlace(file: "c/tasks.csv", line: 2, column: 1))
    diagnostics.report(warning, at: SourcePlace(file: "c/a.csv", line: 2, column: 1))
    diagnostics.report(.error("e", vi: "lỗi", en: "error"), at: SourcePlace(file: "c/reports.csv", line: 2, column: 1))
    #expect(DataQualityRecords.reportRows(of: commune, by: day("2026-06-30"), diagnostics) == (2, 1))
    #expect(DataQualityRecords.reportRows(of: commune, by: day("2026-07-01"), diagnostics) == (3, 2))
    #expect(DataQualityRecords.reportRows(of: commune, by: day("2026-05-01"), diagnostics) == (0, 0))
  }
}
