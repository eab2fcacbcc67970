import PlanModel
import Templating

/// A section of a plan with its rows.
final class ItemGroupView: TemplateView {
  let title: String
  let anchor: String
  let counts: CountView
  let rows: [ItemRowView]

  init(title: String, anchor: String, counts: CountView, rows: [ItemRowView]) {
    self.title = title
    self.anchor = anchor
    self.counts = counts
    self.rows = rows
  }

  /// The sections of targets of all plans; with several plans their titles stand before the sections'.
  static func targets(of site: CommuneSite, on path: String) -> [ItemGroupView] {
    site.plans.flatMap { targets(of: $0, in: site, on: path) }
  }

  /// The sections of tasks of all plans.
  static func tasks(of site: CommuneSite, on path: String) -> [ItemGroupView] {
    site.plans.flatMap { tasks(of: $0, in: site, on: path) }
  }

  /// The sections of targets of one plan.
  static func targets(of plan: StandingPlan, in site: CommuneSite, on path: String) -> [ItemGroupView] {
    SectionOutline(plan.plan.document, rows: .targets, planID: plan.plan.id).groups(plan.targets, item: \.item).map { group in
      ItemGroupView(
        title: title(group.title, of: plan, in: site), anchor: group.anchor,
        counts: CountView(site.counts(group.rows.map(\.row.item.id)), kind: .target, alertsByPlan: site.alertsByPlan),
        rows: group.rows.map { ItemRowView($0.row.item, target: $0.row, in: site, on: path, subheading: $0.subheading) })
    }
  }

  /// The sections of tasks of one plan.
  static func tasks(of plan: StandingPlan, in site: CommuneSite, on path: String) -> [ItemGroupView] {
    SectionOutline(plan.plan.document, rows: .tasks, planID: plan.plan.id).groups(plan.tasks, item: \.item).map { group in
      ItemGroupView(
        title: title(group.title, of: plan, in: site), anchor: group.anchor,
        counts: CountView(site.counts(group.rows.map(\.row.item.id)), kind: .task, alertsByPlan: site.alertsByPlan),
        rows: group.rows.map { ItemRowView($0.row.item, target: nil, in: site, on: path, subheading: $0.subheading) })
    }
  }

  /// The sections of duties of one plan.
  static func duties(of plan: StandingPlan, in site: CommuneSite, on path: String) -> [ItemGroupView] {
    SectionOutline(plan.plan.document, rows: .duties, planID: plan.plan.id).groups(plan.duties, item: \.item).map { group in
      ItemGroupView(
        title: title(group.title, of: plan, in: site), anchor: group.anchor,
        counts: CountView(site.counts(group.rows.map(\.row.item.id)), kind: .duty, alertsByPlan: site.alertsByPlan),
        rows: group.rows.map { ItemRowView($0.row.item, target: nil, in: site, on: path, subheading: $0.subheading) })
    }
  }

  private static func title(_ title: String, of plan: StandingPlan, in site: CommuneSite) -> String {
    site.plans.count > 1 ? plan.plan.document.shortTitle + " – " + title : title
  }

  static let schema = ViewSchema<ItemGroupView>(
    "item_group",
    [
      .text("title", "tên nhóm như in trong kế hoạch") { $0.title },
      .text("anchor", "tên để liên kết tới nhóm") { $0.anchor },
      .view("counts", "số theo trạng thái", CountView.schema) { $0.counts },
      .list("rows", "các dòng", ItemRowView.schema) { $0.rows },
    ])
}
