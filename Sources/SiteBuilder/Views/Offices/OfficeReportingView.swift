import Editions
import PlanModel
import Templating

/// How an office has kept the reports that the calendar asks for.
final class OfficeReportingView: TemplateView {
  /// How many of the latest due reports are shown.
  static let limit = 12

  let office: LinkView
  let squares: [SquareView]
  let punctuality: String

  /// Nil for an office of which no report was due.
  init?(_ office: Office, in site: CommuneSite, on path: String) {
    guard let standing = site.officeStandings[office.id], let punctuality = standing.punctuality else { return nil }
    self.office = LinkView(href: RelativeLink.from(path, to: site.address.office(office.id)), text: office.name)
    self.punctuality = punctuality
    squares = standing.reports.suffix(OfficeReportingView.limit).map(SquareView.init)
  }

  static let schema = ViewSchema<OfficeReportingView>(
    "office_reporting",
    [
      .view("office", "cơ quan", LinkView.schema) { $0.office },
      .list("squares", "tối đa 12 kỳ gần nhất, cũ trước", SquareView.schema) { $0.squares },
      .text("punctuality", "bao nhiêu kỳ đủ, đúng hạn") { $0.punctuality },
    ])
}

extension CommuneSite {
  /// The next report that falls due, in words; nil where the calendar names no day.
  var nextReportWords: String? {
    nextReport.map { say("Hạn gửi báo cáo kế tiếp: ngày \(Format.day($0.due)), kỳ \(Format.period($0.period)).") }
  }
}
