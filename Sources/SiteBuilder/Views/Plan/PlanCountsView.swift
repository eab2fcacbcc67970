import Editions
import PlanModel
import Templating

/// How many rows of a plan, or of all plans, say what.
final class PlanCountsView: TemplateView {
  let title: String
  let counts: PlanCounts

  init(_ title: String, _ counts: PlanCounts) {
    self.title = title
    self.counts = counts
  }

  /// Each plan, and all together where there are several.
  static func all(_ plans: [StandingPlan]) -> [PlanCountsView] {
    let single = plans.map {
      PlanCountsView($0.plan.document.shortTitle, PlanCounts(targets: $0.targets, tasks: $0.tasks, duties: $0.duties))
    }
    guard plans.count > 1 else { return single }
    return single + [
      PlanCountsView(
        say("Cả \(plans.count) kế hoạch"),
        PlanCounts(targets: plans.flatMap(\.targets), tasks: plans.flatMap(\.tasks), duties: plans.flatMap(\.duties)))
    ]
  }

  var rows: [PlanCountRowView] {
    [
      PlanCountRowView(
        say("Có mục tiêu đo được"), target: counts.targets.measured, of: counts.targets.total, task: nil, of: 0, duty: nil, of: 0),
      PlanCountRowView(
        say("Có thời hạn đọc được, kể cả thường xuyên, hằng năm"), target: counts.targets.dated, of: counts.targets.total,
        task: counts.tasks.dated, of: counts.tasks.total, duty: nil, of: 0),
      PlanCountRowView(
        say("Có cơ quan phụ trách riêng"), target: counts.targets.assigned, of: counts.targets.total, task: counts.tasks.assigned,
        of: counts.tasks.total, duty: counts.duties.assigned, of: counts.duties.total),
      PlanCountRowView(
        say("Có kết quả, sản phẩm"), target: counts.targets.productive, of: counts.targets.total, task: counts.tasks.productive,
        of: counts.tasks.total, duty: nil, of: 0),
    ]
  }

  static let schema = ViewSchema<PlanCountsView>(
    "plan_counts",
    [
      .text("title", "kế hoạch nào") { $0.title },
      .list("rows", "từng điều kế hoạch ghi", PlanCountRowView.schema) { $0.rows.filter { !$0.isEmpty } },
    ])
}

/// One thing that rows may say, and how many of them do.
final class PlanCountRowView: TemplateView {
  let name: String
  let targets: String?
  let tasks: String?
  let duties: String?

  /// The counts of each kind; nil, or none of which, where the kind cannot say it.
  init(_ name: String, target: Int?, of targets: Int, task: Int?, of tasks: Int, duty: Int?, of duties: Int) {
    self.name = name
    self.targets = PlanCountRowView.words(target, of: targets)
    self.tasks = PlanCountRowView.words(task, of: tasks)
    self.duties = PlanCountRowView.words(duty, of: duties)
  }

  var isEmpty: Bool { targets == nil && tasks == nil && duties == nil }

  private static func words(_ count: Int?, of total: Int) -> String? {
    guard let count, total > 0 else { return nil }
    return say("\(Format.number(count)) trên \(Format.number(total))")
  }

  static let schema = ViewSchema<PlanCountRowView>(
    "plan_count_row",
    [
      .text("name", "điều được đếm") { $0.name },
      .optionalText("targets", "bao nhiêu chỉ tiêu, như 3 trên 44; không có khi không xét") { $0.targets },
      .optionalText("tasks", "bao nhiêu nhiệm vụ") { $0.tasks },
      .optionalText("duties", "bao nhiêu trách nhiệm, giải pháp") { $0.duties },
    ])
}
