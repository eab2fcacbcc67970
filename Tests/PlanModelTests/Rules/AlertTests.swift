import PlanModel
import Testing

@Suite struct AlertTests {
  /// 425 days from 1 November 2025; a quarter of them is gone in February 2026.
  @Test(arguments: [
    // 91 of 425 days, 21,4%: too early to be slow; 10% is below ninety per cent of it.
    ("2026-02-06", "behind"),
    // 119 of 425 days, 28%: half of it is 14%.
    ("2026-03-05", "behind"), ("2026-03-06", "alert slow 2026-03-06"), ("2026-03-31", "alert slow 2026-03-06"),
  ])
  func slowOnlyAfterAQuarterOfTheTime(asOf: String, expected: String) throws {
    var world = World(calendar: monthly, tasks: [task(item(due: "2026-12-31"))])
    world.reports = [
      row("2025-11", "2025-12-03", complete: "0"), row("2025-12", "2026-01-03", complete: "5"),
      row("2026-01", "2026-02-03", complete: "10"),
      row("2026-02", "2026-03-04", complete: "10"),
    ]
    #expect(try short(world.a(asOf)) == expected)
  }

  /// The 100 days from 1 January to 11 April 2026, reported without a calendar.
  @Test(arguments: [
    // 25 days, a quarter exactly: half of it is 12,5%.
    ("2026-01-26", "12,5", "behind"), ("2026-01-26", "12,4", "alert slow 2026-01-26"),
    // 24 days.
    ("2026-01-25", "0", "behind"),
    // 50 days: half of the half.
    ("2026-02-20", "25", "behind"), ("2026-02-20", "24,999999", "alert slow 2026-02-20"),
    // 90% of 5 days are 4,5; being short by less than one point is nothing.
    ("2026-01-06", "4,2", "onTrack"), ("2026-01-06", "4", "behind"),
  ])
  func slowOnTheBoundary(reported: String, complete: String, expected: String) throws {
    let month = String(reported.prefix(7))
    let world = World(
      begins: "2026-01-01", tasks: [task(item(due: "2026-04-11"))], reports: [row(month, reported, complete: complete)])
    #expect(try short(world.a(reported)) == expected)
  }

  @Test func slowIsMeasuredAsThePlanWordsIt() throws {
    // From 40 to 50, 58% of the time gone, at 41: a tenth of the way, but 82% of the goal.
    let world = World(
      begins: "2026-01-01", targets: [target("≥ 50", baseline: "40", item(due: "2026-04-11"))],
      reports: [row("2026-02", "2026-03-01", "41")])
    let assessment = try world.a("2026-03-01")
    #expect(assessment.shareDone == 0.82)
    #expect(assessment.rule == .behind)
  }

  @Test(arguments: [(nil, "alert slow 2026-03-01"), ("60", "slipped")] as [(String?, String)])
  func slowWithoutAPathOnlyForWantOfABaseline(baseline: String?, expected: String) throws {
    let world = World(
      begins: "2026-01-01", targets: [target("≥ 50", baseline: baseline, item(due: "2026-04-11"))],
      reports: [row("2026-02", "2026-03-01", "10")])
    #expect(try short(world.a("2026-03-01")) == expected)
  }

  @Test func overdueSinceTheDayAfterTheDeadline() throws {
    let world = World(tasks: [task(item(due: "30/6/2026"))], reports: [row("2026-06", "2026-06-28", complete: "90")])
    #expect(try short(world.a("2026-06-30")) == "onTrack")
    #expect(try world.a("2026-07-01").daysOverdue == 1)
    #expect(try world.a("2026-09-28").daysOverdue == 90)
    #expect(try world.a("2026-06-30").daysOverdue == nil)
  }

  @Test func anAmendmentMovesTheDeadline() throws {
    let amendment = Amendment(
      item: "a", field: "due", before: "30/6/2026", value: "30/9/2026", from: day("2026-07-15"), basis: "12/QĐ-UBND")
    let later = Task(item: item(due: "30/9/2026"))
    var world = World(reports: [row("2026-06", "2026-06-28", complete: "90")])
    world.tasks = [Versioned(Task(item: item(due: "30/6/2026")), versions: [.init(amendment: amendment, value: later)])]
    #expect(try short(world.a("2026-07-14")) == "alert overdue 2026-07-01")
    #expect(try short(world.a("2026-07-15")) == "onTrack")
    #expect(try short(world.a("2026-10-20")) == "alert overdue 2026-10-01")
  }

  @Test func aRunBrokenInBetweenBeginsAgain() throws {
    var world = World(tasks: [task(item(due: "30/6/2026"))], reports: [row("2026-06", "2026-06-28", complete: "90")])
    world.reports += [
      row("2026-07", "2026-08-02", state: .completed, evidence: ["e"]), row("2026-08", "2026-09-02", complete: "95", note: "làm lại"),
    ]
    #expect(try short(world.a("2026-08-01")) == "alert overdue 2026-07-01")
    #expect(try short(world.a("2026-08-02")) == "metSelfReported")
    #expect(try short(world.a("2026-12-01")) == "alert overdue 2026-09-02")
  }

  @Test func aReadersFebruary29() throws {
    let world = World(
      begins: "2027-09-01", progressFrom: "2027-09-01", tasks: [task(item(due: "tháng 2/2028"))],
      reports: [row("2028-01", "2028-01-31", complete: "90")])
    #expect(try short(world.a("2028-02-29")) == "onTrack")
    #expect(try short(world.a("2028-03-01")) == "alert overdue 2028-03-01")
  }
}
