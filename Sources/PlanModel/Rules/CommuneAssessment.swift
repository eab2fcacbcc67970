/// A commune judged on a day: the entrance to all rules.
public final class CommuneAssessment: Sendable {
  /// The commune.
  public let commune: Commune
  /// The day.
  public let asOf: Day
  /// Every target, task and duty, by id. Duties are judged like tasks without a deadline.
  public let assessments: [ItemID: Assessment]
  /// The rows of targets whose figure the program computes, see ``Report/isComputed``; of one target in order of their days.
  public let computed: [Report]

  /// What the judgements of all days share.
  let records: CommuneRecords
  /// Every row as judged: of each plan in turn its targets, tasks, duties.
  let rows: [JudgedRow]
  /// The counts per status.
  let counts: KindCounts

  /// A row of a plan on the day.
  struct JudgedRow: Sendable {
    let plan: PlanRecords
    /// With computed figures among its reports.
    let row: PlanRow
    let subject: Subject
    let assessment: Assessment
  }

  /// Judges a commune as known at the end of a day; a demonstration commune on its own day, whatever was asked for.
  public convenience init(commune: Commune, indicators: [IndicatorID: Indicator], asOf: Day) {
    self.init(commune: commune, indicators: indicators, on: commune.settings.demonstration?.asOf ?? asOf)
  }

  /// Judges a commune as known at the end of just this day, a demonstration commune too.
  public convenience init(commune: Commune, indicators: [IndicatorID: Indicator], on day: Day) {
    // The papers of a commune are judged next; their days are known.
    let latest = max(day, commune.papers.lazy.map(\.cutOff).max() ?? day)
    self.init(CommuneRecords(commune: commune, indicators: indicators, until: latest.advanced(by: 2)), on: day)
  }

  /// The same commune judged on another day; what does not depend on the day is not worked out again.
  public func on(_ day: Day) -> CommuneAssessment {
    if day == asOf { return self }
    guard day.advanced(by: 1) < records.until else { return CommuneAssessment(commune: commune, indicators: records.indicators, on: day) }
    return CommuneAssessment(records, on: day)
  }

  /// The counts of the same commune per status on another day, where nothing else is asked of it.
  public func counts(on day: Day) -> KindCounts {
    if day == asOf { return counts }
    guard day.advanced(by: 1) < records.until else { return on(day).counts(on: day) }
    var counts = KindCounts()
    records.forEachRow(on: day, with: records.computed(by: day), for: .status) { _, _, standing in
      counts.add(standing.rule(standing.alerts).status, of: standing.subject.kind)
    }
    return counts
  }

  private init(_ records: CommuneRecords, on day: Day) {
    let commune = records.commune
    let computed = records.computed(by: day)
    var assessments: [ItemID: Assessment] = [:]
    var rows: [JudgedRow] = []
    var counts = KindCounts()
    let count = records.plans.reduce(0) { $0 + $1.rows.count }
    assessments.reserveCapacity(count)
    rows.reserveCapacity(count)
    records.forEachRow(on: day, with: computed) { plan, row, standing in
      let assessment = Assessment(standing, row: row, plan: plan, records: records)
      assessments[row.id] = assessment
      rows.append(JudgedRow(plan: plan, row: row, subject: standing.subject, assessment: assessment))
      counts.add(assessment.status, of: standing.subject.kind)
    }
    self.commune = commune
    self.records = records
    self.rows = rows
    asOf = day
    self.counts = counts
    self.assessments = assessments
    self.computed = computed
  }
}

extension CommuneAssessment {
  /// The counts of the commune's items of some kind, in all its plans.
  public func counts(of kind: ItemKind) -> StatusCounts { counts[kind] }

  /// Every row as judged: targets, then tasks, then duties, each in the order of the plans.
  var rowsByKind: [JudgedRow] {
    if records.plans.count == 1 { return rows }
    return ItemKind.allCases.flatMap { kind in rows.filter { $0.subject.kind == kind } }
  }

  /// A row by its item; nil when the commune has no such item.
  func row(of item: ItemID) -> JudgedRow? {
    guard let place = records.place(of: item) else { return nil }
    return rows[records.plans[..<place.plan].reduce(place.row) { $0 + $1.rows.count }]
  }
}

extension Assessment {
  /// Judges one row of a plan.
  convenience init(_ standing: ItemStanding, row: PlanRow, plan: PlanRecords, records: CommuneRecords) {
    let alerts = standing.alerts
    let rule = standing.rule(alerts)
    let since = AlertSince(row: row, plan: plan, records: records, asOf: standing.day)
    self.init(
      item: row.id, kind: standing.subject.kind, asOf: standing.day, referenceDay: standing.referenceDay, window: standing.window,
      status: rule.status,
      rule: rule, alerts: rule == .alert ? alerts.map { Alert(kind: $0, since: since.since($0)) } : [], row: standing.row?.report,
      valueRow: standing.valueRow?.report,
      value: standing.value, attainment: standing.attained?.share, measure: standing.attained?.measure, expected: standing.expected?.share,
      expectedLevel: standing.expected?.level, noPath: standing.course.noPath, shareDone: standing.shareDone, timeGone: standing.timeGone,
      claim: standing.claim, reporting: standing.reporting, isStale: standing.isStale, closedWindow: standing.windows.closed,
      baseline: standing.course.baseline, milestone: standing.expected?.milestone, neededLevel: standing.neededLevel)
  }
}
