/// The days on which what is known of an item, or owed, changes: between them it stands as it stood.
struct ChangeDays: Sendable {
  let row: PlanRow
  let plan: PlanRecords
  let records: CommuneRecords

  /// Those days up to one, oldest first, each once.
  /// - Parameter dueReports: Whether reports that fall due are asked for as well; of an item that returns they are in any case.
  func all(upTo day: Day, dueReports: Bool) -> [Day] {
    let rows = row.known(on: day)
    var days = rows.map(\.reported) + rows.flatMap(\.verdictDays)
    days += row.amendmentDays + records.publishingDays
    if let firstReported = plan.firstReported { days.append(firstReported) }
    let deadlines = row.subjects.map(\.deadline)
    days += deadlines.compactMap { $0.date?.advanced(by: 1) }
    let returns = deadlines.contains { $0.returns }
    // Due reports move the reference day, are missed, and begin the next year of an item that returns.
    if dueReports || returns { days += plan.obligations(dueBefore: day).map { $0.obligation.due.advanced(by: 1) } }
    if returns, plan.begins.year < day.year { days += (plan.begins.year + 1...day.year).map { Day.first(ofYear: $0) } }
    var once: [Day] = []
    for change in days.sorted() where change <= day && change != once.last { once.append(change) }
    return once
  }
}
