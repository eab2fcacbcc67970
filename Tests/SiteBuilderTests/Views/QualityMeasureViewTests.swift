import OpenData
import PlanModel
import Testing

@testable import SiteBuilder

@Suite("The quality of data on a commune's page") struct QualityMeasureViewTests {
  private let path = "xa-phuong/binh-minh/chat-luong-du-lieu.html"

  private var site: CommuneSite {
    var commune = SmallCommune()
    commune.targets = [target("≥ 50%", item("ct-1", statement: "Dịch vụ công trực tuyến"))]
    commune.tasks = [task(item("nv-1", due: "Tháng 6/2026", statement: "Xây dựng quy chế"))]
    return commune.site("2026-11-10")
  }

  private func shown(_ shortfalls: [DataQualityMeasure.Shortfall]) -> [String] {
    let measure = DataQualityMeasure(printed: "sống", word: .live, met: 1, total: 1 + shortfalls.count, shortfalls: shortfalls)
    return QualityMeasureView(measure, in: site, on: path).shortfalls.map { shortfall in
      "\(shortfall.link.text) → \(shortfall.link.href)" + shortfall.periods.map { " " + $0.key }.joined()
    }
  }

  @Test("An item is named once with all its periods, in the order of the measure") func periods() {
    let late = { (id: ItemID, kind: ItemKind, period: String) in DataQualityMeasure.Shortfall.report(id, kind, reportingPeriod(period)) }
    #expect(
      shown([late("nv-1", .task, "2026-05"), late("ct-1", .target, "2026-05"), late("nv-1", .task, "2026-06")]) == [
        "Nhiệm vụ I.1 Xây dựng quy chế → nhiem-vu/nv-1.html 2026-05 2026-06", "Chỉ tiêu I.1 Dịch vụ công trực tuyến → chi-tieu/ct-1.html 2026-05",
      ])
  }

  @Test("Tables follow the items, by their headings, with the page of data") func tables() {
    #expect(
      shown([.table("budget"), .item("ct-1", .target), .table("khong-co"), .item("gone", .task)]) == [
        "Chỉ tiêu I.1 Dịch vụ công trực tuyến → chi-tieu/ct-1.html", "Kinh phí → du-lieu/index.html", "khong-co → du-lieu/index.html",
      ])
  }

  @Test("A page across shows the measure alone") func alone() {
    let measure = DataQualityMeasure(printed: "đúng", word: .correct, met: 1, total: 2, shortfalls: [.item("ct-1", .target)])
    #expect(QualityMeasureView(measure).shortfalls.isEmpty)
  }

  @Test("Every word of the rules says what it counts, each something else") func words() {
    let words = DataQualityMeasure.Word.allCases.map(\.what)
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
  }
}
