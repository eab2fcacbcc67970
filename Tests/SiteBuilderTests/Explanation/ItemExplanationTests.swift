import ContentReader
import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import SiteBuilder

/// The whole text that `tiendo explain` prints, for an item of every status.
///
/// After a change that is meant, write the texts anew and read the difference:
/// `TIENDO_WRITE_GOLDEN=1 swift test --filter ItemExplanationTests; git diff Tests/SiteBuilderTests/Fixtures/Explain`. That run fails.
@Suite("The text of tiendo explain") struct ItemExplanationTests {
  /// A commune whose item "a" has a status on 10 July 2026.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let rule: StatusRule
    var commune: SmallCommune

    var testDescription: String { name }

    init(_ rule: StatusRule, _ item: Versioned<Target>? = nil, task: Versioned<PlanModel.Task>? = nil, reports: [Report] = []) {
      name = rule.rawValue
      self.rule = rule
      commune = SmallCommune()
      commune.targets = [item].compactMap { $0 }
      commune.tasks = [task].compactMap { $0 }
      commune.reports = reports
      commune.evidence = [
        Evidence(id: "mc-1", title: "Biên bản kiểm tra", kind: "văn bản", number: "12/BB", date: day("2026-06-30"), isPublic: true, place: somewhere)
      ]
    }

    /// With a row of another task, in a commune that publishes from a day on.
    func publishing(from day: String) -> Case {
      var other = self
      other.commune = commune.begun
      other.commune.progressFrom = day
      return other
    }

    func judged(_ appraisals: [Appraisal]) -> Case {
      var other = self
      other.commune.appraisals = appraisals
      return other
    }
  }

  static let ofYear = item(due: "Tháng 12/2026", statement: "Tỷ lệ hồ sơ trực tuyến")
  static let share = target("≥ 50%", baseline: "20", ofYear)
  static let late = target("≥ 50%", baseline: "20", item(due: "Tháng 6/2026", statement: "Tỷ lệ hồ sơ trực tuyến"))

  static let cases = [
    Case(.noData, share),
    Case(.shared, target("≥ 500", unit: "người", scope: .province, ofYear), reports: [report("2026-H1", "2026-07-03", "120")]),
    Case(
      .alert, late,
      reports: [
        report("2026-H1", "2026-07-03", "41", evidence: ["mc-1"], explanation: "Chờ kết nối."),
        report("2026-H1", "2026-07-02", "43", of: ("43", "100"), note: "Nhầm"), report("2026-H2", "2026-07-20", "52"),
      ]
    ).judged([verdict("mc-1", "2026-07-05", .incomplete), verdict("mc-1", "2026-07-08", .rejected)]),
    Case(.twoMissed, share, reports: [report("2025-11", "2025-12-01", "21")]),
    Case(.metAppraised, share, reports: [report("2026-H1", "2026-07-03", "51", evidence: ["mc-1"])]).judged([verdict("mc-1", "2026-07-08", .valid)]),
    Case(.claimedPending, share, reports: [report("2026-H1", "2026-07-03", "51", evidence: ["mc-1"])]),
    Case(.claimedNoEvidence, share, reports: [report("2026-H1", "2026-07-03", "51")]),
    Case(
      .ongoing, task: task(item(due: "Thường xuyên", statement: "Tuyên truyền")), reports: [report("2026-H1", "2026-07-03", state: .underWay)]),
    Case(.notReported, task: task(item(due: "Tháng 12/2026", statement: "Xây dựng quy chế"))).publishing(from: "2026-03-01"),
    Case(.slipped, share, reports: [report("2025-H2", "2026-01-03", "52", evidence: ["mc-1"]), report("2026-H1", "2026-07-03", "48")]),
    Case(.behind, share, reports: [report("2026-H1", "2026-07-03", "32")]),
    Case(.notYet, target("≥ 50%", ofYear), reports: [report("2026-H1", "2026-07-03", "41")]),
    Case(.onTrack, share, reports: [report("2026-H1", "2026-07-03", "44")]),
  ]

  private func text(_ commune: SmallCommune) -> String { ItemExplanationText("a", in: commune.site("2026-07-10"))?.text ?? "no item" }

  @Test("Word for word", arguments: cases) func golden(_ one: Case) throws {
    let commune = one.commune
    #expect(commune.site("2026-07-10").judged.assessments["a"]?.rule == one.rule)
    let file = "Explain/\(one.name).txt"
    if ProcessInfo.processInfo.environment["TIENDO_WRITE_GOLDEN"] == "1" {
      let path = FixtureFolder.root.appendingPathComponent(file)
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text(commune).write(to: path, atomically: true, encoding: .utf8)
      Issue.record("wrote Fixtures/\(file): read the difference, then test without TIENDO_WRITE_GOLDEN")
      return
    }
    #expect(text(commune) == FixtureFolder.text(file))
  }

  @Test("Every status has its text") func allStatuses() {
    #expect(Set(Self.cases.map(\.rule.status)) == Set(ProgressStatus.allCases))
  }

  @Test("Steps and conclusions are the page's, none left out", arguments: cases) func sameWords(_ one: Case) throws {
    let site = one.commune.site("2026-07-10")
    let assessment = try #require(site.judged.assessments["a"])
    let target = site.targets.first { $0.item.id == "a" }
    let item = try #require(site.items.first { $0.item.id == "a" }?.item)
    let explanation = Explanation(
      .init(assessment: assessment, item: item, target: target, history: site.history(of: "a"), alertsByPlan: site.alertsByPlan))
    // Line breaks are the terminal's.
    let words = text(one.commune).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for step in explanation.steps {
      #expect(words.contains([step.question, step.equation, step.result].compactMap { $0 }.joined(separator: " ")))
    }
    for conclusion in explanation.conclusions { #expect(words.contains(conclusion)) }
  }

  @Test("No line is wider than 100 columns", arguments: cases) func width(_ one: Case) {
    for line in text(one.commune).split(separator: "\n") { #expect(line.count <= PlainText.width) }
  }

  @Test("An amended item: as issued, what changed, how it stands; what comes later is counted") func amended() {
    var commune = SmallCommune()
    let change = { (from: String, before: String, value: String) in
      Amendment(item: "a", field: "target", before: before, value: value, from: day(from), basis: "Quyết định số 1.")
    }
    commune.targets = [
      Versioned(
        plainTarget("≥ 50%", Self.ofYear),
        versions: [
          .init(amendment: change("2026-07-05", "≥ 50%", "≥ 60%"), value: plainTarget("≥ 60%", Self.ofYear)),
          .init(amendment: change("2026-08-01", "≥ 60%", "≥ 70%"), value: plainTarget("≥ 70%", Self.ofYear)),
        ])
    ]
    let text = text(commune)
    #expect(text.contains("  Mục tiêu: in là “≥ 50%”, đơn vị tính “%”; hiểu là ≥ 50%\n"))
    #expect(text.contains("  - Từ ngày 05/7/2026, theo Quyết định số 1: mục tiêu từ “≥ 50%” thành “≥ 60%”.\n"))
    #expect(text.contains("  Mục tiêu nay là: ≥ 60%\n"))
    #expect(text.contains("  1 điều chỉnh có hiệu lực sau ngày tính, chưa được dùng.\n"))
    #expect(!text.contains("70%"))
  }

  @Test("A commune whose plan sets no rule, orders no appraisal and names no calendar is told so") func silentPlan() {
    var commune = SmallCommune()
    (commune.alertsByPlan, commune.ordersAppraisal, commune.calendar) = (false, false, [])
    commune.targets = [Self.late]
    commune.reports = [report("2026-H1", "2026-07-03", "41")]
    let red = text(commune)
    #expect(red.contains("Trạng thái: Quá hạn (quy tắc alert)\n"))
    #expect(red.contains("  Kế hoạch không đặt quy tắc cảnh báo đỏ; trang này nêu lý do, theo trang Cách tính.\n"))
    #expect(red.contains("  Kế hoạch không nêu lịch báo cáo.\n"))
    commune.reports = [report("2026-H1", "2026-07-03", "51", evidence: ["mc-1"])]
    #expect(text(commune).contains("  Kế hoạch không đặt bước thẩm định.\n"))
    commune.calendar = [cycle(.half, nil)]
    #expect(text(commune).contains("  Kế hoạch không nêu ngày hạn, nên không có gì là chậm.\n"))
  }
}
