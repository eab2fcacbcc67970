import ContentReader
import Diagnostics
import OpenData
import PlanModel

/// A commune judged on a day, with what its pages look up again and again. Shared by them and not copied; what only some pages ask for is made for the
/// first of them.
final class CommuneSite: Sendable {
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
  /// The plans as they stand on the day.
  let plans: [StandingPlan]
  /// All targets, in the order of the plans.
  let targets: [Target]
  /// All tasks.
  let tasks: [Task]
  /// All duties.
  let duties: [Duty]
  /// What it knows of the other communes.
  let overview: SiteOverview
  /// The pages across that it belongs to; nil for a fictional commune of a province that no real one lies in, where these are split.
  let across: AcrossAddress?
  /// Whether any report of the commune, or any computed figure, is known on the day.
  let hasData: Bool

  private let diagnostics: DiagnosticCollector
  private let keptWork = Kept<CommuneWork>()
  private let keptOffices: Kept<[OfficeID: Office]>
  private let keptEvidence: Kept<[EvidenceID: Evidence]>
  private let keptKnownEvidence = Kept<[Evidence]>()
  private let keptStandings = Kept<[OfficeID: OfficeStanding]>()
  private let keptVerdicts = Kept<[EvidenceID: Appraisal]>()
  private let keptEvidenceCounts = Kept<(cited: Int, valid: Int)>()
  private let keptQuality = Kept<[DataQualityMeasure]>()
  private let keptAlerts = Kept<[AlertList.Entry]>()
  private let keptNextReport = Kept<ReportObligation?>()
  private let keptRows = Kept<[ItemID: ItemRowFacts]>()
  private let keptUpcoming = Kept<[UpcomingList.Entry]>()
  private let keptMonthChanges = Kept<CommuneChanges?>()

  /// Judges a commune. `diagnostics` are the reader's, for the quality of its data.
  convenience init(
    commune: Commune, shared: SharedContent, overview: SiteOverview, diagnostics: DiagnosticCollector = DiagnosticCollector(), asOf: Day
  ) {
    let judged = CommuneAssessment(commune: commune, indicators: shared.indicatorsByID, asOf: asOf)
    self.init(judged, shared: shared, overview: overview, diagnostics: diagnostics)
  }

  /// A commune that was judged. Look-ups that do not depend on the day are those of `other`, the same commune on another day.
  init(
    _ judged: CommuneAssessment, shared: SharedContent, overview: SiteOverview, diagnostics: DiagnosticCollector = DiagnosticCollector(),
    sharing other: CommuneSite? = nil
  ) {
    let commune = judged.commune
    let day = judged.asOf
    self.commune = commune
    self.judged = judged
    self.overview = overview
    self.diagnostics = diagnostics
    keptOffices = other?.keptOffices ?? Kept()
    keptEvidence = other?.keptEvidence ?? Kept()
    indicators = shared.indicatorsByID
    officeKinds = shared.officeKindsByID
    address = CommuneAddress(commune)
    plans = commune.plans.map { StandingPlan($0, on: day) }
    targets = plans.flatMap(\.targets)
    tasks = plans.flatMap(\.tasks)
    duties = plans.flatMap(\.duties)
    across = overview.across(province: commune.settings.province)
    hasData = !judged.computed.isEmpty || commune.reports.contains { $0.reported <= day }
  }

  /// The same in the edition that is being made now: nothing that is worded is taken over.
  convenience init(_ other: CommuneSite, knowing overview: SiteOverview, shared: SharedContent) {
    self.init(other.judged, shared: shared, overview: overview, diagnostics: other.diagnostics)
  }

  /// The day it is judged on.
  var asOf: Day { judged.asOf }
  /// Whether the commune's own plan sets the red-alert rule.
  var alertsByPlan: Bool { commune.settings.alerts != nil }
  /// The standing office; nil when none is named.
  var standingOffice: Office? { commune.settings.standingOffice.flatMap { offices[$0] } }

  /// All items, found by id and by office.
  var work: CommuneWork { keptWork.value { CommuneWork(targets: targets, tasks: tasks, duties: duties) } }
  /// All targets, tasks and duties, in this order, with the target where it is one.
  var items: [CommuneWork.Entry] { work.all }

  /// The offices, by id.
  var offices: [OfficeID: Office] {
    keptOffices.value { Dictionary(commune.offices.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }) }
  }

  /// The evidence, by id.
  var evidence: [EvidenceID: Evidence] {
    keptEvidence.value { Dictionary(commune.evidence.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }) }
  }

  /// The evidence known on the day, in file order.
  var knownEvidence: [Evidence] { keptKnownEvidence.value { commune.evidence(knownOn: asOf) } }

  /// How the offices stand that plans name in their rows.
  var officeStandings: [OfficeID: OfficeStanding] {
    keptStandings.value { OfficeStanding.all(in: judged) }
  }

  /// The latest verdict on each piece of evidence by the day.
  var verdicts: [EvidenceID: Appraisal] {
    keptVerdicts.value {
      var verdicts: [EvidenceID: Appraisal] = [:]
      for verdict in commune.appraisals where verdict.date <= asOf {
        if let earlier = verdicts[verdict.evidence], earlier.date > verdict.date { continue }
        verdicts[verdict.evidence] = verdict
      }
      return verdicts
    }
  }

  /// How many pieces of evidence the reports received by the day cite, and how many of them were judged valid.
  var evidenceCounts: (cited: Int, valid: Int) {
    keptEvidenceCounts.value {
      var cited: Set<EvidenceID> = []
      for report in commune.reports where report.reported <= asOf { cited.formUnion(report.evidence) }
      let verdicts = verdicts
      return (cited.count, cited.count { verdicts[$0]?.verdict == .valid })
    }
  }

  /// The quality of its progress data, a measure for each word of its plan.
  var quality: [DataQualityMeasure] {
    // Only plans that name such words are measured.
    if commune.settings.quality == nil { return [] }
    return keptQuality.value { DataQuality(judged, records: DataQualityRecords(of: judged, diagnostics)).measures }
  }

  /// What the rows of lists say of each item.
  var rowFacts: [ItemID: ItemRowFacts] {
    keptRows.value {
      Dictionary(items.map { ($0.item.id, ItemRowFacts($0.item, target: $0.target, in: self)) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// What is red, the longest overdue first.
  var alerts: [AlertList.Entry] { keptAlerts.value { AlertList.entries(of: self) } }

  /// Targets and tasks with the next day on which each falls due, in the order of the plans; without those that have none.
  var upcoming: [UpcomingList.Entry] { keptUpcoming.value { UpcomingList.entries(of: self) } }

  /// What its tables are made from.
  func published(with papers: [PaperSite], shared: SharedContent) -> PublishedCommune {
    PublishedCommune(
      judged,
      PublishedCommune.Supplement(
        quality: quality, papers: papers.map { PublishedPaper($0.figures, table: $0.table) }, indicators: shared.indicators,
        officeKinds: shared.officeKinds))
  }

  /// What changed within a month before the day, see ``MonthChanges``; nil while nothing is known of its progress.
  var monthChanges: CommuneChanges? {
    keptMonthChanges.value {
      hasData ? CommuneChanges(from: judged.on(asOf.advanced(by: -MonthChanges.days)), to: judged) : nil
    }
  }

  /// The counts of some items per status.
  func counts(_ items: some Sequence<ItemID>) -> StatusCounts {
    StatusCounts(items.compactMap { judged.assessments[$0] })
  }

  /// The next report that falls due; nil where the calendar names no day.
  var nextReport: ReportObligation? {
    keptNextReport.value {
      guard let begins = plans.map(\.plan.document.begins).min() else { return nil }
      return ReportingCycle.obligations(of: commune.settings.calendar, begins: begins, due: asOf..<asOf.advanced(by: 366)).first
    }
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
