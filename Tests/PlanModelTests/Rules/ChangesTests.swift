import PlanModel
import Testing

/// Two days of one commune beside each other; what the rules say of each day is the matter of the other suites.
@Suite("What changed between two days") struct ChangesTests {
  /// From the end of September to the end of October 2026, as `item: before → after`.
  private func changes(_ world: World, from: String = "2026-09-30", to: String = "2026-10-31") -> CommuneChanges {
    CommuneChanges(of: world.commune, indicators: world.indicators, from: day(from), to: day(to))
  }

  private func words(_ moves: [CommuneChanges.Move]) -> [String] {
    moves.map { "\($0.item.id): \($0.before.status.rawValue) → \($0.after.status.rawValue)" }
  }

  /// A task due at the end of the year, unless said otherwise, with its rows.
  private func one(due: String = "2026-12-31", _ rows: [Report], verdicts: [Appraisal] = [], ordersAppraisal: Bool = false) -> World {
    World(ordersAppraisal: ordersAppraisal, tasks: [task(item(due: due, start: "2026-01-01"))], reports: rows, appraisals: verdicts)
  }

  @Test("A deadline that passed turns an item red on the next day, and not before") func turnedRed() {
    let world = one(due: "2026-10-15", [row("2026-08", "2026-09-03", complete: "80")])
    #expect(words(changes(world).turnedRed) == ["a: onTrack → alert"])
    #expect(changes(world).turnedRed.first?.after.alerts == [Alert(kind: .overdue, since: day("2026-10-16"))])
    #expect(changes(world, to: "2026-10-15").moves.isEmpty)
    #expect(words(changes(world, from: "2026-10-15", to: "2026-10-16").turnedRed) == ["a: onTrack → alert"])
    #expect(changes(world, from: "2026-10-16").isEmpty)
  }

  @Test("Red before and not now: cleared, and met or claimed besides") func cleared() {
    var world = one(
      due: "2026-08-31", [row("2026-08", "2026-09-03", complete: "80"), row("2026-09", "2026-10-03", complete: "100", evidence: ["e"])])
    #expect(words(changes(world).cleared) == ["a: alert → met"])
    #expect(words(changes(world).met) == ["a: alert → met"])
    #expect(changes(world).turnedRed.isEmpty)
    world.ordersAppraisal = true
    #expect(words(changes(world).cleared) == ["a: alert → claimed"])
    #expect(words(changes(world).claimed) == ["a: alert → claimed"])
    #expect(changes(world).met.isEmpty)
    #expect(changes(world).otherMoves.isEmpty)
  }

  @Test("A verdict makes a claim met, with no new report") func judged() {
    let world = one(
      [row("2026-08", "2026-09-03", complete: "100", evidence: ["e"])], verdicts: [verdict("e", "2026-10-08", .valid)], ordersAppraisal: true)
    let changes = changes(world)
    #expect(words(changes.met) == ["a: claimed → met"])
    #expect(changes.verdicts.map(\.evidence) == ["e"])
    #expect(changes.reports.isEmpty)
    #expect(changes.firstReports.isEmpty)
  }

  @Test("Red on both days for one more reason is no new red item") func furtherAlerts() {
    let world = one(
      due: "2026-08-31", [row("2026-08", "2026-09-03", complete: "80", evidence: ["e"])], verdicts: [verdict("e", "2026-10-08", .rejected)])
    // Nothing is red before the plan's first row, of 3 September. Evidence that was rejected is an alert of its own.
    #expect(changes(world).moves.isEmpty)
    #expect(words(changes(world).furtherAlerts) == ["a: alert → alert"])
    #expect(
      changes(world).furtherAlerts.first?.after.alerts.map { "\($0.kind.rawValue) \($0.since.iso)" } == ["overdue 2026-09-03", "rejected 2026-10-08"])
  }

  @Test("Met before and below the goal now: slipped") func slipped() {
    var world = World(targets: [target("≥ 50%", baseline: "20", item(due: "2027-12-31", start: "2026-01-01"))])
    world.reports = [row("2026-08", "2026-09-03", "52", evidence: ["e"]), row("2026-09", "2026-10-03", "48")]
    #expect(words(changes(world).slipped) == ["a: met → slipped"])
    #expect(changes(world).otherMoves.isEmpty)
    #expect(changes(world).slipped.first?.target?.printedGoal == "≥ 50%")
  }

  @Test("Every other move is told too, each in one list") func others() {
    let world = one([row("2026-03", "2026-04-03", complete: "10"), row("2026-09", "2026-10-03", complete: "70")])
    #expect(words(changes(world, from: "2026-04-30").otherMoves) == ["a: behind → onTrack"])
    let behind = one([row("2026-03", "2026-04-03", complete: "24"), row("2026-09", "2026-10-03", complete: "60")])
    #expect(words(changes(behind, from: "2026-04-30").otherMoves) == ["a: onTrack → behind"])
  }

  @Test("First reports: the earliest row of an item that had none; a year's first row is not one") func firstReports() {
    var world = World(tasks: [task(item("a", due: "2026-12-31")), task(item("b", due: "2026-12-31"))])
    world.duties = [Versioned(Duty(item: item("c")))]
    world.reports = [
      row("2026-08", "2026-09-03", item: "a", complete: "80"), row("2026-09", "2026-10-03", item: "a", complete: "85"),
      row("2026-09", "2026-10-09", item: "b", complete: "80", note: "Sửa"), row("2026-09", "2026-10-03", item: "b", complete: "85"),
      row("2026-08", "2026-10-03", item: "b", complete: "75"), row("2026-09", "2026-10-04", item: "c", state: .underWay),
    ]
    #expect(
      changes(world).firstReports.map { "\($0.item.id) \($0.kind.rawValue) \($0.report.period.key) \($0.report.reported.iso)" } == [
        "b task 2026-08 2026-10-03", "c duty 2026-09 2026-10-04",
      ])
    #expect(changes(world, to: "2026-10-03").firstReports.map(\.item.id) == ["b"])
    #expect(changes(world).reports.count == 5)
  }

  @Test("Corrections and amendments between the days, the first day not counted, the last one counted") func corrections() {
    let amendment = { (from: String) in
      Amendment(item: "a", field: "due", before: "Tháng 9/2026", value: "Tháng 12/2026", from: day(from), basis: "QĐ")
    }
    let rows = [row("2026-08", "2026-09-03", complete: "80")]
    for (reported, isTold) in [("2026-09-30", false), ("2026-10-01", true), ("2026-10-31", true), ("2026-11-01", false)] {
      var world = one(rows + [row("2026-08", reported, complete: "70", note: "Đếm trùng")])
      let subject = world.tasks[0].original
      world.tasks[0] = Versioned(subject, versions: [.init(amendment: amendment(reported), value: subject)])
      #expect(changes(world).corrections.map { "\($0.item) \($0.period.key) \($0.correction.note ?? "")" } == (isTold ? ["a 2026-08 Đếm trùng"] : []))
      #expect(changes(world).amendments.map(\.amendment) == (isTold ? [amendment(reported)] : []))
      #expect(changes(world).reports.count == (isTold ? 1 : 0))
    }
  }

  @Test("A later deadline by amendment clears what was overdue") func amended() {
    var world = one(due: "2026-08-31", [row("2026-08", "2026-09-03", complete: "80")])
    let change = Amendment(item: "a", field: "due", before: "2026-08-31", value: "2026-12-31", from: day("2026-10-10"), basis: "QĐ")
    world.tasks[0] = Versioned(
      world.tasks[0].original, versions: [.init(amendment: change, value: PlanModel.Task(item: item(due: "2026-12-31", start: "2026-01-01")))])
    #expect(words(changes(world).cleared) == ["a: alert → onTrack"])
    // The item is told as it stands now.
    #expect(changes(world).cleared.first?.item.deadline == .by(day("2026-12-31")))
  }

  @Test("Counts of both days, per kind") func counts() {
    var world = World(tasks: [task(item("a", due: "2026-10-15", start: "2026-01-01")), task(item("b", due: "2026-12-31"))])
    world.reports = [row("2026-08", "2026-09-03", complete: "80")]
    let (before, after) = changes(world).counts(of: .task)
    #expect(before.entries.map { "\($0.status.rawValue) \($0.count)" } == ["onTrack 1", "notReported 1"])
    #expect(after.entries.map { "\($0.status.rawValue) \($0.count)" } == ["alert 1", "notReported 1"])
    #expect(changes(world).counts(of: .target).after.total == 0)
  }

  @Test("The counts and the moves tell one story") func consistent() {
    var world = World(
      tasks: ["a", "b", "c", "d"].map { task(item($0, due: $0 == "d" ? "2026-12-31" : "2026-10-1\($0 == "a" ? 0 : 5)", start: "2026-01-01")) })
    world.reports = [
      row("2026-08", "2026-09-03", item: "a", complete: "80"), row("2026-09", "2026-10-05", item: "a", complete: "100", evidence: ["e"]),
      row("2026-08", "2026-09-03", item: "b", complete: "80"), row("2026-09", "2026-10-05", item: "d", complete: "5"),
    ]
    let changes = changes(world)
    let (before, after) = changes.counts(of: .task)
    for status in ProgressStatus.allCases {
      let gained = changes.moves.count { $0.after.status == status }
      let lost = changes.moves.count { $0.before.status == status }
      #expect(after[status] - before[status] == gained - lost)
    }
    #expect(!changes.moves.isEmpty)
  }

  @Test("A demonstration commune is judged on the days asked for") func demonstration() {
    var world = one(due: "2026-10-15", [row("2026-08", "2026-09-03", complete: "80")])
    world.demonstration = "2026-11-10"
    let changes = changes(world)
    #expect([changes.from, changes.to] == [day("2026-09-30"), day("2026-10-31")])
    #expect(words(changes.turnedRed) == ["a: onTrack → alert"])
    // Assessed the ordinary way both days are the pinned one.
    let pinned = CommuneChanges(from: world.assessed("2026-09-30"), to: world.assessed("2026-10-31"))
    #expect(pinned.isEmpty)
  }

  @Test("Days the wrong way round, a commune without anything: no crash, nothing received") func degenerate() {
    let world = one(due: "2026-10-15", [row("2026-08", "2026-09-03", complete: "80"), row("2026-09", "2026-10-20", complete: "90")])
    let backwards = changes(world, from: "2026-10-31", to: "2026-09-30")
    #expect(backwards.reports.isEmpty && backwards.firstReports.isEmpty && backwards.corrections.isEmpty)
    #expect(changes(World()).isEmpty)
  }
}
