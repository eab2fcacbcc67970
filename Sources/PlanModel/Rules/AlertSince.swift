/// Since when an alert holds: the past is judged again, day of change by day of change, with what was known then.
struct AlertSince: Sendable {
  let row: PlanRow
  let plan: PlanRecords
  let records: CommuneRecords
  let asOf: Day

  /// The first day of the unbroken run of days on which an alert held, up to the day of the assessment, on which it holds.
  func since(_ kind: AlertKind) -> Day {
    var since = asOf
    var judged: Day?
    for day in changes(kind).reversed() where day != judged {
      judged = day
      guard ItemStanding(row: row, plan: plan, records: records, on: day, needsReporting: false).holds(kind) else { break }
      since = day
    }
    return since
  }

  /// The days on which what is known or owed changed, oldest first, some of them more than once; between them nothing does.
  private func changes(_ kind: AlertKind) -> [Day] {
    let rows = row.known(on: asOf)
    var days = rows.map(\.reported) + rows.flatMap(\.verdictDays)
    days += row.amendmentDays + records.publishingDays
    if let firstReported = plan.firstReported { days.append(firstReported) }
    let deadlines = row.subjects.map(\.deadline)
    days += deadlines.compactMap { $0.date?.advanced(by: 1) }
    let returns = deadlines.contains { $0.returns }
    // Due reports move the reference day, and begin the next year of an item that returns.
    if kind == .slow || returns { days += plan.obligations(dueBefore: asOf).map { $0.obligation.due.advanced(by: 1) } }
    if returns, plan.begins.year < asOf.year { days += (plan.begins.year + 1...asOf.year).map { Day.first(ofYear: $0) } }
    return days.filter { $0 <= asOf }.sorted()
  }
}
