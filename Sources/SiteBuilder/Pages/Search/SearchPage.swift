import Editions
import PlanModel
import Templating

/// The search of a region: a form whose choices stand in the address, and a place for what is found. Without a script it leads to the lists that need none.
final class SearchPage: TemplateView {
  let frame: FrameView
  let region: Region
  let isOffered: Bool

  init(_ region: Region, frame siteFrame: SiteFrame, asOf: Day) {
    self.region = region
    isOffered = siteFrame.offersSearch
    frame = region.frame(
      say("Tìm kiếm"), description: say("Tìm chỉ tiêu, nhiệm vụ, cơ quan, kế hoạch, bản tin, thuật ngữ."), on: region.address.search, site: siteFrame,
      asOf: asOf, sprite: isOffered ? SignSprite(of: ProgressStatus.allCases) : SignSprite())
  }

  private func link(_ address: String, _ text: String) -> LinkView {
    LinkView(href: RelativeLink.from(region.address.search, to: address), text: text)
  }

  static let schema = ViewSchema<SearchPage>(
    "search",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .condition("is_offered", "lần dựng này có tạo tìm kiếm") { $0.isOffered },
      .text("action", "tên tệp của trang này, cho biểu mẫu") { RelativeLink.from($0.region.address.search, to: $0.region.address.search) },
      .text("index", "thư mục của chỉ mục tìm kiếm") { RelativeLink.from($0.region.address.search, to: $0.region.address.searchIndex) },
      .list("communes", "xã, phường theo thứ tự tên, cho bộ lọc", SearchChoiceView.schema) {
        $0.region.communes.map { SearchChoiceView($0.slug, $0.name) }
      },
      .list("kinds", "các loại trang, cho bộ lọc", SearchChoiceView.schema) { _ in SearchKind.allCases.map { SearchChoiceView($0.rawValue, $0.word) }
      },
      .list("statuses", "các trạng thái, cho bộ lọc", SearchChoiceView.schema) { _ in
        ProgressStatus.allCases.map { SearchChoiceView($0.symbol.rawValue, StatusWording().short($0)) }
      },
      .list("office_kinds", "các loại cơ quan, cho bộ lọc", SearchChoiceView.schema) {
        $0.region.officeKinds.map { SearchChoiceView($0.id, $0.name) }
      },
      .condition("has_office_kinds", "có loại cơ quan") { !$0.region.officeKinds.isEmpty },
      .list("links", "trang của từng xã, phường, nơi có đủ danh sách", LinkView.schema) { page in
        page.region.communes.map { page.link($0.home, $0.name) }
      },
      .condition("has_communes", "có xã, phường") { !$0.region.communes.isEmpty },
    ])
}

/// A choice of a filter.
final class SearchChoiceView: TemplateView {
  let key: String
  let word: String

  init(_ key: String, _ word: String) {
    self.key = key
    self.word = word
  }

  static let schema = ViewSchema<SearchChoiceView>(
    "search_choice",
    [
      .text("key", "giá trị đứng trong địa chỉ") { $0.key },
      .text("word", "lời") { $0.word },
    ])
}

/// The way to the search of each province, where there are several.
final class SearchProvincesPage: TemplateView {
  let frame: FrameView
  let regions: [Region]
  let isOffered: Bool

  init(_ regions: [Region], settings: SiteSettings, frame siteFrame: SiteFrame, asOf: Day) {
    self.regions = regions
    isOffered = siteFrame.offersSearch
    frame = FrameView(
      title: say("Tìm kiếm – \(settings.title)"), description: say("Chọn tỉnh, thành phố để tìm."), path: AcrossAddress.whole.search, site: siteFrame,
      asOf: asOf, crumbs: [LinkView(href: RelativeLink.from(AcrossAddress.whole.search, to: SiteAddress.home), text: say("Các tỉnh, thành phố"))])
  }

  static let schema = ViewSchema<SearchProvincesPage>(
    "search_provinces",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .condition("is_offered", "lần dựng này có tạo tìm kiếm") { $0.isOffered },
      .list("provinces", "trang tìm kiếm của từng tỉnh, thành phố", LinkView.schema) {
        $0.regions.map { LinkView(href: RelativeLink.from(AcrossAddress.whole.search, to: $0.address.search), text: $0.name ?? "") }
      },
      .list("indexes", "mục lục của từng tỉnh, thành phố", LinkView.schema) {
        $0.regions.map { LinkView(href: RelativeLink.from(AcrossAddress.whole.search, to: $0.address.index), text: $0.name?.capitalizedFirst ?? "") }
      },
    ])
}
