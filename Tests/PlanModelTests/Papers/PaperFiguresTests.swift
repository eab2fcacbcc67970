import PlanModel
import Testing

/// The figures of a paper, by worked cases; what the rules say of each day is the matter of the other suites.
@Suite("Figures of a paper") struct PaperFiguresTests {
  private static let monthly = [
    ReportingCycle(
      kind: .month, part: nil, due: .dayOfNextMonth(5), cutOff: .periodEnd, from: nil, basis: PlanSentence(text: "Báo cáo hằng tháng", source: nil))
  ]

  private func figures(_ world: World, _ key: String, cutOff: String? = nil, others: [Paper] = []) -> PaperFigures {
    var commune = world.commune
    let period = period(key)
    let paper = Paper(
      period: period, cutOff: cutOff.map(day) ?? Paper.usualCutOff(of: period, calendar: commune.settings.calendar), place: place)
    commune.papers = (others + [paper]).sorted { $0.period < $1.period }
    return PaperFigures(paper, of: commune, indicators: world.indicators)
  }

  @Test(
    "The cut-off is the day on which the commune's own report is due, else the period's last day",
    arguments: [("2026-06", "2026-07-06"), ("2026-12", "2027-01-06"), ("2026-H1", "2026-06-10"), ("2026-H2", "2026-12-31"), ("2026", "2026-12-31")])
  func usualCutOff(_ key: String, _ expected: String) {
    let half = ReportingCycle(
      kind: .half, part: 1, due: .dayOfYear(month: 6, day: 9, years: 0), cutOff: nil, from: nil, basis: PlanSentence(text: "…", source: nil))
    #expect(Paper.usualCutOff(of: period(key), calendar: Self.monthly + [half]) == day(expected))
  }

  @Test("Periods before a cycle begins have no due day")
  func beforeTheCycle() {
    let late = ReportingCycle(
      kind: .month, part: nil, due: .dayOfNextMonth(5), cutOff: nil, from: day("2026-09-01"), basis: PlanSentence(text: "…", source: nil))
    #expect(Paper.usualCutOff(of: period("2026-06"), calendar: [late]) == day("2026-06-30"))
    #expect(Paper.usualCutOff(of: period("2026-09"), calendar: [late]) == day("2026-10-06"))
  }

  @Test("Counts are those of the two cut-offs, and what moved lies between")
  func counts() {
    let world = World(
      calendar: Self.monthly, tasks: [task(item(due: "2026-10-15", start: "2026-01-01")), task(item("b", due: "2026-12-31", start: "2026-01-01"))],
      reports: [
        row("2026-09", "2026-10-02", complete: "80"), row("2026-09", "2026-10-02", item: "b", complete: "75"),
        row("2026-10", "2026-11-04", item: "b", complete: "100", evidence: ["e"]), row("2026-10", "2026-11-07", complete: "100", evidence: ["f"]),
      ])
    let figures = figures(world, "2026-10")
    #expect(figures.now.asOf == day("2026-11-06"))
    #expect(figures.before?.asOf == day("2026-10-06"))
    #expect(figures.periodBefore == period("2026-09"))
    #expect(figures.counts(of: .task).now == StatusCounts([.alert: 1, .met: 1]))
    #expect(figures.counts(of: .task).before == StatusCounts([.onTrack: 1, .behind: 1]))
    #expect(figures.changes.turnedRed.map(\.item.id) == ["a"])
    #expect(figures.changes.met.map(\.item.id) == ["b"])
    #expect(figures.alerts.map { "\($0.item.id) \($0.since.iso)" } == ["a 2026-10-16"])
    #expect(figures.kinds == [.task])
  }

  @Test("A demonstration commune's paper stands at its cut-off, not on the commune's own day")
  func demonstration() {
    let world = World(
      calendar: Self.monthly, tasks: [task(item(due: "2026-10-15", start: "2026-01-01"))], reports: [row("2026-08", "2026-09-02", complete: "70")],
      demonstration: "2026-11-10")
    #expect(figures(world, "2026-08").counts(of: .task).now == StatusCounts([.behind: 1]))
    #expect(figures(world, "2026-10").counts(of: .task).now == StatusCounts([.alert: 1]))
  }

  @Test("The paper before in the content is compared with, at its own cut-off; else the period before; nothing before the plan")
  func comparison() {
    let world = World(calendar: Self.monthly, tasks: [task(item(due: "2026-12-31"))])
    let july = Paper(period: period("2026-07"), cutOff: day("2026-08-09"), place: place)
    let half = Paper(period: period("2026-H1"), cutOff: day("2026-07-31"), place: place)
    #expect(figures(world, "2026-10", others: [july, half]).periodBefore == period("2026-07"))
    #expect(figures(world, "2026-10", others: [july, half]).since == day("2026-08-09"))
    #expect(figures(world, "2026-10", others: [half]).periodBefore == period("2026-09"))
    let first = figures(world, "2025")
    #expect(first.before == nil && first.periodBefore == nil)
    #expect(first.since == day("2025-10-31"))
    // The cut-off of the paper before may not lie after this one's.
    let odd = Paper(period: period("2026-09"), cutOff: day("2026-11-20"), place: place)
    #expect(figures(world, "2026-10", others: [odd]).before == nil)
  }

  @Test("What falls due until the end of the next period, and what comes first after it")
  func due() {
    let world = World(
      calendar: Self.monthly,
      tasks: [
        task(item(due: "2026-11-06")), task(item("b", due: "2026-11-07")), task(item("c", due: "2026-11-30")), task(item("d", due: "hằng năm")),
        task(item("e", due: "thường xuyên")),
      ])
    let figures = figures(world, "2026-10")
    #expect(figures.due.map { "\($0.entry.item.id) \($0.day.iso)" } == ["b 2026-11-07", "c 2026-11-30"])
    #expect(figures.dueLater.map { "\($0.entry.item.id) \($0.day.iso)" } == ["d 2026-12-31"])
    #expect(figures.dueReports.map { $0.period.key } == [])
    #expect(self.figures(world, "2026-10", cutOff: "2026-10-31").dueReports.map { $0.period.key } == ["2026-10"])
  }

  @Test("A report due on the cut-off day counts: the paper knows all of that day")
  func punctuality() throws {
    let world = World(
      calendar: Self.monthly, tasks: [task(item(due: "2026-12-31", start: "2026-09-01")), task(item("b", due: "2026-12-31", start: "2026-09-01"))],
      reports: [
        row("2026-09", "2026-10-05", complete: "10"), row("2026-09", "2026-10-07", item: "b", complete: "10"),
        row("2026-10", "2026-11-05", complete: "20"), row("2026-10", "2026-11-06", item: "b", complete: "20"),
      ])
    var commune = world.commune
    let paper = Paper(period: period("2026-10"), cutOff: day("2026-11-05"), place: place)
    commune.papers = [paper]
    commune = Commune(
      slug: commune.slug, settings: commune.settings, offices: [Office(id: "vhxh", name: "Phòng", place: place)], plans: commune.plans,
      reports: commune.reports, papers: [paper])
    let office = try #require(PaperFigures(paper, of: commune, indicators: [:]).offices.first)
    #expect(office.leads == [.task: 2])
    #expect(office.reports.map { "\($0.obligation.period.key) \($0.onTime) \($0.late) \($0.missing)" } == ["2026-10 1 0 1"])
    #expect((office.inPeriod.onTime, office.inPeriod.late, office.inPeriod.missing) == (0, 1, 0))
    #expect(office.sinceStart.total == 2)
  }

  @Test("Evidence received and judged since the paper before; what waits at the cut-off")
  func evidence() {
    let world = World(
      calendar: Self.monthly, ordersAppraisal: true, tasks: [task(item(due: "2026-12-31"))],
      reports: [
        row("2026-08", "2026-09-03", complete: "10", evidence: ["a"]), row("2026-10", "2026-11-03", complete: "30", evidence: ["a", "b", "c"]),
        row("2026-10", "2026-11-09", complete: "40", evidence: ["d"]),
      ],
      appraisals: [
        verdict("a", "2026-09-10", .incomplete), verdict("a", "2026-11-04", .valid), verdict("b", "2026-11-05", .rejected),
        verdict("c", "2026-11-07", .valid),
      ])
    let evidence = figures(world, "2026-10").evidence
    #expect(evidence.received == 2)
    #expect(evidence.verdicts == [.valid: 1, .rejected: 1])
    #expect(evidence.judged == 2)
    #expect(evidence.waiting == 1)
  }

  @Test("Every count of the paper is a row of its figures, with that of the period before")
  func rows() {
    let world = World(
      calendar: Self.monthly, tasks: [task(item(due: "2026-10-15", start: "2026-01-01"))], reports: [row("2026-09", "2026-10-02", complete: "80")])
    let rows = PaperFigure.all(of: figures(world, "2026-10")).filter { $0.topic == .counts || $0.topic == .alerts || $0.topic == .changes }
    #expect(
      rows.map { "\($0.topic) \($0.subject) \($0.measure) \($0.value.map(String.init) ?? "-") \($0.previous.map(String.init) ?? "-")" } == [
        "counts task behind 0 1", "counts task alert 1 0", "counts task total 1 1", "alerts a overdue - -", "changes a turnedRed - -",
      ])
  }
}
