import PlanModel
import Templating

/// An office as a row of a list: what it leads and joins, and how it stands.
final class OfficeRowView: TemplateView {
  let name: String
  let href: String
  let standing: OfficeStanding
  let targets: CountView
  let tasks: CountView
  let isCollective: Bool

  init(_ office: Office, in site: CommuneSite, on path: String) {
    name = office.name
    href = RelativeLink.from(path, to: site.address.office(office.id))
    isCollective = office.isCollective
    standing = site.judged.standing(of: office.id)
    targets = CountView(site.counts(standing.leadTargets), kind: .target, alertsByPlan: site.alertsByPlan)
    tasks = CountView(site.counts(standing.leadTasks), kind: .task, alertsByPlan: site.alertsByPlan)
  }

  /// Whether any row of a plan names it.
  var isNamedInRows: Bool {
    targets.counts.total + tasks.counts.total + standing.leadDuties.count + standing.joined.count > 0
  }

  /// "Chủ trì 10 chỉ tiêu, 9 nhiệm vụ; phối hợp 12".
  private var words: String {
    var led: [String] = []
    if targets.counts.total > 0 { led.append("\(targets.counts.total) chỉ tiêu") }
    if tasks.counts.total > 0 { led.append("\(tasks.counts.total) nhiệm vụ") }
    if !standing.leadDuties.isEmpty { led.append("\(standing.leadDuties.count) trách nhiệm") }
    var parts: [String] = []
    if !led.isEmpty { parts.append("chủ trì " + led.joined(separator: ", ")) }
    if !standing.joined.isEmpty { parts.append("phối hợp \(standing.joined.count) việc") }
    return parts.joined(separator: "; ").capitalizedFirst
  }

  private var reporting: String? {
    let kept = standing.kept
    guard !kept.isEmpty else { return nil }
    let onTime = kept.reduce(0) { $0 + ($1.status == .onTime ? 1 : 0) }
    return "Báo cáo đúng hạn \(onTime) trên \(kept.count) kỳ"
  }

  static let schema = ViewSchema<OfficeRowView>(
    "office_row",
    [
      .text("name", "tên cơ quan") { $0.name },
      .text("href", "trang của cơ quan") { $0.href },
      .condition("is_collective", "là nhóm cơ quan") { $0.isCollective },
      .text("words", "chủ trì, phối hợp bao nhiêu việc") { $0.words },
      .view("targets", "chỉ tiêu chủ trì theo trạng thái", CountView.schema) { $0.targets },
      .view("tasks", "nhiệm vụ chủ trì theo trạng thái", CountView.schema) { $0.tasks },
      .optionalText("reporting", "báo cáo đúng hạn bao nhiêu kỳ") { $0.reporting },
    ])
}
