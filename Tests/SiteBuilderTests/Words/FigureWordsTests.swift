import PlanModel
import Testing

@testable import SiteBuilder

@Suite("Figures, goals and deadlines as residents read them") struct FigureWordsTests {
  @Test(
    "Goals of every comparator",
    arguments: [
      ("≥ 50%", "%", "≥ 50%"),
      ("trên 10%", "%", "> 10%"),
      ("không quá 10", "vụ", "≤ 10 vụ"),
      ("dưới 5%", "%", "< 5%"),
      ("từ 15-17%", "%GRDP", "15 – 17%"),
      // Nothing is above all of it.
      ("100%", "%", "100%"),
      ("100", "người", "≥ 100 người"),
      ("1.500", "hộ", "≥ 1.500 hộ"),
      ("66,667", "phần trăm", "≥ 66,67%"),
      ("5", nil, "≥ 5"),
      ("Hoàn thành xây dựng mô hình", "mô hình", "Hoàn thành xây dựng mô hình"),
    ])
  func goal(_ printed: String, _ unit: String?, _ words: String) {
    #expect(FigureWords.goal(of: plainTarget(printed, unit: unit, item())) == words)
  }

  @Test(
    "Goals as printed take their unit once, in brackets behind words that it does not continue",
    arguments: [
      ("≥ 80", "%", "≥ 80%"), ("≥ 80%", "%", "≥ 80%"), ("90", "% dân số", "90% dân số"), ("trên 90%", "% dân số", "trên 90% dân số"),
      ("trên 90% dân số", "% dân số", "trên 90% dân số"), ("01 - 02", "mô hình", "01 - 02 mô hình"),
      ("ít nhất 02 Mô hình", "mô hình", "ít nhất 02 Mô hình"), ("đạt 60 trở lên", "%", "đạt 60 trở lên (%)"),
      ("Hoàn thành xây dựng", "mô hình", "Hoàn thành xây dựng (mô hình)"), ("không quá 5", "vụ", "không quá 5 vụ"), ("100", nil, "100"),
      (nil, "%", nil), (nil, nil, nil),
    ] as [(String?, String?, String?)])
  func printedGoal(_ goal: String?, _ unit: String?, _ words: String?) {
    #expect(FigureWords.printedGoal(of: plainTarget(goal, unit: unit, item())) == words)
  }

  @Test("A rank as printed takes no unit") func printedRank() {
    #expect(FigureWords.printedGoal(of: plainTarget("Nhóm 20", unit: "thứ hạng", rank: "20", item())) == "Nhóm 20")
  }

  @Test("Ranks") func ranks() {
    let scaled = plainTarget(nil, unit: "Thứ bậc", rank: "20", scale: "95", item())
    #expect(FigureWords.goal(of: scaled) == "trong 20 hạng đầu trên 95")
    #expect(FigureWords.value(figure("14"), of: scaled) == "hạng 14 trên 95")
    let bare = plainTarget(nil, unit: "Thứ bậc", rank: "20", item())
    #expect(FigureWords.goal(of: bare) == "trong 20 hạng đầu")
    #expect(FigureWords.value(figure("14"), of: bare) == "hạng 14")
    #expect(FigureWords.suffix(of: bare) == "")
  }

  @Test("A goal without words and without a measure") func nothing() {
    #expect(FigureWords.goal(of: plainTarget(nil, item())) == "không nêu số đo")
  }

  @Test(
    "Values",
    arguments: [
      ("41,2", "%", "41,2%"), ("41,236", "%", "41,24%"), ("8", "mô hình", "8 mô hình"), ("1234567,5", "đồng", "1.234.567,5 đồng"),
      ("-0,5", "%", "−0,5%"),
    ])
  func value(_ value: String, _ unit: String, _ words: String) {
    #expect(FigureWords.value(figure(value), of: plainTarget("≥ 1", unit: unit, item())) == words)
  }

  @Test("Computed levels have one decimal") func level() {
    #expect(FigureWords.level(63.4448, of: plainTarget("≥ 1", item())) == "63,4%")
    #expect(FigureWords.level(122, of: plainTarget("≥ 1", unit: "người", item())) == "122 người")
    #expect(FigureWords.level(.infinity, of: plainTarget("≥ 1", item())) == "–%")
  }

  @Test("Shares") func share() {
    #expect(FigureWords.share(0.72152) == "72,15%")
    #expect(FigureWords.share(0.5, decimals: 1) == "50%")
    #expect(FigureWords.share(.nan) == "–")
  }
}

@Suite("Deadlines") struct DeadlineWordsTests {
  @Test(
    "As printed and as understood",
    arguments: [
      ("Tháng 12/2025", "Tháng 12/2025", "hết ngày 31/12/2025"),
      ("Trước ngày 10/6/2026", "Trước ngày 10/6/2026", "hết ngày 09/6/2026"),
      ("Thường xuyên", "Thường xuyên", nil),
      ("Hằng năm", "Hằng năm", "hạn ngày 31/12 mỗi năm"),
      ("Tháng 12/2025 và các năm tiếp theo", "Tháng 12/2025 và các năm tiếp theo", "hết ngày 31/12/2025, sau đó mỗi năm một lần"),
      ("Tháng 11", "Tháng 11", "kế hoạch không nêu năm hoặc ngày, nên không tính quá hạn"),
      ("", "kế hoạch không nêu", nil),
    ])
  func words(_ due: String, _ printed: String, _ understood: String?) {
    #expect(DeadlineWords.printed(item(due: due)) == printed)
    #expect(DeadlineWords.understood(item(due: due)) == understood)
  }

  @Test("What the plan wrote: the row's words, else those of its horizon") func issued() {
    let horizons = [
      PlanDocument.Horizon(title: "Đến năm 2025", due: day("2025-12-31"), sections: ["II"]),
      PlanDocument.Horizon(title: "Đến năm 2030", due: day("2030-12-31"), sections: ["I"]),
    ]
    let under = { (due: String) in
      Item(id: "a", section: "I", number: "1", statement: "Nội dung", deadline: .by(day(due)), place: somewhere)
    }
    #expect(DeadlineWords.issued(item(due: "Tháng 6/2026"), horizons: horizons) == "“Tháng 6/2026”")
    #expect(DeadlineWords.issued(under("2030-12-31"), horizons: horizons) == "không ghi riêng, theo mốc chung “Đến năm 2030”")
    #expect(DeadlineWords.issued(under("2025-12-31"), horizons: horizons) == "kế hoạch không nêu")
    #expect(DeadlineWords.issued(item(), horizons: horizons) == "kế hoạch không nêu")
    #expect(DeadlineWords.planned(item(due: "Tháng 6/2026"), horizons: horizons) == "Tháng 6/2026")
    #expect(DeadlineWords.planned(under("2030-12-31"), horizons: horizons) == "Đến năm 2030")
    #expect(DeadlineWords.planned(under("2025-12-31"), horizons: horizons) == nil)
  }

  @Test(
    "The next day on which something falls due",
    arguments: [
      ("Tháng 6/2026", "2026-06-30", "2026-06-30"),
      ("Tháng 6/2026", "2026-07-01", nil),
      ("Hằng năm", "2026-12-31", "2026-12-31"),
      ("Hằng năm", "2027-01-01", "2027-12-31"),
      ("Tháng 6/2026 và các năm tiếp theo", "2026-06-01", "2026-06-30"),
      ("Tháng 6/2026 và các năm tiếp theo", "2026-07-01", "2027-12-31"),
      ("Tháng 6/2026 và các năm tiếp theo", "2028-07-01", "2028-12-31"),
      ("Thường xuyên", "2026-07-01", nil),
      ("Tháng 11", "2026-07-01", nil),
    ])
  func next(_ due: String, _ today: String, _ next: String?) {
    #expect(Deadline.read(printed: due).next(on: day(today))?.iso == next)
  }
}
