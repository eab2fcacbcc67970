import PlanModel
import Testing

@testable import OpenData

@Suite("What is published and what is not")
struct DisclosureTests {
  @Test("Every line of a demonstration commune's tables ends in the notice", arguments: PublishedTable.all)
  func demonstration(table: PublishedTable) {
    let real = table.filled(for: SmallCommune.published())
    let shown = table.filled(for: SmallCommune.published(demonstration: true))
    #expect(shown.schema.columns == real.schema.columns + [PublishedSchema.notice])
    #expect(shown.schema.primaryKey == real.schema.primaryKey)
    #expect(!shown.rows.isEmpty)
    #expect(shown.rows == real.rows.map { $0 + [.text("SỐ LIỆU MINH HỌA")] })
  }

  @Test("The tables of a real commune have no such column", arguments: PublishedTable.all)
  func noNotice(table: PublishedTable) {
    #expect(!SmallCommune.csv(table).contains("notice"))
    #expect(!SmallCommune.csv(table).contains("MINH HỌA"))
  }

  @Test("The notice in the file")
  func noticeInFile() {
    #expect(
      SmallCommune.csv(.milestones, of: SmallCommune.published(demonstration: true))
        == "target,date,value,notice\nnq57-ct-i-1,2026-03-31,30,SỐ LIỆU MINH HỌA\n")
  }

  @Test(
    "No table names an author's file, what is withheld, the drafter, or what came after the day",
    arguments: [
      "khong-duoc-cong-bo", "ban do.jpg", "nguyen-van-a", "noi-bo", "cdcd", "Lưu:", "VHXH (Mẫu)", "2026-07", "2026-06,2026", "Quyết định 2",
      "≥ 80%", "mc-3", "mc-5", "không hợp lệ", "bt-3", "Chỉ có sau", "9/BC", "phê bình", "13/QĐ",
    ])
  func notPublished(words: String) {
    for table in PublishedTable.all { #expect(!SmallCommune.csv(table).contains(words), "\(table.schema.key)") }
  }

  @Test("A past day is rebuilt exactly: rows that came later change nothing", arguments: PublishedTable.all)
  func pastDay(table: PublishedTable) {
    let commune = SmallCommune.commune()
    let then = Commune(
      slug: commune.slug, settings: commune.settings, offices: commune.offices, plans: commune.plans,
      reports: commune.reports.filter { $0.reported <= SmallCommune.asOf },
      evidence: commune.evidence.filter { ["mc-1", "mc-2", "mc-4"].contains($0.id) },
      appraisals: commune.appraisals.filter { $0.date <= SmallCommune.asOf },
      datasets: SmallCommune.datasetsThen, budget: commune.budget,
      listings: commune.listings.filter { $0.id != "bt-3" },
      submissions: commune.submissions.map { $0.id == "bc-2" ? $0.known(on: SmallCommune.asOf) : $0 },
      decisions: commune.decisions.filter { $0.kind == .praise }, retired: commune.retired)
    let published = PublishedCommune(
      commune: then, asOf: SmallCommune.asOf, assessments: SmallCommune.assessments, SmallCommune.supplement(of: then))
    #expect(SmallCommune.csv(table, of: published) == SmallCommune.csv(table))
  }

  @Test("A day later they are there")
  func nextDay() {
    let published = PublishedCommune(commune: SmallCommune.commune(), asOf: SmallCommune.day(2026, 7, 1), assessments: [:])
    #expect(SmallCommune.csv(.reports, of: published).contains("nq57-ct-i-1,2026-06,2026-07-01,pvhxh,50,"))
    #expect(SmallCommune.csv(.appraisals, of: published).contains("mc-2,2026-07-01,không hợp lệ,pvhxh,,1\n"))
    #expect(SmallCommune.csv(.amendments, of: published).contains("nq57-ct-i-1,target,\"≥ 70,5%\",≥ 80%,2026-07-01,Quyết định 2,1\n"))
    #expect(SmallCommune.csv(.evidence, of: published).contains("mc-3,"))
    #expect(SmallCommune.csv(.evidence, of: published).contains("mc-5,"))
    #expect(SmallCommune.csv(.listings, of: published).contains("bai-toan-lon,bt-3,"))
    #expect(SmallCommune.csv(.submissions, of: published).contains("bc-2,2026-H1,sơ kết,Đảng ủy,2026-06-30,2026-07-01,late,9/BC sau\n"))
    #expect(SmallCommune.csv(.decisions, of: published).contains("2026-07-01,phê bình,cac-ap,,13/QĐ\n"))
    #expect(SmallCommune.csv(.assessments, of: published).split(separator: "\n").count == 1)
  }

  @Test("A commune is published as it was judged, a demonstration commune on its own day")
  func judged() {
    let later = SmallCommune.day(2027, 1, 1)
    let real = CommuneAssessment(commune: SmallCommune.commune(), indicators: [:], asOf: later)
    #expect(SmallCommune.csv(.communes, of: PublishedCommune(real)).hasSuffix(",2027-01-01\n"))
    let shown = CommuneAssessment(commune: SmallCommune.commune(demonstration: true), indicators: [:], asOf: later)
    #expect(SmallCommune.csv(.communes, of: PublishedCommune(shown)).hasSuffix(",2026-06-30,SỐ LIỆU MINH HỌA\n"))
  }

  @Test("An empty commune has its own row and no other", arguments: PublishedTable.all)
  func empty(table: PublishedTable) {
    let settings = CommuneSettings(name: "Trống", kind: .commune, code: "00002", province: "Đồng Nai", place: SmallCommune.place)
    let commune = Commune(slug: "trong", settings: settings)
    let filled = table.filled(for: PublishedCommune(commune: commune, asOf: SmallCommune.asOf, assessments: [:]))
    #expect(filled.rows.count == (table.schema.key == "communes" ? 1 : 0))
  }
}
