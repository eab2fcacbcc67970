import Editions
import PlanModel
import Templating

/// One red item in a list: what, why with the numbers, since when, whose, and the office's explanation.
final class AlertRowView: TemplateView {
  let entry: AlertList.Entry
  let href: String
  private let site: CommuneSite
  private let path: String

  init(_ entry: AlertList.Entry, in site: CommuneSite, on path: String) {
    self.entry = entry
    href = RelativeLink.from(path, to: site.address.item(entry.item.id, entry.assessment.kind))
    self.site = site
    self.path = path
  }

  /// Links to the offices that lead it.
  private var offices: [LinkView] { entry.item.lead.map { OfficeLinks.link($0, in: site, on: path) } }

  /// What is shown as the item's text: the mended reading where there is one.
  var text: String { entry.item.reading ?? entry.item.statement }
  /// What the office says of it; nil when it says nothing.
  var explanation: String? { entry.explanation }

  static let schema = ViewSchema<AlertRowView>(
    "alert_row",
    [
      .text("label", "số thứ tự") { $0.entry.item.label },
      .text("name", "tên ngắn") { $0.entry.name },
      .text("href", "trang của chỉ tiêu, nhiệm vụ, trách nhiệm") { $0.href },
      .text("text", "nội dung đầy đủ") { $0.text },
      .text("reason", "lý do, có số") { $0.entry.reason },
      .texts("kinds", "từng cảnh báo và ngày bắt đầu") { $0.entry.kinds },
      .list("offices", "cơ quan chủ trì", LinkView.schema) { $0.offices },
      .optionalText("explanation", "giải trình của cơ quan") { $0.explanation },
      .text("kind", "chỉ tiêu, nhiệm vụ hay trách nhiệm") { $0.entry.assessment.kind.noun },
    ])
}

/// Why an item is red, in few words with its numbers.
enum AlertReason {
  /// "Đã quá hạn, từ ngày 01/10/2026": each alert and since when.
  static func kinds(_ assessment: Assessment, alertsByPlan: Bool) -> [String] {
    assessment.alerts.map { alert in
      let word = alertsByPlan ? StatusWords.alert(alert.kind) : StatusWords.alertAlone(alert.kind)
      return word + say(", từ ngày ") + Format.day(alert.since)
    }
  }

  /// "quá hạn 36 ngày, mới 67%", "mới 31%, cần đạt đến nay 63,4%".
  static func words(_ assessment: Assessment, target: Target?) -> String {
    var words: [String] = []
    if let days = assessment.daysOverdue {
      let year = assessment.isClosedYearJudgedApart ? assessment.closedWindow.map { say(" việc của năm \($0.due.year)") } : nil
      words.append(say("quá hạn \(Format.number(days)) ngày") + (year ?? ""))
    }
    if assessment.alerts.contains(where: { $0.kind == .rejected }) { words.append(say("minh chứng không hợp lệ")) }
    if let progress = progress(assessment, target: target) { words.append(progress) }
    if assessment.claim?.proof == Proof.none { words.append(say("không kèm minh chứng")) }
    if words.count <= 1, assessment.alerts.contains(where: { $0.kind == .slow }) {
      if let level = assessment.expectedLevel, let target {
        words.append(say("cần đạt đến nay ") + FigureWords.level(level, of: target))
      } else if let gone = assessment.timeGone {
        words.append(say("đã qua \(FigureWords.share(gone, decimals: 1)) thời gian"))
      }
    }
    return words.joined(separator: ", ")
  }

  private static func progress(_ assessment: Assessment, target: Target?) -> String? {
    if let target, target.goal.bound != nil, let value = assessment.value {
      let figure = FigureWords.value(value, of: target)
      if target.goal.isMet(by: value) { return say("báo đạt ") + figure }
      return (target.goal.lessIsBetter ? say("còn ") : say("mới ")) + figure
    }
    guard let row = assessment.row else { return assessment.isClosedYearJudgedApart ? nil : say("chưa có báo cáo") }
    if assessment.measure == .selfAssessed, assessment.attainment == 1 { return say("báo hoàn thành") }
    return row.complete.map { say("mới xong \(Format.number($0, decimals: 1))%") } ?? row.state?.word
  }
}
