/// A report that a plan asks for again and again, such as "định kỳ 6 tháng (trước ngày 10/6)".
public struct ReportingCycle: Hashable, Sendable {
  /// A day said by its place in or after a period.
  public enum DayRule: Hashable, Sendable {
    /// "cuối kỳ": the period's last day.
    case periodEnd
    /// "ngày 5 tháng sau": that day of the month after the period, at most the month's last.
    case dayOfNextMonth(Int)
    /// "ngày 9/6", "ngày 10/1 năm sau": day and month in the period's year or `years` later; 29 February becomes the 28th where there is none.
    case dayOfYear(month: Int, day: Int, years: Int)
  }

  /// The length of the periods reported on.
  public let kind: Period.Kind
  /// Which of the year's periods, from 1; nil when every one is reported.
  public let part: Int?
  /// By the end of which day the report is due; nil where the plan prints no day, so that nothing is ever late.
  public let due: DayRule?
  /// The last day that the report covers; nil means the earlier of the due day and the period's end.
  public let cutOff: DayRule?
  /// Reports of periods that end before this day are not asked for; nil means from the plan's start.
  public let from: Day?
  /// What the plan says.
  public let basis: PlanSentence

  /// A cycle.
  public init(kind: Period.Kind, part: Int?, due: DayRule?, cutOff: DayRule?, from: Day?, basis: PlanSentence) {
    self.kind = kind
    self.part = part
    self.due = due
    self.cutOff = cutOff
    self.from = from
    self.basis = basis
  }
}

/// One report that was or will be due.
public struct ReportObligation: Hashable, Sendable {
  /// The period reported on.
  public let period: Period
  /// The last day the report covers.
  public let cutOff: Day
  /// By the end of this day it must have been received.
  public let due: Day

  /// An obligation.
  public init(period: Period, cutOff: Day, due: Day) {
    self.period = period
    self.cutOff = cutOff
    self.due = due
  }
}

/// A sentence quoted from a plan, with its place.
public struct PlanSentence: Hashable, Sendable {
  /// The words, verbatim.
  public let text: String
  /// Where they stand, such as "V.2"; nil when not said.
  public let source: String?

  /// A quotation.
  public init(text: String, source: String?) {
    self.text = text
    self.source = source
  }
}
