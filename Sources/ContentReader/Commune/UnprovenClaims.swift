import Diagnostics
import PlanModel

/// The rows by which items stand as completed, and whether they cite evidence. A claim is not sticky: of an item the row of the latest period
/// received last counts, of one with a measure the last that has a figure.
struct UnprovenClaims {
  private struct Latest {
    let period: Period
    let reported: Day
    /// Whether it has the figure that decides.
    let hasFigure: Bool
    /// The cell for evidence of a row that claims and cites none; nil of any other row.
    let place: SourcePlace?
  }

  private var latest: [ItemID: Latest] = [:]
  private var order: [ItemID] = []

  /// Takes a row in.
  /// - Parameters:
  ///   - goal: The goal of the item on the day the row was received; nil without a measure.
  ///   - place: The row's cell for evidence; nil where something was written there.
  mutating func add(_ report: Report, goal: Goal?, place: SourcePlace?) {
    let hasFigure = goal != nil && report.value != nil
    if let known = latest[report.item] {
      guard known.hasFigure == hasFigure ? (known.period, known.reported) < (report.period, report.reported) : hasFigure else { return }
    } else {
      order.append(report.item)
    }
    let claims: Bool
    if let goal, let value = report.value {
      claims = goal.isMet(by: value)
    } else {
      claims = report.complete.map { $0 >= Quantity(millionths: 100_000_000) } ?? (report.state == .completed)
    }
    latest[report.item] = Latest(period: report.period, reported: report.reported, hasFigure: hasFigure, place: claims ? place : nil)
  }

  /// Notes the claims without evidence.
  func check(_ diagnostics: inout DiagnosticCollector) {
    for item in order {
      guard let place = latest[item]?.place else { continue }
      diagnostics.report(.claimWithoutEvidence(item), at: place)
    }
  }
}

extension ContentReader {
  /// The id of the warning that an item's latest report claims completion and cites no evidence. Unlike the others it may go with a later row, and
  /// what it says the measure "đúng" counts, so that "sạch" does not count it again.
  public static let claimWithoutEvidence = "claim-without-evidence"
}

extension Finding {
  static func claimWithoutEvidence(_ item: String) -> Finding {
    .warning(
      ContentReader.claimWithoutEvidence, vi: "Báo cáo mới nhất của “\(item)” báo đạt, báo hoàn thành mà không viện dẫn minh chứng nào",
      en: "The latest report of “\(item)” claims completion and cites no evidence",
      advice: LocalizedText(
        vi: "Ghi mã minh chứng; không có thì mục này chưa được tính là đạt", en: "Give an id of evidence; without it the item does not count as met"))
  }
}
