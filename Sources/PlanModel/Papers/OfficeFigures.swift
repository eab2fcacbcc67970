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
  static func all(of judged: CommuneAssessment, indicators: [IndicatorID: Indicator], since: Day) -> [OfficeFigures] {
    let commune = judged.commune
    let cutOff = judged.asOf
    let records = CommuneRecords(commune: commune, indicators: indicators)
    var leads: [OfficeID: [ItemKind: Int]] = [:]
    var kept: [OfficeID: [ReportObligation: [ReportingStatus]]] = [:]
    for plan in commune.plans {
      let planRecords = PlanRecords(plan: plan, commune: commune, asOf: cutOff.advanced(by: 1))
      for row in PlanRow.all(of: plan) {
        let subject = row.standing(on: cutOff)
        for office in Set(subject.item.lead.map(\.id)) { leads[office, default: [:]][subject.kind, default: 0] += 1 }
        guard let reporter = subject.item.lead.first?.id else { continue }
        let rule = ReportingRule(row: row, plan: planRecords, records: records, day: cutOff.advanced(by: 1))
        for report in rule.kept(records.rows(of: row.id, on: cutOff)) {
          kept[reporter, default: [:]][report.obligation, default: []].append(report.status)
        }
      }
    }
    return commune.offices.compactMap { office in
      let led = leads[office.id] ?? [:]
      let reports = (kept[office.id] ?? [:]).map { OfficeStanding.DueReport($0, $1) }.sorted {
        ($0.obligation.due, $0.obligation.cutOff, $0.obligation.period) < ($1.obligation.due, $1.obligation.cutOff, $1.obligation.period)
      }
      guard !led.isEmpty || !reports.isEmpty else { return nil }
      return OfficeFigures(office: office.id, leads: led, all: reports, since: since)
    }
  }

  private init(office: OfficeID, leads: [ItemKind: Int], all: [OfficeStanding.DueReport], since: Day) {
    self.office = office
    self.leads = leads
    reports = all.filter { $0.obligation.due > since }
    inPeriod = Punctuality(reports)
    sinceStart = Punctuality(all)
  }
}
