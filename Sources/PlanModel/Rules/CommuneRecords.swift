/// The records of a commune arranged once for all days on which it is judged, so that what was known on any of them is found quickly (rules.md,
/// "What is known on a date").
final class CommuneRecords: Sendable {
  let commune: Commune
  let indicators: [IndicatorID: Indicator]
  /// The plans with their rows.
  let plans: [PlanRecords]
  /// Up to which day the reports that fall due are listed, the day itself not included.
  let until: Day
  /// All corrections of any time, the latest received first; of one day in the order of the rows.
  let corrections: [ReportedCorrection]
  /// All amendments of any time: of targets, then of tasks, then of duties, each in the order of the plans.
  let amendments: [AmendedItem]
  /// The evidence that reports cite, with its verdicts.
  let evidence: [CitedEvidence]
  /// In order of date, then of the lines.
  private let verdicts: [EvidenceID: [KnownReport.Verdict]]
  private let places: [ItemID: Place]
  /// The days that brought earlier periods than were known before, oldest first, with the first day of the earliest.
  private let publishedSteps: [(reported: Day, first: Day)]
  /// The share of open data, from which figures are computed; nil where none is.
  private let shares: OpenDataShares?

  /// Where a row stands.
  struct Place: Sendable {
    let plan: Int
    let row: Int
  }

  /// Arranges the records of a commune for days before `until`.
  init(commune: Commune, indicators: [IndicatorID: Indicator], until: Day) {
    self.commune = commune
    self.indicators = indicators
    self.until = until
    var verdicts: [EvidenceID: [KnownReport.Verdict]] = [:]
    for verdict in commune.appraisals {
      let known = KnownReport.Verdict(date: verdict.date, verdict: verdict.verdict, office: verdict.office)
      // Behind all that are not later, so that of one day the lines keep their order.
      let place = verdicts[verdict.evidence]?.lastIndex { $0.date <= verdict.date }.map { $0 + 1 } ?? 0
      verdicts[verdict.evidence, default: []].insert(known, at: place)
    }
    self.verdicts = verdicts
    var reports: [ItemID: [KnownReport]] = [:]
    for (offset, report) in commune.reports.enumerated() {
      reports[report.item, default: []].append(KnownReport(report, offset: offset, verdicts: verdicts))
    }
    for (item, rows) in reports { reports[item] = KnownReport.sorted(rows) }
    let plans = commune.plans.map { PlanRecords(plan: $0, settings: commune.settings, reports: reports, until: until) }
    self.plans = plans
    var places: [ItemID: Place] = [:]
    for (plan, records) in plans.enumerated() {
      for (row, planRow) in records.rows.enumerated() where places[planRow.id] == nil { places[planRow.id] = Place(plan: plan, row: row) }
    }
    self.places = places
    corrections = ReportedCorrection.all(in: reports)
    amendments = AmendedItem.all(of: commune.plans)
    evidence = CitedEvidence.all(of: commune.reports, verdicts)
    publishedSteps = CommuneRecords.publishedSteps(of: commune.reports)
    shares = OpenDataShares(of: commune)
  }

  /// What the commune says of itself.
  var settings: CommuneSettings { commune.settings }

  /// Where the row of an item stands; nil when the commune has no such item.
  func place(of item: ItemID) -> Place? { places[item] }

  /// The row of an item without computed figures; nil when the commune has no such item.
  func row(of item: ItemID) -> PlanRow? { places[item].map { plans[$0.plan].rows[$0.row] } }

  /// From when the commune publishes progress, as known at the end of a day: what it says, else the first day of the earliest period reported;
  /// nil when nothing is known.
  func publishes(on day: Day) -> Day? {
    commune.settings.progressFrom ?? publishedSteps.last { $0.reported <= day }?.first
  }

  /// The days on which ``publishes(on:)`` changes.
  var publishingDays: [Day] { commune.settings.progressFrom == nil ? publishedSteps.map(\.reported) : [] }

  /// The indicator of a target; nil when it is tied to none.
  func indicator(of subject: Subject) -> Indicator? { subject.target?.indicator.flatMap { indicators[$0] } }

  /// Hands on every row with how it stands on a day: of each plan in turn its targets, tasks, duties. `computed` are the rows of that day's computed
  /// figures.
  func forEachRow(
    on day: Day, with computed: [Report], for asked: ItemStanding.Asked = .everything, _ body: (PlanRecords, PlanRow, ItemStanding) -> Void
  ) {
    let known = known(computed)
    for plan in plans {
      for row in plan.rows {
        let row = known.isEmpty ? row : row.with(known[row.id] ?? [])
        body(plan, row, ItemStanding(row: row, plan: plan, records: self, on: day, for: asked))
      }
    }
  }

  /// The rows of computed figures by the end of a day.
  func computed(by day: Day) -> [Report] { ComputedReports(of: commune, shares, by: day).rows }

  /// The computed rows of each item, as the rules go by them.
  func known(_ computed: [Report]) -> [ItemID: [KnownReport]] {
    var rows: [ItemID: [KnownReport]] = [:]
    for (offset, report) in computed.enumerated() {
      rows[report.item, default: []].append(KnownReport(report, offset: commune.reports.count + offset, verdicts: verdicts))
    }
    return rows
  }

  private static func publishedSteps(of reports: [Report]) -> [(reported: Day, first: Day)] {
    var steps: [(reported: Day, first: Day)] = []
    let starts = reports.map { (reported: $0.reported, first: $0.period.first) }
    for row in starts.sorted(by: <) {
      if let earliest = steps.last?.first, earliest <= row.first { continue }
      steps.append(row)
    }
    return steps
  }
}

/// A plan as the rules see it.
final class PlanRecords: Sendable {
  /// A report of the calendar.
  struct DueReport: Sendable {
    let obligation: ReportObligation
    /// The last day of its period.
    let last: Day
    /// The latest cut-off of this report and of those due before it.
    let latestCutOff: Day
  }

  /// The plan.
  let plan: Plan
  /// The day on which it begins.
  let begins: Day
  /// The rows: targets, tasks, duties.
  let rows: [PlanRow]
  /// The day on which the first row of any of its items was received; nil when there is none.
  let firstReported: Day?
  /// The reports of the calendar, oldest first.
  let obligations: [DueReport]

  /// `reports` are those of each item, in order; `until` is the day before which reports are listed that fall due.
  init(plan: Plan, settings: CommuneSettings, reports: [ItemID: [KnownReport]], until: Day) {
    let begins = plan.document.begins
    self.plan = plan
    self.begins = begins
    rows = PlanRow.all(of: plan, reports: reports)
    firstReported = rows.lazy.compactMap { reports[$0.id]?.lazy.map(\.reported).min() }.min()
    let earliest = min(begins, settings.calendar.compactMap(\.from).min() ?? begins)
    let due = earliest < until ? ReportingCycle.obligations(of: settings.calendar, begins: begins, due: earliest..<until) : []
    var latest: Day?
    obligations = due.map { obligation in
      let cutOff = max(latest ?? obligation.cutOff, obligation.cutOff)
      latest = cutOff
      return DueReport(obligation: obligation, last: obligation.period.last, latestCutOff: cutOff)
    }
  }

  /// The reports due before a day.
  func obligations(dueBefore day: Day) -> ArraySlice<DueReport> {
    var end = obligations.count
    while end > 0, obligations[end - 1].obligation.due >= day { end -= 1 }
    return obligations[..<end]
  }
}
