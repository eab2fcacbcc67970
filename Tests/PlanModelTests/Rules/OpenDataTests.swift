import PlanModel
import Testing

/// A data set of the roadmap; what a case does not say is blank.
private func dataset(
  _ id: String = "dl", planned: String? = nil, published: String? = nil, updated: [String] = [], _ frequency: UpdateFrequency? = nil,
  table: String? = nil
) -> OpenDataset {
  OpenDataset(
    id: id, title: "Tên", description: "Mô tả", office: "vhxh", frequency: frequency, printedPlan: planned,
    planned: planned.flatMap { Deadline.read(printed: $0).date }, published: published.map(day), updates: updated.map(day),
    table: table, place: place)
}

@Suite("Open data by its roadmap") struct OpenDataTests {
  @Test(
    "How a data set stands on a day: status, last update, next update",
    arguments: [
      // Not published: by its planned day, which ends with its last moment.
      (dataset(planned: "Tháng 9/2026"), "2026-09-30", "notYetDue - -"),
      (dataset(planned: "Tháng 9/2026"), "2026-10-01", "late - -"),
      (dataset(planned: "2026-09-15"), "2026-09-16", "late - -"),
      (dataset(), "2026-10-01", "unplanned - -"),
      // What is published later is not published yet.
      (dataset(planned: "Tháng 9/2026", published: "2026-10-05", .monthly), "2026-10-04", "late - -"),
      (dataset(planned: "Tháng 9/2026", published: "2026-10-05", .monthly), "2026-10-05", "published 2026-10-05 2026-11-05"),
      (dataset(published: "2026-10-05"), "2026-10-05", "published 2026-10-05 -"),
      // The cycle runs out with its last day.
      (dataset(published: "2026-10-05", .monthly), "2026-11-05", "published 2026-10-05 2026-11-05"),
      (dataset(published: "2026-10-05", .monthly), "2026-11-06", "outOfDate 2026-10-05 2026-11-05"),
      (dataset(published: "2026-10-05", updated: ["2026-11-04"], .monthly), "2026-11-06", "published 2026-11-04 2026-12-04"),
      // An update of a later day is not known; the one before counts, at the earliest the publication.
      (dataset(published: "2026-10-05", updated: ["2026-10-20", "2026-12-01"], .monthly), "2026-11-21", "outOfDate 2026-10-20 2026-11-20"),
      (dataset(published: "2026-10-05", updated: ["2026-12-01"], .monthly), "2026-11-21", "outOfDate 2026-10-05 2026-11-05"),
      // Without a cycle nothing runs out.
      (dataset(published: "2020-01-01", .irregular), "2026-11-21", "published 2020-01-01 -"),
      (dataset(published: "2020-01-01"), "2026-11-21", "published 2020-01-01 -"),
    ])
  func standing(_ dataset: OpenDataset, on today: String, expected: String) {
    let standing = OpenDataStanding(dataset, on: day(today))
    #expect("\(standing.status.rawValue) \(standing.updated?.iso ?? "-") \(standing.nextUpdate?.iso ?? "-")" == expected)
  }

  @Test(
    "The next update",
    arguments: [
      (.daily, "2026-02-28", "2026-03-01"), (.weekly, "2026-12-28", "2027-01-04"), (.monthly, "2026-01-31", "2026-02-28"),
      (.monthly, "2026-12-15", "2027-01-15"), (.quarterly, "2026-11-30", "2027-02-28"), (.semiannual, "2026-08-31", "2027-02-28"),
      (.annual, "2028-02-29", "2029-02-28"), (.irregular, "2026-01-01", nil),
    ] as [(UpdateFrequency, String, String?)])
  func next(_ frequency: UpdateFrequency, after updated: String, expected: String?) {
    #expect(frequency.next(after: day(updated))?.iso == expected)
  }

  @Test("The share: published and in their cycle, of those whose day has passed; none due is no figure, never zero") func share() {
    let roadmap = [
      dataset("a", planned: "Tháng 6/2026", published: "2026-06-10", .irregular), dataset("b", planned: "Tháng 6/2026"),
      dataset("c", planned: "Tháng 6/2026", published: "2026-06-10", .monthly),
      // Neither what is ahead of its day nor what has none counts, on either side.
      dataset("d", planned: "Tháng 12/2026", published: "2026-06-10", .irregular), dataset("e", published: "2026-06-10", .irregular),
    ]
    let on = { (today: String) in OpenDataShare(roadmap.map { OpenDataStanding($0, on: day(today)) }) }
    #expect([on("2026-06-30").onSchedule, on("2026-06-30").due] == [0, 0])
    #expect(on("2026-06-30").percentage == nil)
    #expect([on("2026-07-01").onSchedule, on("2026-07-01").due] == [2, 3])
    #expect(on("2026-07-01").percentage == figure("66,666667"))
    #expect([on("2026-07-11").onSchedule, on("2026-07-11").due] == [1, 3])
    #expect(on("2027-01-01").due == 4)
    #expect(OpenDataShare([]).percentage == nil)
    #expect(OpenDataShare([OpenDataStanding(roadmap[1], on: day("2026-07-01"))]).percentage == .zero)
  }

  @Test("A table of the site that holds reports is brought up to date by them") func ownTable() {
    var world = World()
    world.datasets = [
      dataset("a", published: "2026-01-10", .monthly, table: "reports"), dataset("b", published: "2026-01-10", .monthly, table: "budget"),
    ]
    world.reports = [row("2026-01", "2026-02-04", "1"), row("2025-12", "2026-01-05", "1")]
    let on = { (today: String) in world.commune.openData(on: day(today)).map { "\($0.status.rawValue) \($0.updated?.iso ?? "-")" } }
    // A report before the publication is no update of it.
    #expect(on("2026-02-03") == ["published 2026-01-10", "published 2026-01-10"])
    #expect(on("2026-03-04") == ["published 2026-02-04", "outOfDate 2026-01-10"])
    #expect(on("2026-03-05") == ["outOfDate 2026-02-04", "outOfDate 2026-01-10"])
  }
}

@Suite("Targets whose figure is computed from the roadmap") struct ComputedTargetTests {
  /// Two data sets due at the end of June, one of them published late; two more due at the end of September, of which one never is.
  private var world: World {
    var world = World()
    world.calendar = monthly
    world.ordersAppraisal = true
    let read = target("100%", baseline: "0", item(due: "Tháng 9/2026")).original
    world.targets = [Versioned(computed(read))]
    world.datasets = [
      dataset("a", planned: "Tháng 6/2026", published: "2026-05-02", .irregular),
      dataset("b", planned: "Tháng 6/2026", published: "2026-08-10", .irregular),
      dataset("c", planned: "Tháng 9/2026", published: "2026-09-20", .irregular), dataset("d", planned: "Tháng 9/2026"),
    ]
    return world.begun()
  }

  private func computed(_ target: Target) -> Target {
    Target(
      item: target.item, unit: target.unit, printedGoal: target.printedGoal, goal: target.goal, baseline: target.baseline,
      computed: .openDataShare)
  }

  @Test(
    "Status and value day by day",
    arguments: [
      // Nothing is due: no figure, and no report is missing, though the plan has long been reported on.
      ("2026-06-30", "noData", nil), ("2026-07-01", "behind", "50"), ("2026-08-09", "behind", "50"),
      // Met without any evidence, though the plan orders appraisal: what is published proves itself.
      ("2026-08-10", "metComputed", "100"), ("2026-09-30", "metComputed", "100"), ("2026-10-01", "alert overdue 2026-10-01", "75"),
      ("2026-12-31", "alert overdue 2026-10-01", "75"),
    ] as [(String, String, String?)])
  func status(on today: String, expected: String, value: String?) throws {
    let judged = try world.a(today)
    #expect(short(judged) == expected)
    #expect(judged.value == value.map(figure))
    #expect(judged.reporting.isEmpty)
  }

  @Test("On every single day the figure is the share of that day, also where cycles run out") func everyDay() throws {
    var world = world
    world.datasets += [
      dataset("e", planned: "Tháng 7/2026", published: "2026-07-20", updated: ["2026-08-02", "2026-10-31"], .monthly),
      dataset("f", planned: "2026-09-15", published: "2026-06-30", .quarterly), dataset("g", published: "2026-07-01", .weekly),
    ]
    world.reports.append(row("2026-07", "2026-08-04", "20"))
    for number in day("2026-06-25").number...day("2027-03-01").number {
      let today = Day(number: number)
      #expect(try world.a(today.iso).value == OpenDataShare(world.commune.openData(on: today)).percentage, "\(today.iso)")
    }
  }

  @Test("A past day gives the same as when it was the present one") func past() throws {
    var later = world
    later.datasets[3] = dataset("d", planned: "Tháng 9/2026", published: "2026-11-15", updated: ["2026-12-01"], .monthly)
    for today in ["2026-06-30", "2026-08-10", "2026-10-01", "2026-11-14"] { #expect(try later.a(today) == world.a(today)) }
    #expect(short(try later.a("2026-11-15")) == "metComputed")
    #expect(short(try later.a("2027-01-02")) == "alert overdue 2027-01-02")
  }

  @Test("History: one row a period with the figure of its last day, and no corrections") func history() throws {
    let entries = try #require(world.assessed("2026-10-20").history(of: "a", indicators: [:])).entries
    #expect(entries.map(\.period.key) == ["2026-10", "2026-09", "2026-08", "2026-07"])
    #expect(entries.map { $0.value.map { Int($0.double) } } == [75, 100, 100, 50])
    #expect(entries.allSatisfy { $0.corrections.isEmpty && $0.received == nil && $0.reporting == nil && $0.row?.isComputed == true })
  }

  @Test("Changes between two days follow") func changes() {
    let changes = CommuneChanges(of: world.commune, indicators: [:], from: day("2026-09-30"), to: day("2026-10-01"))
    #expect(changes.turnedRed.map(\.item.id) == ["a"])
    #expect(changes.reports.isEmpty && changes.corrections.isEmpty && changes.firstReports.isEmpty)
  }

  @Test("What the office says stands beside the figure until its next report has fallen due") func words() throws {
    var world = world
    world.reports.append(
      Report(item: "a", period: period("2026-09"), reported: day("2026-10-04"), office: "vhxh", explanation: "Còn rà soát", place: place))
    #expect(try world.a("2026-10-03").row?.explanation == nil)
    #expect(try world.a("2026-10-04").row?.explanation == "Còn rà soát")
    #expect(try world.a("2026-11-05").row?.explanation == "Còn rà soát")
    #expect(try world.a("2026-11-06").row?.explanation == nil)
    #expect(try world.a("2026-10-04").value == figure("75"))
  }

  @Test("Without a roadmap there is no figure") func empty() throws {
    var world = world
    world.datasets = []
    let judged = try world.a("2026-11-21")
    #expect(short(judged) == "noData" && judged.value == nil && judged.reporting.isEmpty)
    #expect(world.assessed("2026-11-21").computed.isEmpty)
  }

  @Test("A roadmap makes no other item a late one") func alone() throws {
    var world = world
    world.reports = []
    let judged = world.assessed("2026-11-21").assessments
    #expect(judged["other"]?.status == .noData)
    #expect(judged["a"]?.status == .alert)
  }

  @Test("Since when it is computed an amendment may say; until then reports count") func amended() throws {
    var world = world
    let reported = target("100%", baseline: "0", item(due: "Tháng 9/2026")).original
    let amendment = Amendment(item: "a", field: "computed", before: "", value: "open-data-share", from: day("2026-09-01"), basis: "QĐ")
    world.targets = [Versioned(reported, versions: [.init(amendment: amendment, value: computed(reported))])]
    world.reports.append(row("2026-07", "2026-08-04", "20"))
    #expect(try world.a("2026-08-31").value == figure("20"))
    #expect(try world.a("2026-09-01").value == figure("100"))
  }

  @Test("The measures of quality ask nothing of a computed figure") func quality() {
    #expect(quality(world, "2026-09-15") == [0, 0])
  }

  private func quality(_ world: World, _ today: String) -> [Int] {
    let judged = world.assessed(today)
    var settings = world.commune.settings
    settings.quality = .init(words: ["đúng"], basis: PlanSentence(text: "đúng", source: nil))
    let commune = Commune(
      slug: "a", settings: settings, plans: judged.commune.plans, reports: judged.commune.reports, datasets: judged.commune.datasets)
    let measures = DataQuality(CommuneAssessment(commune: commune, indicators: [:], asOf: day(today)), records: DataQualityRecords()).measures
    return measures.flatMap { [$0.met, $0.total] }
  }

  @Test("The figures of a paper: only what a later row cannot change unseen") func paper() {
    let paper = Paper(period: period("2026-10"), cutOff: day("2026-11-06"), place: place)
    let figures = PaperFigures(paper, of: world.commune, indicators: [:])
    let rows = PaperFigure.all(of: figures).filter { $0.topic == .openData }.map(\.frozen)
    #expect(
      rows == [
        "openData|openData|onSchedule|3|3|", "openData|openData|due|4|4|", "openData|openData|late|1|1|", "openData|openData|outOfDate|0|0|",
        "openData|openData|published|3|3|",
      ])
    var grown = world
    grown.datasets.append(dataset("e", planned: "Tháng 12/2026"))
    grown.datasets[3] = dataset("d", planned: "Tháng 9/2026", published: "2026-11-07")
    #expect(PaperFigure.all(of: PaperFigures(paper, of: grown.commune, indicators: [:])).filter { $0.topic == .openData }.map(\.frozen) == rows)
    var without = world
    without.datasets = [dataset("e", planned: "Tháng 12/2026")]
    #expect(!PaperFigure.all(of: PaperFigures(paper, of: without.commune, indicators: [:])).contains { $0.topic == .openData })
  }
}
