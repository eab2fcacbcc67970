import PlanModel
import Testing

@testable import SiteBuilder

@Suite("The words and signs beside an item") struct StatusViewTests {
  private func words(_ commune: SmallCommune, _ asOf: String = "2026-07-10") -> [String] {
    let site = commune.site(asOf)
    guard let assessment = site.judged.assessments["a"] else { return [] }
    let view = StatusView(assessment, alertsByPlan: site.alertsByPlan)
    return [view.word] + view.details
  }

  @Test("Alerts by the plan's rule bear its words, others the reason alone") func alerts() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", item(due: "Tháng 6/2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "51", evidence: ["e"])]
    commune.appraisals = [verdict("e", "2026-07-08", .rejected)]
    #expect(words(commune) == ["Cảnh báo đỏ", "Đã quá hạn", "Minh chứng không hợp lệ"])
    commune.alertsByPlan = false
    #expect(words(commune) == ["Quá hạn", "Minh chứng không hợp lệ"])
  }

  @Test("An office that judged its own evidence") func selfAppraised() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "51", evidence: ["e"])]
    commune.appraisals = [verdict("e", "2026-07-08", .valid, by: "vhxh")]
    #expect(words(commune) == ["Đạt", "tự thẩm định"])
    commune.ordersAppraisal = false
    commune.appraisals = []
    #expect(words(commune) == ["Đạt (cơ quan tự báo cáo)"])
  }

  @Test("An old figure") func stale() {
    var commune = SmallCommune()
    commune.calendar = monthly
    commune.targets = [target("≥ 50%", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-03", "2026-04-03", "41"), report("2026-05", "2026-06-03", state: .underWay)]
    #expect(words(commune, "2026-06-10") == ["Chưa đến kỳ xét", "số liệu đã cũ"])
  }

  @Test("What fell due before anything was published") func beforePublishing() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Tháng 10/2025"))]
    #expect(words(commune.begun, "2026-01-03") == ["Chưa báo cáo", "hạn trước khi công bố"])
  }

  @Test("Statuses of tasks") func tasks() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Tháng 3/2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", state: .completed, evidence: ["e"])]
    commune.appraisals = [verdict("e", "2026-07-08", .valid)]
    #expect(words(commune) == ["Hoàn thành quá hạn"])
    commune.tasks = [task(item(due: "Thường xuyên"))]
    commune.reports = [report("2026-H1", "2026-07-03", state: .underWay)]
    #expect(words(commune) == ["Thường xuyên"])
    commune.tasks = [task(item(due: "Đến hết năm 2026"))]
    #expect(words(commune) == ["Đang thực hiện trong hạn"])
  }
}
