/// Since when an alert holds: the past is judged again, day of change by day of change, with what was known then.
struct AlertSince: Sendable {
  let row: PlanRow
  let plan: PlanRecords
  let records: CommuneRecords
  let asOf: Day

  /// The first day of the unbroken run of days on which an alert held, up to the day of the assessment, on which it holds.
  func since(_ kind: AlertKind) -> Day {
    var since = asOf
    // Due reports move the reference day, from which slowness is judged.
    let changes = ChangeDays(row: row, plan: plan, records: records).all(upTo: asOf, dueReports: kind == .slow)
    for day in changes.reversed() {
      guard ItemStanding(row: row, plan: plan, records: records, on: day, for: .alerts).holds(kind) else { break }
      since = day
    }
    return since
  }
}
