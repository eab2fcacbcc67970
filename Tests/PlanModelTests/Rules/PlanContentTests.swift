import PlanModel
import Testing

@Suite("What a plan says before any report") struct PlanContentTests {
  private let targets = [
    target("≥ 80", item("ct-1", due: "Đến năm 2030")).original, target("", item("ct-2", due: "Tháng 12/2026", lead: [])).original,
    target("100", item("ct-3", due: "Hằng năm")).original,
  ]
  private let tasks = [
    ("nv-1", "Tháng 10/2025"), ("nv-2", "Tháng 11"), ("nv-3", "Thường xuyên"), ("nv-4", ""), ("nv-5", "Quý IV/2026"),
    ("nv-6", "Tháng 12/2025 và các năm tiếp theo"), ("nv-7", "9/12/2026"),
  ].map { Task(item: item($0.0, due: $0.1)) }

  @Test("How many rows say what") func counts() {
    let counts = PlanCounts(targets: targets, tasks: tasks, duties: [Duty(item: item("tn-1")), Duty(item: item("tn-2", lead: []))])
    #expect([counts.targets.total, counts.targets.measured, counts.targets.dated, counts.targets.assigned] == [3, 2, 3, 2])
    #expect([counts.tasks.total, counts.tasks.measured, counts.tasks.dated, counts.tasks.assigned, counts.tasks.productive] == [7, 0, 5, 7, 0])
    #expect([counts.duties.total, counts.duties.dated, counts.duties.assigned] == [2, 0, 1])
  }

  private func months(_ asOf: String) -> [String] {
    DeadlineCalendar(targets: targets, tasks: tasks, asOf: day(asOf)).months.map {
      "\($0.month)/\($0.year): \($0.entries.map(\.item.id).joined(separator: " ")), \($0.targets) + \($0.tasks), past \($0.past)"
    }
  }

  @Test("Deadlines by month, in the order of time; the last day itself is not past") func calendar() {
    #expect(
      months("2026-12-09") == [
        "10/2025: nv-1, 0 + 1, past 1", "12/2025: nv-6, 0 + 1, past 1", "12/2026: ct-2 nv-5 nv-7, 1 + 2, past 0",
        "12/2030: ct-1, 1 + 0, past 0",
      ])
    #expect(months("2026-12-10")[2] == "12/2026: ct-2 nv-5 nv-7, 1 + 2, past 1")
    #expect(months("2027-01-01")[2] == "12/2026: ct-2 nv-5 nv-7, 1 + 2, past 3")
  }

  @Test("What returns, and what has no day") func others() {
    let calendar = DeadlineCalendar(targets: targets, tasks: tasks, asOf: day("2026-01-01"))
    let ids = { (entries: [DeadlineCalendar.Entry]) in entries.map(\.item.id) }
    #expect(ids(calendar.ongoing) == ["nv-3"])
    #expect(ids(calendar.yearly) == ["ct-3"])
    #expect(ids(calendar.thenYearly) == ["nv-6"])
    #expect(ids(calendar.unclear) == ["nv-2"])
    #expect(ids(calendar.without) == ["nv-4"])
    #expect(calendar.yearly.map(\.kind) == [.target] && calendar.ongoing.map(\.kind) == [.task])
  }
}
