/// A commune judged on a day: the entrance to all rules.
public struct CommuneAssessment: Sendable {
  /// The commune.
  public let commune: Commune
  /// The day.
  public let asOf: Day
  /// Every target, task and duty, by id. Duties are judged like tasks without a deadline.
  public let assessments: [ItemID: Assessment]
  /// The rows of targets whose figure the program computes, see ``Report/isComputed``; of one target in order of their days.
  public let computed: [Report]

  /// Judges a commune as known at the end of a day; a demonstration commune on its own day, whatever was asked for.
  public init(commune: Commune, indicators: [IndicatorID: Indicator], asOf: Day) {
    self.init(commune: commune, indicators: indicators, on: commune.settings.demonstration?.asOf ?? asOf)
  }

  /// Judges a commune as known at the end of just this day, a demonstration commune too.
  public init(commune: Commune, indicators: [IndicatorID: Indicator], on day: Day) {
    let computed = ComputedReports(of: commune, by: day).rows
    let records = CommuneRecords(commune: commune, indicators: indicators, computed: computed)
    var assessments: [ItemID: Assessment] = [:]
    for plan in commune.plans {
      let planRecords = PlanRecords(plan: plan, commune: commune, asOf: day)
      for row in PlanRow.all(of: plan) {
        assessments[row.id] = Assessment(row: row, plan: planRecords, records: records, asOf: day)
      }
    }
    self.commune = commune
    self.asOf = day
    self.assessments = assessments
    self.computed = computed
  }
}

extension Assessment {
  /// Judges one row of a plan.
  init(row: PlanRow, plan: PlanRecords, records: CommuneRecords, asOf: Day) {
    let standing = ItemStanding(row: row, plan: plan, records: records, on: asOf)
    let rule = standing.rule
    let alerts = rule == .alert ? standing.alerts : []
    let since = AlertSince(row: row, plan: plan, records: records, asOf: asOf)
    self.init(
      item: row.id, kind: standing.subject.kind, asOf: asOf, referenceDay: standing.referenceDay, window: standing.window,
      status: rule.status,
      rule: rule, alerts: alerts.map { Alert(kind: $0, since: since.since($0)) }, row: standing.row?.report,
      valueRow: standing.valueRow?.report,
      value: standing.value, attainment: standing.attained?.share, measure: standing.attained?.measure, expected: standing.expected?.share,
      expectedLevel: standing.expected?.level, noPath: standing.course.noPath, shareDone: standing.shareDone, timeGone: standing.timeGone,
      claim: standing.claim, reporting: standing.reporting, isStale: standing.isStale, closedWindow: standing.windows.closed,
      baseline: standing.course.baseline, milestone: standing.expected?.milestone, neededLevel: standing.neededLevel)
  }
}
