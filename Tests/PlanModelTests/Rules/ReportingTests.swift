import PlanModel
import Testing

@Suite struct ReportingTests {
  @Test func aPunctualHalfYearReportStaysCalmOn4December() throws {
    // Due by 9 June: 220 of 425 days. The report due by 4 December is not late before the 5th.
    var world = World(calendar: halfYearly, tasks: [task(item(due: "2026-12-31"))])
    world.reports = [row("2025", "2025-12-03", complete: "10"), row("2026-H1", "2026-06-08", complete: "50")]
    let calm = try world.a("2026-12-04")
    #expect(short(calm) == "onTrack")
    #expect(calm.referenceDay == day("2026-06-09"))
    #expect(short(calm.reporting) == ["2025 onTime", "2026-H1 onTime"])
    // On the 5th 398 of 425 days are asked for.
    let next = try world.a("2026-12-05")
    #expect(short(next) == "behind")
    #expect(next.referenceDay == day("2026-12-04"))
    #expect(short(next.reporting) == ["2025 onTime", "2026-H1 onTime", "2026 missing"])
  }

  @Test func byTheDayReceived() throws {
    var world = World(calendar: monthly, tasks: [task(item(due: "2026-12-31"))])
    world.reports = [
      row("2025-11", "2025-12-05", complete: "5"), row("2025-12", "2026-01-06", complete: "20"), row("2026-02", "2026-03-04"),
      // A correction later is no late report; a row by another office counts.
      row("2025-11", "2026-02-20", complete: "6", office: "vp", note: "sửa"),
    ]
    let assessment = try world.a("2026-04-06")
    #expect(short(assessment.reporting) == ["2025-11 onTime", "2025-12 late", "2026-01 missing", "2026-02 onTime", "2026-03 missing"])
    #expect(assessment.reporting.map { $0.received?.iso } == ["2025-12-05", "2026-01-06", nil, "2026-03-04", nil])
  }

  @Test func staleIsOlderThanTwoDuePeriods() throws {
    var world = World(calendar: monthly, targets: [target("≥ 50", baseline: "10", item(due: "2026-12-31"))])
    world.reports = [
      row("2025-11", "2025-12-05", "12"), row("2025-12", "2026-01-04", state: .underWay), row("2026-01", "2026-02-04", state: .underWay),
    ]
    #expect(try world.a("2026-02-05").isStale == false)
    #expect(try world.a("2026-02-06").isStale)
  }

  @Test(arguments: [
    ("2026-01-05", "onTrack"), ("2026-01-06", "behind"), ("2026-02-05", "behind"), ("2026-02-06", "twoMissed"), ("2026-02-07", "onTrack"),
  ])
  func twoDuePeriodsMissed(asOf: String, expected: String) throws {
    var world = World(calendar: monthly, tasks: [task(item(due: "2026-12-31"))])
    // 60 of 425 days on 31 December: ninety per cent of 14,1% are 12,7%.
    world.reports = [row("2025-11", "2025-12-03", complete: "10"), row("2026-02", "2026-02-07", complete: "30")]
    #expect(try short(world.a(asOf)) == expected)
  }

  @Test func metWithValidProofOwesNoReport() throws {
    var world = World(calendar: monthly, ordersAppraisal: true, tasks: [task(item(due: "2026-12-31"))])
    world.reports = [row("2025-11", "2025-12-03", state: .completed, evidence: ["e"])]
    world.appraisals = [verdict("e", "2025-12-20", .valid)]
    #expect(try short(world.a("2026-10-01")) == "metAppraised")
    #expect(try short(world.a("2026-10-01").reporting) == ["2025-11 onTime"])
    // When the proof falls, reports are owed again, and none for the time before.
    world.appraisals.append(verdict("e", "2026-07-20", .rejected))
    #expect(try short(world.a("2026-10-01").reporting) == ["2025-11 onTime", "2026-07 missing", "2026-08 missing"])
  }

  @Test func metOwesReportsAgainInTheNextYear() throws {
    var world = World(calendar: halfYearly, ordersAppraisal: true, tasks: [task(item(due: "hằng năm"))])
    world.reports = [row("2026-H1", "2026-06-01", state: .completed, evidence: ["e"])]
    world.appraisals = [verdict("e", "2026-06-05", .valid)]
    world.progressFrom = "2026-01-01"
    #expect(try short(world.a("2027-12-31").reporting) == ["2026-H1 onTime", "2027-H1 missing", "2027 missing"])
  }

  @Test func nothingIsOwedBeforeItsTime() throws {
    var world = World(calendar: monthly, tasks: [task(item(due: "2026-12-31", start: "2026-02-10"))]).begun()
    // November to January lie before the item begins.
    #expect(try short(world.a("2026-04-06").reporting) == ["2026-02 missing", "2026-03 missing"])
    // Before progress is published.
    world.progressFrom = "2026-03-01"
    #expect(try short(world.a("2026-04-06").reporting) == ["2026-03 missing"])
    // Before the plan begins.
    world.begins = "2026-04-01"
    #expect(try short(world.a("2026-04-06").reporting) == [])
  }

  @Test func withoutProgressFromTheEarliestKnownPeriodCounts() throws {
    var world = World(progressFrom: nil, calendar: monthly, tasks: [task(item(due: "2026-12-31"))])
    world.reports = [row("2026-02", "2026-03-03", complete: "50")]
    #expect(try short(world.a("2026-04-06").reporting) == ["2026-02 onTime", "2026-03 missing"])
  }

  @Test func withoutDaysNothingIsLate() throws {
    let world = World(
      calendar: [cycle(.quarter, nil), cycle(.year, nil)], tasks: [task(item(due: "2027-12-31"))],
      reports: [row("2026-Q1", "2026-05-01", complete: "40")])
    let assessment = try world.a("2026-12-31")
    #expect(assessment.reporting.isEmpty)
    #expect(assessment.referenceDay == day("2026-03-31"))
    #expect(short(assessment) == "onTrack")
  }

  @Test func theReferenceDayNeverPassesTheDeadlineNorTheRow() throws {
    let world = World(tasks: [task(item(due: "2026-03-15"))], reports: [row("2026-03", "2026-04-01", complete: "90")])
    #expect(try world.a("2026-04-01").referenceDay == day("2026-03-15"))
    // A row for a period still running speaks of the days until it was received.
    let early = World(tasks: [task(item(due: "2026-12-31"))], reports: [row("2026", "2026-04-01", complete: "40")])
    #expect(try early.a("2026-10-01").referenceDay == day("2026-04-01"))
  }

  @Test func dutiesAreNotAskedForBeforeTheyAreReported() throws {
    var world = World(calendar: monthly, duties: [Versioned(Duty(item: item(due: "")))]).begun()
    #expect(try short(world.a("2026-06-01")) == "notReported")
    #expect(try world.a("2026-06-01").reporting.isEmpty)
    world.reports.append(row("2026-05", "2026-06-03", state: .underWay))
    #expect(try short(world.a("2026-06-06")) == "ongoing")
    world.reports.append(row("2026-06", "2026-07-03", state: .completed, evidence: ["e"]))
    #expect(try short(world.a("2026-07-03")) == "metSelfReported")
  }
}
