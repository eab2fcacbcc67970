import Editions
import OpenData
import PlanModel
import Templating

/// A data set of the roadmap of open data.
final class DatasetRowView: TemplateView {
  let standing: OpenDataStanding
  let office: LinkView
  let contact: Office?
  let access: LinkView?
  let terms: LinkView?

  private var dataset: OpenDataset { standing.dataset }

  init(_ standing: OpenDataStanding, in site: CommuneSite, on path: String, terms: LinkView?) {
    let dataset = standing.dataset
    self.standing = standing
    office = OfficeLinks.link(dataset.office, in: site, on: path)
    contact = site.offices[dataset.office]
    self.terms = dataset.terms == nil ? terms : nil
    if standing.published == nil {
      access = nil
    } else if let key = dataset.table {
      let heading = PublishedTable.all.first { $0.schema.key == key }?.schema.heading ?? key
      access = LinkView(href: RelativeLink.from(path, to: site.address.openData.csv(key)), text: say("Bảng “\(heading)” của trang này"))
    } else {
      access = dataset.url.map { LinkView(href: $0, text: say("Nơi tải")) }
    }
  }

  /// "quá hạn 41 ngày", "sau hạn 12 ngày", "quá kỳ 23 ngày": how far from what was promised; nil where nothing is to be said.
  private var distance: String? {
    switch standing.status {
    case .late: return dataset.planned.map { say("quá hạn \(days(from: $0, to: standing.day))") }
    case .outOfDate: return standing.nextUpdate.map { say("quá kỳ \(days(from: $0, to: standing.day))") }
    case .published: return standing.daysLate.map { say("công bố sau hạn \(Format.number($0)) ngày") }
    case .notYetDue: return dataset.planned.map { $0 == standing.day ? say("hôm nay đến hạn") : say("còn \(days(from: standing.day, to: $0))") }
    case .unplanned: return nil
    }
  }

  private func days(from first: Day, to second: Day) -> String { say("\(Format.number(first.days(to: second))) ngày") }

  /// "Tháng 9/2026 (hết ngày 30/9/2026)"; nil when nobody has set a time.
  private var plannedWords: String? {
    dataset.printedPlan.map { printed in
      guard let planned = dataset.planned else { return say("\(printed) (chưa rõ ngày)") }
      return Day.read(printed) == planned ? Format.day(planned) : say("\(printed) (hết ngày \(Format.day(planned)))")
    }
  }

  /// The formats of a table of this site are shown beside the table.
  private var formats: String? {
    if !dataset.formats.isEmpty { return dataset.formats.joined(separator: ", ") }
    return dataset.table == nil || standing.published == nil ? nil : "CSV"
  }

  /// When it is to be brought up to date next; nil while it is not published.
  private var next: String? {
    guard standing.published != nil else { return nil }
    if let day = standing.nextUpdate { return Format.day(day) }
    return dataset.frequency == .irregular ? say("khi có thay đổi") : say("chưa rõ")
  }

  static let schema = ViewSchema<DatasetRowView>(
    "dataset_row",
    [
      .text("id", "mã") { $0.dataset.id },
      .text("title", "tên") { $0.dataset.title },
      .text("description", "mô tả") { $0.dataset.description },
      .optionalText("theme", "lĩnh vực") { $0.dataset.theme },
      .view("office", "cơ quan chủ trì", LinkView.schema) { $0.office },
      .optionalText("phone", "điện thoại của cơ quan") { $0.contact?.phone },
      .optionalText("email", "hộp thư của cơ quan") { $0.contact?.email },
      .optionalText("address", "địa chỉ của cơ quan") { $0.contact?.address },
      .optionalText("frequency", "kỳ cập nhật") { $0.dataset.frequency.map(OpenDataWords.frequency) },
      .optionalText("published", "ngày công bố") { $0.standing.published.map(Format.day) },
      .optionalText("updated", "ngày cập nhật gần nhất") { $0.standing.updated.map(Format.day) },
      .optionalText("next_update", "ngày cập nhật kế tiếp") { $0.next },
      .optionalText("formats", "định dạng") { $0.formats },
      .optionalView("access", "nơi lấy dữ liệu", LinkView.schema) { $0.access },
      .optionalText("own_terms", "điều kiện sử dụng riêng") { $0.dataset.terms },
      .optionalView("terms", "điều kiện sử dụng chung", LinkView.schema) { $0.terms },
      .optionalText("basis", "căn cứ trong kế hoạch") { $0.dataset.basis },
      .optionalText("planned", "mốc công bố") { $0.plannedWords },
      .text("css", "lớp của tình trạng") { $0.standing.status.sign.tone.toneClass },
      .text("symbol", "ký hiệu của tình trạng") { $0.standing.status.sign.symbol.rawValue },
      .text("word", "tình trạng") { $0.standing.status.sign.word },
      .optionalText("distance", "chậm bao lâu, còn bao lâu") { $0.distance },
    ])
}
