import PlanModel
import Templating

/// The page of a task or of a duty, which have no measure: offices, product, deadline as printed and as understood, reports, evidence.
final class WorkPage: TemplateView {
  let frame: FrameView
  let entry: ItemEntryView
  let standing: StandingView
  let figures: FigureLine
  let bar: BulletBar
  let history: [HistoryRowView]
  let csv: String
  let olderPeriods: Int
  let terms: TermsView

  /// The page of a task.
  convenience init(_ task: Task, of plan: StandingPlan, in site: CommuneSite, frame: SiteFrame) {
    let versioned = plan.plan.tasks.first { $0.original.item.id == task.item.id }
    self.init(
      task.item, .task, issued: versioned?.original.item, versioned?.versions.map(\.amendment) ?? [], of: plan, in: site, frame: frame)
  }

  /// The page of a duty.
  convenience init(_ duty: Duty, of plan: StandingPlan, in site: CommuneSite, frame: SiteFrame) {
    let versioned = plan.plan.duties.first { $0.original.item.id == duty.item.id }
    self.init(
      duty.item, .duty, issued: versioned?.original.item, versioned?.versions.map(\.amendment) ?? [], of: plan, in: site, frame: frame)
  }

  private init(
    _ item: Item, _ kind: ItemKind, issued: Item?, _ amendments: [Amendment], of plan: StandingPlan, in site: CommuneSite,
    frame siteFrame: SiteFrame
  ) {
    let path = site.address.item(item.id, kind)
    let assessment = site.judged.assessments[item.id] ?? Assessment.unknown(item, kind: kind, asOf: site.asOf)
    standing = StandingView(site, on: path)
    figures = site.rowFacts[item.id]?.figures ?? FigureLine(assessment, item: item, target: nil)
    bar = FigureLine.largeBar(assessment, item: item, target: nil)
    let rows = site.history(of: item.id)
    olderPeriods = max(rows.count - HistoryRowView.limit, 0)
    history = HistoryRowView.rows(rows, target: nil)
    csv = RelativeLink.from(path, to: site.address.openData.csv("reports"))
    entry = ItemEntryView(
      item, issued: issued ?? item, assessment: assessment, target: nil, plan: plan, in: site, on: path, history: rows, versions: amendments)
    terms = TermsView(siteFrame.glossary, in: entry.spoken, kind: TermsView.work)
    frame = site.frame(
      "\(kind.title) \(item.label): \(Shortened.words(entry.text, limit: 60))",
      description: "\(site.commune.fullName): \(Shortened.words(entry.text, limit: 150))", on: path, site: siteFrame, trail: entry.trail,
      sprite: entry.sprite(bar))
  }

  static let schema = ViewSchema<WorkPage>(
    "work",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("entry", "phần chung của chỉ tiêu, nhiệm vụ, trách nhiệm", ItemEntryView.schema) { $0.entry },
      .text("kind", "nhiệm vụ, hay trách nhiệm, giải pháp") { $0.entry.kind.title },
      .text("heading", "nội dung cho tiêu đề; lời kể dài được rút gọn, toàn văn ở mục Kế hoạch viết") { Shortened.words($0.entry.text, limit: 200) },
      .markup("bar", "thanh tiến độ lớn; không có gì khi chưa có số liệu") { view, out in view.bar.write(to: &out) },
      .condition("has_bar", "có thanh tiến độ") { $0.bar.isDrawn },
      .optionalText("value", "tình trạng, % hoàn thành") { $0.figures.value },
      .text("need", "ai đánh giá") { $0.figures.need },
      .condition("has_history", "có kỳ báo cáo") { !$0.history.isEmpty },
      .list("history", "các kỳ, mới nhất trước", HistoryRowView.schema) { $0.history },
      .condition("has_older", "còn kỳ trước nữa, chỉ có trong bảng CSV") { $0.olderPeriods > 0 },
      .text("older_count", "số kỳ trước nữa") { String($0.olderPeriods) },
      .text("csv", "bảng báo cáo CSV") { $0.csv },
      .view("terms", "từ ngữ được giải thích ở trang này", TermsView.schema) { $0.terms },
    ])
}
