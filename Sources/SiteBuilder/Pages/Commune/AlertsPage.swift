import Editions
import PlanModel
import Templating

/// What is red at a commune, why, since when, whose.
final class AlertsPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let terms: TermsView
  let site: CommuneSite
  let rows: [AlertRowView]

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.alerts
    self.site = site
    standing = StandingView(site, on: path)
    terms = TermsView(siteFrame.glossary, kind: TermsView.alerts(site))
    rows = AlertList(site).rows(on: path)
    frame = site.frame(
      say("Việc đỏ"), description: say("\(site.commune.fullName): việc quá hạn, chậm nhiều hoặc minh chứng không hợp lệ."), on: path, site: siteFrame,
      sprite: SignSprite(of: [.alert]))
  }

  static let schema = ViewSchema<AlertsPage>(
    "alerts",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("terms", "từ ngữ được giải thích ở trang này", TermsView.schema) { $0.terms },
      .text("heading", "tiêu đề") { StatusWords.alertCount($0.rows.count, alertsByPlan: $0.site.alertsByPlan) },
      .list("rows", "việc đỏ, lâu nhất trước", AlertRowView.schema) { $0.rows },
      .condition("has_rows", "có việc đỏ") { !$0.rows.isEmpty },
      .condition("has_data", "đã có số liệu tiến độ") { $0.site.hasData },
      .texts("systems", "hệ thống theo dõi mà kế hoạch nêu tên") { $0.site.commune.settings.monitoring.map(\.name) },
    ])
}
