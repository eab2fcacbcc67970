import Editions
import PlanModel

/// The pages of a commune beside its targets, tasks, duties and offices: those that it has.
enum FurtherPages {
  /// Links to them on the page at `path`, in the order in which residents ask.
  static func links(of site: CommuneSite, on path: String) -> [LinkView] {
    let (commune, address) = (site.commune, site.address)
    var pages = [(address.planned, say("Kế hoạch nói gì")), (address.evidence, say("Tài liệu minh chứng")), (address.papers, say("Bản tin"))]
    if commune.hasMonthsPage(on: site.asOf) { pages.insert((address.months, say("Qua các tháng")), at: 0) }
    if commune.hasSubmissionsPage(on: site.asOf) { pages.append((address.submissions, say("Báo cáo, kiểm tra, đánh giá"))) }
    if commune.hasBudgetPage { pages.append((address.budget, say("Kinh phí"))) }
    pages += commune.lists(on: site.asOf).map { (address.listing($0.id), $0.title) }
    pages.append((address.amendments, say("Điều chỉnh")))
    if commune.settings.quality != nil { pages.append((address.quality, say("Chất lượng dữ liệu"))) }
    pages += [(address.openData.listing, say("Dữ liệu")), (address.embeds, say("Nhúng vào trang khác"))]
    return pages.map { LinkView(href: RelativeLink.from(path, to: $0.0), text: $0.1) }
  }
}
