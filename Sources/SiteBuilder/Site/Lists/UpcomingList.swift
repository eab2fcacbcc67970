import PlanModel
import Templating

/// What falls due next at a commune, computed from the plan alone.
struct UpcomingList {
  private let site: CommuneSite
  private let items: [(item: Item, address: String)]

  /// All items of a commune.
  init(_ site: CommuneSite) {
    self.site = site
    items =
      site.targets.map { ($0.item, site.address.target($0.item.id)) } + site.tasks.map { ($0.item, site.address.task($0.item.id)) }
  }

  /// The items that one office leads.
  init(_ site: CommuneSite, ledBy office: OfficeID) {
    let all = UpcomingList(site)
    self.site = site
    items = all.items.filter { entry in entry.item.lead.contains { $0.id == office } }
  }

  /// The next days on which something falls due, at most `limit`, with what does.
  func next(_ limit: Int, on path: String) -> [UpcomingView] {
    var byDay: [Day: [(item: Item, address: String)]] = [:]
    for entry in items {
      guard let due = entry.item.deadline.next(on: site.asOf) else { continue }
      byDay[due, default: []].append(entry)
    }
    return byDay.keys.sorted().prefix(limit).map { day in
      let entries = byDay[day] ?? []
      return UpcomingView(
        day: day, daysLeft: site.asOf.days(to: day), total: entries.count,
        links: entries.prefix(4).map {
          LinkView(href: RelativeLink.from(path, to: $0.address), text: Shortened.words($0.item.reading ?? $0.item.statement, limit: 70))
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
      .text("date", "ngày đến hạn") { VietnameseFormat.day($0.day) },
      .text("date_iso", "ngày đến hạn, dạng 2026-12-31") { $0.day.iso },
      .text("left", "còn bao nhiêu ngày") { $0.daysLeft == 0 ? "hôm nay" : "còn \(VietnameseFormat.number($0.daysLeft)) ngày" },
      .text("total", "số việc đến hạn") { String($0.total) },
      .list("links", "tối đa bốn việc", LinkView.schema) { $0.links },
      .condition("has_more", "còn việc khác nữa") { $0.total > $0.links.count },
      .text("more", "số việc còn lại") { String($0.total - $0.links.count) },
    ])
}
