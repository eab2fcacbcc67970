/// The records of a commune arranged so that what was known on any day is found quickly (rules.md, "What is known on a date").
struct CommuneRecords: Sendable {
  let settings: CommuneSettings
  private let indicators: [IndicatorID: Indicator]
  /// By item, in order of period, then of the day received, then of the lines.
  private let rows: [ItemID: [Report]]
  /// By evidence, in order of date, then of the lines.
  private let verdicts: [EvidenceID: [Appraisal]]
  /// The days that brought earlier periods than were known before, oldest first, with the first day of the earliest.
  private let publishedSteps: [(reported: Day, first: Day)]

  init(commune: Commune, indicators: [IndicatorID: Indicator]) {
    settings = commune.settings
    self.indicators = indicators
    rows = Dictionary(grouping: commune.reports.enumerated(), by: \.element.item).mapValues { rows in
      rows.sorted { ($0.element.period, $0.element.reported, $0.offset) < ($1.element.period, $1.element.reported, $1.offset) }.map(
        \.element)
    }
    verdicts = Dictionary(grouping: commune.appraisals.enumerated(), by: \.element.evidence).mapValues { verdicts in
      verdicts.sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    }
    var steps: [(reported: Day, first: Day)] = []
    for row in commune.reports.sorted(by: { ($0.reported, $0.period.first) < ($1.reported, $1.period.first) }) {
      if let earliest = steps.last?.first, earliest <= row.period.first { continue }
      steps.append((row.reported, row.period.first))
    }
    publishedSteps = steps
  }

  /// The rows of an item received by the end of a day, in order of period, then of the day received.
  func rows(of item: ItemID, on day: Day) -> [Report] {
    (rows[item] ?? []).filter { $0.reported <= day }
  }

  /// The latest verdict on a piece of evidence by the end of a day; nil when there is none.
  func verdict(on evidence: EvidenceID, by day: Day) -> Appraisal? {
    verdicts[evidence]?.last { $0.date <= day }
  }

  /// The days of all verdicts on a piece of evidence.
  func verdictDays(on evidence: EvidenceID) -> [Day] { (verdicts[evidence] ?? []).map(\.date) }

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
struct PlanRecords: Sendable {
  /// The day on which it begins.
  let begins: Day
  /// The day on which the first row of any of its items was received; nil when there is none.
  let firstReported: Day?
  /// The reports of the calendar due before the day of the assessment, oldest first.
  let obligations: [ReportObligation]

  init(plan: Plan, commune: Commune, asOf: Day) {
    begins = plan.document.begins
    let items = Set(PlanRow.all(of: plan).map(\.id))
    firstReported = commune.reports.filter { items.contains($0.item) }.map(\.reported).min()
    let earliest = min(begins, commune.settings.calendar.compactMap(\.from).min() ?? begins)
    obligations =
      earliest < asOf ? ReportingCycle.obligations(of: commune.settings.calendar, begins: begins, due: earliest..<asOf) : []
  }

  /// The reports due before a day.
  func obligations(dueBefore day: Day) -> [ReportObligation] {
    Array(obligations.prefix { $0.due < day })
  }
}
