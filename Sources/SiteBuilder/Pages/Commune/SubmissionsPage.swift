import Editions
import PlanModel
import Templating

/// Reports sent upwards, reviews and inspections, then praise, criticism and ratings, each below what the plan orders.
final class SubmissionsPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let ordered: ProvisionListView
  let accountability: ProvisionListView
  let submissions: [SubmissionView]
  let decisions: [DecisionView]
  let offices: [OfficeReportingView]
  let voices: [OfficeVoiceView]
  let site: CommuneSite

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.submissions
    self.site = site
    standing = StandingView(site, on: path)
    ordered = ProvisionListView(site.provisions(about: .reporting, .review))
    accountability = ProvisionListView(site.provisions(about: .accountability))
    submissions = SubmissionView.all(of: site)
    decisions = site.commune.decisions.filter { $0.date <= site.asOf }.enumerated()
      .sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }
      .map { DecisionView($0.element, in: site, on: path) }
    offices = site.commune.offices.compactMap { OfficeReportingView($0, in: site, on: path) }
    voices = OfficeVoiceView.all(of: site, on: path)
    frame = site.frame(
      say("Báo cáo, kiểm tra, đánh giá"),
      description: say("\(site.commune.fullName): báo cáo gửi cấp trên, kiểm tra, giám sát, khen và phê bình theo kế hoạch."), on: path,
      site: siteFrame)
  }

  /// "23 báo cáo: 15 đúng hạn, 2 gửi chậm, 1 chưa gửi, 2 chưa đến hạn, 3 không nêu ngày hạn".
  private var summary: String {
    let counts = SubmissionStatus.allWords.compactMap { word -> String? in
      let own = submissions.filter { $0.status.word == word }
      return own.first.map { "\(own.count) \($0.countWord)" }
    }
    return counts.joined(separator: ", ")
  }

  private func table(_ schema: TableSchema) -> String {
    RelativeLink.from(site.address.submissions, to: site.address.openData.csv(schema.key))
  }

  static let schema = ViewSchema<SubmissionsPage>(
    "submissions",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("ordered", "câu của kế hoạch về báo cáo, kiểm tra", ProvisionListView.schema) { $0.ordered },
      .condition("lacks_due_day", "kế hoạch nêu chế độ báo cáo mà không nêu ngày hạn") { view in
        let calendar = view.site.commune.settings.calendar
        return !calendar.isEmpty && calendar.allSatisfy { $0.due == nil }
      },
      .list("submissions", "báo cáo, kiểm tra, kỳ mới nhất trước", SubmissionView.schema) { $0.submissions },
      .condition("has_submissions", "có báo cáo") { !$0.submissions.isEmpty },
      .text("submission_count", "số báo cáo") { String($0.submissions.count) },
      .text("summary", "bao nhiêu đúng hạn, gửi chậm, chưa gửi") { $0.summary },
      .list("offices", "các cơ quan đã đến kỳ phải báo cáo", OfficeReportingView.schema) { $0.offices },
      .condition("has_offices", "có cơ quan đã đến kỳ phải báo cáo") { !$0.offices.isEmpty },
      .list("voices", "khó khăn, kiến nghị, giải trình của từng cơ quan", OfficeVoiceView.schema) { $0.voices },
      .condition("has_voices", "có khó khăn, kiến nghị hoặc giải trình") { !$0.voices.isEmpty },
      .optionalText("next_report", "hạn gửi báo cáo kế tiếp") { $0.site.nextReportWords },
      .view("accountability", "câu của kế hoạch về khen, phê bình, đánh giá", ProvisionListView.schema) { $0.accountability },
      .list("decisions", "khen, phê bình, đánh giá, mới nhất trước", DecisionView.schema) { $0.decisions },
      .condition("has_decisions", "có văn bản khen, phê bình, đánh giá") { !$0.decisions.isEmpty },
      .condition("has_accounts", "kế hoạch có nói về khen, phê bình, đánh giá, hoặc đã có văn bản") {
        !$0.decisions.isEmpty || !$0.accountability.provisions.isEmpty
      },
      .text("submissions_csv", "bảng báo cáo cấp trên, CSV") { $0.table(PublishedSchema.submissions) },
      .text("decisions_csv", "bảng khen, phê bình, đánh giá, CSV") { $0.table(PublishedSchema.decisions) },
    ])
}

extension Commune {
  /// Whether anything is known on a day of reports upwards, reviews and ratings: rows, or what the plan orders.
  func hasSubmissionsPage(on day: Day) -> Bool {
    let ordered: [Provision.Subject] = [.reporting, .review, .accountability]
    return !submissions.isEmpty || decisions.contains { $0.date <= day } || ordered.contains { !settings.provisions(about: $0).isEmpty }
  }
}
