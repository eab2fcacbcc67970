import Editions
import PlanModel
import Templating

/// The quality of the progress data of a region's communes, each in the words of its own plan, as counts.
final class QualityPage: TemplateView {
  let frame: FrameView
  let communes: [QualityOfCommuneView]
  let without: [LinkView]

  init(_ region: Region, frame siteFrame: SiteFrame, asOf: Day) {
    let path = region.address.quality
    communes = region.communes.compactMap { QualityOfCommuneView($0, on: path) }
    without = region.communes.filter { $0.qualityRule == nil }.map { LinkView(href: RelativeLink.from(path, to: $0.home), text: $0.name) }
    frame = region.frame(
      say("Chất lượng dữ liệu"), description: say("Số liệu tiến độ của từng xã, phường theo yêu cầu về dữ liệu của chính kế hoạch."), on: path,
      site: siteFrame, asOf: asOf)
  }

  static let schema = ViewSchema<QualityPage>(
    "quality",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .list("communes", "xã, phường mà kế hoạch nêu yêu cầu về dữ liệu", QualityOfCommuneView.schema) { $0.communes },
      .list("without", "xã, phường mà kế hoạch không nêu", LinkView.schema) { $0.without },
      .condition("has_without", "có nơi kế hoạch không nêu") { !$0.without.isEmpty },
    ])
}

/// A commune with its measures.
final class QualityOfCommuneView: TemplateView {
  let summary: CommuneSummary
  let rule: PlanSentence
  let href: String
  let measures: [QualityMeasureView]

  /// Nil for a commune whose plan has no words for data.
  init?(_ summary: CommuneSummary, on path: String) {
    guard let rule = summary.qualityRule else { return nil }
    self.summary = summary
    self.rule = rule
    href = RelativeLink.from(path, to: summary.address.quality)
    measures = summary.quality.map { QualityMeasureView($0) }
  }

  static let schema = ViewSchema<QualityOfCommuneView>(
    "quality_of_commune",
    [
      .text("name", "tên xã, phường") { $0.summary.name },
      .text("href", "trang chất lượng dữ liệu của xã, phường") { $0.href },
      .text("anchor", "tên để liên kết tới") { $0.summary.slug },
      .text("text", "câu của kế hoạch") { $0.rule.text },
      .optionalText("source", "vị trí trong kế hoạch") { $0.rule.source },
      .list("measures", "từng chữ của kế hoạch", QualityMeasureView.schema) { $0.measures },
    ])
}
