import PlanModel
import Testing

@testable import SiteBuilder

@Suite struct MonthsTests {
  static func days(_ until: String, from first: String) -> [String] { MonthsPage.days(until: day(until), from: day(first)).map(\.iso) }

  /// The ends of months from the first report on, and the day itself; a month before the first report knows nothing.
  @Test func endsOfMonths() {
    #expect(Self.days("2026-03-10", from: "2026-01-31") == ["2026-01-31", "2026-02-28", "2026-03-10"])
    #expect(Self.days("2026-03-10", from: "2026-02-01") == ["2026-02-28", "2026-03-10"])
    #expect(Self.days("2026-03-31", from: "2026-03-31") == ["2026-03-31"])
  }

  /// A year of months and the day itself.
  @Test func noMoreThanAYear() {
    let days = Self.days("2026-11-10", from: "2020-01-01")
    #expect(days.count == 13)
    #expect(days.first == "2025-11-30" && days.last == "2026-11-10")
  }

  /// The year stands where it begins; not where the next one would follow at once.
  @Test func years() {
    let months = { (days: [String]) in
      MonthsView(.target, days.map { day($0) }, days.map { _ in StatusCounts([.met: 1]) }, alertsByPlan: true).columns.columns.map {
        $0.label + ($0.year.map { "/" + $0 } ?? "")
      }
    }
    #expect(months(["2025-12-31", "2026-01-31"]) == ["12/2025", "1/2026"])
    let long = ["2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30"]
    #expect(months(long) == ["12", "1/2026", "2", "3", "4", "5", "6"])
  }
}
