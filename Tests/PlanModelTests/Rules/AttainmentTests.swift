import PlanModel
import Testing

/// One target on 1 March 2026, reported for February; its time is the 100 days from 1 January to 11 April 2026, of which 58 are gone on 28 February.
@Suite struct AttainmentTests {
  private func assessment(
    _ goal: String, unit: String = "%", baseline: String?, _ value: String, milestones: [(String, String)] = [], rank: String? = nil
  ) throws -> Assessment {
    try World(
      begins: "2026-01-01", progressFrom: "2026-01-01",
      targets: [target(goal, unit: unit, baseline: baseline, milestones: milestones, rank: rank, item(due: "2026-04-11"))],
      reports: [row("2026-02", "2026-03-01", value)]
    ).a("2026-03-01")
  }

  @Test(
    arguments: [
      // More is better.
      ("≥ 50", "18,4", "41,2", 22.8 / 31.6, AttainmentMeasure.fromBaseline), ("≥ 50", "0", "25", 0.5, .fromBaseline),
      ("≥ 50", "20", "10", 0, .fromBaseline),
      ("≥ 50", "20", "50", 1, .goalMet), ("≥ 50", "20", "99", 1, .goalMet),
      // No baseline, or one at or beyond the goal.
      ("≥ 50", nil, "40", 0.8, .ofGoal), ("≥ 50", "50", "40", 0.8, .ofGoal), ("≥ 50", "60", "40", 0.8, .ofGoal),
      ("≥ 50", nil, "0", 0, .ofGoal),
      // Strict: the goal itself is not beyond it.
      ("> 10", "0", "10", 1, .fromBaseline), ("> 10", "0", "10,1", 1, .goalMet),
      // A range is met from its lower end.
      ("20 - 40", "0", "10", 0.5, .fromBaseline), ("20 - 40", "0", "20", 1, .goalMet),
      // Less is better.
      ("≤ 5", "25", "15", 0.5, .fromBaseline), ("≤ 5", "25", "30", 0, .fromBaseline), ("≤ 5", nil, "20", 0.25, .ofGoal),
      ("≤ 5", "4", "10", 0.5, .ofGoal),
      ("≤ 5", "25", "5", 1, .goalMet), ("dưới 5", "25", "5", 1, .fromBaseline),
    ] as [(String, String?, String, Double, AttainmentMeasure)])
  func share(goal: String, baseline: String?, value: String, share: Double, measure: AttainmentMeasure) throws {
    let assessment = try assessment(goal, baseline: baseline, value)
    #expect(abs((assessment.attainment ?? -1) - share) < 1e-12)
    #expect(assessment.measure == measure)
  }

  @Test func aGoalOfZeroWithoutABaselineHasNoShare() throws {
    let assessment = try assessment("≤ 0", baseline: nil, "3")
    #expect(assessment.attainment == nil)
    #expect(assessment.shareDone == nil)
    #expect(assessment.status == .notYet)
    #expect(try self.assessment("≤ 0", baseline: "4", "3").attainment == 0.25)
  }

  @Test(
    arguments: [
      // goal, unit, baseline, milestones, expected share, expected level
      ("≥ 100", "%", "0", [], 0.58, 58), ("≥ 60", "%", "20", [], 0.58, 43.2), ("≤ 5", "%", "25", [], 0.58, 13.4),
      ("20 - 40", "%", "0", [], 0.58, 11.6),
      // Through 20 on 20 February (50 days), then 80 in 50 days, of which 8 are gone.
      ("≥ 100", "%", "0", [("2026-02-20", "20")], 0.328, 32.8),
      // On the reference day itself.
      ("≥ 100", "%", "0", [("2026-02-28", "30")], 0.3, 30),
      // On the due day or after it, and before the start: ignored.
      ("≥ 100", "%", "0", [("2026-04-11", "10"), ("2026-05-01", "5"), ("2025-12-01", "90")], 0.58, 58),
      // Given in any order.
      ("≥ 100", "%", "0", [("2026-03-22", "90"), ("2026-02-20", "20")], 0.386667, 38.666667),
    ] as [(String, String, String, [(String, String)], Double, Double)])
  func path(goal: String, unit: String, baseline: String, milestones: [(String, String)], share: Double, level: Double) throws {
    let assessment = try assessment(goal, unit: unit, baseline: baseline, baseline, milestones: milestones)
    #expect(assessment.noPath == nil)
    #expect(assessment.days?.gone == 58)
    #expect(assessment.days?.all == 100)
    #expect(abs((assessment.expected ?? -1) - share) < 1e-6)
    #expect(abs((assessment.expectedLevel ?? -1) - level) < 1e-6)
  }

  @Test(arguments: [
    // Ninety per cent of 0,58 is 0,522: on the boundary on track, just below it behind.
    ("≥ 100", "%", "0", "52,2", "onTrack", "52.2"), ("≥ 100", "%", "0", "52,199999", "behind", "52.2"),
    // One point of a percentage: 5,8 − 1 is behind, less than one point short is not.
    ("≥ 10", "%", "0", "4,8", "behind", "4.800001"), ("≥ 10", "%", "0", "4,9", "onTrack", "4.800001"),
    // One hundredth of the way for other units: 580 expected, 522 is ninety per cent.
    ("≥ 1000", "người", "0", "522", "onTrack", "522"), ("≥ 1000", "người", "0", "521", "behind", "522"),
    // Less is better: 13,4 expected; ninety per cent of the way is 25 − 0,522 × 20 = 14,56.
    ("≤ 5", "%", "25", "14,56", "onTrack", "14.56"), ("≤ 5", "%", "25", "14,57", "behind", "14.56"),
    ("≥ 60", "%", "20", "43,2", "onTrack", "40.88"),
    // Figures so large that millionths are below the precision: 29% of the goal is the least that is not slow, 52,2% of the way what is not behind.
    ("≥ 900000000000", "đồng", "0", "521999999999", "onTrack", "469800000000"),
    ("≥ 900000000000", "đồng", "0", "469000000000", "behind", "469800000000"),
  ])
  func behind(goal: String, unit: String, baseline: String, value: String, rule: String, needed: String) throws {
    let assessment = try assessment(goal, unit: unit, baseline: baseline, value)
    #expect(assessment.rule.rawValue == rule)
    #expect(assessment.neededLevel?.plain == needed)
  }

  @Test func theMockUpInNumbers() throws {
    // 01/11/2025 to 31/10/2026 are 364 of 425 days; (41,2 − 18,4) ÷ (50 − 18,4); 18,4 + 31,6 × 364 ÷ 425.
    var world = World(calendar: monthly, targets: [target("tối thiểu đạt 50% trở lên", baseline: "18,4", item(due: "31/12/2026"))])
    world.reports = [row("2026-09", "2026-10-02", "39,4"), row("2026-10", "2026-11-04", "41,2")]
    let assessment = try world.a("2026-11-06")
    #expect(assessment.referenceDay == day("2026-10-31"))
    #expect(assessment.days?.gone == 364)
    #expect(assessment.days?.all == 425)
    #expect(assessment.attainment.flatMap { Format.percentage($0) } == "72,15%")
    #expect(assessment.expectedLevel.flatMap { Format.number($0, decimals: 1) } == "45,5")
    #expect(assessment.rule == .behind)
    // 18,4 + 0,9 × 364 ÷ 425 × 31,6 = 42,7580235…
    #expect(assessment.neededLevel == figure("42,758024"))
    #expect(assessment.neededLevel.map { Format.number($0, decimals: 1, rounding: .up) } == "42,8")
  }
}
