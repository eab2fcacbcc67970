import Diagnostics
import PlanModel

/// A commune for worked cases: what a case does not say is as in `init`.
struct World: Sendable {
  var begins = "2025-11-01"
  var progressFrom: String? = "2025-11-01"
  var calendar: [ReportingCycle] = []
  var ordersAppraisal = false
  var targets: [Versioned<Target>] = []
  var tasks: [Versioned<Task>] = []
  var duties: [Versioned<Duty>] = []
  var reports: [Report] = []
  var appraisals: [Appraisal] = []
  var datasets: [OpenDataset] = []
  var indicators: [IndicatorID: Indicator] = [:]
  var demonstration: String?

  var commune: Commune {
    let sentence = PlanSentence(text: "thẩm định chất lượng của tài liệu minh chứng", source: "V.2.2")
    let settings = CommuneSettings(
      name: "Minh Họa", kind: .commune, code: "00000", province: "Đồng Nai", progressFrom: progressFrom.map(day),
      demonstration: demonstration.map { .init(asOf: day($0)) }, calendar: calendar, appraisal: ordersAppraisal ? sentence : nil,
      place: place)
    let document = PlanDocument(
      kind: "Kế hoạch", issuer: "Ủy ban nhân dân xã Minh Họa", title: "Kế hoạch", shortTitle: "Kế hoạch", start: day(begins),
      firstYear: day(begins).year,
      place: place)
    let plan = Plan(id: "nq57", document: document, targets: targets, tasks: tasks, duties: duties)
    return Commune(slug: "minh-hoa", settings: settings, plans: [plan], reports: reports, appraisals: appraisals, datasets: datasets)
  }

  func assessed(_ asOf: String) -> CommuneAssessment {
    CommuneAssessment(commune: commune, indicators: indicators, asOf: day(asOf))
  }

  /// The item that a case is about, "a"; a stand-in without a status when the case has none.
  func a(_ asOf: String) throws -> Assessment {
    guard let assessment = assessed(asOf).assessments["a"] else { throw Missing() }
    return assessment
  }

  struct Missing: Error {}

  /// Adds a row that has nothing to do with the case, so that the plan has begun to be published.
  func begun(on reported: String = "2025-11-02") -> World {
    var world = self
    world.tasks.append(Versioned(Task(item: item("other", deadline: .ongoing))))
    world.reports.append(row("2025-11", reported, item: "other", state: .underWay))
    return world
  }
}

let place = SourcePlace(file: "reports.csv")

func day(_ text: String) -> Day { Day.read(text) ?? Day(number: .min / 4) }
func figure(_ text: String) -> Quantity { Quantity.read(text) ?? Quantity(millionths: .min) }
func period(_ text: String) -> Period {
  guard let period = Period.read(text) ?? Period(kind: .year, year: 1, part: 1) else { return period("1") }
  return period
}

/// "2026-06-30", "thường xuyên", "hằng năm", "2025 và những năm tiếp theo", "".
func item(_ id: ItemID = "a", due: String = "", start: String? = nil, lead: [OfficeID] = ["vhxh"], cooperating: [OfficeID] = []) -> Item {
  item(id, deadline: Deadline.read(printed: due), start: start, lead: lead, cooperating: cooperating)
}

func item(
  _ id: ItemID = "a", deadline: Deadline, start: String? = nil, lead: [OfficeID] = ["vhxh"], cooperating: [OfficeID] = []
) -> Item {
  Item(
    id: id, section: "I", number: "1", statement: "Nội dung", lead: lead.map { OfficeReference(id: $0, printed: $0) },
    cooperating: cooperating.map { OfficeReference(id: $0, printed: $0) }, deadline: deadline, start: start.map(day), place: place)
}

func task(_ item: Item) -> Versioned<Task> { Versioned(Task(item: item)) }

/// A target by its goal as printed.
func target(
  _ goal: String, unit: String = "%", baseline: String? = nil, milestones: [(String, String)] = [], indicator: IndicatorID? = nil,
  scope: Target.Scope = .commune, rank: String? = nil, _ item: Item
) -> Versioned<Target> {
  var read = Goal.unmeasured
  if case .goal(let goal) = Goal.read(printed: goal, unit: unit) { read = goal }
  if let rank { read = Goal(comparator: .top, max: figure(rank)) }
  return Versioned(
    Target(
      item: item, indicator: indicator, unit: unit, printedGoal: goal, goal: read, baseline: baseline.map(figure), scope: scope,
      milestones: milestones.map { Milestone(date: day($0), value: figure($1)) }))
}

func row(
  _ period: String, _ reported: String, item: ItemID = "a", _ value: String? = nil, complete: String? = nil, state: Report.State? = nil,
  evidence: [EvidenceID] = [], office: OfficeID? = "vhxh", note: String? = nil
) -> Report {
  Report(
    item: item, period: PlanModelTests.period(period), reported: day(reported), office: office, value: value.map(figure),
    complete: complete.map(figure),
    state: state, evidence: evidence, note: note, place: place)
}

func verdict(_ evidence: EvidenceID, _ date: String, _ verdict: Appraisal.Verdict, by office: OfficeID = "vp") -> Appraisal {
  Appraisal(evidence: evidence, date: day(date), verdict: verdict, office: office, place: place)
}

func cycle(_ kind: Period.Kind, _ due: String?, part: Int? = nil, cutOff: String? = nil, from: String? = nil) -> ReportingCycle {
  ReportingCycle(
    kind: kind, part: part, due: due.flatMap { ReportingCycle.DayRule.read($0) },
    cutOff: cutOff.flatMap { ReportingCycle.DayRule.read($0) },
    from: from.map(day), basis: PlanSentence(text: "báo cáo", source: nil))
}

/// Monthly, by the 5th of the next month.
let monthly = [cycle(.month, "ngày 5 tháng sau")]
/// "Định kỳ 6 tháng (trước ngày 10/6) và hằng năm (trước ngày 05/12)" (Thống Nhất, IV.1).
let halfYearly = [cycle(.half, "trước ngày 10/6", part: 1), cycle(.year, "trước ngày 05/12")]

/// The rule that gave the status, with the alerts and since when: `alert overdue 2026-07-01`.
func short(_ assessment: Assessment) -> String {
  ([assessment.rule.rawValue] + assessment.alerts.flatMap { [$0.kind.rawValue, $0.since.iso] }).joined(separator: " ")
}

/// Due reports and how they were kept: `2026-06 late`.
func short(_ reporting: [KeptObligation]) -> [String] {
  reporting.map { $0.obligation.period.key + " " + $0.status.rawValue }
}
