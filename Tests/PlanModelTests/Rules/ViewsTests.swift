import PlanModel
import Testing

/// Counts, offices and histories.
@Suite struct ViewsTests {
  @Test func countsStandInTheOrderOfThePages() {
    var world = World(
      targets: [target("≥ 500", scope: .province, item("tinh", due: "2026-12-31"))],
      tasks: ["a", "b", "c", "d"].map { task(item($0, due: "2026-06-30")) })
    world.reports = [
      row("2026-05", "2026-06-02", item: "b", complete: "90"), row("2026-05", "2026-06-02", item: "c", complete: "90"),
      row("2026-05", "2026-06-02", item: "d", state: .completed, evidence: ["e"]),
    ]
    let assessed = world.assessed("2026-06-03")
    let counts = assessed.counts(of: .task)
    #expect(counts.entries.map { "\($0.status.rawValue) \($0.count)" } == ["met 1", "onTrack 2", "notReported 1"])
    #expect(counts.total == 4)
    #expect(counts[.alert] == 0)
    let all = counts + assessed.counts(of: .target)
    #expect(all.total == 5)
    #expect(all.judged == 4)
  }

  @Test func anOfficeByWhatItLeadsAndJoins() {
    var world = World(calendar: monthly)
    world.tasks = [
      task(item("a", due: "2026-12-31", lead: ["vhxh", "vp"])), task(item("b", due: "2026-12-31", lead: ["vhxh"], cooperating: ["vp"])),
      task(item("c", due: "2026-12-31", lead: ["vp"], cooperating: ["vhxh", "congan"])),
    ]
    world.reports = [
      // November: both on time. December: one on time, one late. January: one of two. February: none.
      row("2025-11", "2025-12-05", item: "a", complete: "5"), row("2025-11", "2025-12-01", item: "b", complete: "5"),
      row("2025-12", "2026-01-05", item: "a", complete: "5"), row("2025-12", "2026-01-06", item: "b", complete: "5"),
      row("2026-01", "2026-02-05", item: "a", complete: "50"),
    ]
    let assessed = world.assessed("2026-03-06")
    let office = OfficeStanding(office: "vhxh", in: assessed)
    #expect(office.leads == ["a", "b"])
    #expect(office.joins == ["c"])
    #expect(
      office.reports.map { "\($0.obligation.period.key) \($0.status.rawValue) \($0.onTime)/\($0.late)/\($0.missing)" } == [
        "2025-11 onTime 2/0/0", "2025-12 late 1/1/0", "2026-01 late 1/0/1", "2026-02 missing 0/0/2",
      ])
    #expect(office.tasks.total == 2)
    // The second-named lead leads, and does not report.
    let second = OfficeStanding(office: "vp", in: assessed)
    #expect(second.leads == ["a", "c"])
    #expect(second.joins == ["b"])
    #expect(second.reports.map(\.missing) == [1, 1, 1, 1])
    #expect(OfficeStanding(office: "nobody", in: assessed).reports.isEmpty)
  }

  @Test func aHistoryWithGapsAndCorrections() throws {
    var world = World(calendar: monthly, targets: [target("≥ 50", baseline: "18,4", item(due: "2026-12-31"))])
    world.reports = [
      row("2025-11", "2025-12-03", "19,1"), row("2025-12", "2026-01-08", "20"), row("2026-02", "2026-03-03", "36,3"),
      row("2026-02", "2026-03-15", "33,6", note: "đếm trùng"), row("2026-03", "2026-04-20", "40"),
    ]
    let history = try #require(world.assessed("2026-04-10").history(of: "a", indicators: [:]))
    #expect(
      history.entries.map { "\($0.period.key) \($0.value?.plain ?? "–") \($0.received?.iso ?? "–") \($0.reporting?.rawValue ?? "–")" } == [
        "2026-03 – – missing", "2026-02 33.6 2026-03-03 onTime", "2026-01 – – missing", "2025-12 20 2026-01-08 late",
        "2025-11 19.1 2025-12-03 onTime",
      ])
    let corrected = history.entries[1].corrections
    #expect(
      corrected.map { "\($0.oldValue?.plain ?? "–") \($0.newValue?.plain ?? "–") \($0.reported.iso) \($0.note ?? "–")" } == [
        "36.3 33.6 2026-03-15 đếm trùng"
      ])
    // 18,4 + 31,6 × 29 ÷ 425 at the end of November 2025.
    #expect(history.entries[4].expectedLevel.flatMap { Format.number($0, decimals: 2) } == "20,56")
    #expect(world.assessed("2026-04-10").history(of: "nobody", indicators: [:]) == nil)
  }

  @Test func aDemonstrationCommuneHasItsOwnDay() {
    var world = World(tasks: [task(item(due: "2026-06-30"))], reports: [row("2026-05", "2026-06-02", complete: "90")])
    world.demonstration = "2026-06-15"
    let assessed = world.assessed("2030-01-01")
    #expect(assessed.asOf == day("2026-06-15"))
    #expect(assessed.assessments["a"]?.status == .onTrack)
  }
}
