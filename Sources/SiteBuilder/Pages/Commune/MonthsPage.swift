import Editions
import PlanModel
import Templating

/// How the counts of a commune went month by month: what was known at the end of each month, judged on its last day.
final class MonthsPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let kinds: [MonthsView]

  /// How many months are shown before the day itself.
  static let limit = 12

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.months
    standing = StandingView(site, on: path)
    let days = MonthsPage.days(until: site.asOf, from: site.commune.reports.lazy.map(\.reported).min() ?? site.asOf)
    let counts = days.map { site.judged.counts(on: $0) }
    kinds = [
      MonthsView(.target, days, counts.map(\.targets), alertsByPlan: site.alertsByPlan),
      MonthsView(.task, days, counts.map(\.tasks), alertsByPlan: site.alertsByPlan),
      MonthsView(.duty, days, counts.map(\.duties), alertsByPlan: site.alertsByPlan),
    ].filter(\.any)
    frame = site.frame(
      say("Qua các tháng"), description: say("\(site.commune.fullName): số chỉ tiêu, nhiệm vụ theo trạng thái ở cuối mỗi tháng."), on: path,
      site: siteFrame,
      sprite: SignSprite(counts: kinds.flatMap(\.counts)))
  }

  /// The last days of the months from the first report on, at most ``limit`` of them, and the day itself.
  static func days(until day: Day, from first: Day) -> [Day] {
    var days = [day]
    var end = Day.first(ofMonth: day.parts.month, year: day.year).advanced(by: -1)
    while days.count <= limit, end >= first {
      days.append(end)
      end = Day.first(ofMonth: end.parts.month, year: end.year).advanced(by: -1)
    }
    return days.reversed()
  }

  static let schema = ViewSchema<MonthsPage>(
    "months",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .list("kinds", "chỉ tiêu, nhiệm vụ, trách nhiệm", MonthsView.schema) { $0.kinds },
    ])
}

/// One kind of item month by month.
final class MonthsView: TemplateView {
  let kind: ItemKind
  let days: [Day]
  let counts: [StatusCounts]
  let wording: StatusWording
  private let views: [CountView]

  init(_ kind: ItemKind, _ days: [Day], _ counts: [StatusCounts], alertsByPlan: Bool) {
    self.kind = kind
    self.days = days
    self.counts = counts
    wording = StatusWords.wording(kind: kind, alertsByPlan: alertsByPlan)
    views = counts.map { CountView($0, kind: kind, alertsByPlan: alertsByPlan) }
  }

  /// Whether there is anything to count.
  var any: Bool { counts.contains { $0.total > 0 } }

  /// The picture: the month under each column, the day under the last one.
  var columns: StatusColumns {
    let columns = zip(days, counts).enumerated().map { index, entry in
      let (day, counts) = entry
      // A year that the next columns end would stand on the toes of the one after it.
      let isShort = index == 0 && days.count > 6 && days.dropFirst().prefix(2).contains { $0.year != day.year }
      let begins = index == 0 ? !isShort : day.year != days[index - 1].year
      return StatusColumns.Column(label: String(day.parts.month), year: begins ? String(day.year) : nil, counts: counts)
    }
    return StatusColumns(columns: columns, label: label)
  }

  private var label: String {
    guard let first = days.first, let last = views.last else { return kind.plural }
    return say("\(kind.plural.capitalizedFirst) theo trạng thái ở \(Format.number(days.count)) ngày, từ \(Format.day(first)); ")
      + say("ngày cuối: \(last.words). Bảng bên dưới ghi từng ngày.")
  }

  static let schema = ViewSchema<MonthsView>(
    "months_kind",
    [
      .text("noun", "chỉ tiêu, nhiệm vụ hay trách nhiệm") { $0.kind.plural },
      .text("heading", "tiêu đề") { $0.kind.plural.capitalizedFirst },
      .markup("columns", "hình các tháng") { view, out in view.columns.write(to: &out) },
      .markup("key", "chú giải của ngày cuối") { view, out in
        if let last = view.counts.last { CountKey(last, wording: view.wording).write(to: &out) }
      },
      .list("rows", "từng ngày, mới nhất trước", MonthRowView.schema) { view in
        zip(view.days, view.views).reversed().map { MonthRowView($0, $1) }
      },
    ])
}

/// The counts of a day.
final class MonthRowView: TemplateView {
  let day: Day
  let counts: CountView

  init(_ day: Day, _ counts: CountView) {
    self.day = day
    self.counts = counts
  }

  static let schema = ViewSchema<MonthRowView>(
    "month_row",
    [
      .text("day", "ngày") { Format.day($0.day) },
      .view("counts", "số theo trạng thái", CountView.schema) { $0.counts },
    ])
}

extension Commune {
  /// Whether there is anything to count month by month: reports received by a day.
  func hasMonthsPage(on day: Day) -> Bool { reports.contains { $0.reported <= day } }
}
