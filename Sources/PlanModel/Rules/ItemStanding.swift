/// Everything that was known of an item at the end of a day, and what follows from it but the status. Shared and not copied, for it holds much.
final class ItemStanding: Sendable {
  let day: Day
  let subject: Subject
  let records: CommuneRecords
  /// Whether any row of the plan was received by the day; where the figure is computed, whether there is one.
  let planHasRows: Bool
  /// From when the commune publishes progress; nil when nothing is known.
  let publishes: Day?
  /// All rows of the item known on the day, in order.
  let rows: ArraySlice<KnownReport>
  let windows: ItemWindows
  /// The window judged.
  let window: TimeWindow?
  /// The rows of that window.
  let windowRows: ArraySlice<KnownReport>
  let row: KnownReport?
  let valueRow: KnownReport?
  let referenceDay: Day?
  let course: Course
  let expected: Course.Expected?
  let attained: Attained?
  let shareDone: Double?
  let claim: Claim?
  let reporting: [KeptObligation]

  /// What is asked for, and so how much of ``reporting`` is worked out; all of it where the window judged depends on it.
  enum Asked {
    case everything
    case status
    case alerts

    /// How many of the latest due reports; nil for all.
    var reports: Int? {
      switch self {
      case .everything: nil
      case .status: 2
      case .alerts: 0
      }
    }
  }

  /// Judges a row of a plan.
  init(row planRow: PlanRow, plan: PlanRecords, records: CommuneRecords, on day: Day, for asked: Asked = .everything) {
    self.day = day
    self.records = records
    subject = planRow.standing(on: day)
    publishes = records.publishes(on: day)
    rows = planRow.known(on: day)
    planHasRows = subject.isComputed ? !rows.isEmpty : plan.firstReported.map { $0 <= day } ?? false
    let start = subject.item.start ?? plan.begins
    windows = ItemWindows(deadline: subject.deadline, start: start, begins: plan.begins, on: day)
    let isUndecided = windows.open != nil && windows.closed != nil
    reporting = ReportingRule(row: planRow, plan: plan, records: records, day: day).kept(rows, last: isUndecided ? nil : asked.reports)
    window = ItemStanding.judged(windows, rows, reporting)
    windowRows = windows.rows(rows, of: window)
    row = windowRows.last
    valueRow = windowRows.last { $0.value != nil }
    claim = ClaimRule(subject: subject, day: day).claim(in: windowRows, due: window?.due)

    referenceDay = ItemStanding.referenceDay(plan.obligations(dueBefore: day).last, row: rows.last, window: window)
    course = Course(subject: subject, window: window, begins: start, indicator: records.indicator(of: subject))
    expected = referenceDay.flatMap { [course] in course.expected(on: $0) }
    let estimate = row?.ownEstimate
    if let goal = subject.goal, let value = valueRow?.value {
      attained = goal.attained(value, from: course.baseline)
      shareDone = goal.shareOfGoal(value)
    } else {
      attained = estimate.map { Attained(share: $0, measure: .selfAssessed) }
      shareDone = estimate
    }
  }

  /// The value judged; nil without a figure.
  var value: Quantity? { valueRow?.value }

  /// The share of the window's time gone by the reference day; nil without a window.
  var timeGone: Double? { referenceDay.flatMap { course.timeGone(by: $0) } }

  /// Whether the last due report is missing and nothing later was received.
  var missedLast: Bool { reporting.last.map { $0.status == .missing && !hasReported(after: $0) } ?? false }

  /// Whether the last two due reports are missing and nothing later was received.
  var missedTwo: Bool { missedLast && reporting.count >= 2 && reporting.suffix(2).allSatisfy { $0.status == .missing } }

  /// Whether the value is older than two due reports.
  var isStale: Bool {
    guard let valueRow else { return false }
    return reporting.count { $0.obligation.cutOff > valueRow.last } >= 2
  }

  private func hasReported(after missed: KeptObligation) -> Bool {
    rows.contains { $0.last > missed.obligation.cutOff }
  }

  /// An item that returns is judged by its last window until something of the next is received or due, for a new year alone says nothing.
  private static func judged(_ windows: ItemWindows, _ rows: ArraySlice<KnownReport>, _ reporting: [KeptObligation]) -> TimeWindow? {
    guard let open = windows.open, let closed = windows.closed else { return windows.open ?? windows.closed }
    let hasBegun = !windows.rows(rows, of: open).isEmpty || reporting.contains { windows.contains($0.obligation.cutOff, in: open) }
    return hasBegun ? open : closed
  }

  /// The cut-off day of the latest due report, else the last day that the latest row can speak of; never past the window's end.
  private static func referenceDay(_ due: PlanRecords.DueReport?, row: KnownReport?, window: TimeWindow?) -> Day? {
    // A row received before its period ended speaks of the days until then.
    guard let day = due?.latestCutOff ?? row.map({ min($0.last, $0.reported) }) else { return nil }
    return window.map { min(day, $0.due) } ?? day
  }
}
