import ContentReader
import Diagnostics
import OpenData
import PlanModel

/// A commune judged on a day, with what its pages look up again and again.
struct CommuneSite: Sendable {
  /// The commune.
  let commune: Commune
  /// How its items stand.
  let judged: CommuneAssessment
  /// Its addresses.
  let address: CommuneAddress
  /// The shared catalogue of indicators, by id.
  let indicators: [IndicatorID: Indicator]
  /// The shared catalogue of kinds of offices, by id.
  let officeKinds: [String: OfficeKind]
  /// The offices, by id.
  let offices: [OfficeID: Office]
  /// The evidence, by id.
  let evidence: [EvidenceID: Evidence]
  /// The plans as they stand on the day.
  let plans: [StandingPlan]
  /// How each office stands.
  let officeStandings: [OfficeID: OfficeStanding]
  /// The latest verdict on each piece of evidence by the day.
  let verdicts: [EvidenceID: Appraisal]
  /// The evidence that reports received by the day cite.
  let citedEvidence: Set<EvidenceID>
  /// The quality of its progress data, a measure for each word of its plan.
  let quality: [DataQualityMeasure]
  /// What it knows of the other communes.
  let overview: SiteOverview

  /// Judges a commune and prepares the look-ups. `diagnostics` are the reader's, for the quality of its data.
  init(commune: Commune, shared: SharedContent, overview: SiteOverview, diagnostics: DiagnosticCollector = DiagnosticCollector(), asOf: Day) {
    let judged = CommuneAssessment(commune: commune, indicators: shared.indicatorsByID, asOf: asOf)
    self.init(judged, shared: shared, overview: overview, diagnostics: diagnostics)
  }

  /// Prepares the look-ups of a commune that was judged.
  init(_ judged: CommuneAssessment, shared: SharedContent, overview: SiteOverview, diagnostics: DiagnosticCollector = DiagnosticCollector()) {
    let commune = judged.commune
    self.commune = commune
    self.judged = judged
    self.overview = overview
    indicators = shared.indicatorsByID
    officeKinds = shared.officeKindsByID
    address = CommuneAddress(commune)
    offices = Dictionary(commune.offices.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    evidence = Dictionary(commune.evidence.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let day = judged.asOf
    plans = commune.plans.map { StandingPlan($0, on: day) }
    officeStandings = Dictionary(
      commune.offices.map { ($0.id, OfficeStanding(office: $0.id, in: judged)) }, uniquingKeysWith: { first, _ in first })
    var verdicts: [EvidenceID: Appraisal] = [:]
    for verdict in commune.appraisals where verdict.date <= day {
      if let earlier = verdicts[verdict.evidence], earlier.date > verdict.date { continue }
      verdicts[verdict.evidence] = verdict
    }
    self.verdicts = verdicts
    quality = DataQuality(judged, records: DataQualityRecords(of: judged, diagnostics)).measures
    citedEvidence = Set(commune.reports.filter { $0.reported <= day }.flatMap(\.evidence))
  }

  /// The day it is judged on.
  var asOf: Day { judged.asOf }
  /// Whether the commune's own plan sets the red-alert rule.
  var alertsByPlan: Bool { commune.settings.alerts != nil }
  /// The standing office; nil when none is named.
  var standingOffice: Office? { commune.settings.standingOffice.flatMap { offices[$0] } }

  /// All targets, in the order of the plans.
  var targets: [Target] { plans.flatMap(\.targets) }
  /// All tasks.
  var tasks: [Task] { plans.flatMap(\.tasks) }
  /// All duties.
  var duties: [Duty] { plans.flatMap(\.duties) }

  /// All targets, tasks and duties, in this order, with the target where it is one.
  var items: [(item: Item, target: Target?)] {
    targets.map { ($0.item, $0) } + tasks.map { ($0.item, nil) } + duties.map { ($0.item, nil) }
  }

  /// The pages across that it belongs to; nil for a fictional commune of a province that no real one lies in, where these are split.
  var across: AcrossAddress? { overview.across(province: commune.settings.province) }

  /// What its tables are made from.
  func published(with papers: [PaperSite], shared: SharedContent) -> PublishedCommune {
    PublishedCommune(
      judged,
      PublishedCommune.Supplement(
        quality: quality, papers: papers.map(\.figures), indicators: shared.indicators, officeKinds: shared.officeKinds))
  }

  /// Whether any report of the commune, or any computed figure, is known on the day.
  var hasData: Bool { !judged.computed.isEmpty || commune.reports.contains { $0.reported <= asOf } }

  /// The counts of some items per status.
  func counts(_ items: some Sequence<ItemID>) -> StatusCounts {
    StatusCounts(items.compactMap { judged.assessments[$0] })
  }

  /// The next report that falls due; nil where the calendar names no day.
  var nextReport: ReportObligation? {
    let calendar = commune.settings.calendar
    guard let begins = plans.map(\.plan.document.begins).min() else { return nil }
    return ReportingCycle.obligations(of: calendar, begins: begins, due: asOf..<asOf.advanced(by: 366)).first
  }

  /// The periods of an item, newest first.
  func history(of item: ItemID) -> [ItemHistory.Entry] {
    judged.history(of: item, indicators: indicators)?.entries ?? []
  }

  /// What the office says of an alert: the words of the row judged, or, where the year that ended is held against the item, of that year's last row.
  func explanation(of assessment: Assessment) -> String? {
    if let words = assessment.row?.explanation { return words }
    guard assessment.isClosedYearJudgedApart, let closed = assessment.closedWindow else { return nil }
    return history(of: assessment.item).first { $0.row != nil && $0.period.last <= closed.due }?.row?.explanation
  }

  /// A short name for lists where room is scarce: the indicator's, else the item's words.
  func shortName(_ item: Item, indicator: IndicatorID?) -> String {
    if let indicator = indicator.flatMap({ indicators[$0] }) { return indicator.short ?? indicator.name }
    return Shortened.words(item.reading ?? item.statement, limit: 30)
  }
}

extension Commune {
  /// What each id in use names.
  var kinds: [ItemID: ItemKind] {
    var kinds: [ItemID: ItemKind] = [:]
    for plan in plans {
      for target in plan.targets { kinds[target.original.item.id] = .target }
      for task in plan.tasks { kinds[task.original.item.id] = .task }
      for duty in plan.duties { kinds[duty.original.item.id] = .duty }
    }
    return kinds
  }
}

/// A plan with its rows as they stand on a day.
struct StandingPlan: Sendable {
  /// The plan.
  let plan: Plan
  /// The targets.
  let targets: [Target]
  /// The tasks.
  let tasks: [Task]
  /// The duties.
  let duties: [Duty]

  /// A plan on a day.
  init(_ plan: Plan, on day: Day) {
    self.plan = plan
    targets = plan.targets.map { $0.standing(on: day) }
    tasks = plan.tasks.map { $0.standing(on: day) }
    duties = plan.duties.map { $0.standing(on: day) }
  }
}

/// Long words made short without cutting one in two.
enum Shortened {
  /// Without the full stop at its end, for a sentence that goes on.
  static func withoutStop(_ text: String) -> String {
    text.trimmingSuffix(while: { $0 == "." })
  }

  /// Without the spaces at its end.
  static func withoutSpaces(_ text: some StringProtocol) -> String { text.trimmingSuffix(while: { $0 == " " }) }

  /// The first words within `limit` characters, with an ellipsis where something is left out.
  static func words(_ text: String, limit: Int) -> String {
    if text.count <= limit { return text }
    let start = text.prefix(limit)
    let cut = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return cut.trimmingSuffix(while: { ",;:–-".contains($0) }) + "…"
  }
}

extension StringProtocol {
  /// Without the trailing characters for which `isUnwanted` holds.
  fileprivate func trimmingSuffix(while isUnwanted: (Character) -> Bool) -> String {
    var end = endIndex
    while end > startIndex {
      let before = index(before: end)
      guard isUnwanted(self[before]) else { break }
      end = before
    }
    return String(self[..<end])
  }
}
