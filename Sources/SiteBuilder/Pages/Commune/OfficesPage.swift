import Editions
import PlanModel
import Templating

/// All offices of a commune side by side, in the order of its content: how much each leads, how that stands, whether it reports on time. They
/// are counted, never ranked.
final class OfficesPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let rows: [OfficeLoadView]
  let idle: [LinkView]
  let hasData: Bool

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.offices
    standing = StandingView(site, on: path)
    let all = site.commune.offices.map { (office: $0, row: OfficeRowView($0, in: site, on: path)) }
    let led = all.map { site.counts(site.work.share(of: $0.office.id).leads.map { site.work.all[$0].item.id }) }
    let most = led.map(\.total).max() ?? 0
    rows = zip(all, led).filter { $0.0.row.isNamedInRows }.map { OfficeLoadView($0.0.row, LoadBar(counts: $0.1, most: most), in: site) }
    idle = all.filter { !$0.row.isNamedInRows }.map { LinkView(href: $0.row.href, text: $0.row.name) }
    hasData = site.hasData
    frame = site.frame(
      say("Các cơ quan"),
      description: say("\(site.commune.fullName): mỗi cơ quan chủ trì, phối hợp bao nhiêu việc, đến đâu, báo cáo có đúng hạn không."),
      on: path, site: siteFrame, sprite: SignSprite(counts: led))
  }

  static let schema = ViewSchema<OfficesPage>(
    "offices",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .list("rows", "cơ quan được giao việc", OfficeLoadView.schema) { $0.rows },
      .condition("has_rows", "kế hoạch giao việc cho cơ quan") { !$0.rows.isEmpty },
      .list("idle", "cơ quan không được giao riêng việc nào", LinkView.schema) { $0.idle },
      .condition("has_idle", "có cơ quan không được giao riêng việc nào") { !$0.idle.isEmpty },
      .condition("has_data", "đã có số liệu tiến độ") { $0.hasData },
    ])
}

/// An office beside others.
final class OfficeLoadView: TemplateView {
  let row: OfficeRowView
  let bar: LoadBar
  private let counts: CountView

  init(_ row: OfficeRowView, _ bar: LoadBar, in site: CommuneSite) {
    self.row = row
    self.bar = bar
    counts = CountView(bar.counts, kind: .target, alertsByPlan: site.alertsByPlan)
  }

  static let schema = ViewSchema<OfficeLoadView>(
    "office_load",
    [
      .view("row", "chủ trì, phối hợp bao nhiêu việc", OfficeRowView.schema) { $0.row },
      .markup("bar", "thanh đếm việc chủ trì, dài theo số việc") { view, out in view.bar.write(to: &out) },
      .text("total", "số việc chủ trì") { Format.number($0.bar.counts.total) },
      .condition("leads", "chủ trì ít nhất một việc") { $0.bar.counts.total > 0 },
      .text("words", "việc chủ trì theo trạng thái, bằng lời") { $0.counts.words },
    ])
}
