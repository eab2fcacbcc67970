import PlanModel
import Testing

@testable import SiteBuilder

@Suite("Why an item is red, in few words") struct AlertReasonTests {
  private func reason(_ commune: SmallCommune, _ asOf: String = "2026-07-10") -> String {
    let site = commune.site(asOf)
    guard let assessment = site.judged.assessments["a"], assessment.status == .alert else { return "not red" }
    return AlertReason.words(assessment, target: site.targets.first { $0.item.id == "a" })
  }

  private func overdue(goal: String? = "≥ 50%", unit: String = "%", due: String = "Tháng 6/2026", _ rows: Report...) -> SmallCommune {
    var commune = SmallCommune()
    commune.targets = [target(goal, unit: unit, item(due: due))]
    commune.reports = rows
    return commune
  }

  @Test("Overdue targets") func overdueTargets() {
    #expect(reason(overdue().begun) == "quá hạn 10 ngày, chưa có báo cáo")
    #expect(reason(overdue(report("2026-H1", "2026-07-03", "41,2"))) == "quá hạn 10 ngày, mới 41,2%")
    #expect(reason(overdue(report("2026-H1", "2026-07-03", "51"))) == "quá hạn 10 ngày, báo đạt 51%, không kèm minh chứng")
    #expect(reason(overdue(goal: "≤ 5%", report("2026-H1", "2026-07-03", "6"))) == "quá hạn 10 ngày, còn 6%")
    #expect(reason(overdue(goal: nil, unit: "mô hình", report("2026-H1", "2026-07-03", "3", complete: "60"))) == "quá hạn 10 ngày, mới xong 60%")
  }

  @Test("Rejected evidence") func rejected() {
    var commune = overdue(due: "Đến hết năm 2026", report("2026-H1", "2026-07-03", "51", evidence: ["e"]))
    commune.appraisals = [verdict("e", "2026-07-08", .rejected)]
    #expect(reason(commune) == "minh chứng không hợp lệ, báo đạt 51%")
  }

  @Test("Slow ones name what is needed by now, or the time that has gone") func slow() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "10", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "12")]
    #expect(reason(commune) == "mới 12%, cần đạt đến nay 32,7%")
    commune.targets = [target("≥ 50%", item(due: "Đến hết năm 2026"))]
    #expect(reason(commune) == "mới 12%, đã qua 56,7% thời gian")
  }

  @Test("Tasks") func tasks() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Tháng 6/2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", complete: "60")]
    #expect(reason(commune) == "quá hạn 10 ngày, mới xong 60%")
    commune.reports = [report("2026-H1", "2026-07-03", complete: "100")]
    #expect(reason(commune) == "quá hạn 10 ngày, báo hoàn thành, không kèm minh chứng")
    commune.reports = [report("2026-H1", "2026-07-03", state: .underWay)]
    #expect(reason(commune) == "quá hạn 10 ngày, đang thực hiện")
  }

  @Test("The year that ended, while the next one is judged") func closedYear() {
    var commune = overdue(due: "Hằng năm", report("2025-H2", "2025-12-28", "41,2", explanation: "Thiếu thiết bị đo"))
    #expect(reason(commune) == "quá hạn 191 ngày việc của năm 2025")
    let site = commune.site("2026-07-10")
    // The office explained itself in the year that is held against it.
    #expect(AlertList(site).rows(on: site.address.alerts).map(\.explanation) == ["Thiếu thiết bị đo"])
    commune.reports.append(report("2026-H1", "2026-07-03", "30"))
    #expect(reason(commune) == "quá hạn 191 ngày việc của năm 2025, mới 30%")
  }
}
