import Editions
import PlanModel
import Templating

/// A list that a plan promises to publish: the promise, then what is in force and what is over.
final class ListingPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let list: Provision.PromisedList
  let provisions: [ProvisionView]
  let current: [ListingView]
  let over: [ListingView]
  let year: Int
  let csv: String

  init(_ list: Provision.PromisedList, in site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.listing(list.id)
    let known = site.commune.listings.filter { $0.list == list.id && $0.isKnown(on: site.asOf) }
    self.list = list
    standing = StandingView(site, on: path)
    provisions = site.commune.settings.provisions.filter { $0.list?.id == list.id }.map { ProvisionView($0.basis) }
    current = known.filter { !$0.isOver(on: site.asOf) }.map { ListingView($0, in: site, on: path) }
    over = known.filter { $0.isOver(on: site.asOf) }.map { ListingView($0, in: site, on: path) }
    year = site.asOf.year
    csv = RelativeLink.from(path, to: site.address.openData.csv(PublishedSchema.listings.key))
    frame = site.frame(list.title, description: say("\(site.commune.fullName): danh mục \(list.title)."), on: path, site: siteFrame)
  }

  static let schema = ViewSchema<ListingPage>(
    "listing",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .text("title", "tên danh mục") { $0.list.title },
      .list("provisions", "câu của kế hoạch hứa danh mục này", ProvisionView.schema) { $0.provisions },
      .condition("has_provisions", "kế hoạch hứa danh mục này") { !$0.provisions.isEmpty },
      .list("current", "mục đang có hiệu lực", ListingView.schema) { $0.current },
      .condition("has_current", "có mục đang có hiệu lực") { !$0.current.isEmpty },
      .text("current_count", "số mục đang có hiệu lực") { String($0.current.count) },
      .list("over", "mục đã hết hiệu lực", ListingView.schema) { $0.over },
      .condition("has_over", "có mục đã hết hiệu lực") { !$0.over.isEmpty },
      .text("over_count", "số mục đã hết hiệu lực") { String($0.over.count) },
      .text("year", "năm của ngày tính số liệu") { String($0.year) },
      .text("csv", "bảng danh mục công bố, CSV") { $0.csv },
    ])
}

/// An entry of a list.
final class ListingView: TemplateView {
  let listing: Listing
  let office: LinkView

  init(_ listing: Listing, in site: CommuneSite, on path: String) {
    self.listing = listing
    office = OfficeLinks.link(listing.office, in: site, on: path)
  }

  /// "từ 01/02/2026 đến hết 31/12/2026".
  private var time: String? {
    switch (listing.from.map(Format.day), listing.until.map(Format.day)) {
    case (let from?, let until?): return say("Từ \(from) đến hết \(until)")
    case (let from?, nil): return say("Từ \(from)")
    case (nil, let until?): return say("Đến hết \(until)")
    case (nil, nil): return nil
    }
  }

  static let schema = ViewSchema<ListingView>(
    "listing_row",
    [
      .text("id", "mã") { $0.listing.id },
      .text("title", "tên") { $0.listing.title },
      .optionalText("description", "mô tả") { $0.listing.description },
      .optionalText("for_whom", "dành cho ai") { $0.listing.audience },
      .optionalText("how", "cách tiếp cận") { $0.listing.access },
      .optionalText("url", "trang web nói thêm") { $0.listing.url },
      .optionalText("document", "văn bản làm căn cứ") { $0.listing.document },
      .optionalText("time", "hiệu lực từ ngày, đến ngày") { $0.time },
      .view("office", "cơ quan trả lời", LinkView.schema) { $0.office },
    ])
}
