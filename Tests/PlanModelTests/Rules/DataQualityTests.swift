import PlanModel
import Testing

@Suite("Data quality in the plan's own words") struct DataQualityTests {
  private func measures(
    _ world: World, _ asOf: String, words: [String] = ["đúng", "đủ", "sạch", "sống"], _ records: DataQualityRecords = DataQualityRecords()
  ) -> [DataQualityMeasure] {
    let commune = world.commune
    var settings = commune.settings
    settings.quality = words.isEmpty ? nil : .init(words: words, basis: PlanSentence(text: "“đúng, đủ, sạch, sống”", source: "I"))
    let stated = Commune(
      slug: commune.slug, settings: settings, offices: commune.offices, plans: commune.plans, reports: commune.reports,
      evidence: commune.evidence, appraisals: commune.appraisals)
    let judged = CommuneAssessment(commune: stated, indicators: world.indicators, asOf: day(asOf))
    return DataQuality(judged, records: records).measures
  }

  /// `đúng 1/2 a`: the word, n of m, what falls short.
  private func short(_ measures: [DataQualityMeasure]) -> [String] {
    measures.map { measure in
      let shortfalls = measure.shortfalls.map { shortfall in
        switch shortfall {
        case .item(let id, let kind): "\(id) (\(kind.rawValue))"
        case .report(let id, _, let period): "\(id) \(period.key)"
        case .table(let key): key
        }
      }
      return (["\(measure.printed) \(measure.met)/\(measure.total)"] + shortfalls).joined(separator: ", ")
    }
  }

  @Test("No words in the plan, no measures") func notStated() {
    #expect(measures(World(tasks: [task(item())]), "2026-06-01", words: []) == [])
  }

  @Test("Nothing reported: nothing to measure yet") func empty() {
    let found = measures(World(calendar: monthly, tasks: [task(item(due: "2026-12-31"))]), "2026-06-01")
    #expect(short(found) == ["đúng 0/0", "đủ 0/0", "sạch 0/0", "sống 0/0"])
    #expect(found.map(DataQualityWords.figure) == Array(repeating: "chưa có gì để đo", count: 4))
  }

  @Test("Đúng: of the claims, those with valid proof") func correct() {
    var world = World(ordersAppraisal: true)
    world.targets = [target("≥ 80", item("a")), target("≥ 80", item("p", lead: []))]
    world.targets.append(target("≥ 500", scope: .province, item("tinh")))
    world.tasks = ["b", "c", "d"].map { task(item($0, due: "2026-12-31")) }
    world.duties = [Versioned(Duty(item: item("e")))]
    world.reports = [
      row("2026-01", "2026-02-03", item: "a", "85", evidence: ["1"]), row("2026-01", "2026-02-03", item: "b", state: .completed, evidence: ["2"]),
      row("2026-01", "2026-02-03", item: "c", state: .completed), row("2026-01", "2026-02-03", item: "d", complete: "90"),
      row("2026-01", "2026-02-03", item: "e", state: .completed, evidence: ["1"]), row("2026-01", "2026-02-03", item: "tinh", "600"),
    ]
    world.appraisals = [verdict("1", "2026-02-10", .valid), verdict("2", "2026-02-10", .incomplete)]
    #expect(short(measures(world, "2026-02-09", words: ["đúng"])) == ["đúng 0/4, a (target), b (task), c (task), e (duty)"])
    #expect(short(measures(world, "2026-02-10", words: ["đúng"])) == ["đúng 2/4, b (task), c (task)"])
  }

  @Test("Đủ: of the items that owed a report, those that have the last one or a later one") func complete() {
    var world = World(calendar: monthly)
    world.tasks = ["a", "b", "c"].map { task(item($0, due: "2026-12-31")) }
    world.reports = [
      row("2026-01", "2026-02-03", item: "a", complete: "10"), row("2026-02", "2026-03-09", item: "a", complete: "12"),
      row("2026-01", "2026-02-03", item: "b", complete: "10"), row("2026-03", "2026-03-06", item: "c", complete: "20"),
    ]
    // The report on February is due by the end of 5 March; c sent none for it, but one for March.
    #expect(short(measures(world, "2026-03-05", words: ["đủ"])) == ["đủ 2/3, c (task)"])
    #expect(short(measures(world, "2026-03-06", words: ["đủ"])) == ["đủ 1/3, a (task), b (task)"])
    #expect(short(measures(world, "2026-03-09", words: ["đủ"])) == ["đủ 2/3, b (task)"])
  }

  @Test("Sạch: rows without a warning, never more of them than rows") func clean() {
    let world = World(tasks: [task(item())])
    let words = { (rows: Int, warned: Int) in
      short(measures(world, "2026-03-05", words: ["sạch"], DataQualityRecords(rows: rows, rowsWithWarning: warned)))
    }
    #expect(words(212, 3) == ["sạch 209/212"])
    #expect(words(2, 5) == ["sạch 0/2"])
    #expect(words(-1, 1) == ["sạch 0/0"])
  }

  @Test("Sống: reports due in the last twelve months, received on time") func live() {
    var world = World(calendar: [cycle(.half, "ngày 5 tháng sau")], tasks: [task(item(due: "2027-12-31"))])
    world.reports = [
      row("2025-H2", "2026-01-05", complete: "10"), row("2026-H1", "2026-07-06", complete: "30"), row("2026-H2", "2027-01-02", complete: "40"),
    ]
    #expect(short(measures(world, "2026-07-07", words: ["sống"])) == ["sống 1/2, a 2026-H1"])
    // The report due by 5 January 2026 counts for a year, to the day.
    #expect(short(measures(world, "2027-01-05", words: ["sống"])) == ["sống 1/2, a 2026-H1"])
    #expect(short(measures(world, "2027-01-06", words: ["sống"])) == ["sống 1/2, a 2026-H1"])
    #expect(short(measures(world, "2027-07-05", words: ["sống"])) == ["sống 1/2, a 2026-H1"])
    #expect(short(measures(world, "2027-07-06", words: ["sống"])) == ["sống 1/2, a 2027-H1"])
    #expect(short(measures(world, "2028-02-29", words: ["sống"])) == ["sống 0/2, a 2027-H1, a 2027-H2"])
  }

  @Test("Phú Lâm's two words, and one without a rule") func others() {
    var world = World()
    world.targets = [target("≥ 80", indicator: "5g", item("a")), target("≥ 80", item("b"))]
    let records = DataQualityRecords(tables: ["offices", "targets", "retired"], publishedTables: ["offices", "targets", "reports"])
    let found = measures(world, "2026-03-05", words: ["Thống nhất", "dùng chung", "đẹp"], records)
    #expect(short(found) == ["Thống nhất 1/2, b (target)", "dùng chung 2/3, retired", "đẹp 0/0"])
    #expect(found.map(DataQualityWords.figure) == ["1 trên 2", "2 trên 3", "trang này chưa có cách đo"])
    #expect(found.map(\.word) == [.consistent, .shared, nil])
  }

  @Test("Only the first shortfalls are kept, the figure stays") func keeping() {
    let measure = DataQualityMeasure(
      printed: "đúng", word: .correct, met: 1, total: 4, shortfalls: ["a", "b", "c"].map { .item($0, .task) })
    #expect(short([measure.keeping(2), measure.keeping(-1)]) == ["đúng 1/4, a (task), b (task)", "đúng 1/4"])
  }
}
