import Diagnostics
import PlanModel
import Testing

@Suite("Reports upwards and money") struct AccountTests {
  @Test(
    "Whether a report went in time",
    arguments: [
      ("2026-06-10", "2026-06-10", "2026-06-11", SubmissionStatus.sentOnTime),
      ("2026-06-10", "2026-06-11", "2026-06-11", .sentLate),
      // What is sent later is not sent yet; the due day itself is not past.
      ("2026-06-10", "2026-06-11", "2026-06-10", .notYetDue),
      ("2026-06-10", nil, "2026-06-10", .notYetDue),
      ("2026-06-10", nil, "2026-06-11", .notSent),
      ("2026-06-10", "2026-06-12", "2026-06-11", .notSent),
      (nil, "2026-06-11", "2026-06-11", .noDueDay(isSent: true)),
      (nil, "2026-06-11", "2026-06-10", .noDueDay(isSent: false)),
      (nil, nil, "2026-06-10", .noDueDay(isSent: false)),
    ] as [(String?, String?, String, SubmissionStatus)])
  func status(due: String?, sent: String?, on today: String, expected: SubmissionStatus) {
    #expect(SubmissionStatus(due: due.map(day), sent: sent.map(day), on: day(today)) == expected)
  }

  @Test("Only what fell due is judged") func judged() {
    let all: [SubmissionStatus] = [.sentOnTime, .sentLate, .notSent, .notYetDue, .noDueDay(isSent: true)]
    #expect(all.map(\.reporting) == [.onTime, .late, .missing, nil, nil])
  }

  @Test("As known on a day, what was sent later has no number yet") func known() throws {
    let submission = Submission(
      id: "bc", period: period("2026-H1"), kind: .halfYearly, recipient: "Sở", due: day("2026-07-05"), sent: day("2026-07-07"), number: "7/BC",
      place: SourcePlace(file: "a.csv"))
    #expect(submission.known(on: day("2026-07-07")) == submission)
    #expect(submission.known(on: day("2026-07-06")).sent == nil && submission.known(on: day("2026-07-06")).number == nil)
    #expect(["2026-07-05", "2026-07-06", "2026-07-07"].map { submission.status(on: day($0)) } == [.notYetDue, .notSent, .sentLate])
  }

  @Test("Sums by year and source; an amount that is not known is counted, never zero") func sums() throws {
    func line(_ period: String, _ source: BudgetLine.Source, approved: Int?, disbursed: Int? = nil) throws -> BudgetLine {
      let period = try #require(Period.read(period))
      return BudgetLine(
        id: "kp", title: "Chi", source: source, approved: approved, disbursed: disbursed, period: period, place: SourcePlace(file: "a.csv"))
    }
    let sums = BudgetSum.sums(of: [
      try line("2025", .community, approved: 5), try line("2026", .combined, approved: nil), try line("2026-Q1", .budget, approved: 7, disbursed: 0),
      try line("2026", .budget, approved: nil), try line("2026", .budget, approved: 3),
    ])
    #expect(sums.map(\.year) == [2026, 2026, 2025])
    #expect(sums.map(\.source) == [.budget, .combined, .community])
    #expect(sums.map(\.lines) == [3, 1, 1])
    #expect(sums.map(\.approved.total) == [10, nil, 5])
    #expect(sums.map(\.approved.unknown) == [1, 1, 0])
    #expect(sums.map(\.disbursed.total) == [0, nil, nil])
    #expect(BudgetSum.sums(of: []) == [])
  }

  @Test(
    "Money in words",
    arguments: [
      (0, "0 đồng"), (1_000_000, "1 triệu đồng"), (1_250_000_000, "1.250 triệu đồng"), (1_250_000_500, "1.250.000.500 đồng"),
      (999_999, "999.999 đồng"),
    ])
  func money(amount: Int, words: String) {
    #expect(Format.money(amount) == words)
  }

  @Test("Entries of a list: the last day still counts") func listing() {
    let entry = Listing(
      list: "a", id: "b", title: "c", office: "d", from: day("2026-06-01"), until: day("2026-06-30"), place: SourcePlace(file: "a.csv"))
    #expect(["2026-05-31", "2026-06-01"].map { entry.isKnown(on: day($0)) } == [false, true])
    #expect(["2026-06-30", "2026-07-01"].map { entry.isOver(on: day($0)) } == [false, true])
    let always = Listing(list: "a", id: "b", title: "c", office: "d", place: SourcePlace(file: "a.csv"))
    #expect(always.isKnown(on: day("2000-01-01")) && !always.isOver(on: day("2100-01-01")))
  }
}
