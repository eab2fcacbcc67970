import PlanModel
import Testing

@testable import SiteBuilder

@Suite("How progress by an office's own estimate, an amended goal and later work are explained") struct TaskExplanationTests {
  // The goal since the amendment counts.
  @Test func amendedGoal() {
    var commune = SmallCommune()
    commune.targets = [
      Versioned(
        plainTarget("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026")),
        versions: [
          .init(
            amendment: Amendment(item: "a", field: "target", before: "≥ 50%", value: "≥ 80%", from: day("2026-05-01"), basis: "Quyết định số 1"),
            value: plainTarget("≥ 80%", baseline: "18,4", item(due: "Đến hết năm 2026")))
        ])
    ]
    commune.reports = [report("2026-H1", "2026-07-03", "41,2")]
    #expect(
      explained(commune, "2026-07-10") == """
        behind: Chậm tiến độ
        Đã đi được bao nhiêu quãng đường? (41,2 − 18,4) ÷ (80 − 18,4) = 22,8 ÷ 61,6 = *37,01%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        Đến ngày 30/6/2026 cần đạt bao nhiêu? 18,4 + (80 − 18,4) × 241 ÷ 425 = *53,33%*
        So hai số với nhau 37,01% ÷ 56,71% = 65,26%: *dưới 90%*
        Còn thiếu bao nhiêu? 53,33 − 41,2 = 12,13 điểm phần trăm: *từ 1 điểm phần trăm trở lên nên là Chậm tiến độ*
        Từ 49,9% trở lên thì nay là Đúng tiến độ.
        Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ.
        """)
  }

  @Test func workThatBeginsLater() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026", start: "2026-07-01"))]
    commune.reports = [report("2026-H1", "2026-07-03", "18,4")]
    #expect(
      explained(commune, "2026-07-10") == """
        onTrack: Đúng tiến độ
        Đã đi được bao nhiêu quãng đường? (18,4 − 18,4) ÷ (50 − 18,4) = 0 ÷ 31,6 = *0%*
        Đến ngày 30/6/2026 cần đi được bao nhiêu? việc bắt đầu ngày 01/7/2026: *0%*
        Đến ngày xét chưa cần đi đoạn nào nên là Đúng tiến độ.
        """)
  }

  @Test func taskBehind() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", complete: "40")]
    #expect(
      explained(commune, "2026-07-10") == """
        behind: Chậm tiến độ
        Đã làm được bao nhiêu? cơ quan tự đánh giá: *40%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        So hai số với nhau 40% ÷ 56,71% = 70,53%: *dưới 90%*
        Còn thiếu bao nhiêu? 56,71 − 40 = 16,71 điểm phần trăm: *từ 1 điểm phần trăm trở lên nên là Chậm tiến độ*
        Từ 51,1% trở lên thì nay là Đang thực hiện trong hạn.
        Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ.
        """)
  }

  @Test func taskNotStarted() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Đến hết năm 2026", start: "2026-05-01"))]
    commune.reports = [report("2026-H1", "2026-07-03", state: .notStarted)]
    #expect(
      explained(commune, "2026-07-10") == """
        behind: Chậm tiến độ
        Đã làm được bao nhiêu? cơ quan báo cáo “chưa thực hiện”: *0%*
        Thời gian đã qua bao nhiêu? từ 01/5/2026 đến 30/6/2026: 60 ÷ 244 ngày = *24,59%*
        So hai số với nhau 0% ÷ 24,59% = 0%: *dưới 90%*
        Còn thiếu bao nhiêu? 24,59 − 0 = 24,59 điểm phần trăm: *từ 1 điểm phần trăm trở lên nên là Chậm tiến độ*
        Từ 22,2% trở lên thì nay là Đang thực hiện trong hạn.
        Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ.
        """)
  }

  @Test func taskInTime() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", complete: "80")]
    #expect(
      explained(commune, "2026-07-10") == """
        onTrack: Đang thực hiện trong hạn
        Đã làm được bao nhiêu? cơ quan tự đánh giá: *80%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        So hai số với nhau 80% ÷ 56,71% = 141,07%: *từ 90% trở lên là Đang thực hiện trong hạn*
        """)
  }

  @Test func taskUnderWay() {
    var commune = SmallCommune()
    commune.tasks = [task(item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", state: .underWay)]
    #expect(
      explained(commune, "2026-07-10") == """
        onTrack: Đang thực hiện trong hạn
        Cơ quan báo cáo thế nào? *“đang thực hiện”, không nêu tỷ lệ hoàn thành*
        Đã quá hạn chưa? hạn hết ngày 31/12/2026, nay là 10/7/2026: *còn 174 ngày*
        Chưa quá hạn và không có con số nào cho thấy chậm nên là Đang thực hiện trong hạn.
        """)
  }

  @Test func targetWithoutMeasure() {
    var commune = SmallCommune()
    commune.targets = [target("Có mô hình", unit: "mô hình", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", complete: "40")]
    #expect(
      explained(commune, "2026-07-10") == """
        behind: Chậm tiến độ
        Đã làm được bao nhiêu? cơ quan tự đánh giá: *40%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        So hai số với nhau 40% ÷ 56,71% = 70,53%: *dưới 90%*
        Còn thiếu bao nhiêu? 56,71 − 40 = 16,71 điểm phần trăm: *từ 1 điểm phần trăm trở lên nên là Chậm tiến độ*
        Từ 51,1% trở lên thì nay là Đúng tiến độ.
        Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ.
        """)
  }
}
