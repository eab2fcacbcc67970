import Editions
import PlanModel
import Templating

/// What falls due next at a commune, computed from the plan alone.
struct UpcomingList {
  /// A target or task, and when it falls due next.
  typealias Entry = (item: Item, kind: ItemKind, due: Day)

  private let site: CommuneSite
  private let entries: [Entry]

  /// All items of a commune; with an office those that it leads.
  init(_ site: CommuneSite, ledBy office: OfficeID? = nil) {
    self.site = site
    entries = office.map { office in site.upcoming.filter { entry in entry.item.lead.contains { $0.id == office } } } ?? site.upcoming
  }

  /// The targets and tasks of a commune that fall due once more; see ``CommuneSite/upcoming``.
  static func entries(of site: CommuneSite) -> [Entry] {
    let all = site.targets.map { ($0.item, ItemKind.target) } + site.tasks.map { ($0.item, ItemKind.task) }
    return all.compactMap { item, kind in item.deadline.next(on: site.asOf).map { (item, kind, $0) } }
  }

  /// The next days on which something falls due, at most `limit`, with what does.
  func next(_ limit: Int, on path: String) -> [UpcomingView] {
    let byDay = Dictionary(grouping: entries, by: \.due)
    return byDay.keys.sorted().prefix(limit).map { day in
      let entries = byDay[day] ?? []
      return UpcomingView(
        day: day, daysLeft: site.asOf.days(to: day), total: entries.count,
        links: entries.prefix(4).map { entry in
          LinkView(
            href: RelativeLink.from(path, to: site.address.item(entry.item.id, entry.kind)),
            text: Shortened.words(entry.item.reading ?? entry.item.statement, limit: 70))
        })
    }
  }
}

/// A day on which something falls due.
final class UpcomingView: TemplateView {
  let day: Day
  let daysLeft: Int
  let total: Int
  let links: [LinkView]

  init(day: Day, daysLeft: Int, total: Int, links: [LinkView]) {
    self.day = day
    self.daysLeft = daysLeft
    self.total = total
    self.links = links
  }

  static let schema = ViewSchema<UpcomingView>(
    "upcoming",
    [
      .text("date", "ngày đến hạn") { Format.day($0.day) },
      .text("date_iso", "ngày đến hạn, dạng 2026-12-31") { $0.day.iso },
      .text("left", "còn bao nhiêu ngày") { $0.daysLeft == 0 ? say("hôm nay") : say("còn \(Format.number($0.daysLeft)) ngày") },
      .text("total", "số việc đến hạn") { String($0.total) },
      .list("links", "tối đa bốn việc", LinkView.schema) { $0.links },
      .condition("has_more", "còn việc khác nữa") { $0.total > $0.links.count },
      .text("more", "số việc còn lại") { String($0.total - $0.links.count) },
    ])
}
