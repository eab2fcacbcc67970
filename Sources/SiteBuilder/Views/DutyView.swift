import PlanModel
import Templating

/// A duty or solution with its offices.
final class DutyView: TemplateView {
  let item: Item
  let offices: [LinkView]

  init(_ duty: Duty, in site: CommuneSite, on path: String) {
    item = duty.item
    offices = duty.item.lead.map { OfficeLinks.link($0, in: site, on: path) }
  }

  static let schema = ViewSchema<DutyView>(
    "duty",
    [
      .text("id", "mã") { $0.item.id },
      .text("label", "số thứ tự") { $0.item.label },
      .text("statement", "nội dung nguyên văn") { $0.item.statement },
      .optionalText("reading", "nội dung hiệu chỉnh, khi văn bản có lỗi in") { $0.item.reading },
      .optionalText("note", "ghi chú của người biên tập") { $0.item.note },
      .list("offices", "cơ quan", LinkView.schema) { $0.offices },
      .condition("has_office", "kế hoạch nêu cơ quan") { !$0.offices.isEmpty },
    ])
}

/// A section of a plan with its duties.
final class DutyGroupView: TemplateView {
  let title: String
  let anchor: String
  let duties: [DutyView]

  init(title: String, anchor: String, duties: [DutyView]) {
    self.title = title
    self.anchor = anchor
    self.duties = duties
  }

  /// The sections of duties of a plan.
  static func groups(of plan: StandingPlan, in site: CommuneSite, on path: String) -> [DutyGroupView] {
    SectionOutline(plan.plan.document, rows: .duties, planID: plan.plan.id).groups(plan.duties, item: \.item).map { group in
      DutyGroupView(title: group.title, anchor: group.anchor, duties: group.rows.map { DutyView($0.row, in: site, on: path) })
    }
  }

  static let schema = ViewSchema<DutyGroupView>(
    "duty_group",
    [
      .text("title", "tên mục như in trong kế hoạch") { $0.title },
      .text("anchor", "tên để liên kết tới mục") { $0.anchor },
      .list("duties", "các trách nhiệm, giải pháp", DutyView.schema) { $0.duties },
    ])
}
