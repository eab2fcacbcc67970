import PlanModel
import Testing

@testable import SiteBuilder

@Suite("What is not held against a path is said with its reason") struct WithoutPathExplanationTests {
  @Test func noBaseline() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "41,2")]
    #expect(
      explained(commune, "2026-07-10") == """
        notYet: Chưa đến kỳ xét
        Đã đi được bao nhiêu quãng đường? 41,2 ÷ 50 = *82,4%*
        Chưa biết mức đầu kỳ nên không vạch được lộ trình.
        Xét khi đến hạn (hết ngày 31/12/2026); hôm nay chưa đến.
        """)
  }

  @Test func noBaselineWithAMilestoneAhead() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", milestones: [("2026-09-30", "45")], item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "41,2")]
    #expect(
      explained(commune, "2026-07-10") == """
        notYet: Chưa đến kỳ xét
        Đã đi được bao nhiêu quãng đường? 41,2 ÷ 50 = *82,4%*
        Chưa biết mức đầu kỳ nên không vạch được lộ trình.
        Xét khi đến hạn (hết ngày 31/12/2026) hoặc đến mốc ngày 30/9/2026; hôm nay chưa đến.
        """)
  }

  @Test func levelToHold() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "52", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", state: .underWay)]
    #expect(
      explained(commune, "2026-07-10") == """
        notYet: Chưa đến kỳ xét
        Cơ quan báo cáo thế nào? *“đang thực hiện”, chưa có con số*
        Mức đầu kỳ đã tới mục tiêu: đây là mức phải giữ, không có lộ trình.
        Xét khi đến hạn (hết ngày 31/12/2026); hôm nay chưa đến.
        """)
  }

  @Test func rank() {
    var commune = SmallCommune()
    commune.targets = [target(nil, unit: "thứ hạng", rank: "20", scale: "95", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "40")]
    #expect(
      explained(commune, "2026-07-10") == """
        notYet: Chưa đến kỳ xét
        Đã đi được bao nhiêu quãng đường? 20 ÷ 40 = *50%*
        Thứ hạng do nơi khác xếp, không có lộ trình từng tháng.
        Xét khi đến hạn (hết ngày 31/12/2026); hôm nay chưa đến.
        """)
  }

  @Test func measuredByOthers() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18", indicator: "par", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "41,2")]
    #expect(
      explained(commune, "2026-07-10") == """
        notYet: Chưa đến kỳ xét
        Đã đi được bao nhiêu quãng đường? (41,2 − 18) ÷ (50 − 18) = 23,2 ÷ 32 = *72,5%*
        Số này do cơ quan ngoài xã đo và công bố, không có lộ trình từng tháng.
        Xét khi đến hạn (hết ngày 31/12/2026); hôm nay chưa đến.
        """)
  }

  @Test func smallCount() {
    var commune = SmallCommune()
    commune.targets = [target("5", unit: "mô hình", baseline: "0", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "2")]
    #expect(
      explained(commune, "2026-07-10") == """
        notYet: Chưa đến kỳ xét
        Đã đi được bao nhiêu quãng đường? (2 − 0) ÷ (5 − 0) = 2 ÷ 5 = *40%*
        Mục tiêu là số đếm nhỏ (từ 5 trở xuống), không chia theo tháng.
        Xét khi đến hạn (hết ngày 31/12/2026); hôm nay chưa đến.
        """)
  }

  @Test func noDeadline() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18", item())]
    commune.reports = [report("2026-H1", "2026-07-03", "41,2")]
    #expect(
      explained(commune, "2026-07-10") == """
        notYet: Chưa đến kỳ xét
        Đã đi được bao nhiêu quãng đường? (41,2 − 18) ÷ (50 − 18) = 23,2 ÷ 32 = *72,5%*
        Kế hoạch không nêu hạn đọc được nên không vạch được lộ trình và không tính quá hạn.
        """)
  }

  @Test func noFigure() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", state: .underWay)]
    #expect(
      explained(commune, "2026-07-10") == """
        notYet: Chưa đến kỳ xét
        Cơ quan báo cáo thế nào? *“đang thực hiện”, chưa có con số*
        Xét khi đến hạn (hết ngày 31/12/2026); hôm nay chưa đến.
        """)
  }

  // A later year begins from a level that nobody stated.
  @Test func laterYearOfAYearlyItem() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Hằng năm"))]
    commune.reports = [report("2025-H2", "2026-01-03", "51", evidence: ["e"]), report("2026-H1", "2026-07-03", "30")]
    #expect(
      explained(commune, "2026-07-10") == """
        notYet: Chưa đến kỳ xét
        Đã đi được bao nhiêu quãng đường? 30 ÷ 50 = *60%*
        Chưa biết mức đầu kỳ nên không vạch được lộ trình.
        Xét khi đến hạn (hết ngày 31/12/2026); hôm nay chưa đến.
        """)
  }

  @Test func shared() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 500", unit: "người", scope: .province, item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "12")]
    #expect(
      explained(commune, "2026-07-10") == """
        shared: Chỉ tiêu chung của tỉnh
        Đây là chỉ tiêu chung của cả tỉnh. Trang này nêu phần của xã, không xét đạt hay chậm, và đếm riêng.
        """)
  }
}
