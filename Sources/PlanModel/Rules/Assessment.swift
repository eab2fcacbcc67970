/// How an item stands on a day, with every number that led there, so that a page can show the computation.
///
/// Shared, not copied: lists, pages and the judgements of many days hold the same one.
public final class Assessment: Hashable, Sendable {
  /// The item.
  public let item: ItemID
  /// What the item is.
  public let kind: ItemKind
  /// The day it is judged on.
  public let asOf: Day
  /// The day on which expected progress is taken; nil when nothing was reported and no report was due.
  public let referenceDay: Day?
  /// The time it has; nil for items without a readable end.
  public let window: TimeWindow?
  /// The status.
  public let status: ProgressStatus
  /// The rule that gave the status.
  public let rule: StatusRule
  /// The alerts that hold, in the order of ``AlertKind``; empty unless the status is ``ProgressStatus/alert``.
  public let alerts: [Alert]
  /// The latest row; nil when nothing was reported.
  public let row: Report?
  /// The row whose figure is the value; nil when no row has one.
  public let valueRow: Report?
  /// The value: the figure of ``valueRow``.
  public let value: Quantity?
  /// The share of the way done, 0…1; nil when unknown.
  public let attainment: Double?
  /// How ``attainment`` was measured.
  public let measure: AttainmentMeasure?
  /// The share of the way that should be done on the reference day, 0…1; nil without a path.
  public let expected: Double?
  /// The level that should be reached on the reference day, in the target's unit; nil without a path or a measure.
  public let expectedLevel: Double?
  /// Why there is no path; nil when there is one.
  public let noPath: NoPathReason?
  /// The share done as the plan's alert rule words it, `v/T` or `complete`; nil when unknown.
  public let shareDone: Double?
  /// The share of the window's time gone by the reference day, 0…1; nil without a window.
  public let timeGone: Double?
  /// The claim of completion; nil when there is none.
  public let claim: Claim?
  /// Reports that were due by ``asOf``, oldest first, with how each was kept.
  public let reporting: [KeptObligation]
  /// Whether the value is older than two due periods.
  public let isStale: Bool
  /// The last window that has ended, of which ``AlertKind/overdue`` speaks; differs from ``window`` once the next year of an item has begun. Nil when none has.
  public let closedWindow: TimeWindow?
  /// The baseline of ``window``; nil when unknown, and in later years of an item that returns.
  public let baseline: Quantity?
  /// The milestone that is asked for where there is no path; nil when none is.
  public let milestone: Milestone?
  /// The figure from which the item would be on track today: the smallest, where less is better the largest; percent complete where ``measure`` is the
  /// office's own estimate. Nil when nothing is expected, or once the deadline has passed.
  public let neededLevel: Quantity?

  /// An assessment.
  public init(
    item: ItemID, kind: ItemKind, asOf: Day, referenceDay: Day?, window: TimeWindow?, status: ProgressStatus, rule: StatusRule,
    alerts: [Alert], row: Report?, valueRow: Report?, value: Quantity?, attainment: Double?, measure: AttainmentMeasure?, expected: Double?,
    expectedLevel: Double?, noPath: NoPathReason?, shareDone: Double?, timeGone: Double?, claim: Claim?, reporting: [KeptObligation],
    isStale: Bool, closedWindow: TimeWindow? = nil, baseline: Quantity? = nil, milestone: Milestone? = nil, neededLevel: Quantity? = nil
  ) {
    self.item = item
    self.kind = kind
    self.asOf = asOf
    self.referenceDay = referenceDay
    self.window = window
    self.status = status
    self.rule = rule
    self.alerts = alerts
    self.row = row
    self.valueRow = valueRow
    self.value = value
    self.attainment = attainment
    self.measure = measure
    self.expected = expected
    self.expectedLevel = expectedLevel
    self.noPath = noPath
    self.shareDone = shareDone
    self.timeGone = timeGone
    self.claim = claim
    self.reporting = reporting
    self.isStale = isStale
    self.closedWindow = closedWindow
    self.baseline = baseline
    self.milestone = milestone
    self.neededLevel = neededLevel
  }

  /// Days from the window's start to the reference day and to its end, of which ``timeGone`` is the share; nil without a window or a reference day.
  public var days: (gone: Int, all: Int)? {
    guard let window, let referenceDay else { return nil }
    let all = max(window.start.days(to: window.due), 0)
    return (min(max(window.start.days(to: referenceDay), 0), all), all)
  }

  /// Days since the last window ended without standing proof; nil unless ``AlertKind/overdue`` holds.
  public var daysOverdue: Int? {
    guard let closedWindow, alerts.contains(where: { $0.kind == .overdue }) else { return nil }
    return closedWindow.due.days(to: asOf)
  }

  /// Equal in all that they say.
  public static func == (left: Assessment, right: Assessment) -> Bool {
    if left === right { return true }
    guard left.item == right.item, left.kind == right.kind, left.asOf == right.asOf, left.referenceDay == right.referenceDay,
      left.window == right.window, left.status == right.status, left.rule == right.rule, left.alerts == right.alerts,
      left.row == right.row, left.valueRow == right.valueRow, left.value == right.value, left.attainment == right.attainment,
      left.measure == right.measure, left.expected == right.expected, left.expectedLevel == right.expectedLevel,
      left.noPath == right.noPath, left.shareDone == right.shareDone, left.timeGone == right.timeGone, left.claim == right.claim,
      left.reporting == right.reporting, left.isStale == right.isStale, left.closedWindow == right.closedWindow,
      left.baseline == right.baseline, left.milestone == right.milestone, left.neededLevel == right.neededLevel
    else { return false }
    return true
  }

  /// By what tells most of them apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(item)
    hasher.combine(asOf)
    hasher.combine(status)
  }
}
