import Editions
import PlanModel
import Templating

/// What is red at the communes of a region, by commune in order of name.
final class AlertsAcrossPage: TemplateView {
  let frame: FrameView
  let communes: [AlertsOfCommuneView]
  let region: Region
  let reporting: Int

  init(_ region: Region, frame siteFrame: SiteFrame, asOf: Day) {
    let path = region.address.alerts
    self.region = region
    communes = region.communes.filter { !$0.red.isEmpty }.map { AlertsOfCommuneView($0, on: path) }
    reporting = region.communes.count { $0.hasData }
    frame = region.frame(
      say("Việc đỏ"), description: say("Việc quá hạn, chậm nhiều hoặc minh chứng không hợp lệ ở từng xã, phường."), on: path, site: siteFrame,
      asOf: asOf,
      sprite: SignSprite(of: communes.isEmpty ? [] : [.alert]))
  }

  static let schema = ViewSchema<AlertsAcrossPage>(
    "alerts_across",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .text("commune_count", "số xã, phường") { String($0.region.communes.count) },
      .text("reporting", "số nơi đã công bố tiến độ") { String($0.reporting) },
      .condition("nobody_reports", "chưa nơi nào công bố tiến độ") { $0.reporting == 0 },
      .text("total", "số việc đỏ") { String($0.communes.reduce(0) { $0 + $1.rows.count }) },
      .condition("has_alerts", "có việc đỏ") { !$0.communes.isEmpty },
      .list("communes", "xã, phường có việc đỏ, theo thứ tự tên", AlertsOfCommuneView.schema) { $0.communes },
    ])
}

/// What is red at one commune.
final class AlertsOfCommuneView: TemplateView {
  let summary: CommuneSummary
  let href: String
  let rows: [RedItemView]

  init(_ summary: CommuneSummary, on path: String) {
    self.summary = summary
    href = RelativeLink.from(path, to: summary.home)
    rows = summary.red.elements.map { RedItemView($0, of: summary, on: path) }
  }

  static let schema = ViewSchema<AlertsOfCommuneView>(
    "alerts_of_commune",
    [
      .text("name", "tên xã, phường") { $0.summary.name },
      .text("href", "trang của xã, phường") { $0.href },
      .text("anchor", "tên để liên kết tới") { $0.summary.slug },
      .text("heading", "bao nhiêu cảnh báo") { StatusWords.alertCount($0.rows.count, alertsByPlan: $0.summary.alertsByPlan) },
      .list("rows", "việc đỏ, lâu nhất trước", RedItemView.schema) { $0.rows },
    ])
}

/// One red item of a commune.
final class RedItemView: TemplateView {
  let item: CommuneSummary.RedItem
  let href: String

  init(_ item: CommuneSummary.RedItem, of commune: CommuneSummary, on path: String) {
    self.item = item
    href = RelativeLink.from(path, to: commune.address.item(item.item, item.kind))
  }

  static let schema = ViewSchema<RedItemView>(
    "red_item",
    [
      .text("name", "tên ngắn") { $0.item.name },
      .text("href", "trang của việc") { $0.href },
      .text("kind", "chỉ tiêu, nhiệm vụ hay trách nhiệm") { $0.item.kind.noun },
      .text("label", "số thứ tự") { $0.item.label },
      .text("reason", "lý do, có số") { $0.item.reason },
      .text("since", "từ ngày nào") { Format.day($0.item.since) },
      .texts("offices", "cơ quan chủ trì") { $0.item.offices },
      .optionalText("explanation", "giải trình của cơ quan") { $0.item.explanation },
    ])
}
