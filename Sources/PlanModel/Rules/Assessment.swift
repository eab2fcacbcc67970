/// How an item stands on a day, with every number that led there, so that a page can show the computation.
public struct Assessment: Hashable, Sendable {
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

  /// An assessment.
  public init(
    item: ItemID, kind: ItemKind, asOf: Day, referenceDay: Day?, window: TimeWindow?, status: ProgressStatus, rule: StatusRule,
    alerts: [Alert], row: Report?, valueRow: Report?, value: Quantity?, attainment: Double?, measure: AttainmentMeasure?, expected: Double?,
    expectedLevel: Double?, noPath: NoPathReason?, shareDone: Double?, timeGone: Double?, claim: Claim?, reporting: [KeptObligation],
    isStale: Bool
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
  }
}

/// What an item is.
public enum ItemKind: String, CaseIterable, Hashable, Sendable {
  /// A target.
  case target
  /// A task.
  case task
  /// A duty or solution.
  case duty
}

/// The statuses of progress (rules.md of the method page, "Progress status"), in the order in which they are counted on pages.
public enum ProgressStatus: String, CaseIterable, Hashable, Sendable {
  /// Đạt; for tasks Hoàn thành.
  case met
  /// Đã báo cáo đạt, chờ thẩm định or thiếu minh chứng.
  case claimed
  /// Đúng tiến độ; for tasks Đang thực hiện trong hạn.
  case onTrack
  /// Chưa đến kỳ xét.
  case notYet
  /// Chậm tiến độ.
  case behind
  /// Tụt dưới mục tiêu.
  case slipped
  /// Cảnh báo đỏ.
  case alert
  /// Chưa báo cáo.
  case notReported
  /// Thường xuyên.
  case ongoing
  /// Chỉ tiêu chung của tỉnh.
  case shared
  /// Chưa có số liệu.
  case noData
}

/// The rule that decided a status; finer than the status where two roads lead to one.
public enum StatusRule: String, CaseIterable, Hashable, Sendable {
  /// No row of this plan yet.
  case noData
  /// The goal is the province's.
  case shared
  /// An alert holds.
  case alert
  /// Two due reports in a row were missed.
  case twoMissed
  /// A claim with proof judged valid, as the plan orders.
  case metAppraised
  /// A claim with evidence cited, where the plan orders no appraisal.
  case metSelfReported
  /// A claim whose evidence waits for a verdict.
  case claimedPending
  /// A claim whose evidence was judged not valid, before the deadline.
  case claimedRejected
  /// A claim without evidence.
  case claimedNoEvidence
  /// No end, and reported for the last due period.
  case ongoing
  /// No row, or without an end none for the last due period.
  case notReported
  /// Met before, no longer met.
  case slipped
  /// Below 90% of the expected share.
  case behind
  /// Reported, no path, not due.
  case notYet
  /// None of the others.
  case onTrack
}

/// A red alert (Đại Phước's plan, V.2.3).
public struct Alert: Hashable, Sendable {
  /// Which one.
  public let kind: AlertKind
  /// The first day of the unbroken run on which it held with what was known that day.
  public let since: Day

  /// An alert.
  public init(kind: AlertKind, since: Day) {
    self.kind = kind
    self.since = since
  }
}

/// The kinds of alerts.
public enum AlertKind: String, CaseIterable, Hashable, Sendable {
  /// Đã quá hạn.
  case overdue
  /// Dưới 50% lộ trình thời gian.
  case slow
  /// Minh chứng không hợp lệ.
  case rejected
}

/// The time an item has.
public struct TimeWindow: Hashable, Sendable {
  /// The first day.
  public let start: Day
  /// The last day.
  public let due: Day
  /// Whether it is one year of an item that returns every year.
  public let isYearly: Bool

  /// A window.
  public init(start: Day, due: Day, isYearly: Bool = false) {
    self.start = start
    self.due = due
    self.isYearly = isYearly
  }
}

/// How the share of the way was measured.
public enum AttainmentMeasure: Hashable, Sendable {
  /// The goal is met: 1.
  case goalMet
  /// From the baseline: `(v − b)/(T − b)`, or `(b − v)/(b − T)` where less is better.
  case fromBaseline
  /// Without a usable baseline: `v/T`, or `T/v` where less is better.
  case ofGoal
  /// The office's own estimate, `complete` or the state.
  case selfAssessed
}

/// Why no expected share is computed (rules.md, "Expected").
public enum NoPathReason: String, Hashable, Sendable {
  /// The baseline is unknown.
  case noBaseline
  /// The baseline is already at the goal: a level to be held.
  case levelToHold
  /// A rank.
  case rank
  /// A figure that others measure.
  case measuredByOthers
  /// A count of at most five.
  case smallCount
  /// No readable deadline.
  case noDeadline
}

/// What stands behind a claim (rules.md, "Claim and proof").
public enum Proof: String, CaseIterable, Hashable, Sendable {
  /// Some evidence was judged valid.
  case valid
  /// None valid, some judged not valid.
  case rejected
  /// Cited, not judged yet or to be completed.
  case pending
  /// No evidence cited.
  case none
}

/// An office's claim that an item is complete.
public struct Claim: Hashable, Sendable {
  /// The claiming row.
  public let row: Report
  /// What stands behind it.
  public let proof: Proof
  /// Since when the claim stands: the day on which the first row of the unbroken run of claiming rows was received.
  public let since: Day
  /// Whether that first row came in time: its period ended or it was received by the deadline; nil without a deadline.
  public let inTime: Bool?
  /// Whether a valid verdict was given by the office that leads the item.
  public let isSelfAppraised: Bool

  /// A claim.
  public init(row: Report, proof: Proof, since: Day, inTime: Bool?, isSelfAppraised: Bool) {
    self.row = row
    self.proof = proof
    self.since = since
    self.inTime = inTime
    self.isSelfAppraised = isSelfAppraised
  }
}

/// A due report and how it was kept.
public struct KeptObligation: Hashable, Sendable {
  /// The report that was due.
  public let obligation: ReportObligation
  /// How it was kept.
  public let status: ReportingStatus
  /// When the first row for it was received; nil when none was.
  public let received: Day?

  /// A kept or missed obligation.
  public init(obligation: ReportObligation, status: ReportingStatus, received: Day?) {
    self.obligation = obligation
    self.status = status
    self.received = received
  }
}

/// How a due report was kept.
public enum ReportingStatus: String, CaseIterable, Hashable, Sendable {
  /// Đúng hạn.
  case onTime
  /// Gửi chậm.
  case late
  /// Chưa gửi.
  case missing
}
