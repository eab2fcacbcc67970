import PlanModel
import Templating

/// The method: the rules, with the sentences of the plans they come from.
final class MethodPage: TemplateView {
  let frame: FrameView
  let quotes: [QuoteView]

  init(_ summaries: [CommuneSummary], settings: SiteSettings, frame siteFrame: SiteFrame, asOf: Day) {
    quotes = summaries.filter { !$0.isDemonstration }.flatMap { summary in
      [summary.alertRule, summary.appraisalRule].compactMap { $0 }.map { QuoteView($0, of: summary) }
        + summary.calendar.map { QuoteView($0, of: summary) }
    }
    frame = FrameView(
      title: "Cách tính – \(settings.title)", description: "Tiến độ được xét thế nào: quy tắc bằng lời, số liệu và câu trong kế hoạch làm căn cứ.",
      path: SiteAddress.method, site: siteFrame, asOf: asOf, crumbs: [LinkView(href: SiteAddress.home, text: "Tất cả xã, phường")],
      sprite: SignSprite(of: ProgressStatus.allCases))
  }

  static let schema = ViewSchema<MethodPage>(
    "method",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .list("quotes", "câu trong kế hoạch làm căn cứ", QuoteView.schema) { $0.quotes },
      .condition("has_quotes", "có câu làm căn cứ") { !$0.quotes.isEmpty },
    ])
}

/// A sentence of a commune's plan.
final class QuoteView: TemplateView {
  let sentence: PlanSentence
  let summary: CommuneSummary

  init(_ sentence: PlanSentence, of summary: CommuneSummary) {
    self.sentence = sentence
    self.summary = summary
  }

  static let schema = ViewSchema<QuoteView>(
    "quote",
    [
      .text("text", "câu nguyên văn") { $0.sentence.text },
      .optionalText("source", "vị trí trong kế hoạch") { $0.sentence.source },
      .text("commune", "của xã, phường nào") { $0.summary.name },
      .text("href", "trang của xã, phường") { $0.summary.home },
    ])
}

/// The page that a server shows for an address that leads nowhere.
final class NotFoundPage: TemplateView {
  let frame: FrameView
  let home: String

  /// Its links hold the whole public address where one is set, for it is shown under any path.
  init(settings: SiteSettings, frame siteFrame: SiteFrame, asOf: Day) {
    home = (siteFrame.base ?? "") + SiteAddress.home
    frame = FrameView(
      title: "Không có trang này – \(settings.title)", path: SiteAddress.notFound, root: siteFrame.base ?? "", site: siteFrame, asOf: asOf)
  }

  static let schema = ViewSchema<NotFoundPage>(
    "not_found",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .text("home", "địa chỉ trang đầu") { $0.home },
    ])
}
