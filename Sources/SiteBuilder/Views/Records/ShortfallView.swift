import OpenData
import PlanModel
import Templating

/// Something that falls short of a plan's word for data: an item with the periods meant, or a table.
final class ShortfallView: TemplateView {
  let link: LinkView
  let periods: [Period]

  private init(_ link: LinkView, _ periods: [Period]) {
    self.link = link
    self.periods = periods
  }

  /// What falls short of a measure, each item once, in the measure's order.
  static func all(of measure: DataQualityMeasure, in site: CommuneSite, on path: String) -> [ShortfallView] {
    var order: [ItemID] = []
    var periods: [ItemID: [Period]] = [:]
    var tables: [ShortfallView] = []
    for shortfall in measure.shortfalls {
      switch shortfall {
      case .item(let id, _):
        if periods[id] == nil { order.append(id) }
        periods[id, default: []] += []
      case .report(let id, _, let period):
        if periods[id] == nil { order.append(id) }
        periods[id, default: []].append(period)
      case .table(let key):
        let heading = PublishedTable.all.first { $0.schema.key == key }?.schema.heading ?? key
        tables.append(ShortfallView(LinkView(href: RelativeLink.from(path, to: site.address.openData.listing), text: heading), []))
      }
    }
    let items = order.compactMap { id in site.link(toItem: id, on: path).map { ShortfallView($0, periods[id] ?? []) } }
    return items + tables
  }

  static let schema = ViewSchema<ShortfallView>(
    "shortfall",
    [
      .view("link", "việc hoặc bảng nào", LinkView.schema) { $0.link },
      .optionalText("periods", "những kỳ nào") { view in
        view.periods.isEmpty ? nil : view.periods.map { Format.period($0) }.joined(separator: ", ")
      },
    ])
}
