import PlanModel
import Testing

@testable import SiteBuilder

@Suite("How progress is explained: the digits shown give the result shown") struct ProgressExplanationTests {
  @Test func onTrack() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "41,2")]
    #expect(
      explained(commune, "2026-07-10") == """
        onTrack: Đúng tiến độ
        Đã đi được bao nhiêu quãng đường? (41,2 − 18,4) ÷ (50 − 18,4) = 22,8 ÷ 31,6 = *72,15%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        Đến ngày 30/6/2026 cần đạt bao nhiêu? 18,4 + (50 − 18,4) × 241 ÷ 425 = *36,32%*
        So hai số với nhau 72,15% ÷ 56,71% = 127,23%: *từ 90% trở lên là Đúng tiến độ*
        """)
  }

  @Test func behind() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "31")]
    #expect(
      explained(commune, "2026-07-10") == """
        behind: Chậm tiến độ
        Đã đi được bao nhiêu quãng đường? (31 − 18,4) ÷ (50 − 18,4) = 12,6 ÷ 31,6 = *39,87%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        Đến ngày 30/6/2026 cần đạt bao nhiêu? 18,4 + (50 − 18,4) × 241 ÷ 425 = *36,32%*
        So hai số với nhau 39,87% ÷ 56,71% = 70,31%: *dưới 90%*
        Còn thiếu bao nhiêu? 36,32 − 31 = 5,32 điểm phần trăm: *từ 1 điểm phần trăm trở lên nên là Chậm tiến độ*
        Từ 34,6% trở lên thì nay là Đúng tiến độ.
        Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ.
        """)
  }

  // The share of parts has endless decimals: as many are shown as it takes to come to the printed result.
  @Test func figureCountedFromParts() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "18,4", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", of: ("2", "6"))]
    #expect(
      explained(commune, "2026-07-10") == """
        behind: Chậm tiến độ
        Kết quả là bao nhiêu? 2 ÷ 6 = *33,33%*
        Đã đi được bao nhiêu quãng đường? (33,333 − 18,4) ÷ (50 − 18,4) = 14,933 ÷ 31,6 = *47,26%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        Đến ngày 30/6/2026 cần đạt bao nhiêu? 18,4 + (50 − 18,4) × 241 ÷ 425 = *36,32%*
        So hai số với nhau 47,26% ÷ 56,71% = 83,34%: *dưới 90%*
        Còn thiếu bao nhiêu? 36,32 − 33,33 = 2,99 điểm phần trăm: *từ 1 điểm phần trăm trở lên nên là Chậm tiến độ*
        Từ 34,6% trở lên thì nay là Đúng tiến độ.
        Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ.
        """)
  }

  @Test func belowTheStart() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", baseline: "45", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "40")]
    #expect(
      explained(commune, "2026-07-10") == """
        behind: Chậm tiến độ
        Đã đi được bao nhiêu quãng đường? (40 − 45) ÷ (50 − 45) = (−5) ÷ 5 = *−100%, tính là 0%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        Đến ngày 30/6/2026 cần đạt bao nhiêu? 45 + (50 − 45) × 241 ÷ 425 = *47,84%*
        So hai số với nhau 0% ÷ 56,71% = 0%: *dưới 90%*
        Còn thiếu bao nhiêu? 47,84 − 40 = 7,84 điểm phần trăm: *từ 1 điểm phần trăm trở lên nên là Chậm tiến độ*
        Từ 46,9% trở lên thì nay là Đúng tiến độ.
        Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ.
        """)
  }

  @Test func lessThanAPointShort() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 40%", baseline: "38", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "38,2")]
    #expect(
      explained(commune, "2026-07-10") == """
        onTrack: Đúng tiến độ
        Đã đi được bao nhiêu quãng đường? (38,2 − 38) ÷ (40 − 38) = 0,2 ÷ 2 = *10%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        Đến ngày 30/6/2026 cần đạt bao nhiêu? 38 + (40 − 38) × 241 ÷ 425 = *39,13%*
        So hai số với nhau 10% ÷ 56,71% = 17,63%: *dưới 90%*
        Còn thiếu bao nhiêu? 39,13 − 38,2 = 0,93 điểm phần trăm: *chưa tới 1 điểm phần trăm nên là Đúng tiến độ*
        """)
  }

  @Test func lessIsBetter() {
    var commune = SmallCommune()
    commune.targets = [target("≤ 5%", baseline: "10", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "8,5")]
    #expect(
      explained(commune, "2026-07-10") == """
        behind: Chậm tiến độ
        Đã đi được bao nhiêu quãng đường? (10 − 8,5) ÷ (10 − 5) = 1,5 ÷ 5 = *30%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        Đến ngày 30/6/2026 cần đạt bao nhiêu? 10 − (10 − 5) × 241 ÷ 425 = *7,16%*
        So hai số với nhau 30% ÷ 56,71% = 52,9%: *dưới 90%*
        Còn thiếu bao nhiêu? 8,5 − 7,16 = 1,34 điểm phần trăm: *từ 1 điểm phần trăm trở lên nên là Chậm tiến độ*
        Từ 8,1% trở xuống thì nay là Đúng tiến độ.
        Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ.
        """)
  }

  @Test func countOfPeople() {
    var commune = SmallCommune()
    commune.targets = [target("≥ 200", unit: "người", baseline: "20", item(due: "Đến hết năm 2026"))]
    commune.reports = [report("2026-H1", "2026-07-03", "105")]
    #expect(
      explained(commune, "2026-07-10") == """
        behind: Chậm tiến độ
        Đã đi được bao nhiêu quãng đường? (105 − 20) ÷ (200 − 20) = 85 ÷ 180 = *47,22%*
        Thời gian đã qua bao nhiêu? từ 01/11/2025 đến 30/6/2026: 241 ÷ 425 ngày = *56,71%*
        Đến ngày 30/6/2026 cần đạt bao nhiêu? 20 + (200 − 20) × 241 ÷ 425 = *122,07 người*
        So hai số với nhau 47,22% ÷ 56,71% = 83,27%: *dưới 90%*
        Còn thiếu bao nhiêu? 122,07 − 105 = 17,07 người: *từ 1,8 người trở lên nên là Chậm tiến độ*
        Từ 112 người trở lên thì nay là Đúng tiến độ.
        Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ.
        """)
  }
}
