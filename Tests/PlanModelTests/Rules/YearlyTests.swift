import PlanModel
import Testing

@Suite struct YearlyTests {
  private let claims = [row("2025-12", "2025-12-20", state: .completed, evidence: ["e"])]

  @Test(arguments: [
    // The closed year 2025 has its claim; nothing of 2026 is known yet, so the year closed still shows.
    ("2025-12-31", "metSelfReported", "2025-12-31"), ("2026-01-01", "metSelfReported", "2025-12-31"),
    ("2026-04-01", "metSelfReported", "2025-12-31"),
    // A row of 2026 begins the new window: 89 of 364 days are gone.
    ("2026-04-02", "onTrack", "2026-12-31"), ("2026-12-31", "onTrack", "2026-12-31"),
    ("2027-01-01", "alert overdue 2027-01-01", "2026-12-31"),
    ("2028-06-01", "alert overdue 2027-01-01", "2027-12-31"),
  ])
  func everyYear(asOf: String, expected: String, due: String) throws {
    let world = World(tasks: [task(item(due: "hằng năm"))], reports: claims + [row("2026-03", "2026-04-02", complete: "40")])
    let assessment = try world.a(asOf)
    #expect(short(assessment) == expected)
    #expect(assessment.window?.due == day(due))
  }

  @Test func aNewYearIsAskedForOnceItsFirstReportIsDue() throws {
    let world = World(calendar: halfYearly, tasks: [task(item(due: "hằng năm"))], reports: claims)
    #expect(try short(world.a("2026-06-09")) == "metSelfReported")
    #expect(try short(world.a("2026-06-10")) == "notReported")
    #expect(try world.a("2026-06-10").window?.due == day("2026-12-31"))
    #expect(try world.a("2026-06-10").row == nil)
  }

  @Test func withoutARowTheClosedYearCountsFromThePlansFirstYear() throws {
    var world = World(tasks: [task(item(due: "hằng năm"))]).begun()
    #expect(try short(world.a("2025-12-31")) == "notReported")
    #expect(try short(world.a("2026-01-01")) == "alert overdue 2026-01-01")
    #expect(try world.a("2026-01-03").daysOverdue == 3)
    // A plan that begins in 2026 owes nothing for 2025.
    world.begins = "2026-02-01"
    #expect(try short(world.a("2026-03-01")) == "notReported")
    // Nor one whose progress is published from 2026 on.
    world.begins = "2025-11-01"
    world.progressFrom = "2026-01-01"
    #expect(try short(world.a("2026-03-01")) == "notReported")
    #expect(try short(world.a("2027-01-01")) == "alert overdue 2027-01-01")
  }

  @Test func aClaimReceivedLateStillClosesTheYear() throws {
    let world = World(tasks: [task(item(due: "hằng năm"))]).begun()
    var late = world
    late.reports.append(row("2025", "2026-01-20", state: .completed, evidence: ["e"]))
    #expect(try short(late.a("2026-01-19")) == "alert overdue 2026-01-01")
    #expect(try short(late.a("2026-01-20")) == "metSelfReported")
    // So does the next year's own claim.
    var next = world
    next.reports.append(row("2026-03", "2026-04-02", state: .completed, evidence: ["e"]))
    #expect(try short(next.a("2026-04-01")) == "alert overdue 2026-01-01")
    #expect(try short(next.a("2026-04-02")) == "metSelfReported")
  }

  @Test(arguments: [
    ("2026-06-30", "onTrack", "2026-06-30"), ("2026-07-01", "alert overdue 2026-07-01", "2026-06-30"),
    // Late work within the year still belongs to the first deadline.
    ("2026-09-02", "metSelfReported", "2026-06-30"), ("2027-03-01", "metSelfReported", "2026-06-30"),
    ("2027-05-02", "onTrack", "2027-12-31"), ("2028-01-01", "alert overdue 2028-01-01", "2027-12-31"),
  ])
  func byADayThenYearly(asOf: String, expected: String, due: String) throws {
    var world = World(tasks: [task(item(due: "tháng 6/2026 và các năm tiếp theo"))])
    world.reports = [
      row("2026-06", "2026-06-29", complete: "95"), row("2026-08", "2026-09-02", state: .completed, evidence: ["e"]),
      row("2027-04", "2027-05-02", complete: "40"),
    ]
    let assessment = try world.a(asOf)
    #expect(short(assessment) == expected)
    #expect(assessment.window?.due == day(due))
  }

  @Test func theBaselineIsOfTheFirstYearOnly() throws {
    var world = World(begins: "2026-01-01", progressFrom: "2026-01-01", targets: [target("≥ 50", baseline: "10", item(due: "hằng năm"))])
    world.reports = [row("2026-06", "2026-06-30", "52", evidence: ["e"]), row("2027-06", "2027-06-30", "40")]
    #expect(try world.a("2026-06-30").baseline == figure("10"))
    let next = try world.a("2027-06-30")
    #expect(next.baseline == nil)
    #expect(next.noPath == .noBaseline)
    #expect(next.attainment == 0.8)
    #expect(short(next) == "notYet")
  }
}
