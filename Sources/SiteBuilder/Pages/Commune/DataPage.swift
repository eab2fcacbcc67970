import OpenData
import PlanModel
import Templating

/// The tables that a commune's pages are made of, for whoever computes on.
final class DataPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let tables: [DataTableView]
  let promises: [ProvisionView]

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.data
    standing = StandingView(site, on: path)
    tables = PublishedTable.all.map { DataTableView($0.schema, href: RelativeLink.from(path, to: site.address.table($0.schema.key))) }
    promises = site.provisions(about: .openData)
    frame = site.frame(
      "Dữ liệu", description: "\(site.commune.fullName): \(tables.count) bảng dữ liệu làm nên trang này, dạng CSV.", on: path, site: siteFrame)
  }

  static let schema = ViewSchema<DataPage>(
    "data",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .text("count", "số bảng") { String($0.tables.count) },
      .list("tables", "các bảng", DataTableView.schema) { $0.tables },
      .list("provisions", "kế hoạch nói gì về dữ liệu mở", ProvisionView.schema) { $0.promises },
      .condition("has_provisions", "kế hoạch có nói về dữ liệu mở") { !$0.promises.isEmpty },
    ])
}

/// A published table.
final class DataTableView: TemplateView {
  let table: TableSchema
  let href: String

  init(_ table: TableSchema, href: String) {
    self.table = table
    self.href = href
  }

  static let schema = ViewSchema<DataTableView>(
    "data_table",
    [
      .text("heading", "tên bảng") { $0.table.heading },
      .text("description", "mỗi dòng là gì") { $0.table.description },
      .text("href", "tệp CSV") { $0.href },
      .text("columns", "số cột") { String($0.table.columns.count) },
    ])
}
