import PlanModel
import Testing

@Suite struct TimeReadingTests {
  static func short(_ deadline: Deadline) -> String { deadline.kind + (deadline.date.map { " " + $0.iso } ?? "") }

  @Test(arguments: [
    ("", "none"), (" \n ", "none"), ("Thường xuyên", "ongoing"), ("THƯỜNG\n xuyên", "ongoing"), ("Hàng năm", "yearly"),
    ("Hằng  năm", "yearly"),
    ("Ha\u{300}ng năm", "yearly"), ("Tháng 10/2025", "date 2025-10-31"), ("Tháng \n10/2025", "date 2025-10-31"),
    ("12/2025", "date 2025-12-31"),
    ("Tháng 07/2026", "date 2026-07-31"), ("07/2026", "date 2026-07-31"), ("tháng 2 năm 2028", "date 2028-02-29"),
    ("Quý III/2025", "date 2025-09-30"), ("Quý \nIII/2025", "date 2025-09-30"), ("quý 1 năm 2026", "date 2026-03-31"),
    ("Năm 2025", "date 2025-12-31"), ("2025", "date 2025-12-31"), ("Đến năm 2030", "date 2030-12-31"), ("ĐẾN NĂM 2045", "date 2045-12-31"),
    ("đến cuối năm 2026", "date 2026-12-31"), ("đến hết năm 2026", "date 2026-12-31"), ("trong năm 2026", "date 2026-12-31"),
    ("hoàn thành trong năm 2026", "date 2026-12-31"), ("6 tháng đầu năm 2026", "date 2026-06-30"), ("30/6/2026", "date 2026-06-30"),
    ("2026-06-30", "date 2026-06-30"), ("ngày 30 tháng 6 năm 2026", "date 2026-06-30"), ("trước ngày 10/6/2026", "date 2026-06-09"),
    ("trước 01/03/2028", "date 2028-02-29"), ("trước năm 2027", "date 2026-12-31"), ("Giai đoạn 2026 - 2030", "date 2030-12-31"),
    ("Tháng 12/2025 và các năm tiếp theo", "date-then-yearly 2025-12-31"),
    ("Tháng \n12/2025 và \n\ncác năm tiếp \ntheo", "date-then-yearly 2025-12-31"),
    ("2025 và những năm tiếp theo", "date-then-yearly 2025-12-31"), ("Năm 2025 và những năm tiếp theo", "date-then-yearly 2025-12-31"),
    ("Tháng 11", "unclear"), ("trước ngày 10/6", "unclear"), ("31/02/2026", "unclear"), ("13/2026", "unclear"), ("Quý V/2026", "unclear"),
    ("sớm nhất", "unclear"), ("đến", "unclear"), ("trước", "unclear"), ("Năm 2025, 2026", "unclear"), ("99999/2026", "unclear"),
  ])
  func readsDeadlines(printed: String, expected: String) {
    #expect(Self.short(Deadline.read(printed: printed)) == expected)
  }

  @Test(
    arguments: [
      ("2026-06", "2026-06"), ("2026-Q2", "2026-Q2"), ("2026-q2", "2026-Q2"), ("2026-H1", "2026-H1"), ("2026", "2026"),
      ("6/2026", "2026-06"),
      ("06/2026", "2026-06"), ("tháng 6/2026", "2026-06"), ("Quý II/2026", "2026-Q2"), ("quý 2/2026", "2026-Q2"),
      ("6 tháng đầu năm 2026", "2026-H1"), ("6 tháng cuối năm 2026", "2026-H2"), ("năm 2026", "2026"), ("Năm 2026", "2026"),
      ("2026-13", nil), ("2026-Q5", nil), ("2026-H3", nil), ("2026-6", nil), ("30/6/2026", nil), ("tháng 6", nil), ("", nil), ("0000", nil),
    ] as [(String, String?)])
  func readsPeriods(text: String, expected: String?) {
    #expect(Period.read(text)?.key == expected)
  }

  @Test(
    arguments: [
      ("2026-06-30", "2026-06-30"), ("30/6/2026", "2026-06-30"), ("30/06/2026", "2026-06-30"), (" 1/1/2026 ", "2026-01-01"),
      ("29/2/2028", "2028-02-29"), ("29/2/2026", nil), ("2026-6", nil), ("30/6", nil), ("30.6.2026", nil), ("", nil), ("30/6/26", nil),
    ] as [(String, String?)])
  func readsDays(text: String, expected: String?) {
    #expect(Day.read(text)?.iso == expected)
  }

  @Test(
    arguments: [
      ("cuối kỳ", .periodEnd), ("ngày 9/6", .dayOfYear(month: 6, day: 9, years: 0)),
      ("trước ngày 10/6", .dayOfYear(month: 6, day: 9, years: 0)),
      ("trước ngày 05/12", .dayOfYear(month: 12, day: 4, years: 0)), ("ngày 10/1 năm sau", .dayOfYear(month: 1, day: 10, years: 1)),
      ("trước ngày 01/01 năm sau", .dayOfYear(month: 12, day: 31, years: 0)), ("trước ngày 01/3", .dayOfYear(month: 2, day: 29, years: 0)),
      ("Ngày 5 tháng sau", .dayOfNextMonth(5)), ("trước ngày 05 tháng sau", .dayOfNextMonth(4)), ("trước ngày 01 tháng sau", .periodEnd),
      ("ngày 32 tháng sau", nil), ("ngày 30/2", nil), ("hằng tháng", nil), ("", nil), ("trước", nil),
    ] as [(String, ReportingCycle.DayRule?)])
  func readsDayRules(text: String, expected: ReportingCycle.DayRule?) {
    #expect(ReportingCycle.DayRule.read(text) == expected)
  }
}
