import PlanModel
import Templating

/// The book of a year: a sheet for each target.
final class TargetBookPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let end: PaperEndView
  let paper: PaperSite
  let groups: [TargetSheetGroupView]

  init(_ paper: PaperSite, frame siteFrame: SiteFrame) {
    let path = paper.address.book ?? paper.address.bulletin
    self.paper = paper
    standing = StandingView(paper.site, on: path)
    end = PaperEndView(paper, on: path, frame: siteFrame)
    groups = TargetSheetGroupView.all(of: paper, on: path)
    frame = paper.frame("Kết quả từng chỉ tiêu " + PaperWords.period(paper.period), on: path, site: siteFrame)
  }

  static let schema = ViewSchema<TargetBookPage>(
    "target_book",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("end", "các dạng khác và địa chỉ", PaperEndView.schema) { $0.end },
      .text("period", "kỳ, như “năm 2025”") { PaperWords.period($0.paper.period) },
      .text("cut_off", "ngày chốt số liệu") { Format.day($0.paper.paper.cutOff) },
      .text("count", "số chỉ tiêu") { String($0.groups.reduce(0) { $0 + $1.sheets.count }) },
      .list("groups", "chỉ tiêu theo nhóm", TargetSheetGroupView.schema) { $0.groups },
      .condition("has_groups", "kế hoạch có chỉ tiêu") { !$0.groups.isEmpty },
    ])
}

/// A section of targets in the book.
final class TargetSheetGroupView: TemplateView {
  let title: String
  let sheets: [TargetSheetView]

  private init(title: String, sheets: [TargetSheetView]) {
    self.title = title
    self.sheets = sheets
  }

  /// The sections of a paper's targets.
  static func all(of paper: PaperSite, on path: String) -> [TargetSheetGroupView] {
    let site = paper.site
    return site.plans.flatMap { plan in
      SectionOutline(plan.plan.document, rows: .targets, planID: plan.plan.id).groups(plan.targets, item: \.item).map { group in
        let title = site.plans.count > 1 ? plan.plan.document.shortTitle + " – " + group.title : group.title
        return TargetSheetGroupView(
          title: title, sheets: group.rows.map { TargetSheetView($0.row, group: title, of: plan.plan.document, in: paper, on: path) })
      }
    }
  }

  static let schema = ViewSchema<TargetSheetGroupView>(
    "target_sheet_group",
    [
      .text("title", "tên nhóm") { $0.title },
      .list("sheets", "từng chỉ tiêu", TargetSheetView.schema) { $0.sheets },
    ])
}

/// The sheet of one target.
final class TargetSheetView: TemplateView {
  let item: PaperItemView
  let target: Target
  let group: String
  let due: String
  let role: String
  let cooperating: [String]
  let history: [HistoryRowView]
  let evidence: [EvidenceRowView]
  let why: [String]

  init(_ target: Target, group: String, of document: PlanDocument, in paper: PaperSite, on path: String) {
    let site = paper.site
    let assessment = site.judged.assessments[target.item.id] ?? Assessment.unknown(target.item, kind: .target, asOf: site.asOf)
    let all = site.history(of: target.item.id)
    let history = all.filter { $0.period.last.year == paper.period.year }
    self.target = target
    self.group = group
    item = paper.lists.view(PaperFigures.Entry(item: target.item, target: target, assessment: assessment))
    due = DeadlineWords.planned(target.item, horizons: document.horizons) ?? "kế hoạch không nêu"
    role = target.item.leadRole ?? "Cơ quan chủ trì"
    cooperating = target.item.cooperating.map { site.offices[$0.id]?.name ?? $0.printed }
    self.history = history.map { HistoryRowView($0, target: target) }
    evidence = EvidenceRowView.rows(of: history, item: target.item, in: site, on: path)
    let explanation = Explanation(
      .init(assessment: assessment, item: target.item, target: target, history: all, alertsByPlan: site.alertsByPlan))
    // A sheet has room for what decided; the target's own page has every step.
    let deciding = explanation.steps.suffix(2).map { [$0.question, $0.equation, $0.result].compactMap { $0 }.joined(separator: " ") }
    why = explanation.conclusions.isEmpty ? deciding : explanation.conclusions
  }

  static let schema = ViewSchema<TargetSheetView>(
    "target_sheet",
    [
      .view("item", "chỉ tiêu", PaperItemView.schema) { $0.item },
      .text("group", "nhóm của kế hoạch") { $0.group },
      .text("goal", "mục tiêu như in trong kế hoạch") { FigureWords.printedGoal(of: $0.target) ?? "kế hoạch không nêu số đo" },
      .optionalText("baseline", "mức đầu kỳ") { view in view.target.baseline.map { FigureWords.value($0, of: view.target) } },
      .text("due", "thời hạn như in trong kế hoạch") { $0.due },
      .text("role", "tên gọi của cơ quan chủ trì trong kế hoạch") { $0.role },
      .optionalText("cooperating", "cơ quan phối hợp") { $0.cooperating.isEmpty ? nil : $0.cooperating.joined(separator: "; ") },
      .list("history", "các kỳ trong năm, mới nhất trước", HistoryRowView.schema) { $0.history },
      .condition("has_history", "có báo cáo trong năm") { !$0.history.isEmpty },
      .list("evidence", "minh chứng đã nêu trong năm", EvidenceRowView.schema) { $0.evidence },
      .condition("has_evidence", "có minh chứng trong năm") { !$0.evidence.isEmpty },
      .texts("why", "vì sao có trạng thái này") { $0.why },
    ])
}
