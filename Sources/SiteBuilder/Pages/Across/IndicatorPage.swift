import Editions
import PlanModel
import Templating

/// One indicator across the communes of a region, in order of name, never ranked: what each plan asks for and where each stands.
final class IndicatorPage: TemplateView {
  let frame: FrameView
  let indicator: Indicator
  let rows: [IndicatorRowView]
  let without: [LinkView]
  /// Where the axis of the dots ends; nil without dots.
  let axisEnd: String?

  init(_ indicator: Indicator, in region: Region, frame siteFrame: SiteFrame, asOf: Day) {
    let path = region.address.indicator(indicator.id)
    self.indicator = indicator
    let entries = region.communes.flatMap { commune in
      commune.indicators[indicator.id].map { (entry: $0, commune: commune) }
    }
    let figures = entries.compactMap(\.entry.figures)
    let isPercentage = figures.allSatisfy(\.isPercentage)
    // Shares and absolute figures have no common axis.
    let isDrawn = !figures.isEmpty && (isPercentage || !figures.contains(where: \.isPercentage))
    let end = isDrawn ? DotRow.axisEnd(of: figures.flatMap { [$0.goal, $0.value].compactMap { $0 } }, isPercentage: isPercentage) : nil
    rows = entries.map { IndicatorRowView($0.entry, of: $0.commune, axisEnd: end, on: path) }
    axisEnd = end.map { Format.number($0) + (isPercentage ? "%" : indicator.unit.map { " " + $0 } ?? "") }
    let tied = Set(rows.map(\.commune.slug))
    without = region.communes.filter { !tied.contains($0.slug) }.map { commune in
      LinkView(href: RelativeLink.from(path, to: commune.home), text: commune.name)
    }
    frame = region.frame(
      indicator.short ?? indicator.name, description: say("\(indicator.name): mục tiêu và kết quả của từng xã, phường."), on: path, site: siteFrame,
      asOf: asOf, sprite: SignSprite(of: rows.map(\.entry.status)))
  }

  static let schema = ViewSchema<IndicatorPage>(
    "indicator",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .text("id", "mã chỉ số") { $0.indicator.id },
      .text("name", "tên chỉ số") { $0.indicator.name },
      .text("group", "nhóm") { $0.indicator.group },
      .optionalText("explained", "chỉ số nghĩa là gì") { $0.indicator.description },
      .optionalText("help", "người dân làm gì") { $0.indicator.help },
      .optionalText("help_url", "địa chỉ hướng dẫn") { $0.indicator.helpURL },
      .optionalText("comparison", "lưu ý khi so sánh") { $0.indicator.comparison },
      .optionalText("unit", "đơn vị tính") { $0.indicator.unit },
      .optionalText("basis", "cách tính: tại thời điểm, trong kỳ, lũy kế") { $0.indicator.basis },
      .optionalText("direction", "tăng hay giảm là tốt") { view in
        view.indicator.direction.map { $0 == .up ? say("càng cao càng tốt") : say("càng thấp càng tốt") }
      },
      .optionalText("data_source", "nguồn số liệu") { $0.indicator.dataSource },
      .optionalText("measured_by", "cơ quan ngoài xã công bố số liệu") { $0.indicator.measuredBy },
      .optionalText("depends_on", "phụ thuộc ai") { $0.indicator.dependsOn },
      .texts("aliases", "tên khác trong các kế hoạch") { $0.indicator.aliases },
      .condition("has_aliases", "có tên khác") { !$0.indicator.aliases.isEmpty },
      .text("row_count", "số chỉ tiêu") { String($0.rows.count) },
      .list("rows", "chỉ tiêu của từng xã, phường", IndicatorRowView.schema) { $0.rows },
      .optionalText("axis_end", "trục của các chấm từ 0 đến đâu; không có khi không vẽ được") { $0.axisEnd },
      .list("without", "xã, phường mà kế hoạch không đặt chỉ tiêu này", LinkView.schema) { $0.without },
      .condition("has_without", "có nơi không đặt chỉ tiêu này") { !$0.without.isEmpty },
    ])
}

/// A commune's target as a row of an indicator.
final class IndicatorRowView: TemplateView {
  let entry: IndicatorEntry
  let commune: CommuneSummary
  let href: String
  let communeHref: String
  private let dots: DotRow?

  init(_ entry: IndicatorEntry, of commune: CommuneSummary, axisEnd: Quantity?, on path: String) {
    self.entry = entry
    dots = axisEnd.flatMap { end in
      entry.figures.map { DotRow(status: entry.status, value: $0.value, goal: $0.goal, axisEnd: end) }
    }
    self.commune = commune
    href = RelativeLink.from(path, to: commune.address.target(entry.item))
    communeHref = RelativeLink.from(path, to: commune.home)
  }

  static let schema = ViewSchema<IndicatorRowView>(
    "indicator_row",
    [
      .text("commune", "tên xã, phường") { $0.commune.name },
      .text("commune_href", "trang của xã, phường") { $0.communeHref },
      .text("href", "trang của chỉ tiêu") { $0.href },
      .text("label", "số thứ tự trong kế hoạch") { $0.entry.label },
      .text("text", "nội dung chỉ tiêu") { $0.entry.text },
      .optionalText("goal", "mục tiêu như in trong kế hoạch, kèm đơn vị") { $0.entry.goal },
      .text("due", "thời hạn như in trong kế hoạch") { $0.entry.due },
      .markup("dots", "vạch mục tiêu và chấm kết quả trên trục chung; không có gì khi không vẽ được") { view, out in view.dots?.write(to: &out) },
      .optionalText("value", "kết quả") { $0.entry.value },
      .optionalText("period", "kỳ của kết quả") { $0.entry.period.map(Format.period) },
      .text("css", "lớp trong tệp kiểu dáng") { $0.entry.status.toneClass },
      .text("symbol", "ký hiệu") { $0.entry.status.symbol.rawValue },
      .text("word", "lời của trạng thái") { $0.entry.word },
    ])
}
