extension CommuneAssessment {
  /// The move by which an item came to the status that it has, with how it stood on the day before and on the day itself; nil when it has had this
  /// status since the end of `earlier`, and for an unknown item.
  ///
  /// The day follows from the records alone: as long as the status holds, it is the same whenever it is asked for.
  public func turn(of item: ItemID, after earlier: Day) -> CommuneChanges.Move? {
    guard let judged = row(of: item), let place = records.place(of: item) else { return nil }
    let came = changes(of: judged, after: earlier).last { status(of: judged, place, on: $0.advanced(by: -1)) != judged.assessment.status }
    guard let day = came else { return nil }
    let subject = judged.row.standing(on: day)
    return CommuneChanges.Move(
      item: subject.item, target: subject.target, before: assessment(of: judged, place, on: day.advanced(by: -1)),
      after: assessment(of: judged, place, on: day))
  }

  /// A move to how the item stood at the end of an earlier day, as one would have told it then.
  public func move(_ move: CommuneChanges.Move, asOf day: Day) -> CommuneChanges.Move {
    guard let judged = row(of: move.item.id), let place = records.place(of: move.item.id), day < asOf else { return move }
    return CommuneChanges.Move(item: move.item, target: move.target, before: move.before, after: assessment(of: judged, place, on: day))
  }

  /// The days after one, up to that of the assessment, on which the item may have changed its status, oldest first: of a computed figure, which follows from
  /// other data, every day.
  private func changes(of judged: JudgedRow, after earlier: Day) -> [Day] {
    if judged.row.isEverComputed { return earlier < asOf ? (earlier.number + 1...asOf.number).map(Day.init(number:)) : [] }
    return ChangeDays(row: judged.row, plan: judged.plan, records: records).all(upTo: asOf, dueReports: true).filter { $0 > earlier }
  }

  private func status(of judged: JudgedRow, _ place: CommuneRecords.Place, on day: Day) -> ProgressStatus {
    let standing = ItemStanding(row: row(of: judged, place, on: day), plan: judged.plan, records: records, on: day, for: .status)
    return standing.rule(standing.alerts).status
  }

  private func assessment(of judged: JudgedRow, _ place: CommuneRecords.Place, on day: Day) -> Assessment {
    if day == asOf { return judged.assessment }
    let row = row(of: judged, place, on: day)
    return Assessment(ItemStanding(row: row, plan: judged.plan, records: records, on: day), row: row, plan: judged.plan, records: records)
  }

  /// The row with what is computed of it by the day.
  private func row(of judged: JudgedRow, _ place: CommuneRecords.Place, on day: Day) -> PlanRow {
    guard judged.row.isEverComputed else { return judged.row }
    let reported = records.plans[place.plan].rows[place.row]
    return reported.with(records.known(records.computed(by: day))[reported.id] ?? [])
  }
}
