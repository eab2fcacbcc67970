import PlanModel
import Testing

@testable import SiteBuilder

@Suite("How milestones are explained") struct MilestoneExplanationTests {
  @Test func betweenMilestones() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 60%", baseline: "12", milestones: [("2026-03-31", "20"), ("2026-09-30", "48")], item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "30")]
    #expect(
      explained(commune, "2026-07-10") == """
        behind: Chậm tiến độ
        Đã đi được bao nhiêu quãng đường? (30 − 12) ÷ (60 − 12) = 18 ÷ 48 = *37,5%*
        Đến ngày 30/6/2026 cần đạt bao nhiêu? mốc 31/3/2026 là 20, mốc 30/9/2026 là 48; 20 + (48 − 20) × 91 ÷ 183 ngày = *33,92%*
        Như vậy là bao nhiêu quãng đường? (33,92 − 12) ÷ (60 − 12) = 21,92 ÷ 48 = *45,67%*
        So hai số với nhau 37,5% ÷ 45,67% = 82,11%: *dưới 90%*
        Còn thiếu bao nhiêu? 33,92 − 30 = 3,92 điểm phần trăm: *từ 1 điểm phần trăm trở lên nên là Chậm tiến độ*
        Từ 31,8% trở lên thì nay là Đúng tiến độ.
        Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ.
        """)
  }

  @Test func onAMilestone() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 60%", baseline: "12", milestones: [("2026-03-31", "20"), ("2026-06-30", "36")], item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "35")]
    #expect(
      explained(commune, "2026-07-10") == """
        onTrack: Đúng tiến độ
        Đã đi được bao nhiêu quãng đường? (35 − 12) ÷ (60 − 12) = 23 ÷ 48 = *47,92%*
        Đến ngày 30/6/2026 cần đạt bao nhiêu? mốc của lộ trình: *36%*
        Như vậy là bao nhiêu quãng đường? (36 − 12) ÷ (60 − 12) = 24 ÷ 48 = *50%*
        So hai số với nhau 47,92% ÷ 50% = 95,84%: *từ 90% trở lên là Đúng tiến độ*
        """)
  }

  @Test func afterTheLastMilestoneDown() {
    var commune = SmallCommune()
    commune.targets = [target("≤ 5%", baseline: "25", milestones: [("2026-03-31", "10")], item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "9,1")]
    #expect(
      explained(commune, "2026-07-10") == """
        onTrack: Đúng tiến độ
        Đã đi được bao nhiêu quãng đường? (25 − 9,1) ÷ (25 − 5) = 15,9 ÷ 20 = *79,5%*
        Đến ngày 30/6/2026 cần đạt bao nhiêu? mốc 31/3/2026 là 10, mục tiêu 31/12/2026 là 5; 10 − (10 − 5) × 91 ÷ 275 ngày = *8,3455%*
        Như vậy là bao nhiêu quãng đường? (25 − 8,3455) ÷ (25 − 5) = 16,6545 ÷ 20 = *83,27%*
        So hai số với nhau 79,5% ÷ 83,27% = 95,47%: *từ 90% trở lên là Đúng tiến độ*
        """)
  }

  @Test func milestoneOfASmallCount() {
    var commune = SmallCommune()
    commune.targets = [target("5", unit: "mô hình", milestones: [("2026-03-31", "3")], item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "2")]
    #expect(
      explained(commune, "2026-07-10") == """
        behind: Chậm tiến độ
        Đã đi được bao nhiêu quãng đường? 2 ÷ 5 = *40%*
        Mốc ngày 31/3/2026 cần đạt bao nhiêu? 3 mô hình: 3 ÷ 5 = *60%*
        So hai số với nhau 40% ÷ 60% = 66,67%: *dưới 90%*
        Còn thiếu bao nhiêu? 3 − 2 = 1 mô hình: *từ 0,05 mô hình trở lên nên là Chậm tiến độ*
        Từ 3 mô hình trở lên thì nay là Đúng tiến độ.
        Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ.
        """)
  }

  @Test func milestoneOfARank() {
    var commune = SmallCommune()
    commune.targets = [target(nil, unit: "thứ hạng", milestones: [("2026-03-31", "30")], rank: "20", scale: "95", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "40")]
    #expect(
      explained(commune, "2026-07-10") == """
        behind: Chậm tiến độ
        Đã đi được bao nhiêu quãng đường? 20 ÷ 40 = *50%*
        Mốc ngày 31/3/2026 cần đạt bao nhiêu? hạng 30 trên 95: 20 ÷ 30 = *66,67%*
        So hai số với nhau 50% ÷ 66,67% = 75%: *dưới 90%*
        Còn thiếu bao nhiêu? 40 − 30 = 10 bậc: *từ 0,2 bậc trở lên nên là Chậm tiến độ*
        Từ hạng 33 trên 95 trở lên thì nay là Đúng tiến độ.
        Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ.
        """)
  }
}
