import OpenData
import PlanModel
import Templating

/// The open data of all communes that a set of pages across shows.
final class RegionDataPage: TemplateView {
  let frame: FrameView
  let listing: DataListingView
  let communes: [CommuneDataView]
  let source: DataFileView?

  init(_ folder: DataFolder, _ made: DataFolder.Made, in region: Region, source: DataFile?, frame siteFrame: SiteFrame, asOf: Day) {
    let path = folder.address.listing
    listing = DataListingView(folder, made, on: path)
    communes = region.communes.map { commune in CommuneDataView(commune, made.catalogued.first { $0.identifier == commune.code }, on: path) }
    self.source = source.map { DataFileView($0, on: path) }
    frame = region.frame(
      "Danh mục dữ liệu mở", description: "Dữ liệu mở về việc thực hiện kế hoạch của \(folder.facts.owner): tải về, tính lại, dựng lại được trang.",
      on: path, isOnce: true, site: siteFrame, asOf: asOf)
  }

  static let schema = ViewSchema<RegionDataPage>(
    "open_data",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("listing", "các bảng gộp", DataListingView.schema) { $0.listing },
      .list("communes", "các xã, phường", CommuneDataView.schema) { $0.communes },
      .condition("has_communes", "có xã, phường") { !$0.communes.isEmpty },
      .optionalView("source", "gói dựng lại trang", DataFileView.schema) { $0.source },
    ])
}

/// A commune in the listing of all open data.
final class CommuneDataView: TemplateView {
  let commune: CommuneSummary
  let dataset: Dataset?
  let href: String
  let files: [DataFileView]

  init(_ commune: CommuneSummary, _ dataset: Dataset?, on path: String) {
    self.commune = commune
    self.dataset = dataset
    href = RelativeLink.from(path, to: commune.address.openData.listing)
    files = (dataset?.files ?? []).map { DataFileView($0, on: path) }
  }

  static let schema = ViewSchema<CommuneDataView>(
    "commune_data",
    [
      .text("name", "tên xã, phường") { $0.commune.name },
      .text("code", "mã đơn vị hành chính") { $0.commune.code },
      .text("href", "trang dữ liệu của xã, phường") { $0.href },
      .optionalText("rows", "số dòng") { $0.dataset.map { Format.number($0.rows) } },
      .optionalText("office", "cơ quan trả lời") { $0.dataset?.office },
      .list("files", "mọi bảng trong một tệp", DataFileView.schema) { $0.files },
    ])
}
