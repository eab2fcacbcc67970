/// An office in a paper: what it leads, and how it reported.
public struct OfficeFigures: Sendable {
  /// How many due reports were kept in each way.
  public struct Punctuality: Hashable, Sendable {
    /// Received in time for all items.
    public let onTime: Int
    /// Received late, or in time for some items only.
    public let late: Int
    /// Not received at all.
    public let missing: Int

    init(_ reports: [OfficeStanding.DueReport]) {
      onTime = reports.count { $0.status == .onTime }
      late = reports.count { $0.status == .late }
      missing = reports.count { $0.status == .missing }
    }

    /// All due reports.
    public var total: Int { onTime + late + missing }
  }

  /// The office.
  public let office: OfficeID
  /// How many items of a kind it leads, alone or with others.
  public let leads: [ItemKind: Int]
  /// The reports that fell due after the cut-off before and by this one, oldest first.
  public let reports: [OfficeStanding.DueReport]
  /// How those were kept.
  public let inPeriod: Punctuality
  /// How all were kept that fell due since the commune publishes.
  public let sinceStart: Punctuality

  /// The offices of a commune that lead something or owed a report, in the order of the rows.
  ///
  /// A report due on the cut-off day is counted: the paper knows all of that day, and the day is over.
  static func all(of judged: CommuneAssessment, since: Day) -> [OfficeFigures] {
    let cutOff = judged.asOf
    let records = judged.records
    var works: [OfficeID: Work] = [:]
    for (number, plan) in records.plans.enumerated() {
      let isSame = isSame(plan, records, onTheDayAfter: cutOff)
      let first = records.plans[..<number].reduce(0) { $0 + $1.rows.count }
      for (place, row) in plan.rows.enumerated() {
        let known = judged.rows[first + place]
        let subject = known.subject
        for office in subject.leads { works[office, default: Work()].leads[subject.kind, default: 0] += 1 }
        guard let reporter = subject.item.lead.first?.id else { continue }
        if isSame, !row.isEverComputed, !row.amendmentDays.contains(cutOff.advanced(by: 1)) {
          works[reporter, default: Work()].reports.add(known.assessment.reporting)
        } else {
          let rule = ReportingRule(row: row, plan: plan, records: records, day: cutOff.advanced(by: 1))
          works[reporter, default: Work()].reports.add(rule.kept(row.known(on: cutOff)))
        }
      }
    }
    return records.commune.offices.compactMap { office in
      guard let work = works[office.id] else { return nil }
      return OfficeFigures(office: office.id, leads: work.leads, all: work.reports.all, since: since)
    }
  }

  /// Whether what a plan's rows owe on the day after is what they owe on a day, so that the judgement of that day tells it.
  private static func isSame(_ plan: PlanRecords, _ records: CommuneRecords, onTheDayAfter day: Day) -> Bool {
    let next = day.advanced(by: 1)
    return plan.firstReported != next && plan.obligations(dueBefore: day).count == plan.obligations(dueBefore: next).count
      && records.publishes(on: day) == records.publishes(on: next)
  }

  /// What an office has to do with the rows of the plans.
  private struct Work {
    var leads: [ItemKind: Int] = [:]
    var reports = DueReports()
  }

  private init(office: OfficeID, leads: [ItemKind: Int], all: [OfficeStanding.DueReport], since: Day) {
    self.office = office
    self.leads = leads
    reports = all.filter { $0.obligation.due > since }
    inPeriod = Punctuality(reports)
    sinceStart = Punctuality(all)
  }
}
