/// The records of a commune arranged so that what was known on any day is found quickly (rules.md, "What is known on a date").
final class CommuneRecords: Sendable {
  let settings: CommuneSettings
  private let indicators: [IndicatorID: Indicator]
  /// By item, in order of period, then of the day received, then of the lines.
  private let rows: [ItemID: [KnownReport]]
  /// The days that brought earlier periods than were known before, oldest first, with the first day of the earliest.
  private let publishedSteps: [(reported: Day, first: Day)]

  /// Arranges the records; `computed` are the rows of ``ComputedReports``.
  init(commune: Commune, indicators: [IndicatorID: Indicator], computed: [Report] = []) {
    settings = commune.settings
    self.indicators = indicators
    let verdicts = Dictionary(grouping: commune.appraisals.enumerated(), by: \.element.evidence).mapValues { verdicts in
      verdicts.sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map {
        KnownReport.Verdict(date: $0.element.date, verdict: $0.element.verdict, office: $0.element.office)
      }
    }
    let reports = commune.reports(with: computed).map { KnownReport($0, verdicts: verdicts) }
    rows = Dictionary(grouping: reports.enumerated(), by: \.element.report.item).mapValues { rows in
      rows.sorted {
        ($0.element.report.period, $0.element.reported, $0.offset) < ($1.element.report.period, $1.element.reported, $1.offset)
      }
      .map(\.element)
    }
    var steps: [(reported: Day, first: Day)] = []
    let starts = commune.reports.map { (reported: $0.reported, first: $0.period.first) }
    for row in starts.sorted(by: <) {
      if let earliest = steps.last?.first, earliest <= row.first { continue }
      steps.append(row)
    }
    publishedSteps = steps
  }

  /// The rows of an item received by the end of a day, in order of period, then of the day received.
  func rows(of item: ItemID, on day: Day) -> [KnownReport] {
    (rows[item] ?? []).filter { $0.reported <= day }
  }

  /// From when the commune publishes progress, as known at the end of a day: what it says, else the first day of the earliest period reported;
  /// nil when nothing is known.
  func publishes(on day: Day) -> Day? {
    settings.progressFrom ?? publishedSteps.last { $0.reported <= day }?.first
  }

  /// The days on which ``publishes(on:)`` changes.
  var publishingDays: [Day] { settings.progressFrom == nil ? publishedSteps.map(\.reported) : [] }

  /// The indicator of a target; nil when it is tied to none.
  func indicator(of subject: Subject) -> Indicator? { subject.target?.indicator.flatMap { indicators[$0] } }
}

/// A plan as the rules see it.
final class PlanRecords: Sendable {
  /// The day on which it begins.
  let begins: Day
  /// The day on which the first row of any of its items was received; nil when there is none.
  let firstReported: Day?
  /// The reports of the calendar due before the day of the assessment, oldest first.
  let obligations: [ReportObligation]

  init(plan: Plan, commune: Commune, asOf: Day) {
    begins = plan.document.begins
    let items = Set(PlanRow.all(of: plan).map(\.id))
    firstReported = commune.reports.lazy.filter { items.contains($0.item) }.map(\.reported).min()
    let earliest = min(begins, commune.settings.calendar.compactMap(\.from).min() ?? begins)
    obligations =
      earliest < asOf ? ReportingCycle.obligations(of: commune.settings.calendar, begins: begins, due: earliest..<asOf) : []
  }

  /// The reports due before a day.
  func obligations(dueBefore day: Day) -> ArraySlice<ReportObligation> {
    // Most often all of them are.
    if let last = obligations.last, last.due < day { return obligations[...] }
    return obligations.prefix { $0.due < day }
  }
}
