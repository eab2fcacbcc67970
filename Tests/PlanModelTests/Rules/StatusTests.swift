import Diagnostics
import PlanModel
import Testing

/// The order of the statuses and what each asks for.
@Suite struct StatusTests {
  @Test func aCommuneWithoutRowsHasNoDataAndIsNeverLate() throws {
    let world = World(
      calendar: monthly,
      targets: [target("≥ 50", item("a", due: "2025-12-31")), target("≥ 50", scope: .province, item("b", due: "hằng năm"))],
      tasks: [task(item("c", due: "thường xuyên"))])
    let assessments = world.assessed("2027-01-01").assessments
    #expect(assessments.count == 3)
    for assessment in assessments.values {
      #expect(short(assessment) == "noData")
      #expect(assessment.reporting.isEmpty)
    }
  }

  @Test func rowsAfterTheDayAreInvisible() throws {
    let world = World(tasks: [task(item(due: "2026-12-31"))], reports: [row("2026-03", "2026-04-02", complete: "50")])
    #expect(try short(world.a("2026-04-01")) == "noData")
    #expect(try short(world.a("2026-04-02")) == "onTrack")
  }

  @Test func goalsOfTheProvinceAreNotJudged() throws {
    let world = World(
      targets: [target("≥ 500", unit: "người", scope: .province, item(due: "2025-12-31"))], reports: [row("2025-11", "2025-12-01", "3")])
    #expect(try short(world.a("2026-06-01")) == "shared")
    #expect(try world.a("2026-06-01").value == figure("3"))
  }

  /// A task from 1 November 2025 to 30 June 2026, one row for March.
  @Test(
    arguments: [
      // On the deadline, and the day after. A task whose office gives no percentage runs within its time.
      ("2026-06-30", Report.State.underWay, [], false, "onTrack"), ("2026-07-01", .underWay, [], false, "alert overdue 2026-07-01"),
      ("2026-09-01", .underWay, [], false, "alert overdue 2026-07-01"),
      // Completed: as the plan orders proof.
      ("2026-06-30", .completed, [], false, "claimedNoEvidence"), ("2026-06-30", .completed, ["e"], false, "metSelfReported"),
      ("2026-06-30", .completed, [], true, "claimedNoEvidence"), ("2026-06-30", .completed, ["e"], true, "claimedPending"),
      // After the deadline a claim stands while its proof waits, not without any.
      ("2026-07-01", .completed, ["e"], true, "claimedPending"), ("2026-07-01", .completed, [], true, "alert overdue 2026-07-01"),
      ("2026-07-01", .completed, ["e"], false, "metSelfReported"),
    ] as [(String, Report.State, [EvidenceID], Bool, String)])
  func tasks(asOf: String, state: Report.State, evidence: [EvidenceID], ordersAppraisal: Bool, expected: String) throws {
    var world = World(ordersAppraisal: ordersAppraisal, tasks: [task(item(due: "2026-06-30"))])
    world.reports = [row("2026-03", "2026-04-02", state: state, evidence: evidence)]
    #expect(try short(world.a(asOf)) == expected)
  }

  @Test func whatIsUnknownOfATargetIsNotOnTrack() throws {
    let world = World(
      targets: [target("≥ 50", baseline: "10", item(due: "2026-12-31"))], reports: [row("2026-03", "2026-04-02", state: .underWay)])
    #expect(try short(world.a("2026-04-02")) == "notYet")
    #expect(try world.a("2026-04-02").attainment == nil)
  }

  @Test func notBegunIsNoneOfTheWay() throws {
    // 01/11/2025 to 31/3/2026 are 150 of 425 days: half of 35% is more than nothing.
    let world = World(tasks: [task(item(due: "2026-12-31"))], reports: [row("2026-03", "2026-04-02", state: .notStarted)])
    #expect(try short(world.a("2026-04-02")) == "alert slow 2026-04-02")
    #expect(try world.a("2026-04-02").shareDone == 0)
  }

  @Test(
    arguments: [
      // A figure beats the office's own word; the word counts where there is no figure at all.
      ("49", nil, Report.State.completed, "onTrack"), ("50", nil, .underWay, "metSelfReported"), (nil, nil, .completed, "metSelfReported"),
      (nil, "100", nil, "metSelfReported"), (nil, "99", nil, "onTrack"),
    ] as [(String?, String?, Report.State?, String)])
  func claimsOfTargets(value: String?, complete: String?, state: Report.State?, expected: String) throws {
    let world = World(
      targets: [target("≥ 50", baseline: "10", item(due: "2026-12-31"))],
      reports: [row("2026-03", "2026-04-02", value, complete: complete, state: state, evidence: ["e"])])
    #expect(try short(world.a("2026-04-02")) == expected)
  }

  @Test func aRowWithoutAFigureKeepsTheFigureOfAnEarlierOne() throws {
    var world = World(targets: [target("≥ 50", baseline: "10", item(due: "2026-12-31"))])
    world.reports = [row("2026-02", "2026-03-02", "55", evidence: ["e"]), row("2026-03", "2026-04-02", state: .underWay)]
    let assessment = try world.a("2026-04-02")
    #expect(assessment.value == figure("55"))
    #expect(assessment.row?.period == period("2026-03"))
    #expect(assessment.claim?.row.period == period("2026-02"))
    #expect(assessment.rule == .metSelfReported)
  }

  @Test(arguments: [
    ("thường xuyên", "ongoing", NoPathReason.noDeadline), ("Tháng 11", "notYet", .noDeadline), ("", "notYet", .noDeadline),
  ])
  func withoutAnEnd(due: String, expected: String, reason: NoPathReason) throws {
    let world = World(tasks: [task(item(due: due))], reports: [row("2026-03", "2026-04-02", complete: "10")])
    let assessment = try world.a("2029-01-01")
    #expect(short(assessment) == expected)
    #expect(assessment.noPath == reason)
    #expect(assessment.window == nil)
  }

  @Test func ongoingWorkIsReportedForItsLastDuePeriod() throws {
    let world = World(
      calendar: monthly, tasks: [task(item(due: "thường xuyên"))], reports: [row("2025-11", "2025-12-03", state: .underWay)])
    #expect(try short(world.a("2026-01-05")) == "ongoing")
    #expect(try short(world.a("2026-01-06")) == "notReported")
    #expect(try short(world.a("2026-02-06")) == "twoMissed")
  }

  @Test func noRow() throws {
    let world = World(tasks: [task(item(due: "2026-12-31"))]).begun()
    #expect(try short(world.a("2025-11-01")) == "noData")
    #expect(try short(world.a("2025-11-02")) == "notReported")
    #expect(try short(world.a("2026-12-31")) == "notReported")
    #expect(try short(world.a("2027-01-01")) == "alert overdue 2027-01-01")
  }

  @Test func whatFellDueBeforePublishingIsNotHeldAgainstAnyone() throws {
    var world = World(progressFrom: "2026-01-01", tasks: [task(item(due: "2025-12-31"))]).begun(on: "2026-01-10")
    #expect(try short(world.a("2026-02-01")) == "notReported")
    world.progressFrom = "2025-12-31"
    #expect(try short(world.a("2026-02-01")) == "alert overdue 2026-01-10")
    // Without a day of its own the earliest period reported counts, here November 2025.
    world.progressFrom = nil
    #expect(try short(world.a("2026-02-01")) == "alert overdue 2026-01-10")
    // Whoever reports on it all the same is judged.
    world.progressFrom = "2026-01-01"
    world.reports.append(row("2026-01", "2026-02-01", complete: "80"))
    #expect(try short(world.a("2026-02-01")) == "alert overdue 2026-02-01")
  }

  @Test func dueBeforeTheStart() throws {
    // Thống Nhất prints 9/2025 in a plan of November 2025.
    var world = World(tasks: [task(item(due: "9/2025"))]).begun()
    #expect(try short(world.a("2025-12-01")) == "notReported")
    world.reports.append(row("2025-11", "2025-11-20", complete: "60"))
    let assessment = try world.a("2025-12-01")
    #expect(short(assessment) == "alert overdue 2025-11-20")
    #expect(assessment.expected == 0)
    #expect(assessment.timeGone == 0)
    world.reports.append(row("2025-12", "2025-12-05", state: .completed, evidence: ["e"]))
    #expect(try short(world.a("2025-12-05")) == "metSelfReported")
    #expect(try world.a("2025-12-05").claim?.inTime == false)
  }

  @Test(arguments: [
    // A rank: judged when due, never against a line.
    (target("10", unit: "thứ hạng", rank: "10", item(due: "2026-12-31")), "14", "notYet", NoPathReason.rank),
    (target("10", unit: "thứ hạng", rank: "10", item(due: "2026-12-31")), "9", "claimedNoEvidence", .rank),
    // Figures of others, counts of at most five, levels to hold, no baseline.
    (target("≥ 90", baseline: "0", indicator: "5g", item(due: "2026-12-31")), "1", "notYet", .measuredByOthers),
    (target("ít nhất 05", unit: "mô hình", baseline: "0", item(due: "2026-12-31")), "0", "notYet", .smallCount),
    (target("01 - 02", unit: "sản phẩm", baseline: "0", item(due: "2026-12-31")), "0", "notYet", .smallCount),
    (target("≥ 95", baseline: "95", item(due: "2026-12-31")), "94,9", "slipped", .levelToHold),
    (target("≥ 50", item(due: "2026-12-31")), "20", "notYet", .noBaseline),
  ])
  func withoutAPath(target: Versioned<Target>, value: String, expected: String, reason: NoPathReason) throws {
    let indicator = Indicator(id: "5g", name: "Phủ sóng 5G", group: "Hạ tầng", measuredBy: "Cục Viễn thông", place: place)
    // 150 of 425 days are gone: only a share below 17,6% would be slow, and only where a path is wanting for its baseline alone.
    let world = World(targets: [target], reports: [row("2026-03", "2026-04-01", value)], indicators: ["5g": indicator])
    let assessment = try world.a("2026-04-01")
    #expect(short(assessment) == expected)
    #expect(assessment.noPath == reason)
    #expect(assessment.expected == nil)
    #expect(assessment.neededLevel == nil)
  }

  @Test(arguments: [("ít nhất 06", "mô hình"), ("≥ 2", "%"), ("≥ 2", "% GRDP"), ("≥ 0,8", "điểm")])
  func whatIsNoSmallCount(goal: String, unit: String) throws {
    let world = World(
      targets: [target(goal, unit: unit, baseline: "0", item(due: "2026-12-31"))], reports: [row("2026-03", "2026-04-01", "0,5")])
    #expect(try world.a("2026-04-01").noPath == nil)
  }

  @Test(
    arguments: [
      ("2026-02-28", "notYet", nil), ("2026-03-31", "onTrack", "2026-03-01"), ("2026-05-31", "behind", "2026-05-01"),
      ("2027-01-05", "alert overdue 2027-01-01", "2026-05-01"),
    ] as [(String, String, String?)])
  func milestonesWithoutAPath(asOf: String, expected: String, milestone: String?) throws {
    let goal = target(
      "10", unit: "thứ hạng", milestones: [("2026-03-01", "40"), ("2026-05-01", "20"), ("2026-12-31", "11")], rank: "10",
      item(due: "2026-12-31"))
    var world = World(targets: [goal])
    world.reports = ["2026-02", "2026-03", "2026-05", "2026-12"].map { row($0, period($0).last.iso, "40") }
    let assessment = try world.a(asOf)
    #expect(short(assessment) == expected)
    #expect(assessment.milestone?.date.iso == milestone)
  }

  @Test func slipped() throws {
    var world = World(targets: [target("≥ 95", baseline: "90", item(due: "2027-12-31"))])
    world.reports = [row("2026-01", "2026-02-01", "96"), row("2026-02", "2026-03-01", "94,9")]
    #expect(try short(world.a("2026-02-01")) == "claimedNoEvidence")
    #expect(try short(world.a("2026-03-01")) == "slipped")
    // A figure corrected since was never true.
    world.reports.append(row("2026-01", "2026-03-05", "93", note: "đếm trùng"))
    #expect(try short(world.a("2026-03-05")) == "onTrack")
  }

  @Test func everyRuleHasItsStatus() {
    #expect(
      StatusRule.allCases.map(\.status.rawValue) == [
        "noData", "shared", "alert", "notReported", "met", "met", "met", "claimed", "claimed", "claimed", "ongoing", "notReported", "slipped",
        "behind", "notYet",
        "onTrack",
      ])
  }
}
