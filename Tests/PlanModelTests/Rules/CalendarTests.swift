import PlanModel
import Testing

@Suite struct CalendarTests {
  private func due(_ cycles: [ReportingCycle], begins: String = "2025-11-01", until: String) -> [String] {
    ReportingCycle.obligations(of: cycles, begins: day(begins), due: day(begins)..<day(until)).map {
      "\($0.period.key) \($0.cutOff.iso) \($0.due.iso)"
    }
  }

  @Test func fixedDaysBeforeThePeriodEnds() {
    #expect(
      due(halfYearly, until: "2027-01-01") == [
        "2025 2025-12-04 2025-12-04", "2026-H1 2026-06-09 2026-06-09", "2026 2026-12-04 2026-12-04",
      ])
  }

  @Test func monthlyInTheNextMonth() {
    #expect(due(monthly, until: "2026-01-06") == ["2025-11 2025-11-30 2025-12-05", "2025-12 2025-12-31 2026-01-05"])
    // The 5th itself is not past.
    #expect(due(monthly, until: "2026-01-05") == ["2025-11 2025-11-30 2025-12-05"])
  }

  @Test func withoutDaysNothingIsOwed() {
    #expect(due([cycle(.quarter, nil)], until: "2030-01-01") == [])
  }

  @Test func cutOffAndFromOfTheirOwn() {
    #expect(
      due([cycle(.quarter, "ngày 10/1 năm sau", part: 4, cutOff: "ngày 15/12", from: "2026-01-01")], until: "2028-01-01") == [
        "2026-Q4 2026-12-15 2027-01-10"
      ])
    #expect(due([cycle(.half, "cuối kỳ")], until: "2026-07-01") == ["2025-H2 2025-12-31 2025-12-31", "2026-H1 2026-06-30 2026-06-30"])
  }

  @Test func leapDays() {
    let leap = [cycle(.year, "ngày 29/2 năm sau")]
    #expect(due(leap, until: "2029-01-01").map { $0.suffix(10) } == ["2026-02-28", "2027-02-28", "2028-02-29"])
    #expect(
      due([cycle(.month, "ngày 31 tháng sau")], begins: "2028-01-01", until: "2028-05-01").map { $0.suffix(10) } == [
        "2028-02-29", "2028-03-31", "2028-04-30",
      ])
  }

  @Test func rulesOutOfBoundsStayDays() {
    let wild: [ReportingCycle.DayRule] = [
      .dayOfNextMonth(.max), .dayOfNextMonth(.min), .dayOfYear(month: 13, day: 40, years: .max), .dayOfYear(month: 0, day: 0, years: .min),
    ]
    #expect(wild.map { $0.day(for: period("2026-06")).iso } == ["2026-07-31", "2026-07-01", "2026-06-30", "2026-06-30"])
  }

  @Test(arguments: [
    ("2026-H1", true), ("2026-06", true), ("2026-Q2", true), ("2026-05", false), ("2026-Q1", false), ("2026-07", false), ("2026", false),
  ])
  func rowsThatAnswerAHalfYearReport(key: String, answers: Bool) {
    let obligation = ReportObligation(period: period("2026-H1"), cutOff: day("2026-06-09"), due: day("2026-06-09"))
    #expect(obligation.isAnswered(by: period(key)) == answers)
  }
}
