import PlanModel
import Testing

@testable import SiteBuilder

@Suite("How a claim of completion and its proof are explained") struct ClaimExplanationTests {
  @Test func withoutEvidence() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "51")]
    #expect(
      explained(commune, "2026-07-10") == """
        claimedNoEvidence: Đã báo cáo đạt, thiếu minh chứng
        Kết quả đã tới mục tiêu chưa? 51% so với mục tiêu ≥ 50%: *đã tới*
        Có minh chứng không? *không có minh chứng*
        Báo cáo đạt từ ngày 03/7/2026 nhưng chưa kèm minh chứng nào.
        """)
  }

  @Test func pending() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "51", evidence: ["e"])]
    #expect(
      explained(commune, "2026-07-10") == """
        claimedPending: Đã báo cáo đạt, chờ thẩm định
        Kết quả đã tới mục tiêu chưa? 51% so với mục tiêu ≥ 50%: *đã tới*
        Có minh chứng không? *có, 1 tài liệu, chờ thẩm định*
        Báo cáo đạt từ ngày 03/7/2026, đã chờ thẩm định 7 ngày.
        """)
  }

  @Test func appraised() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "51", evidence: ["e", "f"])]
    commune.appraisals = [verdict("e", "2026-07-08", .valid)]
    #expect(
      explained(commune, "2026-07-10") == """
        metAppraised: Đạt
        Kết quả đã tới mục tiêu chưa? 51% so với mục tiêu ≥ 50%: *đã tới*
        Có minh chứng không? *có, 2 tài liệu, hợp lệ*
        Kế hoạch yêu cầu thẩm định minh chứng khi hoàn thành; minh chứng đã được đánh giá hợp lệ nên là Đạt.
        """)
  }

  @Test func selfAppraised() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "51", evidence: ["e"])]
    commune.appraisals = [verdict("e", "2026-07-08", .valid, by: "vhxh")]
    #expect(
      explained(commune, "2026-07-10") == """
        metAppraised: Đạt
        Kết quả đã tới mục tiêu chưa? 51% so với mục tiêu ≥ 50%: *đã tới*
        Có minh chứng không? *có, 1 tài liệu, hợp lệ*
        Kế hoạch yêu cầu thẩm định minh chứng khi hoàn thành; minh chứng đã được đánh giá hợp lệ nên là Đạt.
        Tự thẩm định: cơ quan thẩm định cũng là cơ quan chủ trì.
        """)
  }

  // No appraisal ordered: nobody is waited for.
  @Test func selfReported() {
    var commune = SmallCommune()
    commune.ordersAppraisal = false
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "51", evidence: ["e"])]
    #expect(
      explained(commune, "2026-07-10") == """
        metSelfReported: Đạt (cơ quan tự báo cáo)
        Kết quả đã tới mục tiêu chưa? 51% so với mục tiêu ≥ 50%: *đã tới*
        Có minh chứng không? *có, 1 tài liệu*
        Kế hoạch không đặt bước thẩm định, nên đây là kết quả do cơ quan tự báo cáo, có kèm minh chứng.
        """)
  }

  @Test func lessIsBetter() {
    var commune = SmallCommune()
    commune.targets = [target("≤ 5%", baseline: "25", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "4", evidence: ["e"])]
    #expect(
      explained(commune, "2026-07-10") == """
        claimedPending: Đã báo cáo đạt, chờ thẩm định
        Kết quả đã tới mục tiêu chưa? 4% so với mục tiêu ≤ 5%: *đã tới*
        Có minh chứng không? *có, 1 tài liệu, chờ thẩm định*
        Báo cáo đạt từ ngày 03/7/2026, đã chờ thẩm định 7 ngày.
        """)
  }

  @Test func rank() {
    var commune = SmallCommune()
    commune.targets = [target(nil, unit: "thứ hạng", rank: "20", scale: "95", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "14", evidence: ["e"])]
    #expect(
      explained(commune, "2026-07-10") == """
        claimedPending: Đã báo cáo đạt, chờ thẩm định
        Kết quả đã tới mục tiêu chưa? hạng 14 trên 95 so với mục tiêu trong 20 hạng đầu trên 95: *đã tới*
        Có minh chứng không? *có, 1 tài liệu, chờ thẩm định*
        Báo cáo đạt từ ngày 03/7/2026, đã chờ thẩm định 7 ngày.
        """)
  }

  @Test func countedFromParts() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", of: ("58", "62"), evidence: ["e"])]
    #expect(
      explained(commune, "2026-07-10") == """
        claimedPending: Đã báo cáo đạt, chờ thẩm định
        Kết quả là bao nhiêu? 58 ÷ 62 = *93,55%*
        Kết quả đã tới mục tiêu chưa? 93,55% so với mục tiêu ≥ 50%: *đã tới*
        Có minh chứng không? *có, 1 tài liệu, chờ thẩm định*
        Báo cáo đạt từ ngày 03/7/2026, đã chờ thẩm định 7 ngày.
        """)
  }

  // The newest row has no figure, so that the claim of the one before stands with its rejected proof.
  @Test func rejectedByAnEarlierRow() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2025-H2", "2026-01-03", "51", evidence: ["e"]), report("2026-H1", "2026-07-03", state: .underWay)]
    commune.appraisals = [verdict("e", "2026-07-08", .rejected)]
    #expect(
      explained(commune, "2026-07-10") == """
        claimedRejected: Đã báo cáo đạt, minh chứng không hợp lệ
        Kết quả đã tới mục tiêu chưa? 51% so với mục tiêu ≥ 50%: *đã tới*
        Có minh chứng không? *có, 1 tài liệu, không hợp lệ*
        Báo cáo đạt từ ngày 03/01/2026; minh chứng kèm theo đã bị đánh giá không hợp lệ.
        """)
  }

  @Test func taskInTime() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", complete: "100", state: .completed, evidence: ["e"])]
    commune.appraisals = [verdict("e", "2026-07-08", .valid)]
    #expect(
      explained(commune, "2026-07-10") == """
        metAppraised: Hoàn thành đúng hạn
        Cơ quan báo cáo thế nào? *hoàn thành*
        Có minh chứng không? *có, 1 tài liệu, hợp lệ*
        Có đúng hạn không? hạn hết ngày 31/12/2026; báo cáo hoàn thành nhận ngày 03/7/2026: *đúng hạn*
        Kế hoạch yêu cầu thẩm định minh chứng khi hoàn thành; minh chứng đã được đánh giá hợp lệ nên là Hoàn thành đúng hạn.
        """)
  }

  @Test func taskReceivedAfterTheDeadlineForAPeriodBefore() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Tháng 6/2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", complete: "100", state: .completed, evidence: ["e"])]
    commune.appraisals = [verdict("e", "2026-07-08", .valid)]
    #expect(
      explained(commune, "2026-07-10") == """
        metAppraised: Hoàn thành đúng hạn
        Cơ quan báo cáo thế nào? *hoàn thành*
        Có minh chứng không? *có, 1 tài liệu, hợp lệ*
        Có đúng hạn không? hạn hết ngày 30/6/2026; kỳ báo cáo hoàn thành kết thúc trước đó, nhận ngày 03/7/2026: *đúng hạn*
        Kế hoạch yêu cầu thẩm định minh chứng khi hoàn thành; minh chứng đã được đánh giá hợp lệ nên là Hoàn thành đúng hạn.
        """)
  }

  @Test func taskLate() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Tháng 3/2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", complete: "100", state: .completed, evidence: ["e"])]
    commune.appraisals = [verdict("e", "2026-07-08", .valid)]
    #expect(
      explained(commune, "2026-07-10") == """
        metAppraised: Hoàn thành quá hạn
        Cơ quan báo cáo thế nào? *hoàn thành*
        Có minh chứng không? *có, 1 tài liệu, hợp lệ*
        Có đúng hạn không? hạn hết ngày 31/3/2026; báo cáo hoàn thành nhận ngày 03/7/2026: *quá hạn*
        Kế hoạch yêu cầu thẩm định minh chứng khi hoàn thành; minh chứng đã được đánh giá hợp lệ nên là Hoàn thành quá hạn.
        """)
  }
}
