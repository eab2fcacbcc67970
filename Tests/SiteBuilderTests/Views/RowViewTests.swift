import PlanModel
import Testing

@testable import SiteBuilder

@Suite("What rows of lists say") struct RowViewTests {
  private func figures(_ commune: SmallCommune, _ asOf: String = "2026-07-10") -> [String?] {
    let site = commune.site(asOf)
    guard let target = site.targets.first, let assessment = site.judged.assessments["a"] else { return [] }
    let line = FigureLine(assessment, item: target.item, target: target)
    return [line.value, line.need]
  }

  @Test("Value, goal and what is needed by now") func measured() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "10", item(due: "Đến hết năm 2026"))]
    // The plan alone says what is needed by now.
    #expect(figures(commune) == [nil, "mục tiêu ≥ 50%; cần đạt đến nay 32,7%"])
    #expect(figures(commune.begun) == ["Chưa có số", "mục tiêu ≥ 50%; cần đạt đến nay 32,7%"])
    commune.reports = [report("2026-H1", "2026-07-03", "41,2")]
    #expect(figures(commune) == ["41,2%", "mục tiêu ≥ 50%; cần đạt đến nay 32,7%"])
    commune.reports = [report("2026-H1", "2026-07-03", "50")]
    #expect(figures(commune) == ["50%", "mục tiêu ≥ 50%"])
  }

  @Test("A target without a measure shows what there is") func unmeasured() {
    var commune = SmallCommune()
    commune.targets = [target("Có mô hình", unit: "mô hình", item(due: "Đến hết năm 2026"))]
    #expect(figures(commune) == [nil, "mục tiêu: Có mô hình"])
    commune.reports = [report("2026-H1", "2026-07-03", complete: "40")]
    #expect(figures(commune) == ["40%", "mục tiêu: Có mô hình; cơ quan tự đánh giá"])
    commune.reports = [report("2026-H1", "2026-07-03", state: .notStarted)]
    #expect(figures(commune) == ["Chưa thực hiện", "mục tiêu: Có mô hình; cơ quan tự đánh giá"])
    commune.reports = [report("2026-H1", "2026-07-03", "3")]
    #expect(figures(commune) == ["3 mô hình", "mục tiêu: Có mô hình"])
    commune.targets = [target(nil, unit: nil, item(due: "Đến hết năm 2026"))]
    commune.reports = []
    #expect(figures(commune) == [nil, "kế hoạch không nêu số đo"])
  }

  @Test("Evidence waits for a verdict only where the plan orders appraisal") func evidence() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", item(due: "Đến hết năm 2026"))]
    commune.evidence = [Evidence(id: "e", title: "Biên bản", kind: "văn bản", number: "12/BB", date: day("2026-06-30"), place: somewhere)]
    commune.reports = [report("2026-H1", "2026-07-03", "41", evidence: ["e"])]
    let word = { (commune: SmallCommune) in
      let site = commune.site("2026-07-10")
      return EvidenceRowView.rows(of: site.history(of: "a"), item: item(), in: site, on: site.address.target("a")).map(\.sign.word)
    }
    #expect(word(commune) == ["Chờ thẩm định"])
    commune.appraisals = [verdict("e", "2026-07-05", .valid), verdict("e", "2026-07-08", .incomplete), verdict("e", "2026-08-01", .rejected)]
    #expect(word(commune) == ["Cần bổ sung"])
    commune.appraisals = []
    commune.ordersAppraisal = false
    #expect(word(commune) == ["Cơ quan tự báo cáo"])
  }

  @Test("What an office leads and joins") func office() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", item())]
    commune.tasks = [task(item("b")), task(item("c"))]
    commune.duties = [Versioned(Duty(item: item("d")))]
    let site = commune.site("2026-07-10")
    let words = site.commune.offices.map { OfficeRowView($0, in: site, on: site.address.home).words }
    #expect(words == ["Chủ trì 1 chỉ tiêu, 2 nhiệm vụ, 1 trách nhiệm", "Kế hoạch không giao riêng việc nào cho cơ quan này"])
  }
}
