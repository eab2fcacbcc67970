/// How an office stands on a day: what it leads and joins, and whether it reports on time.
public struct OfficeStanding: Sendable {
  /// A due report of the office, over all items for which it reports.
  public struct DueReport: Hashable, Sendable {
    /// The report.
    public let obligation: ReportObligation
    /// Missing when no row at all came for it; late when a row came late or came for some items only; else on time.
    public let status: ReportingStatus
    /// How many items were reported on time.
    public let onTime: Int
    /// How many items were reported late.
    public let late: Int
    /// How many items were not reported.
    public let missing: Int
  }

  /// The office.
  public let office: OfficeID
  /// The items it leads, alone or with others, in the order of the plans.
  public let leads: [ItemID]
  /// The items it joins without leading, in the order of the plans.
  public let joins: [ItemID]
  /// The counts of the targets it leads.
  public let targets: StatusCounts
  /// The counts of the tasks it leads.
  public let tasks: StatusCounts
  /// The reports that were due, oldest first. Only the first-named lead of an item reports on it.
  public let reports: [DueReport]

  /// How an office stands by the assessment of its commune.
  public init(office: OfficeID, in commune: CommuneAssessment) {
    var leads: [ItemID] = []
    var joins: [ItemID] = []
    var kept: [ReportObligation: [ReportingStatus]] = [:]
    for row in commune.commune.plans.flatMap({ PlanRow.all(of: $0) }) {
      let item = row.standing(on: commune.asOf).item
      if item.lead.contains(where: { $0.id == office }) {
        leads.append(item.id)
      } else if item.cooperating.contains(where: { $0.id == office }) {
        joins.append(item.id)
      }
      guard item.lead.first?.id == office else { continue }
      for report in commune.assessments[item.id]?.reporting ?? [] { kept[report.obligation, default: []].append(report.status) }
    }
    self.office = office
    self.leads = leads
    self.joins = joins
    let led = leads.compactMap { commune.assessments[$0] }
    targets = StatusCounts(led.filter { $0.kind == .target })
    tasks = StatusCounts(led.filter { $0.kind == .task })
    reports = kept.map { DueReport($0, $1) }.sorted {
      ($0.obligation.due, $0.obligation.cutOff, $0.obligation.period) < ($1.obligation.due, $1.obligation.cutOff, $1.obligation.period)
    }
  }
}

extension OfficeStanding.DueReport {
  /// A due report by how it was kept for each of the items.
  init(_ obligation: ReportObligation, _ items: [ReportingStatus]) {
    self.obligation = obligation
    onTime = items.count { $0 == .onTime }
    late = items.count { $0 == .late }
    missing = items.count { $0 == .missing }
    status = missing == items.count ? .missing : late + missing > 0 ? .late : .onTime
  }
}
