import Editions
import PlanModel
import Templating

/// An office as plans name it: how many rows it leads and joins.
final class OfficeShareView: TemplateView {
  let office: Office
  let href: String
  let targets: Int
  let tasks: Int
  let duties: Int
  let joined: Int

  init(_ office: Office, in site: CommuneSite, on path: String) {
    self.office = office
    href = RelativeLink.from(path, to: site.address.office(office.id))
    let work = site.work
    let share = work.share(of: office.id)
    targets = share.leads.count { work.kind(at: $0) == .target }
    tasks = share.leads.count { work.kind(at: $0) == .task }
    duties = share.leads.count { work.kind(at: $0) == .duty }
    joined = share.joins.count
  }

  /// The offices that rows name, in the order in which the plans first name them.
  static func all(of site: CommuneSite, on path: String) -> [OfficeShareView] {
    var seen: Set<OfficeID> = []
    let named = site.items.flatMap { ($0.item.lead + $0.item.cooperating).map(\.id) }.filter { seen.insert($0).inserted }
    return named.compactMap { site.offices[$0] }.map { OfficeShareView($0, in: site, on: path) }
  }

  static let schema = ViewSchema<OfficeShareView>(
    "office_share",
    [
      .text("name", "tên cơ quan") { $0.office.name },
      .text("href", "trang của cơ quan") { $0.href },
      .condition("is_collective", "là nhóm cơ quan") { $0.office.isCollective },
      .text("targets", "số chỉ tiêu chủ trì") { Format.number($0.targets) },
      .text("tasks", "số nhiệm vụ chủ trì") { Format.number($0.tasks) },
      .text("duties", "số trách nhiệm, giải pháp") { Format.number($0.duties) },
      .text("joined", "số việc phối hợp") { Format.number($0.joined) },
    ])
}

/// The rows of a plan that name no office.
final class UnassignedView: TemplateView {
  let plan: String
  let words: String
  let links: ItemLinksView

  /// What a plan leaves to another paper, and what it gives to nobody in particular; nothing where every row names an office.
  static func all(of site: CommuneSite, on path: String) -> [UnassignedView] {
    site.plans.flatMap { plan in
      let targets = plan.targets.filter { $0.item.lead.isEmpty }.map { site.link(to: $0, on: path) }
      let tasks = plan.tasks.filter { $0.item.lead.isEmpty }.map { site.link(to: $0.item, .task, on: path) }
      let duties = plan.duties.filter { $0.item.lead.isEmpty }.map { site.link(to: $0.item, .duty, on: path) }
      let title = plan.plan.document.shortTitle
      let views =
        if let elsewhere = plan.plan.document.unassigned {
          [
            UnassignedView(title, elsewhere, ItemLinksView(targets: targets, tasks: tasks)),
            UnassignedView(title, nobody, ItemLinksView(targets: [], tasks: [], duties: duties)),
          ]
        } else {
          [UnassignedView(title, nobody, ItemLinksView(targets: targets, tasks: tasks, duties: duties))]
        }
      return views.filter { $0.links.total > 0 }
    }
  }

  private static var nobody: String { say("Kế hoạch không giao riêng") }

  private init(_ plan: String, _ words: String, _ links: ItemLinksView) {
    self.plan = plan
    self.words = words
    self.links = links
  }

  static let schema = ViewSchema<UnassignedView>(
    "unassigned",
    [
      .text("plan", "kế hoạch nào") { $0.plan },
      .text("words", "“Kế hoạch không giao riêng”, hoặc kế hoạch để ở văn bản nào") { $0.words },
      .view("links", "các dòng không nêu cơ quan", ItemLinksView.schema) { $0.links },
    ])
}
