import ContentReader
import Diagnostics
import PlanModel

@testable import SiteBuilder

/// A commune built in a few lines: what a test does not say is as here. It reports every half-year, its plan sets the red-alert rule and orders
/// appraisal.
struct SmallCommune {
  var slug = "binh-minh"
  var name = "Bình Minh"
  var province = "Đồng Nai"
  var demonstration: String?
  var begins = "2025-11-01"
  var progressFrom: String? = "2025-11-01"
  var calendar = halfYearly
  var alertsByPlan = true
  var ordersAppraisal = true
  var offices = [office("vhxh", "Phòng Văn hóa - Xã hội"), office("kt", "Phòng Kinh tế")]
  var headings: [PlanDocument.Heading] = []
  var body = ""
  var targets: [Versioned<Target>] = []
  var tasks: [Versioned<PlanModel.Task>] = []
  var duties: [Versioned<Duty>] = []
  var reports: [Report] = []
  var evidence: [Evidence] = []
  var appraisals: [Appraisal] = []

  var commune: Commune {
    let sentence = PlanSentence(text: "Câu của kế hoạch", source: "V.2")
    let settings = CommuneSettings(
      name: name, kind: .commune, code: "00001", province: province, progressFrom: progressFrom.map(day),
      demonstration: demonstration.map { .init(asOf: day($0)) }, calendar: calendar, alerts: alertsByPlan ? sentence : nil,
      appraisal: ordersAppraisal ? sentence : nil, place: somewhere)
    let document = PlanDocument(
      kind: "Kế hoạch", issuer: "Ủy ban nhân dân xã Bình Minh", title: "Kế hoạch", shortTitle: "Kế hoạch năm 2026", start: day(begins),
      firstYear: day(begins).year, headings: headings, body: body, place: SourcePlace(file: "plan.md"), bodyLine: 11)
    let plan = Plan(id: "kh", document: document, targets: targets, tasks: tasks, duties: duties)
    return Commune(
      slug: slug, settings: settings, offices: offices, plans: [plan], reports: reports, evidence: evidence, appraisals: appraisals)
  }

  /// What the commune shares with others: an indicator that others measure and one that communes report, two kinds of offices.
  static let shared: SharedContent = {
    let indicators = """
      id,name,short,group,measured_by
      par,Chỉ số cải cách hành chính,Chỉ số PAR,Chính quyền số,Sở Nội vụ
      ho-so,Tỷ lệ hồ sơ trực tuyến,,Dịch vụ công,

      """
    let kinds = "id,name\nvan-hoa,Phòng Văn hóa - Xã hội\nkinh-te,Phòng Kinh tế\n"
    return ContentReader.readShared(
      from: .inMemory(["indicators.csv": Array(indicators.utf8), "office-kinds.csv": Array(kinds.utf8)])
    ).0
  }()

  /// The commune judged on a day; alone, or knowing what `overview` says of others.
  func site(_ asOf: String, overview: SiteOverview? = nil) -> CommuneSite {
    let shared = SmallCommune.shared
    return CommuneSite(commune: commune, shared: shared, overview: overview ?? SiteOverview(settings: shared.settings), asOf: day(asOf))
  }

  /// What the pages across keep of it.
  func summary(_ asOf: String = "2026-11-05") -> CommuneSummary { CommuneSummary(site(asOf), isPublic: true, files: 0, pages: 0) }

  /// The commune with a row that has nothing to do with the case, so that its plan has begun to be published.
  var begun: SmallCommune {
    var commune = self
    commune.tasks.append(task(item("other", due: "Thường xuyên")))
    commune.reports.append(report("2025-H2", "2025-12-01", item: "other", state: .underWay))
    return commune
  }
}

/// Every half-year, by 5 July and 5 January.
let halfYearly = [cycle(.half, "ngày 5 tháng sau")]
/// Every month, by the 5th of the next.
let monthly = [cycle(.month, "ngày 5 tháng sau")]

let somewhere = SourcePlace(file: "nowhere.csv")

func day(_ text: String) -> Day { Day.read(text) ?? Day(number: -1_000_000) }
func figure(_ text: String) -> Quantity { Quantity.read(text) ?? Quantity(millionths: -1) }

func cycle(_ kind: Period.Kind, _ due: String?) -> ReportingCycle {
  ReportingCycle(
    kind: kind, part: nil, due: due.flatMap { ReportingCycle.DayRule.read($0) }, cutOff: .periodEnd, from: nil,
    basis: PlanSentence(text: "Báo cáo định kỳ", source: "IV.1"))
}

func office(_ id: OfficeID, _ name: String, kind: String? = nil) -> Office { Office(id: id, name: name, kind: kind, place: somewhere) }

func item(
  _ id: ItemID = "a", due: String = "", section: String = "I", number: String? = "1", statement: String = "Nội dung", start: String? = nil,
  lead: [OfficeID] = ["vhxh"]
) -> Item {
  Item(
    id: id, section: section, number: number, statement: statement, lead: lead.map { OfficeReference(id: $0, printed: $0) },
    printedDue: due.isEmpty ? nil : due, deadline: Deadline.read(printed: due), start: start.map(day), place: somewhere)
}

func task(_ item: Item) -> Versioned<PlanModel.Task> { Versioned(PlanModel.Task(item: item)) }

/// A target by its goal as printed; with `rank` by the last place that counts.
func plainTarget(
  _ goal: String?, unit: String? = "%", baseline: String? = nil, milestones: [(String, String)] = [], indicator: IndicatorID? = nil,
  scope: Target.Scope = .commune, rank: String? = nil, scale: String? = nil, _ item: Item
) -> Target {
  var read = Goal.unmeasured
  if let goal, case .goal(let goal) = Goal.read(printed: goal, unit: unit) { read = goal }
  if let rank { read = Goal(comparator: .top, max: figure(rank)) }
  return Target(
    item: item, indicator: indicator, unit: unit, printedGoal: goal, goal: read, scale: scale.map(figure), baseline: baseline.map(figure),
    scope: scope, milestones: milestones.map { Milestone(date: day($0), value: figure($1)) })
}

func target(
  _ goal: String?, unit: String? = "%", baseline: String? = nil, milestones: [(String, String)] = [], indicator: IndicatorID? = nil,
  scope: Target.Scope = .commune, rank: String? = nil, scale: String? = nil, _ item: Item
) -> Versioned<Target> {
  Versioned(
    plainTarget(
      goal, unit: unit, baseline: baseline, milestones: milestones, indicator: indicator, scope: scope, rank: rank, scale: scale, item))
}

func report(
  _ period: String, _ reported: String, item: ItemID = "a", _ value: String? = nil, of: (String, String)? = nil, complete: String? = nil,
  state: Report.State? = nil, evidence: [EvidenceID] = [], office: OfficeID? = "vhxh", note: String? = nil, explanation: String? = nil
) -> Report {
  let part = of.map { figure($0.0) }
  let whole = of.map { figure($0.1) }
  let share = part.flatMap { part in whole.flatMap { Quantity.percentage(part, of: $0) } }
  return Report(
    item: item, period: reportingPeriod(period), reported: day(reported), office: office, value: value.map(figure) ?? share,
    numerator: part, denominator: whole, complete: complete.map(figure), state: state, explanation: explanation, evidence: evidence, note: note,
    place: somewhere)
}

func reportingPeriod(_ text: String) -> Period {
  guard let period = Period.read(text) ?? Period(kind: .year, year: 1, part: 1) else { return reportingPeriod("0001") }
  return period
}

func verdict(_ evidence: EvidenceID, _ date: String, _ verdict: Appraisal.Verdict, by office: OfficeID = "kt") -> Appraisal {
  Appraisal(evidence: evidence, date: day(date), verdict: verdict, office: office, place: somewhere)
}
