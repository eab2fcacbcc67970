import PlanModel
import Testing

@testable import OpenData

@Suite("The published roadmap of open data") struct DatasetTableTests {
  @Test("As known on the day, with status and next update") func rows() {
    #expect(
      SmallCommune.csv(.datasets) == """
        id,title,description,office,theme,formats,frequency,planned,planned_date,published,updated,next_update,status,url,table,terms,basis
        dl-bao-cao,Báo cáo tiến độ,Các báo cáo.,pvhxh,Chuyển đổi số,,hằng tháng,Tháng 5/2026,2026-05-31,2026-06-02,2026-06-20,2026-07-20,\
        published,,budget,,VIII.2
        dl-dan-so,"Dân số, hộ theo ấp",Số dân.,cac-ap,,CSV|Excel,khi có thay đổi,Tháng 5/2026,2026-05-31,,,,late,,,Ghi nguồn.,
        dl-duong,Đường,Các tuyến đường.,cac-ap,,,,2026-12-31,2026-12-31,,,,notYetDue,,,,

        """)
  }

  @Test("An issued paper holds fast those that are due or published, by what they bear on its figures") func frozen() {
    let frozen = rows(SmallCommune.commune())
    #expect(frozen.map(\.key.row) == ["dl-bao-cao", "dl-dan-so"])
    // Better words, a later update, the next data set: nothing that the paper knew.
    #expect(changed { $0.title = "Báo cáo" } == [])
    #expect(changed { $0.updates.append(SmallCommune.day(2026, 8, 1)) } == [])
    // An update that is gone, another day of publication, another time: the figures may be others.
    #expect(changed { $0.updates = [SmallCommune.day(2026, 7, 1)] } == ["dl-bao-cao"])
    #expect(changed { $0.published = SmallCommune.day(2026, 6, 3) } == ["dl-bao-cao"])
    #expect(changed { $0.planned = SmallCommune.day(2026, 12, 31) } == ["dl-bao-cao"])
    #expect(changed { $0.frequency = .annual } == ["dl-bao-cao"])
  }

  /// What a change may be made to.
  private struct Draft {
    var title: String
    var planned: Day?
    var published: Day?
    var updates: [Day]
    var frequency: UpdateFrequency?
  }

  private func changed(_ change: (inout Draft) -> Void) -> [String] {
    let first = SmallCommune.datasets[0]
    var draft = Draft(
      title: first.title, planned: first.planned, published: first.published, updates: first.updates, frequency: first.frequency)
    change(&draft)
    let other = OpenDataset(
      id: first.id, title: draft.title, description: first.description, office: first.office, theme: first.theme, frequency: draft.frequency,
      printedPlan: first.printedPlan, planned: draft.planned, published: draft.published, updates: draft.updates, table: first.table,
      basis: first.basis, place: first.place)
    let base = SmallCommune.commune()
    let commune = Commune(
      slug: base.slug, settings: base.settings, offices: base.offices, plans: base.plans, reports: base.reports, evidence: base.evidence,
      appraisals: base.appraisals, datasets: [other] + SmallCommune.datasets.dropFirst())
    let before = rows(base)
    return rows(commune).filter { !before.contains($0) }.map(\.key.row)
  }

  private func rows(_ commune: Commune) -> [FrozenRow] {
    FrozenRows.known(to: PublishedCommune(CommuneAssessment(commune: commune, indicators: [:], on: SmallCommune.asOf))).filter {
      $0.key.table == "datasets"
    }
  }
}
