/// What was reported of an item, period by period, newest first.
public struct ItemHistory: Hashable, Sendable {
  /// A period that was reported, or whose report was due.
  public struct Entry: Hashable, Sendable {
    /// The period.
    public let period: Period
    /// The row that stands for it: the one received last. Nil when the report is missing.
    public let row: Report?
    /// The figure of the period; nil when no row of it has one.
    public let value: Quantity?
    /// The office's own percent complete; nil when the row gives none.
    public let complete: Quantity?
    /// The level expected at the period's end, in the target's unit, at most that of the deadline; nil without a path or a measure.
    public let expectedLevel: Double?
    /// The share expected at the period's end, 0…1; nil without a path.
    public let expected: Double?
    /// When the first row of the period was received; nil when none was, and where the figure is computed.
    public let received: Day?
    /// How the due report that the period serves was kept; nil when none was due.
    public let reporting: ReportingStatus?
    /// Corrections, oldest first.
    public let corrections: [Correction]
  }

  /// A later row of a period that was reported before.
  public struct Correction: Hashable, Sendable {
    /// The row corrected.
    public let before: Report
    /// The row that corrects it.
    public let after: Report

    /// The figure before; nil when the row had none.
    public var oldValue: Quantity? { before.value }
    /// The figure since; nil when the row has none.
    public var newValue: Quantity? { after.value }
    /// The day on which the correction was received.
    public var reported: Day { after.reported }
    /// Why; nil when the row does not say.
    public var note: String? { after.note }
  }

  /// The item.
  public let item: ItemID
  /// The periods, newest first.
  public let entries: [Entry]
}

extension CommuneAssessment {
  /// The history of an item as known on the day; nil when the commune has no such item.
  public func history(of item: ItemID, indicators: [IndicatorID: Indicator]) -> ItemHistory? {
    guard let judged = row(of: item) else { return nil }
    let (plan, subject) = (judged.plan, judged.subject)
    let start = subject.item.start ?? plan.begins
    let indicator = subject.target?.indicator.flatMap { indicators[$0] }
    return ItemHistory(item: item, rows: judged.row.known(on: asOf), judged.assessment.reporting) { day in
      let windows = ItemWindows(deadline: subject.deadline, start: start, begins: plan.begins, on: day)
      return Course(subject: subject, window: windows.open ?? windows.closed, begins: start, indicator: indicator)
    }
  }
}

extension ItemHistory {
  /// The periods of some rows, which stand in their order, and of the due reports that none of them serves.
  fileprivate init(item: ItemID, rows: ArraySlice<KnownReport>, _ reporting: [KeptObligation], _ course: (Day) -> Course) {
    var periods: [(period: Period, rows: ArraySlice<KnownReport>)] = []
    var rest = rows
    while let first = rest.first {
      let own = rest.prefix { $0.order == first.order }
      periods.append((first.report.period, own))
      rest = rest[own.endIndex...]
    }
    let reported = periods.count
    for kept in reporting where kept.status == .missing {
      let period = kept.obligation.period
      if !periods.contains(where: { $0.period == period }) { periods.append((period, [])) }
    }
    if periods.count > reported { periods.sort { $0.period < $1.period } }
    self.item = item
    entries = periods.reversed().map { period, rows in
      // A computed figure that became another was not corrected.
      let rows = rows.last?.report.isComputed == true ? rows.suffix(1) : rows
      let last = period.last
      let course = course(last)
      let expected = course.expected(on: course.window.map { min($0.due, last) } ?? last)
      return Entry(
        period: period, row: rows.last?.report, value: rows.last { $0.value != nil }?.value, complete: rows.last?.report.complete,
        expectedLevel: expected?.level, expected: expected?.share, received: rows.first.flatMap { $0.report.isComputed ? nil : $0.reported },
        reporting: reporting.first { $0.obligation.isAnswered(by: period, endingOn: last) }?.status,
        corrections: rows.count < 2 ? [] : zip(rows, rows.dropFirst()).map { Correction(before: $0.report, after: $1.report) })
    }
  }
}
