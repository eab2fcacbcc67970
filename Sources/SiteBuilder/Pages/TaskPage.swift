import PlanModel
import Templating

/// A task's page: lead and cooperating offices, product, deadline as printed and as understood, reports, evidence.
final class TaskPage: TemplateView {
  let frame: FrameView
  let entry: ItemEntryView
  let standing: StandingView
  let figures: FigureLine
  let bar: BulletBar
  let history: [HistoryRowView]
  let csv: String
  let olderPeriods: Int

  init(_ task: Task, of plan: StandingPlan, in site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.task(task.item.id)
    let assessment = site.judged.assessments[task.item.id] ?? Assessment.unknown(task.item, kind: .task, asOf: site.asOf)
    standing = StandingView(site, on: path)
    figures = FigureLine(assessment, item: task.item, target: nil)
    bar = FigureLine.largeBar(assessment, item: task.item, target: nil)
    let rows = site.history(of: task.item.id)
    olderPeriods = max(rows.count - HistoryRowView.limit, 0)
    history = HistoryRowView.rows(rows, target: nil)
    csv = RelativeLink.from(path, to: site.address.table("reports"))
    let versioned = plan.plan.tasks.first { $0.original.item.id == task.item.id }
    entry = ItemEntryView(
      task.item, issued: versioned?.original.item ?? task.item, assessment: assessment, target: nil, plan: plan, in: site, on: path, history: rows,
      versions: versioned?.versions.map(\.amendment) ?? [])
    frame = site.frame(
      "Nhiệm vụ \(task.item.label)", description: "\(site.commune.fullName): \(Shortened.words(entry.text, limit: 150))", on: path,
      site: siteFrame, trail: entry.trail,
      sprite: entry.sprite(bar))
  }

  static let schema = ViewSchema<TaskPage>(
    "task",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("entry", "phần chung của chỉ tiêu, nhiệm vụ", ItemEntryView.schema) { $0.entry },
      .markup("bar", "thanh tiến độ lớn; không có gì khi chưa có số liệu") { view, out in view.bar.write(to: &out) },
      .condition("has_bar", "có thanh tiến độ") { $0.bar.isDrawn },
      .optionalText("value", "tình trạng, % hoàn thành") { $0.figures.value },
      .text("need", "ai đánh giá") { $0.figures.need },
      .condition("has_history", "có kỳ báo cáo") { !$0.history.isEmpty },
      .list("history", "các kỳ, mới nhất trước", HistoryRowView.schema) { $0.history },
      .condition("has_older", "còn kỳ trước nữa, chỉ có trong bảng CSV") { $0.olderPeriods > 0 },
      .text("older_count", "số kỳ trước nữa") { String($0.olderPeriods) },
      .text("csv", "bảng báo cáo CSV") { $0.csv },
    ])
}
