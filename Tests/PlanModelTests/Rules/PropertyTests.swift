import PlanModel
import Testing

/// What holds of every rule on every day, checked on a commune in which most of them occur.
@Suite struct PropertyTests {
  /// Rows, verdicts and amendments of two years, in a fixed pseudo-random order.
  static let world: World = {
    var world = World(calendar: monthly, ordersAppraisal: true)
    let dues = ["30/6/2026", "2026-12-31", "hằng năm", "thường xuyên", "tháng 3/2026 và các năm tiếp theo", "9/2025", "Tháng 11", ""]
    for (index, due) in dues.enumerated() {
      world.tasks.append(task(item("nv-\(index)", due: due)))
      world.targets.append(target("≥ 50", baseline: index % 3 == 0 ? nil : "10", item("ct-\(index)", due: due)))
    }
    let moved = Amendment(item: "nv-0", field: "due", before: "30/6/2026", value: "30/9/2026", from: day("2026-07-20"), basis: "12/QĐ-UBND")
    world.tasks[0] = Versioned(
      world.tasks[0].original, versions: [.init(amendment: moved, value: Task(item: item("nv-0", due: "30/9/2026")))])
    var seed: UInt64 = 57
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for index in dues.indices {
      for month in 0..<20 where next(3) > 0 {
        let period = Format.period(
          Period(kind: .month, year: 2025 + (month + 10) / 12, part: (month + 10) % 12 + 1) ?? PlanModelTests.period("2026"))
        let received = PlanModelTests.period(period).last.advanced(by: 1 + next(12)).iso
        let evidence = next(2) == 0 ? ["e\(next(12))"] : []
        world.reports.append(row(period, received, item: "ct-\(index)", String(next(60)), evidence: evidence))
        world.reports.append(row(period, received, item: "nv-\(index)", complete: String(min(next(130), 100)), evidence: evidence))
      }
    }
    for _ in 0..<30 {
      let date = day("2025-12-01").advanced(by: next(600)).iso
      world.appraisals.append(verdict("e\(next(12))", date, Appraisal.Verdict.allCases[next(3)]))
    }
    return world
  }()

  private static let days = stride(from: 0, to: 780, by: 39).map { day("2025-10-20").advanced(by: $0).iso }

  @Test func mostRulesOccur() {
    let rules = Set(Self.days.flatMap { Self.world.assessed($0).assessments.values.map(\.rule) })
    #expect(
      rules.isSuperset(of: [
        .noData, .alert, .twoMissed, .metAppraised, .claimedPending, .claimedNoEvidence, .ongoing, .notReported, .slipped, .behind, .notYet,
        .onTrack,
      ]))
  }

  @Test(arguments: days)
  func theSameInputGivesTheSameResult(asOf: String) {
    #expect(Self.world.assessed(asOf).assessments == Self.world.assessed(asOf).assessments)
  }

  @Test(arguments: days)
  func whatComesLaterChangesNothing(asOf: String) {
    var past = Self.world
    past.reports.removeAll { $0.reported > day(asOf) }
    past.appraisals.removeAll { $0.date > day(asOf) }
    past.tasks = past.tasks.map { versioned in
      Versioned(versioned.original, versions: versioned.versions.filter { $0.amendment.from <= day(asOf) })
    }
    #expect(past.assessed(asOf).assessments == Self.world.assessed(asOf).assessments)
  }

  @Test(arguments: days)
  func theOrderOfRowsOfDifferentDaysDoesNotMatter(asOf: String) {
    var turned = Self.world
    turned.reports.reverse()
    #expect(turned.assessed(asOf).assessments == Self.world.assessed(asOf).assessments)
  }

  /// Since when an alert holds, found by judging every single day before.
  @Test(arguments: ["2026-04-20", "2026-10-03", "2027-02-11"])
  func sinceIsTheFirstDayOfTheUnbrokenRun(asOf: String) {
    let alerts = Self.world.assessed(asOf).assessments.values.flatMap { assessment in assessment.alerts.map { (assessment.item, $0) } }
    var open = alerts
    var date = day(asOf)
    while !open.isEmpty, date > day("2025-10-01") {
      let before = Self.world.assessed(date.advanced(by: -1).iso).assessments
      for (item, alert) in open where before[item]?.alerts.contains(where: { $0.kind == alert.kind }) != true {
        #expect(alert.since == date, "\(item) \(alert.kind)")
      }
      open.removeAll { item, alert in before[item]?.alerts.contains { $0.kind == alert.kind } != true }
      date = date.advanced(by: -1)
    }
    #expect(!alerts.isEmpty)
  }

  /// The day of the latest change of status, found by judging every single day before.
  @Test(arguments: ["2026-04-20", "2026-10-03", "2027-02-11"])
  func theTurnIsTheLatestDayOnWhichTheStatusChanged(asOf: String) {
    let judged = Self.world.assessed(asOf)
    let earliest = day("2025-10-01")
    var open = judged.assessments
    var date = day(asOf)
    while date > earliest {
      let before = Self.world.assessed(date.advanced(by: -1).iso).assessments
      for (id, assessment) in open where before[id]?.status != assessment.status {
        #expect(judged.turn(of: id, after: earliest)?.after.asOf == date, "\(id)")
        #expect(judged.turn(of: id, after: date) == nil, "\(id)")
        open[id] = nil
      }
      date = date.advanced(by: -1)
    }
    for id in open.keys { #expect(judged.turn(of: id, after: earliest) == nil, "\(id)") }
    #expect(open.count < judged.assessments.count)
  }

  @Test(arguments: days)
  func theNeededLevelIsJustEnough(asOf: String) {
    for (id, assessment) in Self.world.assessed(asOf).assessments {
      guard let needed = assessment.neededLevel, let row = assessment.valueRow, assessment.kind == .target else { continue }
      var reached = Self.world
      reached.reports.append(
        Report(item: id, period: row.period, reported: day(asOf), office: row.office, value: needed, note: "thử", place: place))
      let result = reached.assessed(asOf).assessments[id]
      #expect(result?.rule != .behind && result?.alerts.contains { $0.kind == .slow } != true, "\(id) \(needed.plain)")
    }
  }

  @Test func wildInputIsJudgedWithoutAFault() {
    var world = Self.world
    world.reports += ["0001", "9999"].flatMap { year in
      [
        row(year, "9999-12-31", item: "ct-0", "1000000000000"), row(year, "0001-01-01", item: "ct-0", "-1000000000000"),
        row(year, "2026-01-01", item: "nobody"),
      ]
    }
    world.targets += [
      target("≥ 1000000000000", unit: "đồng", baseline: "-1000000000000", item("wild-1", due: "9999")),
      target("≤ 0", baseline: "0", milestones: [("0001-01-01", "1"), ("9999-12-31", "1")], item("wild-2", due: "0001")),
    ]
    world.reports += [
      row("2026", "2026-01-01", item: "wild-1", "-1000000000000"), row("2026", "2026-01-01", item: "wild-2", "1000000000000"),
    ]
    for asOf in ["0001-01-01", "2026-06-30", "2045-12-31"] {
      let assessed = world.assessed(asOf)
      #expect(assessed.assessments.count == 18)
      #expect(assessed.assessments.values.allSatisfy { ($0.attainment ?? 0) <= 1 && ($0.expected ?? 0) >= 0 })
      #expect(assessed.history(of: "wild-2", indicators: [:]) != nil)
    }
  }
}
