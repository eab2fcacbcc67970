import Editions
import PlanModel
import Templating

/// A paper that was issued again, as a row: the only way in which an issued paper changes.
final class ReissueRowView: TemplateView {
  let paper: Paper
  let reissue: IssuedPaper.Reissue
  let link: LinkView

  init(_ paper: Paper, _ reissue: IssuedPaper.Reissue, in site: CommuneSite, on path: String) {
    self.paper = paper
    self.reissue = reissue
    link = LinkView(
      href: RelativeLink.from(path, to: PaperAddress(site.address, paper.period).report), text: PaperWords.period(paper.period).capitalizedFirst)
  }

  /// Those of papers that are built, by the day, the latest first.
  static func all(of site: CommuneSite, on path: String) -> [ReissueRowView] {
    site.commune.papers(by: site.asOf).flatMap { paper in
      (paper.issued?.reissues ?? []).filter { $0.date <= site.asOf }.map { ReissueRowView(paper, $0, in: site, on: path) }
    }.enumerated().sorted { ($1.element.reissue.date, $0.offset) < ($0.element.reissue.date, $1.offset) }.map(\.element)
  }

  static let schema = ViewSchema<ReissueRowView>(
    "reissue_row",
    [
      .view("paper", "bản tin, báo cáo", LinkView.schema) { $0.link },
      .text("date", "ngày phát hành lại") { Format.day($0.reissue.date) },
      .text("date_iso", "ngày phát hành lại, dạng 2026-11-05") { $0.reissue.date.iso },
      .text("reason", "lý do") { $0.reissue.reason },
      .text("changes", "bao nhiêu dòng khác lần trước") { say("\(Format.number($0.reissue.changes.count)) dòng khác lần trước") },
    ])
}
