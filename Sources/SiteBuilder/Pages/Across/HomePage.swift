import Editions
import PlanModel
import Templating

/// The communes of a region: counts by status, what turned red, what changed; the demonstration apart.
final class HomePage: TemplateView {
  let frame: FrameView
  let region: Region
  let tagline: String
  let communes: [CommuneRowView]
  let demonstrations: [CommuneRowView]
  let red: [HomeNewsView]
  let changes: [HomeNewsView]
  let reporting: Int

  init(_ region: Region, settings: SiteSettings, frame siteFrame: SiteFrame, asOf: Day) {
    let path = region.address.home
    self.region = region
    tagline = settings.tagline ?? say("Kế hoạch của xã, phường đi đến đâu?")
    communes = region.communes.map { CommuneRowView($0, on: path) }
    demonstrations = region.demonstrations.map { CommuneRowView($0, on: path) }
    red = HomeNewsView.red(region.communes, on: path)
    changes = HomeNewsView.changes(region.communes, on: path)
    reporting = region.communes.count { $0.hasData }
    let sprite = HomePage.sprite(region.communes + region.demonstrations)
    frame = region.frame(
      region.isOneOfSeveral ? say("Xã, phường") : settings.title, description: tagline, on: path, site: siteFrame, asOf: asOf, sprite: sprite)
  }

  private static func sprite(_ summaries: [CommuneSummary]) -> SignSprite {
    var sprite = SignSprite(counts: summaries.map(\.targets))
    sprite.use(ProgressStatus.noData)
    return sprite
  }

  private var heading: String {
    say("\(communes.count) xã, phường") + (region.name.map { say(" của ") + $0 } ?? "")
  }

  private var totals: String {
    let targets = communes.reduce(0) { $0 + $1.summary.targets.total }
    let tasks = communes.reduce(0) { $0 + $1.summary.tasks.total }
    let duties = communes.reduce(0) { $0 + $1.summary.duties }
    return say("\(targets) chỉ tiêu, \(tasks) nhiệm vụ, \(duties) trách nhiệm, giải pháp")
  }

  static let schema = ViewSchema<HomePage>(
    "home",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .text("tagline", "câu hỏi đầu trang") { $0.tagline },
      .text("heading", "bao nhiêu xã, phường") { $0.heading },
      .text("totals", "tổng số chỉ tiêu, nhiệm vụ, trách nhiệm") { $0.totals },
      .condition("nobody_reports", "chưa nơi nào công bố tiến độ") { $0.reporting == 0 },
      .text("reporting", "bao nhiêu nơi đã công bố tiến độ") { String($0.reporting) },
      .list("communes", "xã, phường theo thứ tự tên", CommuneRowView.schema) { $0.communes },
      .text("alerts_href", "trang việc đỏ ở mọi nơi") { RelativeLink.from($0.region.address.home, to: $0.region.address.alerts) },
      .text("index_href", "mục lục A–Z") { RelativeLink.from($0.region.address.home, to: $0.region.address.index) },
      .text("indicator_count", "số chỉ số so sánh được") { String($0.region.indicators.count) },
      .list("demonstrations", "xã minh họa, không có thật", CommuneRowView.schema) { $0.demonstrations },
      .list("red", "việc vừa chuyển đỏ", HomeNewsView.schema) { $0.red },
      .condition("has_red", "có việc vừa chuyển đỏ") { !$0.red.isEmpty },
      .list("changes", "có gì mới", HomeNewsView.schema) { $0.changes },
      .condition("has_changes", "có điều mới") { !$0.changes.isEmpty },
    ])
}

/// A commune as a row of the home page.
final class CommuneRowView: TemplateView {
  let summary: CommuneSummary
  let targets: CountView
  let tasks: CountView
  let href: String

  init(_ summary: CommuneSummary, on path: String) {
    self.summary = summary
    href = RelativeLink.from(path, to: summary.home)
    targets = CountView(summary.targets, kind: .target, alertsByPlan: summary.alertsByPlan)
    tasks = CountView(summary.tasks, kind: .task, alertsByPlan: summary.alertsByPlan)
  }

  static let schema = ViewSchema<CommuneRowView>(
    "commune_row",
    [
      .text("name", "tên xã, phường") { $0.summary.name },
      .text("href", "trang của xã, phường") { $0.href },
      .condition("has_data", "đã có số liệu tiến độ") { $0.summary.hasData },
      .condition("has_targets", "kế hoạch đặt chỉ tiêu") { $0.summary.targets.total > 0 },
      .view("targets", "chỉ tiêu theo trạng thái", CountView.schema) { $0.targets },
      .view("tasks", "nhiệm vụ theo trạng thái", CountView.schema) { $0.tasks },
      .text("duty_count", "số trách nhiệm, giải pháp") { String($0.summary.duties) },
      .text("horizons", "mốc của kế hoạch") { $0.summary.horizons.joined(separator: "; ") },
      .text("as_of", "ngày tính") { Format.day($0.summary.asOf) },
    ])
}

/// One piece of news on the home page.
final class HomeNewsView: TemplateView {
  let day: Day
  let commune: LinkView
  let text: String

  init(day: Day, commune: LinkView, text: String) {
    self.day = day
    self.commune = commune
    self.text = text
  }

  /// What turned red within 31 days, the latest first, at most ten.
  static func red(_ summaries: [CommuneSummary], on path: String) -> [HomeNewsView] {
    let all = summaries.flatMap { summary in
      summary.turnedRed(within: MonthChanges.days).map { item in
        HomeNewsView(day: item.since, commune: link(summary, path), text: "\(item.name): \(item.reason). \(explanation(item))")
      }
    }
    return latest(all)
  }

  private static func explanation(_ item: CommuneSummary.RedItem) -> String {
    item.explanation.map { say("Giải trình: \(Shortened.words($0, limit: 120))") } ?? say("Cơ quan chưa giải trình.")
  }

  /// What changed, the latest first, at most ten.
  static func changes(_ summaries: [CommuneSummary], on path: String) -> [HomeNewsView] {
    latest(summaries.flatMap { summary in summary.changes.elements.map { HomeNewsView(day: $0.day, commune: link(summary, path), text: $0.text) } })
  }

  private static func link(_ summary: CommuneSummary, _ path: String) -> LinkView {
    LinkView(href: RelativeLink.from(path, to: summary.home), text: summary.name)
  }

  private static func latest(_ news: [HomeNewsView]) -> [HomeNewsView] {
    let sorted = news.enumerated().sorted { left, right in
      left.element.day != right.element.day ? left.element.day > right.element.day : left.offset < right.offset
    }
    return sorted.prefix(10).map(\.element)
  }

  static let schema = ViewSchema<HomeNewsView>(
    "home_news",
    [
      .text("date", "ngày") { Format.day($0.day) },
      .text("date_iso", "ngày, dạng 2026-11-05") { $0.day.iso },
      .view("commune", "xã, phường", LinkView.schema) { $0.commune },
      .text("text", "điều gì") { $0.text },
    ])
}
