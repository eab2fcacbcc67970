import Editions
import OpenData
import PlanModel
import Templating

/// A card of a commune for other pages: its counts, and how many are red.
final class CommuneCard: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let counts: CountView
  let red: String?

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.card
    let kind: ItemKind = site.targets.isEmpty ? .duty : .target
    let items = kind == .target ? site.targets.map(\.item.id) : site.duties.map(\.item.id)
    standing = StandingView(site, on: path)
    counts = CountView(site.counts(items), kind: kind, alertsByPlan: site.alertsByPlan)
    red = site.alerts.isEmpty ? nil : StatusWords.alertCount(site.alerts.count, alertsByPlan: site.alertsByPlan)
    frame = site.cardFrame(say("Tiến độ chung"), on: path, of: site.address.home, site: siteFrame, sprite: SignSprite(counts: [counts.counts]))
  }

  static let schema = ViewSchema<CommuneCard>(
    "commune_card",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("counts", "chỉ tiêu theo trạng thái; trách nhiệm, nơi kế hoạch không đặt chỉ tiêu", CountView.schema) { $0.counts },
      .optionalText("red", "bao nhiêu việc đỏ, trong chỉ tiêu, nhiệm vụ và trách nhiệm") { $0.red },
      .condition("has_data", "đã có số liệu tiến độ") { $0.standing.site.hasData },
    ])
}

/// A card of what is red at a commune.
final class AlertsCard: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let page: LinkView
  let rows: [AlertRowView]

  /// How many a card has room for.
  private static let limit = 5

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.alertsCard
    standing = StandingView(site, on: path)
    let heading = site.alerts.isEmpty ? say("Không có việc đỏ") : StatusWords.alertCount(site.alerts.count, alertsByPlan: site.alertsByPlan)
    page = LinkView(href: RelativeLink.from(path, to: site.address.alerts), text: heading)
    rows = AlertList(site).rows(on: path, limit: AlertsCard.limit)
    frame = site.cardFrame(say("Việc đỏ"), on: path, of: site.address.alerts, site: siteFrame, sprite: SignSprite(of: [.alert]))
  }

  static let schema = ViewSchema<AlertsCard>(
    "alerts_card",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("page", "trang việc đỏ, với số việc đỏ", LinkView.schema) { $0.page },
      .condition("has_rows", "có việc đỏ") { !$0.rows.isEmpty },
      .list("rows", "những việc đỏ lâu nhất", AlertRowView.schema) { $0.rows },
      .condition("has_data", "đã có số liệu tiến độ") { $0.standing.site.hasData },
    ])
}

/// A card of a commune's open data.
final class DataCard: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let page: LinkView
  let tables: Int
  let formats: [String]

  init(_ site: CommuneSite, publishing: DataPublishing, frame siteFrame: SiteFrame) {
    let path = site.address.dataCard
    standing = StandingView(site, on: path)
    page = LinkView(href: RelativeLink.from(path, to: site.address.openData.listing), text: say("Dữ liệu mở"))
    tables = PublishedTable.all.count
    let kinds: [(DataFormat, DataFile.Kind)] = [(.csv, .csv), (.json, .json), (.xlsx, .xlsx), (.sqlite, .sqlite)]
    formats = kinds.filter { publishing.formats.contains($0.0) }.map(\.1.name)
    frame = site.cardFrame(say("Dữ liệu mở"), on: path, of: site.address.openData.listing, site: siteFrame)
  }

  static let schema = ViewSchema<DataCard>(
    "data_card",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("page", "trang dữ liệu", LinkView.schema) { $0.page },
      .text("tables", "số bảng") { Format.number($0.tables) },
      .texts("formats", "các dạng tệp") { $0.formats },
    ])
}

/// A card of one target.
final class TargetCard: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let row: ItemRowView
  let name: String

  init(_ target: Target, in site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.card(target.item.id)
    standing = StandingView(site, on: path)
    row = ItemRowView(target.item, target: target, in: site, on: path)
    name = site.shortName(target.item, indicator: target.indicator)
    var sprite = SignSprite(of: [site.judged.assessments[target.item.id]?.status ?? .noData])
    sprite.use(row.bar)
    frame = site.cardFrame("\(target.item.label) \(name)", on: path, of: site.address.target(target.item.id), site: siteFrame, sprite: sprite)
  }

  static let schema = ViewSchema<TargetCard>(
    "target_card",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("row", "chỉ tiêu", ItemRowView.schema) { $0.row },
      .text("name", "tên ngắn") { $0.name },
    ])
}

extension CommuneSite {
  /// The frame of a card: it stands for a page, and search engines are sent there.
  func cardFrame(_ title: String, on path: String, of page: String, site: SiteFrame, sprite: SignSprite = SignSprite()) -> FrameView {
    frame(say("Thẻ: ") + title, on: path, site: site, canonical: page, sprite: sprite)
  }
}
