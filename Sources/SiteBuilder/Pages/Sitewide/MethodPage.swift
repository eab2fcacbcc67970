import Editions
import PlanModel
import Templating

/// The method: the rules, with the sentences of the plans they come from.
final class MethodPage: TemplateView {
  let frame: FrameView
  let quotes: [QuoteView]

  /// Quotes the plans of a site with one province; of several there would be too many, and each commune's own pages quote its plan.
  init(_ regions: [Region], settings: SiteSettings, frame siteFrame: SiteFrame, asOf: Day) {
    quotes = (regions.count == 1 ? regions[0].communes : []).flatMap { commune in
      ([commune.alertRule, commune.appraisalRule, commune.clarityRule, commune.qualityRule].compactMap { $0 } + commune.calendar).map {
        QuoteView($0, of: commune)
      }
    }
    frame = FrameView(
      title: say("Cách tính – \(settings.title)"), name: say("Cách tính"),
      description: say("Tiến độ được xét thế nào: quy tắc bằng lời, số liệu và câu trong kế hoạch làm căn cứ."),
      path: SiteAddress.method, site: siteFrame, asOf: asOf,
      crumbs: [LinkView(href: RelativeLink.from(SiteAddress.method, to: SiteAddress.home), text: say("Trang đầu"))],
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
      .text("href", "trang của xã, phường") { RelativeLink.from(SiteAddress.method, to: $0.summary.home) },
    ])
}
