import PlanModel
import Testing

@testable import SiteBuilder

@Suite("How each alert is explained") struct AlertExplanationTests {
  @Test func overdue() {
    var commune = SmallCommune()
    commune = commune.begun
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Tháng 6/2026"))]
    commune.reports = [report("2025-H2", "2026-01-03", "30"), report("2026-H1", "2026-07-03", "41,2")]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Đã quá hạn chưa? hạn hết ngày 30/6/2026, nay là 10/7/2026: *quá 10 ngày*
        Đã hoàn thành chưa? *chưa, mới 41,2% so với mục tiêu ≥ 50%*
        Đã quá hạn: từ ngày 01/7/2026.
        """)
  }

  @Test func overdueLessIsBetter() {
    var commune = SmallCommune()
    commune.targets = [target("≤ 5%", item(due: "Tháng 6/2026"))]
    commune.reports = [report("2025-H2", "2026-01-03", "30"), report("2026-H1", "2026-07-03", "6")]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Đã quá hạn chưa? hạn hết ngày 30/6/2026, nay là 10/7/2026: *quá 10 ngày*
        Đã hoàn thành chưa? *chưa, còn 6% so với mục tiêu ≤ 5%*
        Đã quá hạn: từ ngày 01/7/2026.
        """)
  }

  @Test func overdueWithoutEvidence() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Tháng 6/2026"))]
    commune.reports = [report("2025-H2", "2026-01-03", "30"), report("2026-H1", "2026-07-03", "51")]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Đã quá hạn chưa? hạn hết ngày 30/6/2026, nay là 10/7/2026: *quá 10 ngày*
        Đã hoàn thành chưa? *có báo cáo hoàn thành nhưng không kèm minh chứng*
        Đã quá hạn: từ ngày 01/7/2026.
        """)
  }

  @Test func overdueNotReported() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Tháng 6/2026"))]
    commune = commune.begun
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Đã quá hạn chưa? hạn hết ngày 30/6/2026, nay là 10/7/2026: *quá 10 ngày*
        Đã hoàn thành chưa? *chưa có báo cáo hoàn thành*
        Đã quá hạn: từ ngày 01/7/2026.
        """)
  }

  @Test func overdueTask() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Tháng 6/2026"))]
    commune.reports = [report("2025-H2", "2026-01-03", complete: "10"), report("2026-H1", "2026-07-03", complete: "60", state: .underWay)]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Đã quá hạn chưa? hạn hết ngày 30/6/2026, nay là 10/7/2026: *quá 10 ngày*
        Đã hoàn thành chưa? *chưa, mới xong 60%*
        Đã quá hạn: từ ngày 01/7/2026.
        """)
  }

  // The year that ended is held against the item while the next one is judged.
  @Test func overdueYear() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Hằng năm"))]
    commune.reports = [report("2025-H2", "2025-12-28", "41,2"), report("2026-H1", "2026-07-03", "30")]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Đã quá hạn chưa? hạn hết ngày 31/12/2025, nay là 10/7/2026: *quá 191 ngày*
        Đã hoàn thành chưa? *năm 2025 chưa, mới 41,2% so với mục tiêu ≥ 50%*
        Đã quá hạn: từ ngày 01/01/2026.
        """)
  }

  @Test func overdueYearWithoutEvidence() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Hằng năm"))]
    commune.reports = [report("2025-H2", "2025-12-28", "51")]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Đã quá hạn chưa? hạn hết ngày 31/12/2025, nay là 10/7/2026: *quá 191 ngày*
        Đã hoàn thành chưa? *năm 2025 có báo cáo hoàn thành nhưng không kèm minh chứng*
        Đã quá hạn: từ ngày 01/01/2026.
        """)
  }

  @Test func slow() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "12")]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Đã hoàn thành bao nhiêu so với mục tiêu? 12 ÷ 50 = *24%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        Có dưới một nửa không? một nửa của 56,71% là 28,355%; 24% < 28,355%: *có*
        Chỉ xét điều này khi đã qua một phần tư thời gian, theo quy ước của trang này.
        Dưới 50% lộ trình thời gian: từ ngày 06/7/2026.
        """)
  }

  @Test func slowWhereNoPlanSetsTheRule() {
    var commune = SmallCommune()
    commune.alertsByPlan = false
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "12")]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Chậm nhiều
        Đã hoàn thành bao nhiêu so với mục tiêu? 12 ÷ 50 = *24%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        Có dưới một nửa không? một nửa của 56,71% là 28,355%; 24% < 28,355%: *có*
        Chỉ xét điều này khi đã qua một phần tư thời gian, theo quy ước của trang này.
        Chậm nhiều: từ ngày 06/7/2026.
        """)
  }

  @Test func slowLessIsBetter() {
    var commune = SmallCommune()
    commune.targets = [target("≤ 5%", baseline: "25", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "21")]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Đã hoàn thành bao nhiêu so với mục tiêu? 5 ÷ 21 = *23,81%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        Có dưới một nửa không? một nửa của 56,71% là 28,355%; 23,81% < 28,355%: *có*
        Chỉ xét điều này khi đã qua một phần tư thời gian, theo quy ước của trang này.
        Dưới 50% lộ trình thời gian: từ ngày 06/7/2026.
        """)
  }

  @Test func slowTask() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", complete: "20")]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Đã làm được bao nhiêu? cơ quan tự đánh giá: *20%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        Có dưới một nửa không? một nửa của 56,71% là 28,355%; 20% < 28,355%: *có*
        Chỉ xét điều này khi đã qua một phần tư thời gian, theo quy ước của trang này.
        Dưới 50% lộ trình thời gian: từ ngày 06/7/2026.
        """)
  }

  // With two decimals it would not be seen that one is the smaller: as many are shown as it takes.
  @Test func slowByAHair() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 100", unit: "người", baseline: "0", item(due: "Tháng 9/2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "36,186")]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Đã hoàn thành bao nhiêu so với mục tiêu? 36,19 ÷ 100 = *36,19%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 333 ngày = *72,37%*
        Có dưới một nửa không? một nửa của 72,3724% là 36,1862%; 36,186% < 36,1862%: *có*
        Chỉ xét điều này khi đã qua một phần tư thời gian, theo quy ước của trang này.
        Dưới 50% lộ trình thời gian: từ ngày 06/7/2026.
        """)
  }

  @Test func rejected() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "51", evidence: ["e"])]
    commune.appraisals = [verdict("e", "2026-07-08", .rejected)]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Minh chứng của báo cáo mới nhất được thẩm định thế nào? *không hợp lệ*
        Minh chứng không hợp lệ: từ ngày 08/7/2026.
        """)
  }

  @Test func overdueAndRejected() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Tháng 6/2026"))]
    commune.reports = [report("2025-H2", "2026-01-03", "30"), report("2026-H1", "2026-07-03", "51", evidence: ["e"])]
    commune.appraisals = [verdict("e", "2026-07-08", .rejected)]
    #expect(
      explained(commune, "2026-07-10") == """
        alert: Cảnh báo đỏ
        Đã quá hạn chưa? hạn hết ngày 30/6/2026, nay là 10/7/2026: *quá 10 ngày*
        Đã hoàn thành chưa? *có báo cáo hoàn thành nhưng minh chứng không hợp lệ*
        Minh chứng của báo cáo mới nhất được thẩm định thế nào? *không hợp lệ*
        Đã quá hạn: từ ngày 08/7/2026.
        Minh chứng không hợp lệ: từ ngày 08/7/2026.
        """)
  }
}
