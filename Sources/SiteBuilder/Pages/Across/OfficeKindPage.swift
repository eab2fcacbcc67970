import Editions
import PlanModel
import Templating

/// One kind of office across the communes of a region, in order of the communes' names.
final class OfficeKindPage: TemplateView {
  let frame: FrameView
  let kind: OfficeKind
  let rows: [OfficeKindRowView]
  let without: [LinkView]

  init(_ kind: OfficeKind, in region: Region, frame siteFrame: SiteFrame, asOf: Day) {
    let path = region.address.officeKind(kind.id)
    self.kind = kind
    rows = region.communes.flatMap { commune in
      commune.offices[kind.id].map { OfficeKindRowView($0, of: commune, on: path) }
    }
    let present = Set(rows.map(\.commune.slug))
    without = region.communes.filter { !present.contains($0.slug) }.map { commune in
      LinkView(href: RelativeLink.from(path, to: commune.home), text: commune.name)
    }
    frame = region.frame(
      kind.name, description: say("\(kind.name) ở từng xã, phường: việc chủ trì, việc phối hợp, việc đỏ."), on: path, site: siteFrame, asOf: asOf)
  }

  static let schema = ViewSchema<OfficeKindPage>(
    "office_kind",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .text("name", "tên loại cơ quan") { $0.kind.name },
      .texts("aliases", "tên khác") { $0.kind.aliases },
      .condition("has_aliases", "có tên khác") { !$0.kind.aliases.isEmpty },
      .text("row_count", "số cơ quan") { String($0.rows.count) },
      .list("rows", "cơ quan của từng xã, phường", OfficeKindRowView.schema) { $0.rows },
      .list("without", "xã, phường mà kế hoạch không nêu cơ quan loại này", LinkView.schema) { $0.without },
      .condition("has_without", "có nơi không nêu") { !$0.without.isEmpty },
    ])
}

/// An office of a commune as a row of its kind.
final class OfficeKindRowView: TemplateView {
  let entry: OfficeEntry
  let commune: CommuneSummary
  let href: String
  let communeHref: String

  init(_ entry: OfficeEntry, of commune: CommuneSummary, on path: String) {
    self.entry = entry
    self.commune = commune
    href = RelativeLink.from(path, to: commune.address.office(entry.office))
    communeHref = RelativeLink.from(path, to: commune.home)
  }

  static let schema = ViewSchema<OfficeKindRowView>(
    "office_kind_row",
    [
      .text("commune", "tên xã, phường") { $0.commune.name },
      .text("commune_href", "trang của xã, phường") { $0.communeHref },
      .text("name", "tên cơ quan") { $0.entry.name },
      .text("href", "trang của cơ quan") { $0.href },
      .text("words", "chủ trì, phối hợp bao nhiêu việc") { $0.entry.words },
      .text("red", "số việc đỏ") { String($0.entry.red) },
      .condition("has_red", "có việc đỏ") { $0.entry.red > 0 },
      .condition("has_data", "xã, phường đã có số liệu") { $0.commune.hasData },
      .optionalText("punctuality", "báo cáo đủ, đúng hạn bao nhiêu kỳ") { $0.entry.punctuality },
    ])
}
