import Editions
import PlanModel
import Templating

/// Rows of plans by kind, each a link with its number and a few of its words.
final class ItemLinksView: TemplateView {
  let targets: [LinkView]
  let tasks: [LinkView]
  let duties: [LinkView]

  init(targets: [LinkView], tasks: [LinkView], duties: [LinkView] = []) {
    self.targets = targets
    self.tasks = tasks
    self.duties = duties
  }

  /// Targets and tasks of a calendar, on the page at `path`.
  convenience init(_ entries: [DeadlineCalendar.Entry], in site: CommuneSite, on path: String) {
    self.init(
      targets: entries.compactMap { entry in entry.target.map { site.link(to: $0, on: path) } },
      tasks: entries.filter { $0.kind == .task }.map { site.link(to: $0.item, .task, on: path) })
  }

  /// How many there are.
  var total: Int { targets.count + tasks.count + duties.count }

  /// "3 chỉ tiêu, 2 nhiệm vụ".
  var words: String {
    ItemKind.counted([(.target, targets.count), (.task, tasks.count), (.duty, duties.count)])
  }

  static let schema = ViewSchema<ItemLinksView>(
    "item_links",
    [
      .text("words", "bao nhiêu chỉ tiêu, nhiệm vụ, trách nhiệm") { $0.words },
      .text("total", "tổng số") { Format.number($0.total) },
      .condition("any", "có ít nhất một") { $0.total > 0 },
      .optionalView("targets", "chỉ tiêu", LinkLineView.schema) { LinkLineView($0.targets) },
      .optionalView("tasks", "nhiệm vụ", LinkLineView.schema) { LinkLineView($0.tasks) },
      .optionalView("duties", "trách nhiệm, giải pháp", LinkLineView.schema) { LinkLineView($0.duties) },
    ])
}

/// Links that stand in one line: the first apart, so that a separator stands only between them.
final class LinkLineView: TemplateView {
  let first: LinkView
  let others: [LinkView]

  /// Nil when there is no link.
  init?(_ links: [LinkView]) {
    guard let first = links.first else { return nil }
    self.first = first
    others = Array(links.dropFirst())
  }

  static let schema = ViewSchema<LinkLineView>(
    "link_line",
    [
      .view("first", "liên kết thứ nhất", LinkView.schema) { $0.first },
      .list("others", "các liên kết sau", LinkView.schema) { $0.others },
    ])
}
