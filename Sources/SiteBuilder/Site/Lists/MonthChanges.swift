import PlanModel
import Templating

/// What changed at a commune within a month before the day, as its page lists it: as many items by name as there is room for, all of them counted.
struct MonthChanges {
  /// How many days the list looks back.
  static let days = 31
  /// How many items it names.
  static let limit = 8

  /// The day from the end of which changes are told.
  let from: Day
  /// The changes, by what they are; empty when there are none.
  let groups: [ChangeGroupView]
  /// "Nhận 64 dòng báo cáo, 7 kết luận thẩm định."; nil when none was received.
  let received: String?

  /// The changes of a commune; nil while nothing is known of its progress.
  init?(_ site: CommuneSite, on path: String) {
    guard let changes = site.monthChanges else { return nil }
    from = changes.from
    let words = ChangeWords(changes, in: site)
    let lists = ChangeWords.Heading.allCases.map { (heading: $0, lines: words.lines($0)) }.filter { !$0.lines.isEmpty }
    let named = MonthChanges.share(lists.map(\.lines.count))
    groups = zip(lists, named).map { list, named in
      let links = list.lines.prefix(named).map { line in
        LinkView(href: RelativeLink.from(path, to: site.address.item(line.item.id, line.kind)), text: line.shortName)
      }
      return ChangeGroupView(heading: list.heading.word, total: list.lines.count, links: links)
    }
    received = words.received
  }

  /// How many items of each list are named: one of each, then a second one, and so on until there is no more room.
  static func share(_ counts: [Int]) -> [Int] {
    var named = counts.map { _ in 0 }
    var room = limit
    while room > 0, named != counts {
      for list in counts.indices where named[list] < counts[list] && room > 0 {
        named[list] += 1
        room -= 1
      }
    }
    return named
  }
}

/// Changes of one sort.
final class ChangeGroupView: TemplateView {
  let heading: String
  let total: Int
  let links: [LinkView]

  init(heading: String, total: Int, links: [LinkView]) {
    self.heading = heading
    self.total = total
    self.links = links
  }

  static let schema = ViewSchema<ChangeGroupView>(
    "change_group",
    [
      .text("heading", "đổi thế nào, như Chuyển đỏ") { $0.heading },
      .text("count", "số việc") { Format.number($0.total) },
      .optionalView("first", "việc đầu được nêu tên", LinkView.schema) { $0.links.first },
      .list("others", "các việc khác được nêu tên", LinkView.schema) { Array($0.links.dropFirst()) },
      .condition("has_more", "có việc được nêu tên, và còn việc không được nêu tên") { !$0.links.isEmpty && $0.total > $0.links.count },
      .text("more", "số việc không được nêu tên") { Format.number($0.total - $0.links.count) },
    ])
}
