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
    for plan in commune.plans {
      guard let row = PlanRow.all(of: plan).first(where: { $0.id == item }), let assessment = assessments[item] else { continue }
      let subject = row.standing(on: asOf)
      let start = subject.item.start ?? plan.document.begins
      let indicator = subject.target?.indicator.flatMap { indicators[$0] }
      let course = { (day: Day) -> Course in
        let windows = ItemWindows(deadline: subject.deadline, start: start, begins: plan.document.begins, on: day)
        return Course(subject: subject, window: windows.open ?? windows.closed, begins: start, indicator: indicator)
      }
      let rows = commune.reports(with: computed).filter { $0.item == item && $0.reported <= asOf }
      return ItemHistory(item: item, rows: rows, assessment.reporting, course)
    }
    return nil
  }
}

extension ItemHistory {
  /// The periods of some rows and of the due reports that none of them serves.
  fileprivate init(item: ItemID, rows: [Report], _ reporting: [KeptObligation], _ course: (Day) -> Course) {
    let reported = Dictionary(grouping: rows.enumerated(), by: \.element.period)
    let missed = reporting.filter { $0.status == .missing }.map(\.obligation.period).filter { reported[$0] == nil }
    let periods = Set(reported.keys).union(missed).sorted(by: >)
    self.item = item
    entries = periods.map { period in
      var rows = (reported[period] ?? []).sorted { ($0.element.reported, $0.offset) < ($1.element.reported, $1.offset) }.map(\.element)
      // A computed figure that became another was not corrected.
      if let last = rows.last, last.isComputed { rows = [last] }
      let course = course(period.last)
      let expected = course.expected(on: course.window.map { min($0.due, period.last) } ?? period.last)
      return Entry(
        period: period, row: rows.last, value: rows.last { $0.value != nil }?.value, complete: rows.last?.complete,
        expectedLevel: expected?.level, expected: expected?.share, received: rows.first.flatMap { $0.isComputed ? nil : $0.reported },
        reporting: reporting.first { $0.obligation.isAnswered(by: period) }?.status,
        corrections: zip(rows, rows.dropFirst()).map { Correction(before: $0, after: $1) })
    }
  }
}
