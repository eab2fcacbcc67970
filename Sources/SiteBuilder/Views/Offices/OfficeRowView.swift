import Editions
import PlanModel
import Templating

/// An office as a row of a list: what it leads and joins, and how it stands.
final class OfficeRowView: TemplateView {
  let name: String
  let href: String
  let standing: OfficeStanding?
  let targets: CountView
  let tasks: CountView
  let isCollective: Bool

  init(_ office: Office, in site: CommuneSite, on path: String) {
    name = office.name
    href = RelativeLink.from(path, to: site.address.office(office.id))
    isCollective = office.isCollective
    standing = site.officeStandings[office.id]
    targets = CountView(standing?.targets ?? StatusCounts([]), kind: .target, alertsByPlan: site.alertsByPlan)
    tasks = CountView(standing?.tasks ?? StatusCounts([]), kind: .task, alertsByPlan: site.alertsByPlan)
  }

  /// Whether any row of a plan names it.
  var isNamedInRows: Bool {
    !(standing?.leads.isEmpty ?? true) || joined > 0
  }

  /// "Chủ trì 10 chỉ tiêu, 9 nhiệm vụ; phối hợp 12".
  var words: String {
    var led: [String] = []
    if targets.counts.total > 0 { led.append(say("\(targets.counts.total) chỉ tiêu")) }
    if tasks.counts.total > 0 { led.append(say("\(tasks.counts.total) nhiệm vụ")) }
    if duties > 0 { led.append(say("\(duties) trách nhiệm")) }
    var parts: [String] = []
    if !led.isEmpty { parts.append(say("chủ trì ") + led.joined(separator: ", ")) }
    if joined > 0 { parts.append(say("phối hợp \(joined) việc")) }
    return parts.isEmpty ? say("Kế hoạch không giao riêng việc nào cho cơ quan này") : parts.joined(separator: "; ").capitalizedFirst
  }

  private var joined: Int { standing?.joins.count ?? 0 }
  private var duties: Int { (standing?.leads.count ?? 0) - targets.counts.total - tasks.counts.total }

  private var reporting: String? {
    standing?.punctuality.map { say("Báo cáo đủ, đúng hạn ") + $0 }
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

extension OfficeStanding {
  /// "10 trên 12 kỳ": how many due reports came in time; nil when none was due.
  var punctuality: String? {
    reports.isEmpty ? nil : say("\(reports.count { $0.status == .onTime }) trên \(reports.count) kỳ")
  }
}
