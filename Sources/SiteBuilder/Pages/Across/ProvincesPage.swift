import Editions
import PlanModel
import Templating

/// The provinces of a site that has several, each with its counts.
final class ProvincesPage: TemplateView {
  let frame: FrameView
  let tagline: String
  let provinces: [ProvinceRowView]
  let demonstrations: [CommuneRowView]

  init(_ regions: [Region], demonstrations: [CommuneSummary], settings: SiteSettings, frame siteFrame: SiteFrame, asOf: Day) {
    tagline = settings.tagline ?? say("Kế hoạch của xã, phường đi đến đâu?")
    provinces = regions.map(ProvinceRowView.init)
    self.demonstrations = demonstrations.map { CommuneRowView($0, on: SiteAddress.home) }
    var sprite = SignSprite(counts: provinces.map(\.targets.counts) + demonstrations.map(\.targets))
    sprite.use(ProgressStatus.noData)
    frame = FrameView(title: settings.title, description: tagline, path: SiteAddress.home, site: siteFrame, asOf: asOf, sprite: sprite)
  }

  private var communes: Int { provinces.reduce(0) { $0 + $1.region.communes.count } }

  static let schema = ViewSchema<ProvincesPage>(
    "provinces",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .text("tagline", "câu hỏi đầu trang") { $0.tagline },
      .text("heading", "bao nhiêu xã, phường của bao nhiêu tỉnh") { say("\($0.communes) xã, phường của \($0.provinces.count) tỉnh, thành phố") },
      .list("provinces", "tỉnh, thành phố theo thứ tự tên", ProvinceRowView.schema) { $0.provinces },
      .list("demonstrations", "xã minh họa, không có thật", CommuneRowView.schema) { $0.demonstrations },
    ])
}

/// A province as a row.
final class ProvinceRowView: TemplateView {
  let region: Region
  let targets: CountView
  let tasks: CountView

  init(_ region: Region) {
    self.region = region
    targets = CountView(region.communes.map(\.targets).reduce(StatusCounts([])) { $0 + $1 }, kind: .target, alertsByPlan: false)
    tasks = CountView(region.communes.map(\.tasks).reduce(StatusCounts([])) { $0 + $1 }, kind: .task, alertsByPlan: false)
  }

  private var reporting: Int { region.communes.count { $0.hasData } }

  static let schema = ViewSchema<ProvinceRowView>(
    "province_row",
    [
      .text("name", "tên tỉnh, thành phố") { $0.region.name?.capitalizedFirst ?? "" },
      .text("href", "trang của tỉnh, thành phố") { RelativeLink.from(SiteAddress.home, to: $0.region.address.home) },
      .text("commune_count", "số xã, phường") { String($0.region.communes.count) },
      .text("reporting", "số nơi đã công bố tiến độ") { String($0.reporting) },
      .condition("has_data", "có nơi đã công bố tiến độ") { $0.reporting > 0 },
      .view("targets", "chỉ tiêu theo trạng thái", CountView.schema) { $0.targets },
      .view("tasks", "nhiệm vụ theo trạng thái", CountView.schema) { $0.tasks },
      .text("duty_count", "số trách nhiệm, giải pháp") { String($0.region.communes.reduce(0) { $0 + $1.duties }) },
    ])
}
