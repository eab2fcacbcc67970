import PlanModel
import Templating

/// An office in a paper: what it leads, and how it reported.
final class PaperOfficeView: TemplateView {
  let figures: OfficeFigures
  let name: String
  let href: String

  init(_ figures: OfficeFigures, in paper: PaperSite, on path: String) {
    self.figures = figures
    name = paper.site.offices[figures.office]?.name ?? figures.office
    href = RelativeLink.from(path, to: paper.site.address.office(figures.office))
  }

  /// Whether all due reports of the period came in time, for all items.
  var isPunctual: Bool { figures.inPeriod.onTime == figures.inPeriod.total }

  /// How the reports of the period were kept, in words: "đúng hạn", "gửi chậm (12 việc đúng hạn, 3 chậm)"; nil when none was due.
  private var inPeriod: String? {
    guard let report = figures.reports.last else { return nil }
    guard figures.reports.count == 1 else {
      let counts = [(figures.inPeriod.onTime, "đúng hạn"), (figures.inPeriod.late, "gửi chậm"), (figures.inPeriod.missing, "chưa gửi")]
      return counts.filter { $0.0 > 0 }.map { "\($0.0) kỳ \($0.1)" }.joined(separator: ", ")
    }
    let word = ReportingWords.word(report.status)
    guard report.status == .late else { return word }
    let counts = [(report.onTime, "đúng hạn"), (report.late, "gửi chậm"), (report.missing, "chưa gửi")].filter { $0.0 > 0 }
    return counts.count > 1 ? counts.map { "\($0.0) việc \($0.1)" }.joined(separator: ", ") : word
  }

  /// A count since the start; a dash where no report was due.
  private func count(_ kept: (OfficeFigures.Punctuality) -> Int) -> String {
    figures.sinceStart.total == 0 ? "–" : String(kept(figures.sinceStart))
  }

  private var leads: String {
    let counts = ItemKind.allCases.compactMap { kind in figures.leads[kind].map { "\($0) \(kind.noun)" } }
    return counts.isEmpty ? "–" : counts.joined(separator: ", ")
  }

  static let schema = ViewSchema<PaperOfficeView>(
    "paper_office",
    [
      .text("name", "tên cơ quan") { $0.name },
      .text("href", "trang của cơ quan") { $0.href },
      .text("leads", "chủ trì bao nhiêu việc") { $0.leads },
      .text("in_period", "báo cáo đến hạn trong kỳ") { $0.inPeriod ?? "không có kỳ đến hạn" },
      .text("on_time", "số kỳ đúng hạn từ đầu kế hoạch") { $0.count(\.onTime) },
      .text("late", "số kỳ gửi chậm hoặc còn thiếu việc") { $0.count(\.late) },
      .text("missing", "số kỳ chưa gửi") { $0.count(\.missing) },
    ])
}
