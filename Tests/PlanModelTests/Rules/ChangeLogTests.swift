import PlanModel
import Testing

@Suite("What was corrected, and ids no longer used") struct ChangeLogTests {
  @Test("Corrections of all items known on the day, the latest received first; of one day in the order of the rows") func corrections() {
    var world = World()
    world.targets = [target("≥ 50%", item("a")), target("≥ 50%", item("b"))]
    world.reports = [
      row("2026-05", "2026-06-20", "43", note: "Lần ba"), row("2026-05", "2026-06-03", "41"), row("2026-05", "2026-06-10", "42", note: "Lần hai"),
      row("2026-06", "2026-07-03", "44"), row("2026-05", "2026-06-04", item: "b", "10"), row("2026-05", "2026-06-20", item: "b", "11", note: "Sót"),
      row("2026-05", "2026-07-04", item: "b", "12", note: "Sau ngày tính"),
    ]
    let log = world.assessed("2026-07-03").corrections.map {
      "\($0.item) \($0.period.key) \($0.correction.reported.iso) \($0.correction.oldValue?.plain ?? "–") → \($0.correction.newValue?.plain ?? "–") \($0.correction.note ?? "")"
    }
    #expect(
      log == ["a 2026-05 2026-06-20 42 → 43 Lần ba", "b 2026-05 2026-06-20 10 → 11 Sót", "a 2026-05 2026-06-10 41 → 42 Lần hai"])
  }

  @Test("They are those of each item's history") func histories() throws {
    var world = World()
    world.targets = [target("≥ 50%", item("a"))]
    world.reports = [row("2026-05", "2026-06-03", "41"), row("2026-05", "2026-06-10", "42"), row("2026-04", "2026-06-11", "40")]
    let assessment = world.assessed("2026-07-03")
    let history = try #require(assessment.history(of: "a", indicators: [:]))
    #expect(!assessment.corrections.isEmpty)
    #expect(assessment.corrections.map(\.correction) == history.entries.flatMap(\.corrections))
  }

  private func retired(_ pairs: [(String, String?)]) -> RetiredIDs {
    RetiredIDs(pairs.map { RetiredID(old: $0.0, new: $0.1, place: place) })
  }

  @Test("Chains end at the id in use, or at nothing") func chains() {
    let ids = retired([("a", "b"), ("b", "c"), ("d", nil), ("e", "d"), ("a", "z")])
    #expect(["a", "b", "c", "d", "e"].map(ids.successor(of:)) == ["c", "c", nil, nil, nil])
    #expect(ids.circle(from: "a") == [])
  }

  @Test("Circles have no end, and who runs into one neither") func circles() {
    let ids = retired([("a", "b"), ("b", "c"), ("c", "b"), ("d", "d")])
    #expect(["a", "b", "c", "d"].map(ids.successor(of:)) == [nil, nil, nil, nil])
    #expect(ids.circle(from: "a") == ["b", "c"])
    #expect(ids.circle(from: "c") == ["c", "b"])
    #expect(ids.circle(from: "d") == ["d"])
  }

  @Test(
    "What an id named, by the first mark in it",
    arguments: [
      ("nq57-ct-i-1", ItemKind.target), ("nq57-nv-i-1", .task), ("nq57-tn-i-1", .duty), ("nq57-nv-ct-1", .task), ("cu", nil), ("-ct", nil), ("", nil),
    ])
  func kinds(_ id: String, _ kind: ItemKind?) {
    #expect(RetiredID(old: id, new: nil, place: place).kind == kind)
  }
}
