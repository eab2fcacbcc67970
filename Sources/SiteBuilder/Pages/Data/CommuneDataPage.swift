import OpenData
import PlanModel
import Templating

/// The tables that a commune's pages are made of, for whoever computes on.
final class CommuneDataPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let listing: DataListingView
  let promises: [ProvisionView]
  let roadmap: RoadmapView

  init(_ folder: DataFolder, _ made: DataFolder.Made, of site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.openData.listing
    standing = StandingView(site, on: path)
    listing = DataListingView(folder, made, on: path)
    promises = site.provisions(about: .openData)
    roadmap = RoadmapView(site, on: path, terms: folder.publishing.termsLink(on: path))
    var sprite = SignSprite()
    roadmap.use(&sprite)
    frame = site.frame(
      "Dữ liệu", description: "\(site.commune.fullName): \(folder.tables.count) bảng dữ liệu làm nên trang này, tải về và tính lại được.",
      on: path, site: siteFrame, isOnce: true, sprite: sprite)
  }

  static let schema = ViewSchema<CommuneDataPage>(
    "data",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("listing", "các bảng của trang này", DataListingView.schema) { $0.listing },
      .view("roadmap", "lộ trình dữ liệu mở", RoadmapView.schema) { $0.roadmap },
      .list("provisions", "kế hoạch nói gì về dữ liệu mở", ProvisionView.schema) { $0.promises },
      .condition("has_provisions", "kế hoạch có nói về dữ liệu mở") { !$0.promises.isEmpty },
    ])
}
