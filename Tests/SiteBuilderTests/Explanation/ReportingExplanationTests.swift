import PlanModel
import Testing

@testable import SiteBuilder

@Suite("How an item that lacks reports is explained") struct ReportingExplanationTests {
  @Test func noData() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    #expect(
      explained(commune, "2026-07-10") == """
        noData: Chưa có số liệu
        Chưa có báo cáo nào về kế hoạch này. Chưa có số liệu không có nghĩa là chậm.
        """)
  }

  @Test func notReportedYet() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.begins = "2026-05-01"
    commune.calendar = []
    commune = commune.begun
    #expect(
      explained(commune, "2026-07-10") == """
        notReported: Chưa báo cáo
        Chưa có báo cáo nào về việc này. Chưa báo cáo không phải là số 0.
        """)
  }

  @Test func twoMissedWithoutARow() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune = commune.begun
    #expect(
      explained(commune, "2026-07-10") == """
        twoMissed: Chưa báo cáo
        Kỳ báo cáo gần nhất đã đến hạn có báo cáo không? kỳ 6 tháng đầu năm 2026, hạn ngày 05/7/2026: *chưa gửi*
        Đã 2 kỳ liền không có báo cáo. Chưa báo cáo không phải là số 0.
        """)
  }

  @Test func twoMissedAfterARow() {
    var commune = SmallCommune()
    commune.begins = "2025-01-01"
    commune.progressFrom = "2025-01-01"
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2025-H1", "2025-07-03", "30")]
    #expect(
      explained(commune, "2026-07-10") == """
        twoMissed: Chưa báo cáo
        Kỳ báo cáo gần nhất đã đến hạn có báo cáo không? kỳ 6 tháng đầu năm 2026, hạn ngày 05/7/2026: *chưa gửi*
        Đã 2 kỳ liền không có báo cáo, nên số cũ không còn dùng để xét.
        """)
  }

  @Test func fellDueBeforePublishing() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Tháng 10/2025"))]
    commune = commune.begun
    #expect(
      explained(commune, "2026-01-03") == """
        notReported: Chưa báo cáo
        Chưa có báo cáo nào về việc này. Chưa báo cáo không phải là số 0.
        Hạn hết ngày 31/10/2025, trước khi công bố tiến độ, nên không tính là quá hạn.
        """)
  }

  @Test func ongoing() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Thường xuyên"))]
    commune.reports = [report("2026-H1", "2026-07-03", state: .underWay)]
    #expect(
      explained(commune, "2026-07-10") == """
        ongoing: Thường xuyên
        Kỳ báo cáo gần nhất đã đến hạn có báo cáo không? kỳ 6 tháng đầu năm 2026, hạn ngày 05/7/2026: *đúng hạn*
        Việc này làm thường xuyên, không có ngày kết thúc; đã báo cáo kỳ gần nhất.
        """)
  }

  @Test func ongoingWithoutACalendar() {
    var commune = SmallCommune()
    commune.calendar = []
    commune.tasks = [task(item(due: "Thường xuyên"))]
    commune.reports = [report("2026-H1", "2026-07-03", state: .underWay)]
    #expect(
      explained(commune, "2026-07-10") == """
        ongoing: Thường xuyên
        Việc này làm thường xuyên, không có ngày kết thúc; đã có báo cáo.
        """)
  }

  @Test func ongoingMissed() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Thường xuyên"))]
    commune.reports = [report("2025-H2", "2026-01-03", state: .underWay)]
    #expect(
      explained(commune, "2026-07-10") == """
        notReported: Chưa báo cáo
        Kỳ báo cáo gần nhất đã đến hạn có báo cáo không? kỳ 6 tháng đầu năm 2026, hạn ngày 05/7/2026: *chưa gửi*
        Kỳ gần nhất chưa có báo cáo.
        """)
  }

  @Test func ongoingReportedLate() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Thường xuyên"))]
    commune.reports = [report("2025-H2", "2026-01-03", state: .underWay), report("2026-H1", "2026-07-08", state: .underWay)]
    #expect(
      explained(commune, "2026-07-10") == """
        ongoing: Thường xuyên
        Kỳ báo cáo gần nhất đã đến hạn có báo cáo không? kỳ 6 tháng đầu năm 2026, hạn ngày 05/7/2026: *gửi chậm*
        Việc này làm thường xuyên, không có ngày kết thúc; đã báo cáo kỳ gần nhất.
        """)
  }

  @Test func ongoingReportedAhead() {
    var commune = SmallCommune()
    commune.calendar = monthly
    commune.tasks = [task(item(due: "Thường xuyên"))]
    commune.reports = [report("2026-05", "2026-06-03", state: .underWay), report("2026-07", "2026-07-08", state: .underWay)]
    #expect(
      explained(commune, "2026-07-10") == """
        ongoing: Thường xuyên
        Kỳ báo cáo gần nhất đã đến hạn có báo cáo không? kỳ 6/2026, hạn ngày 05/7/2026: *chưa gửi*
        Việc này làm thường xuyên, không có ngày kết thúc; kỳ gần nhất chưa gửi nhưng đã có báo cáo của kỳ sau đó.
        """)
  }

  @Test func slipped() {
    var commune = SmallCommune()
    commune.targets = [target("≤ 5%", baseline: "25", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2025-H2", "2026-01-03", "4", evidence: ["e"]), report("2026-H1", "2026-07-03", "6")]
    #expect(
      explained(commune, "2026-07-10") == """
        slipped: Tụt dưới mục tiêu
        Trước đây đã tới mục tiêu chưa? kỳ 6 tháng cuối năm 2025: 4%, *đã tới*
        Nay thế nào? 6% so với mục tiêu ≤ 5%: *không còn tới mục tiêu*
        """)
  }

  @Test func slippedFromTheStart() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "52", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "48")]
    #expect(
      explained(commune, "2026-07-10") == """
        slipped: Tụt dưới mục tiêu
        Trước đây đã tới mục tiêu chưa? mức đầu kỳ 52%, *đã tới*
        Nay thế nào? 48% so với mục tiêu ≥ 50%: *không còn tới mục tiêu*
        """)
  }
}
