import PlanModel
import Testing

@testable import Forms

/// Which items a form asks about, and what stands in its rows already.
struct ExpectedReportTests {
  private func expected(_ period: String, _ day: String, _ changed: [String: String] = [:], duties: Bool = false) throws -> [ExpectedReport] {
    let source = try Fixture.source(changed)
    let judged = CommuneAssessment(commune: source.commune, indicators: source.indicators, on: try Fixture.day(day))
    return judged.expectedReports(for: try #require(Period.read(period)), includesNewDuties: duties)
  }

  @Test func whatTheCalendarAsksFor() throws {
    let all = try expected("2026-07", "2026-07-31")
    #expect(all.map(\.item.id) == ["kh-ct-i-1", "kh-ct-i-2", "kh-ct-i-3", "kh-nv-i-1"])
    #expect(all.map(\.office) == ["kt", "kt", "vhxh", "kt"])
    #expect(all.allSatisfy { $0.due?.iso == "2026-08-05" })
    #expect(try expected("2026-H1", "2026-07-31").isEmpty)
    #expect(try expected("2026-05", "2026-07-31").isEmpty, "before anything was published")
  }

  @Test func dutiesAreAskedForOnceReportedOnOrOnDemand() throws {
    #expect(try expected("2026-07", "2026-07-31", duties: true).map(\.item.id).last == "kh-tn-i-1")
    let reports = try #require(Fixture.files["communes/tan-an/reports.csv"])
    let changed = ["communes/tan-an/reports.csv": reports + "kh-tn-i-1,2026-06,2026-07-03,,,,đang thực hiện,,Trưởng Công an xã,\n"]
    #expect(try expected("2026-07", "2026-07-31", changed).map(\.item.id).last == "kh-tn-i-1")
  }

  @Test func whatIsMetWithValidProofIsNotAskedFor() throws {
    let changed = ["communes/tan-an/appraisals.csv": "evidence,date,verdict,office,note\nmc-007,2026-07-10,hợp lệ,vhxh,\n"]
    #expect(try expected("2026-07", "2026-07-31", changed).map(\.item.id) == ["kh-ct-i-2", "kh-ct-i-3", "kh-nv-i-1"])
  }

  @Test func rowsArePrefilled() throws {
    let rows = try expected("2026-07", "2026-07-31").map { ReportRow($0, alertsByPlan: true) }
    #expect(rows.map(\.last) == ["82% (6/2026)", "1 (6/2026)", "2,5% (6/2026)", "đang thực hiện (6/2026)"])
    #expect(rows.map(\.goal) == ["≥ 80%", "≥ 4 mô hình", "≥ 10%", ""])
    #expect(rows.map(\.due) == ["đến 31/12/2026", "đến 31/12/2026", "đến 31/12/2026", "Tháng 3/2026"])
    #expect(rows[3].alert == "ĐỎ: Đã quá hạn" && rows[0].alert.isEmpty)
    #expect(rows.map { $0.marks.replacing("r", with: "") } == ["ps", "", "p", ""], "a growth is no share")
    #expect(rows[1].asked.isSuperset(of: ["value", "result"]) && rows[1].asked.isDisjoint(with: ["numerator", "state"]))
    #expect(rows[3].asked == ["state", "result", "obstacle", "proposal", "explanation"])
  }

  @Test func evidenceWaitsForWhoJudgedBeforeElseForTheStandingOffice() throws {
    let day = try Fixture.day("2026-07-31")
    let waiting = try Fixture.source().commune.evidence(waitingOn: day)
    #expect(waiting.map(\.evidence.id) == ["mc-007", "mc-008"])
    #expect(waiting.map(\.appraiser) == ["vhxh", nil], "nobody tells who judges the standing office")
    let judged = ["communes/tan-an/appraisals.csv": "evidence,date,verdict,office,note\nmc-008,2026-07-10,cần bổ sung,cax,\n"]
    #expect(try Fixture.source(judged).commune.evidence(waitingOn: day).map(\.evidence.id) == ["mc-007"], "to be completed by the office")
    let reports = try #require(Fixture.files["communes/tan-an/reports.csv"]) + "kh-ct-i-3,2026-07,2026-07-31,3,,,,mc-008,Trưởng phòng,\n"
    let again = try Fixture.source(judged.merging(["communes/tan-an/reports.csv": reports]) { $1 }).commune.evidence(waitingOn: day)
    #expect(again.map(\.evidence.id) == ["mc-007", "mc-008"] && again.last?.appraiser == "cax")
  }
}
