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
    self = OfficeStanding.all(in: commune)[office] ?? OfficeStanding(office, Work())
  }

  /// How all offices stand, by the assessment of their commune.
  public static func all(in commune: CommuneAssessment) -> [OfficeID: OfficeStanding] {
    var works: [OfficeID: Work] = [:]
    for office in commune.commune.offices { works[office.id] = Work() }
    for row in commune.rows {
      let (item, leads) = (row.subject.item, row.subject.leads)
      for office in leads { works[office, default: Work()].leads.append(row.assessment) }
      var joining: [OfficeID] = []
      for office in item.cooperating where !leads.contains(office.id) && !joining.contains(office.id) {
        joining.append(office.id)
        works[office.id, default: Work()].joins.append(item.id)
      }
      if let reporter = leads.first { works[reporter, default: Work()].reports.add(row.assessment.reporting) }
    }
    var standings: [OfficeID: OfficeStanding] = [:]
    standings.reserveCapacity(works.count)
    for (office, work) in works { standings[office] = OfficeStanding(office, work) }
    return standings
  }

  /// What an office has to do with the rows of the plans.
  private struct Work {
    var leads: [Assessment] = []
    var joins: [ItemID] = []
    var reports = DueReports()
  }

  private init(_ office: OfficeID, _ work: Work) {
    self.office = office
    leads = work.leads.map(\.item)
    joins = work.joins
    targets = StatusCounts(work.leads.lazy.filter { $0.kind == .target })
    tasks = StatusCounts(work.leads.lazy.filter { $0.kind == .task })
    reports = work.reports.all
  }
}

/// The due reports of an office, counted up row by row.
struct DueReports {
  /// Those counted so far, oldest first.
  private(set) var all: [OfficeStanding.DueReport] = []

  /// Counts the reports of one row, oldest first.
  mutating func add(_ kept: [KeptObligation]) {
    var place = 0
    for report in kept {
      while place < all.count, DueReports.precedes(all[place].obligation, report.obligation) { place += 1 }
      let isNew = place == all.count || all[place].obligation != report.obligation
      if isNew { all.insert(OfficeStanding.DueReport(obligation: report.obligation, onTime: 0, late: 0, missing: 0), at: place) }
      all[place] = all[place].adding(report.status)
    }
  }

  private static func precedes(_ left: ReportObligation, _ right: ReportObligation) -> Bool {
    if left.due != right.due { return left.due < right.due }
    if left.cutOff != right.cutOff { return left.cutOff < right.cutOff }
    return left.period != right.period && left.period < right.period
  }
}

extension OfficeStanding.DueReport {
  /// A due report by how it was kept for each of the items.
  init(obligation: ReportObligation, onTime: Int, late: Int, missing: Int) {
    self.obligation = obligation
    self.onTime = onTime
    self.late = late
    self.missing = missing
    status = onTime + late == 0 ? .missing : late + missing > 0 ? .late : .onTime
  }

  fileprivate func adding(_ status: ReportingStatus) -> OfficeStanding.DueReport {
    OfficeStanding.DueReport(
      obligation: obligation, onTime: onTime + (status == .onTime ? 1 : 0), late: late + (status == .late ? 1 : 0),
      missing: missing + (status == .missing ? 1 : 0))
  }
}
