import Editions
import PlanModel
import Templating

/// The roadmap of a commune's open data: the share published on schedule, then the data sets by status. Without one, what the plan says.
final class RoadmapView: TemplateView {
  let groups: [DatasetGroupView]
  let share: OpenDataShare
  let targets: [LinkView]
  let promises: [OpenDataPromiseView]
  let csv: String

  /// What waits for somebody comes first.
  private static let order: [OpenDataStatus] = [.late, .outOfDate, .published, .notYetDue, .unplanned]

  init(_ site: CommuneSite, on path: String, terms: LinkView?) {
    let standings = site.openData
    share = OpenDataShare(standings)
    groups = RoadmapView.order.compactMap { status in
      let rows = standings.filter { $0.status == status }.map { DatasetRowView($0, in: site, on: path, terms: terms) }
      return rows.isEmpty ? nil : DatasetGroupView(status, rows)
    }
    targets = site.targets.filter { $0.computed == .openDataShare }.map { site.link(to: $0, on: path) }
    promises = OpenDataPromiseView.all(of: site, on: path)
    csv = RelativeLink.from(path, to: site.address.openData.csv(PublishedSchema.datasets.key))
  }

  /// The signs it shows.
  func use(_ sprite: inout SignSprite) {
    for group in groups { sprite.use(group.status.sign.symbol) }
  }

  static let schema = ViewSchema<RoadmapView>(
    "roadmap",
    [
      .condition("has_rows", "có danh mục dữ liệu mở") { !$0.groups.isEmpty },
      .text("count", "số bộ dữ liệu") { view in Format.number(view.groups.reduce(0) { $0 + $1.rows.count }) },
      .list("groups", "các bộ dữ liệu theo tình trạng", DatasetGroupView.schema) { $0.groups },
      .optionalText("share", "bao nhiêu bộ đúng lộ trình trên bao nhiêu bộ đã đến hạn, và tỷ lệ") { OpenDataWords.share($0.share) },
      .list("targets", "chỉ tiêu lấy tỷ lệ này làm kết quả", LinkView.schema) { $0.targets },
      .condition("has_targets", "có chỉ tiêu lấy tỷ lệ này làm kết quả") { !$0.targets.isEmpty },
      .list("promises", "chỉ tiêu, nhiệm vụ của kế hoạch về dữ liệu mở", OpenDataPromiseView.schema) { $0.promises },
      .condition("has_promises", "có chỉ tiêu, nhiệm vụ về dữ liệu mở") { !$0.promises.isEmpty },
      .text("csv", "bảng danh mục, CSV") { $0.csv },
    ])
}

/// The data sets of one status.
final class DatasetGroupView: TemplateView {
  let status: OpenDataStatus
  let rows: [DatasetRowView]

  init(_ status: OpenDataStatus, _ rows: [DatasetRowView]) {
    self.status = status
    self.rows = rows
  }

  static let schema = ViewSchema<DatasetGroupView>(
    "dataset_group",
    [
      .text("anchor", "tên để liên kết tới") { "mo-" + $0.status.rawValue },
      .text("css", "lớp của tình trạng") { $0.status.sign.tone.toneClass },
      .text("symbol", "ký hiệu của tình trạng") { $0.status.sign.symbol.rawValue },
      .text("word", "tình trạng") { $0.status.sign.word },
      .text("count", "số bộ dữ liệu") { Format.number($0.rows.count) },
      .list("rows", "các bộ dữ liệu", DatasetRowView.schema) { $0.rows },
    ])
}

/// A target, task or duty by which the plan asks for open data.
final class OpenDataPromiseView: TemplateView {
  let item: LinkView
  let due: String
  let note: String?

  /// Those whose words the settings quote as about open data, and those that take the share as their figure.
  static func all(of site: CommuneSite, on path: String) -> [OpenDataPromiseView] {
    let quoted = Set(site.commune.settings.provisions(about: .openData).map(\.text))
    return site.items.compactMap { item, target in
      guard quoted.contains(item.statement) || target?.computed == .openDataShare else { return nil }
      return site.link(toItem: item.id, on: path).map { OpenDataPromiseView($0, due: DeadlineWords.printed(item), note: item.note) }
    }
  }

  private init(_ item: LinkView, due: String, note: String?) {
    self.item = item
    self.due = due
    self.note = note
  }

  static let schema = ViewSchema<OpenDataPromiseView>(
    "open_data_promise",
    [
      .view("item", "chỉ tiêu hoặc nhiệm vụ nào", LinkView.schema) { $0.item },
      .text("due", "thời hạn như in trong kế hoạch") { $0.due },
      .optionalText("note", "ghi chú của người biên tập") { $0.note },
    ])
}

extension CommuneSite {
  /// How the data sets of the roadmap stand on the day.
  var openData: [OpenDataStanding] { commune.openData(on: asOf) }

  /// The roadmap, for a target that takes its figure from it; nil for any other.
  func roadmapLink(of target: Target?, on path: String) -> LinkView? {
    guard target?.computed == .openDataShare else { return nil }
    return LinkView(href: RelativeLink.from(path, to: address.openData.listing) + "#" + CommuneAddress.roadmap, text: say("danh mục dữ liệu mở"))
  }
}

extension CommuneAddress {
  /// The place of the roadmap in the listing of open data.
  static let roadmap = "lo-trinh"
}
