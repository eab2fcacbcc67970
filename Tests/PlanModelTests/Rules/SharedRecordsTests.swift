import PlanModel
import Testing

/// A commune is judged on many days from records arranged once. Every day must come out as if it alone were judged.
@Suite("Records shared by all days") struct SharedRecordsTests {
  /// The commune of ``PropertyTests``, with rows out of order: corrections, late rows of earlier periods, an amendment, a computed target.
  private static let world: World = {
    var world = PropertyTests.world
    world.reports += [
      row("2026-02", "2026-06-20", item: "ct-0", "12", evidence: ["e1"]), row("2026-02", "2026-06-25", item: "ct-0", "14", note: "sửa"),
      row("2025-12", "2026-09-01", item: "nv-1", complete: "30"), row("2026-03", "2026-04-01", item: "nv-2", state: .completed),
    ]
    let share = Target(item: item("dlm", due: "2026-12-31"), goal: Goal(comparator: .atLeast, min: figure("80")), computed: .openDataShare)
    world.targets.append(Versioned(share))
    world.datasets = (1...4).map { number in
      OpenDataset(
        id: "dl-\(number)", title: "Tên", description: "Mô tả", office: "vhxh", frequency: .monthly, printedPlan: nil,
        planned: day("2026-0\(number * 2)-15"), published: number == 3 ? nil : day("2026-0\(number * 2)-10"), updates: [], table: nil, place: place)
    }
    return world
  }()

  private static let latest = world.assessed("2027-12-01")

  @Test(arguments: stride(from: 0, to: 800, by: 31).map { day("2025-10-20").advanced(by: $0) })
  func everyDayIsAsIfJudgedAlone(on day: Day) throws {
    let alone = CommuneAssessment(commune: Self.world.commune, indicators: [:], on: day)
    let shared = Self.latest.on(day)
    #expect(shared.asOf == day)
    #expect(shared.assessments == alone.assessments)
    #expect(shared.corrections == alone.corrections && shared.amendments == alone.amendments && shared.computed == alone.computed)
    for id in alone.assessments.keys.sorted() {
      #expect(shared.history(of: id, indicators: [:]) == alone.history(of: id, indicators: [:]))
    }
    let counts = Self.latest.counts(on: day)
    #expect(counts.targets == alone.counts(of: .target) && counts.tasks == alone.counts(of: .task) && counts.duties == alone.counts(of: .duty))
    #expect(alone.counts(of: .target) == StatusCounts(alone.assessments.values.filter { $0.kind == .target }))
  }

  @Test("A day later than the records reach is judged from new ones")
  func laterThanTheRecords() {
    let early = Self.world.assessed("2026-03-01")
    #expect(early.on(day("2027-12-01")).assessments == Self.latest.assessments)
  }

  @Test("Corrections stand in the order received, the latest first; of one day in the order of the rows")
  func corrections() {
    let world = World(
      tasks: [task(item()), task(item("b"))],
      reports: [
        row("2026-01", "2026-02-01", complete: "10"), row("2026-01", "2026-04-01", item: "b", complete: "5"),
        row("2026-01", "2026-04-20", complete: "20"), row("2026-01", "2026-04-20", item: "b", complete: "6"),
        row("2026-01", "2026-03-01", complete: "15"), row("2026-02", "2026-04-21", complete: "30"),
      ])
    let found = world.assessed("2026-12-01").corrections.map { correction in
      [correction.correction.before, correction.correction.after].compactMap { $0.complete?.plain }.joined(separator: " to ")
    }
    #expect(found == ["15 to 20", "5 to 6", "10 to 15"])
    #expect(world.assessed("2026-04-19").corrections.map(\.item) == ["a"])
  }
}
