import OpenData
import PlanModel

/// What is true of all data sets of a folder of open data.
struct DataFacts: Sendable {
  /// Whose data they are: "Xã Thống Nhất, tỉnh Đồng Nai"; "các xã, phường của tỉnh Đồng Nai".
  let owner: String
  /// What begins their identifiers: the commune's code; nil for those of several communes.
  let code: String?
  /// The communes that they speak of.
  let places: [Dataset.Place]
  /// The office that answers for them; nil when none is named.
  let office: String?
  /// How often what follows reports changes; nil where no plan sets a calendar.
  let frequency: UpdateFrequency?
  /// When it will change next; nil when not known.
  let nextUpdate: Day?
  /// The time of the plans.
  let temporal: ClosedRange<Day>?
  /// The day whose knowledge they hold.
  let asOf: Day
  /// That they are fictional; nil for real data.
  let notice: String?

  /// Those of a commune.
  init(_ site: CommuneSite) {
    let (commune, settings) = (site.commune, site.commune.settings)
    let name = commune.fullName + ", " + site.overview.settings.fullName(ofProvince: settings.province)
    owner = name
    code = settings.code
    places = [Dataset.Place(code: settings.code, name: name)]
    office = site.standingOffice?.name
    frequency = UpdateFrequency(mostOftenIn: settings.calendar)
    nextUpdate = site.nextReport?.due
    temporal = DataFacts.span(of: site.plans.map(\.plan))
    asOf = site.asOf
    notice = commune.isDemonstration ? PublishedTable.demonstrationNotice : nil
  }

  /// Those of several communes, whose facts these are; `owner` says which.
  init(_ facts: [DataFacts], owner: String, asOf: Day) {
    self.owner = owner
    code = nil
    places = facts.flatMap(\.places)
    office = nil
    frequency = facts.compactMap(\.frequency).min { $0.order < $1.order }
    nextUpdate = facts.compactMap(\.nextUpdate).min()
    let spans = facts.compactMap(\.temporal)
    temporal = spans.map(\.lowerBound).min().flatMap { first in spans.map(\.upperBound).max().map { first...$0 } }
    self.asOf = asOf
    notice = nil
  }

  private static func span(of plans: [Plan]) -> ClosedRange<Day>? {
    guard let first = plans.map(\.document.begins).min() else { return nil }
    return first...max(first, plans.flatMap { $0.document.horizons.map(\.due) }.max() ?? first)
  }
}

extension UpdateFrequency {
  /// That of the reports that a plan asks for most often; nil where it asks for none.
  init?(mostOftenIn calendar: [ReportingCycle]) {
    guard let frequency = calendar.map({ UpdateFrequency($0.kind) }).min(by: { $0.order < $1.order }) else { return nil }
    self = frequency
  }

  private init(_ kind: Period.Kind) {
    switch kind {
    case .month: self = .monthly
    case .quarter: self = .quarterly
    case .half: self = .semiannual
    case .year: self = .annual
    }
  }

  /// Its place from the most often to the least.
  fileprivate var order: Int { UpdateFrequency.allCases.firstIndex(of: self) ?? 0 }
}
