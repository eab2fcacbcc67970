/// A piece of evidence on which a verdict is to be given.
public struct WaitingEvidence: Sendable {
  /// The evidence.
  public let evidence: Evidence
  /// The items that cite it, in the order of the rows, each once.
  public let items: [ItemID]
  /// When the latest report that cites it was received.
  public let received: Day
  /// The office that reported; nil when unknown.
  public let office: OfficeID?
  /// The office that is to judge; nil when nothing tells.
  public let appraiser: OfficeID?
}

extension Commune {
  /// The evidence known on a day that waits for a verdict, in file order: cited by a report, and either not judged yet or cited again after it was to be
  /// completed.
  ///
  /// Plans name who appraises in a sentence, not in a table. Whoever judged the office's evidence last, and is not that office, judges again; else the
  /// standing office does, but not its own.
  public func evidence(waitingOn day: Day) -> [WaitingEvidence] {
    let citing = reports.filter { $0.reported <= day && !$0.evidence.isEmpty }
    var reportsOf: [EvidenceID: [Report]] = [:]
    for report in citing { for id in report.evidence { reportsOf[id, default: []].append(report) } }
    let verdicts = appraisals.enumerated().filter { $0.element.date <= day }.sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    var latest: [EvidenceID: Appraisal] = [:]
    var appraisers: [OfficeID: OfficeID] = [:]
    for verdict in verdicts {
      latest[verdict.evidence] = verdict
      if let office = reportsOf[verdict.evidence]?.last?.office, office != verdict.office { appraisers[office] = verdict.office }
    }
    return evidence.compactMap { evidence in
      guard let rows = reportsOf[evidence.id], let last = rows.max(by: { $0.reported < $1.reported }) else { return nil }
      if let verdict = latest[evidence.id], verdict.verdict != .incomplete || last.reported <= verdict.date { return nil }
      var items: [ItemID] = []
      for row in rows where !items.contains(row.item) { items.append(row.item) }
      let standing = settings.standingOffice.flatMap { $0 == last.office ? nil : $0 }
      return WaitingEvidence(
        evidence: evidence, items: items, received: last.reported, office: last.office,
        appraiser: last.office.flatMap { appraisers[$0] } ?? standing)
    }
  }
}
