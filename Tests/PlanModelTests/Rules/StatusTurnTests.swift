import PlanModel
import Testing

/// On which day an item came to the status that it has.
@Suite("The day of a change of status") struct StatusTurnTests {
  /// `before → after, day` of item "a", looked for between two days.
  private func turn(_ world: World, asOf: String, after: String = "2026-01-31") -> String? {
    world.assessed(asOf).turn(of: "a", after: day(after)).map { move in
      "\(move.before.status.rawValue) → \(move.after.status.rawValue), \(move.after.asOf.iso)"
    }
  }

  private func one(due: String, _ rows: [Report], verdicts: [Appraisal] = [], ordersAppraisal: Bool = false) -> World {
    World(ordersAppraisal: ordersAppraisal, tasks: [task(item(due: due, start: "2026-01-01"))], reports: rows, appraisals: verdicts)
  }

  @Test("A deadline turns an item red on the day after it, whenever one looks back") func deadline() {
    let world = one(due: "2026-10-15", [row("2026-08", "2026-09-03", complete: "80")])
    for asOf in ["2026-10-16", "2026-10-17", "2026-11-30"] {
      #expect(turn(world, asOf: asOf) == "onTrack → alert, 2026-10-16", "\(asOf)")
    }
    #expect(turn(world, asOf: "2026-10-15") == "noData → onTrack, 2026-09-03")
  }

  @Test("A report and a verdict count from the day on which they came") func received() {
    let world = one(
      due: "2026-12-31", [row("2026-08", "2026-09-03", complete: "100", evidence: ["e"])],
      verdicts: [verdict("e", "2026-09-20", .valid)], ordersAppraisal: true)
    #expect(turn(world, asOf: "2026-09-19") == "noData → claimed, 2026-09-03")
    #expect(turn(world, asOf: "2026-09-20") == "claimed → met, 2026-09-20")
    #expect(turn(world, asOf: "2026-12-01") == "claimed → met, 2026-09-20")
  }

  @Test("A status that held before is no change") func before() {
    let world = one(due: "2026-10-15", [row("2026-08", "2026-09-03", complete: "80")])
    #expect(turn(world, asOf: "2026-11-30", after: "2026-10-16") == nil)
    #expect(turn(world, asOf: "2026-11-30", after: "2026-10-15") == "onTrack → alert, 2026-10-16")
    #expect(turn(world, asOf: "2026-11-30", after: "2026-12-15") == nil)
    #expect(world.assessed("2026-11-30").turn(of: "nothing", after: day("2026-01-01")) == nil)
  }
}
