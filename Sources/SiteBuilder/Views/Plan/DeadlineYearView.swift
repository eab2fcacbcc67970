import Editions
import PlanModel
import Templating

/// A year in which something falls due, with its months.
final class DeadlineYearView: TemplateView {
  let year: Int
  let months: [DeadlineMonthView]
  private let links: (targets: Int, tasks: Int)

  init(_ year: Int, months: [DeadlineCalendar.Month], in site: CommuneSite, on path: String) {
    self.year = year
    self.months = months.map { DeadlineMonthView($0, in: site, on: path) }
    links = (months.reduce(0) { $0 + $1.targets }, months.reduce(0) { $0 + $1.tasks })
  }

  /// The years of a calendar.
  static func years(of calendar: DeadlineCalendar, in site: CommuneSite, on path: String) -> [DeadlineYearView] {
    Dictionary(grouping: calendar.months, by: \.year).sorted { $0.key < $1.key }.map { year, months in
      DeadlineYearView(year, months: months, in: site, on: path)
    }
  }

  private var words: String {
    ItemKind.counted([(.target, links.targets), (.task, links.tasks)])
  }

  static let schema = ViewSchema<DeadlineYearView>(
    "deadline_year",
    [
      .text("year", "năm") { String($0.year) },
      .text("words", "bao nhiêu chỉ tiêu, nhiệm vụ đến hạn trong năm") { $0.words },
      .list("months", "các tháng có việc đến hạn", DeadlineMonthView.schema) { $0.months },
    ])
}

/// A month in which something falls due.
final class DeadlineMonthView: TemplateView {
  let month: DeadlineCalendar.Month
  let links: ItemLinksView

  init(_ month: DeadlineCalendar.Month, in site: CommuneSite, on path: String) {
    self.month = month
    links = ItemLinksView(month.entries, in: site, on: path)
  }

  /// "đã qua", "3 việc đã qua"; nil when nothing is past.
  private var past: String? {
    month.past == 0 ? nil : month.past == month.entries.count ? say("đã qua") : say("\(Format.number(month.past)) việc đã qua")
  }

  static let schema = ViewSchema<DeadlineMonthView>(
    "deadline_month",
    [
      .text("month", "tháng") { say("Tháng \(Format.month($0.month.month))") },
      .text("targets", "số chỉ tiêu đến hạn") { Format.number($0.month.targets) },
      .text("tasks", "số nhiệm vụ đến hạn") { Format.number($0.month.tasks) },
      .optionalText("past", "đã qua hay chưa") { $0.past },
      .view("links", "các việc đến hạn", ItemLinksView.schema) { $0.links },
    ])
}
