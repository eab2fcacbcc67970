import OpenData
import PlanModel
import Templating

/// The way to the open data of each province, on a site that has several.
final class DataProvincesPage: TemplateView {
  let frame: FrameView
  let provinces: [LinkView]
  let source: DataFileView?

  init(
    _ regions: [Region], source: DataFile?, settings: SiteSettings, frame siteFrame: SiteFrame, asOf: Day
  ) {
    let path = AcrossAddress.whole.data.listing
    provinces = regions.map { LinkView(href: RelativeLink.from(path, to: $0.address.data.listing), text: $0.name?.capitalizedFirst ?? "") }
    self.source = source.map { DataFileView($0, on: path) }
    frame = FrameView(
      title: "Danh mục dữ liệu mở – \(settings.title)", name: "Danh mục dữ liệu mở",
      description: "Dữ liệu mở về việc thực hiện kế hoạch của xã, phường, theo tỉnh, thành phố.",
      path: path, isOnce: true, site: siteFrame, asOf: asOf,
      crumbs: [LinkView(href: RelativeLink.from(path, to: SiteAddress.home), text: "Các tỉnh, thành phố")])
  }

  static let schema = ViewSchema<DataProvincesPage>(
    "open_data_provinces",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .list("provinces", "các tỉnh, thành phố", LinkView.schema) { $0.provinces },
      .optionalView("source", "gói dựng lại trang", DataFileView.schema) { $0.source },
    ])
}
