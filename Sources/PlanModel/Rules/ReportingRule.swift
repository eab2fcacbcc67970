/// Which reports an item owed and how they were kept (rules.md, "Reporting status").
struct ReportingRule: Sendable {
  let row: PlanRow
  let plan: PlanRecords
  let records: CommuneRecords
  let day: Day

  /// The reports due before the day, oldest first, with how each was kept.
  /// - Parameter rows: All rows of the item known on the day.
  func kept(_ rows: [KnownReport]) -> [KeptObligation] {
    let subject = row.standing(on: day)
    // A plan without any row has not begun to be published, a duty is not asked for before it is first reported on, and a computed figure never.
    guard let firstReported = plan.firstReported, firstReported <= day, let publishes = records.publishes(on: day),
      !(subject.kind == .duty && rows.isEmpty), !subject.isComputed
    else { return [] }
    let owedFrom = max(subject.item.start ?? plan.begins, plan.begins, publishes)
    return plan.obligations(dueBefore: day).filter { $0.cutOff >= owedFrom }.compactMap { obligation in
      let last = obligation.period.last
      var received: Day?
      for row in rows where row.report.period == obligation.period || (obligation.cutOff <= row.last && row.last <= last) {
        received = min(received ?? row.reported, row.reported)
      }
      if let received, received <= obligation.due { return KeptObligation(obligation: obligation, status: .onTime, received: received) }
      if isExempt(from: obligation) { return nil }
      return KeptObligation(obligation: obligation, status: received == nil ? .missing : .late, received: received)
    }
  }

  /// Whether the item was met with valid proof when the report fell due; as known then, so that a later verdict rewrites no past.
  private func isExempt(from obligation: ReportObligation) -> Bool {
    let rows = records.rows(of: row.id, on: obligation.due)
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
    other == period || (cutOff <= other.last && other.last <= period.last)
  }
}
