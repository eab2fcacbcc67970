import Editions
import PlanModel
import Templating

/// A due report as a letter square.
final class SquareView: TemplateView {
  let kept: OfficeStanding.DueReport

  init(_ kept: OfficeStanding.DueReport) {
    self.kept = kept
  }

  static let schema = ViewSchema<SquareView>(
    "square",
    [
      .text("period", "kỳ") { $0.kept.obligation.period.squareLabel },
      .text("letter", "chữ") { ReportingWords.letter($0.kept.status) },
      .text("css", "lớp") { $0.kept.status.squareClass },
      .text("word", "đúng hạn, gửi chậm hay chưa gửi") { ReportingWords.word($0.kept.status) },
    ])
}

extension Period {
  /// As it stands under a square: "10/26", "Q2/26", "6T/26", "2026".
  fileprivate var squareLabel: String {
    let short = String(String(year).suffix(2))
    switch kind {
    case .month: return (part < 3 ? "0\(part)" : "\(part)") + "/" + short
    case .quarter: return "Q\(part)/" + short
    case .half: return (part == 1 ? say("6T đầu/") : say("6T cuối/")) + short
    case .year: return String(year)
    }
  }
}

extension ReportingStatus {
  /// The class of its square in the stylesheet.
  var squareClass: String {
    switch self {
    case .onTime: return "d"
    case .late: return "m"
    case .missing: return "t"
    }
  }
}
