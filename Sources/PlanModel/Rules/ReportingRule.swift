/// Which reports an item owed and how they were kept (rules.md, "Reporting status").
struct ReportingRule: Sendable {
  let row: PlanRow
  let plan: PlanRecords
  let records: CommuneRecords
  let day: Day

  /// The reports due before the day, oldest first, with how each was kept.
  /// - Parameters:
  ///   - rows: All rows of the item known on the day.
  ///   - last: How many of the latest are asked for; nil for all.
  func kept(_ rows: ArraySlice<KnownReport>, last: Int? = nil) -> [KeptObligation] {
    if last == 0 { return [] }
    let subject = row.standing(on: day)
    // A plan without any row has not begun to be published, a duty is not asked for before it is first reported on, and a computed figure never.
    guard let firstReported = plan.firstReported, firstReported <= day, let publishes = records.publishes(on: day),
      !(subject.kind == .duty && rows.isEmpty), !subject.isComputed
    else { return [] }
    let owedFrom = max(subject.item.start ?? plan.begins, plan.begins, publishes)
    let due = plan.obligations(dueBefore: day)
    var kept: [KeptObligation] = []
    kept.reserveCapacity(min(due.count, last ?? due.count))
    for report in due.reversed() where report.obligation.cutOff >= owedFrom {
      if kept.count == last { break }
      let obligation = report.obligation
      let received = received(obligation, last: report.last, in: rows)
      if let received, received <= obligation.due {
        kept.append(KeptObligation(obligation: obligation, status: .onTime, received: received))
      } else if !isExempt(from: obligation) {
        kept.append(KeptObligation(obligation: obligation, status: received == nil ? .missing : .late, received: received))
      }
    }
    kept.reverse()
    return kept
  }

  /// When the first row for a report was received; nil when none was. `last` is the last day of the report's period.
  private func received(_ obligation: ReportObligation, last: Day, in rows: ArraySlice<KnownReport>) -> Day? {
    var received: Day?
    // In order of their periods, the rows that may serve stand together; the latest are asked for most often.
    for row in rows.reversed() {
      if row.last < obligation.cutOff, row.last < last { break }
      guard row.last <= last, obligation.cutOff <= row.last || row.report.period == obligation.period else { continue }
      received = min(received ?? row.reported, row.reported)
    }
    return received
  }

  /// Whether the item was met with valid proof when the report fell due; as known then, so that a later verdict rewrites no past.
  func isExempt(from obligation: ReportObligation) -> Bool {
    let rows = row.known(on: obligation.due)
    guard rows.contains(where: \.hasEvidence) else { return false }
    let subject = row.standing(on: obligation.due)
    let start = subject.item.start ?? plan.begins
    let windows = ItemWindows(deadline: subject.deadline, start: start, begins: plan.begins, on: obligation.due)
    let window = [windows.open, windows.closed].compactMap { $0 }.first { windows.contains(obligation.cutOff, in: $0) }
    if windows.returns, window == nil { return false }
    let known = windows.rows(rows, of: window)
    return ClaimRule(subject: subject, day: obligation.due).claim(in: known, due: window?.due)?.proof == .valid
  }
}

extension ReportObligation {
  /// Whether a row of a period serves as this report: the same period, or one that ends between the cut-off day and the period's end.
  public func isAnswered(by other: Period) -> Bool {
    isAnswered(by: other, endingOn: other.last)
  }

  /// The same, of a period whose last day is at hand.
  func isAnswered(by other: Period, endingOn last: Day) -> Bool {
    other == period || (cutOff <= last && last <= period.last)
  }
}
