import PlanModel
import Templating

/// What an office says of an item in the report that is judged: what stands in the way, what it proposes, how it explains a red mark.
final class OfficeWordsView: TemplateView {
  let item: LinkView
  let period: String?
  let status: StatusView
  let words: ReportWords

  /// The words on the items that an office leads, in the order of the plans.
  static func all(ledBy office: OfficeID, in site: CommuneSite, on path: String) -> [OfficeWordsView] {
    let work = site.work
    return work.share(of: office).leads.compactMap { OfficeWordsView(work.all[$0].item, work.all[$0].target, in: site, on: path) }
  }

  /// Nil where the report says none of these.
  private init?(_ item: Item, _ target: Target?, in site: CommuneSite, on path: String) {
    guard let assessment = site.judged.assessments[item.id] else { return nil }
    words = ReportWords(assessment.row, explanation: site.explanation(of: assessment))
    guard words.obstacle != nil || words.proposal != nil || words.explanation != nil else { return nil }
    let link = site.link(to: item, assessment.kind, indicator: target?.indicator, on: path)
    self.item = LinkView(href: link.href, text: assessment.kind.noun.capitalizedFirst + " " + link.text.quoted)
    period = assessment.row.map { Format.period($0.period) }
    status = StatusView(assessment, alertsByPlan: site.alertsByPlan)
  }

  static let schema = ViewSchema<OfficeWordsView>(
    "office_words",
    [
      .view("item", "việc nào", LinkView.schema) { $0.item },
      .optionalText("period", "kỳ của báo cáo") { $0.period },
      .view("status", "trạng thái", StatusView.schema) { $0.status },
      .optionalText("obstacle", "khó khăn, vướng mắc") { $0.words.obstacle },
      .optionalText("proposal", "kiến nghị, đề xuất") { $0.words.proposal },
      .optionalText("explanation", "giải trình") { $0.words.explanation },
    ])
}

/// The words of one office, for pages that show those of all.
final class OfficeVoiceView: TemplateView {
  let office: LinkView
  let words: [OfficeWordsView]

  /// The offices that say anything, in the order of the commune. An item that several lead stands with the first.
  static func all(of site: CommuneSite, on path: String) -> [OfficeVoiceView] {
    var told: Set<String> = []
    return site.commune.offices.compactMap { office in
      let words = OfficeWordsView.all(ledBy: office.id, in: site, on: path).filter { told.insert($0.item.href).inserted }
      return words.isEmpty ? nil : OfficeVoiceView(OfficeLinks.link(office.id, in: site, on: path), words)
    }
  }

  private init(_ office: LinkView, _ words: [OfficeWordsView]) {
    self.office = office
    self.words = words
  }

  static let schema = ViewSchema<OfficeVoiceView>(
    "office_voice",
    [
      .view("office", "cơ quan", LinkView.schema) { $0.office },
      .list("words", "lời của cơ quan về từng việc", OfficeWordsView.schema) { $0.words },
    ])
}
