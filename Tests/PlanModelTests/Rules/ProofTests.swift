import PlanModel
import Testing

/// Claims, evidence and verdicts.
@Suite struct ProofTests {
  /// A target claimed for March, received on 2 April, with one piece of evidence; the plan orders appraisal.
  private func world(_ appraisals: [Appraisal], evidence: [EvidenceID] = ["e"]) -> World {
    var world = World(ordersAppraisal: true, targets: [target("≥ 50", baseline: "10", item(due: "2026-12-31"))])
    world.reports = [row("2026-03", "2026-04-02", "52", evidence: evidence)]
    world.appraisals = appraisals
    return world
  }

  @Test(arguments: [
    ("2026-04-09", "claimedPending"), ("2026-04-10", "alert rejected 2026-04-10"), ("2026-04-19", "alert rejected 2026-04-10"),
    ("2026-04-20", "metAppraised"), ("2026-04-25", "alert rejected 2026-04-25"), ("2026-05-25", "alert rejected 2026-04-25"),
  ])
  func aVerdictChangedTwice(asOf: String, expected: String) throws {
    // Out of order in the file.
    let world = world([verdict("e", "2026-04-20", .valid), verdict("e", "2026-04-10", .rejected), verdict("e", "2026-04-25", .rejected)])
    #expect(try short(world.a(asOf)) == expected)
  }

  @Test func ofOneDayTheLaterLineCounts() throws {
    #expect(
      try short(world([verdict("e", "2026-04-10", .rejected), verdict("e", "2026-04-10", .valid)]).a("2026-04-10")) == "metAppraised")
    #expect(
      try short(world([verdict("e", "2026-04-10", .valid), verdict("e", "2026-04-10", .rejected)]).a("2026-04-10"))
        == "alert rejected 2026-04-10")
  }

  @Test(arguments: [
    (Appraisal.Verdict.valid, Appraisal.Verdict.rejected, "metAppraised"), (.incomplete, .rejected, "alert rejected 2026-04-12"),
    (.incomplete, .incomplete, "claimedPending"), (.incomplete, .valid, "metAppraised"),
  ])
  func twoPiecesOfEvidence(first: Appraisal.Verdict, second: Appraisal.Verdict, expected: String) throws {
    let world = world([verdict("e", "2026-04-10", first), verdict("f", "2026-04-12", second)], evidence: ["e", "f"])
    #expect(try short(world.a("2026-04-30")) == expected)
  }

  @Test func aLateVerdictDoesNotChangeThePast() throws {
    var world = World(calendar: monthly, ordersAppraisal: true, targets: [target("≥ 50", baseline: "10", item(due: "2026-03-31"))])
    world.reports = [row("2026-03", "2026-04-02", "52", evidence: ["e"])]
    world.appraisals = [verdict("e", "2026-08-01", .valid)]
    #expect(try short(world.a("2026-05-05")) == "claimedPending")
    // Two due reports missed while the claim still waited.
    #expect(try short(world.a("2026-07-31")) == "twoMissed")
    #expect(try short(world.a("2026-08-01")) == "metAppraised")
    let reporting = try short(world.a("2026-12-31").reporting)
    #expect(reporting.suffix(4) == ["2026-03 onTime", "2026-04 missing", "2026-05 missing", "2026-06 missing"])
  }

  @Test func rejectedProofMakesAClaimOverdue() throws {
    let world = world([verdict("e", "2026-12-01", .rejected)])
    #expect(try short(world.a("2027-01-01")) == "alert overdue 2027-01-01 rejected 2026-12-01")
  }

  @Test func aCorrectionInheritsNoEvidence() throws {
    var world = world([verdict("e", "2026-04-10", .valid)])
    world.reports.append(row("2026-03", "2026-04-15", "51", note: "đếm trùng"))
    #expect(try short(world.a("2026-04-14")) == "metAppraised")
    #expect(try short(world.a("2026-04-15")) == "claimedNoEvidence")
    // Both rows claim, so the claim stands since the first.
    #expect(try world.a("2026-04-15").claim?.since == day("2026-04-02"))
  }

  @Test func aClaimIsNeverSticky() throws {
    var world = world([verdict("e", "2026-04-10", .valid)])
    world.reports += [row("2026-04", "2026-05-02", "48"), row("2026-05", "2026-06-02", "53", evidence: ["e"])]
    #expect(try short(world.a("2026-05-02")) == "slipped")
    #expect(try world.a("2026-05-02").claim == nil)
    #expect(try short(world.a("2026-06-02")) == "metAppraised")
    #expect(try world.a("2026-06-02").claim?.since == day("2026-06-02"))
  }

  @Test func whereNoAppraisalIsOrderedAnyEvidenceDoes() throws {
    var world = world([])
    world.ordersAppraisal = false
    #expect(try short(world.a("2026-04-02")) == "metSelfReported")
    world.appraisals = [verdict("e", "2026-04-10", .rejected)]
    #expect(try short(world.a("2026-04-10")) == "alert rejected 2026-04-10")
  }

  @Test(arguments: [("vhxh", true), ("vp", false)])
  func anOfficeThatJudgesItsOwnEvidence(judge: String, isSelfAppraised: Bool) throws {
    #expect(try world([verdict("e", "2026-04-10", .valid, by: judge)]).a("2026-04-10").claim?.isSelfAppraised == isSelfAppraised)
  }

  @Test(arguments: [
    ("2026-12", "2027-01-04", true), ("2027-01", "2026-12-30", true), ("2027-01", "2027-02-01", false),
  ])
  func inTime(period: String, reported: String, inTime: Bool) throws {
    var world = world([])
    world.reports = [row(period, reported, "52", evidence: ["e"])]
    #expect(try world.a("2027-06-01").claim?.inTime == inTime)
  }
}
