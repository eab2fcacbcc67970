import Editions
import PlanModel
import Templating

/// A status as word and sign, with what stands in small beside it.
final class StatusView: TemplateView {
  let status: ProgressStatus
  let word: String
  let details: [String]

  init(_ assessment: Assessment, alertsByPlan: Bool) {
    status = assessment.status
    word = StatusWords.full(assessment, alertsByPlan: alertsByPlan)
    var details: [String] = []
    if assessment.status == .alert {
      let shown = alertsByPlan ? assessment.alerts[...] : assessment.alerts.dropFirst()
      details += shown.map { alertsByPlan ? StatusWords.alert($0.kind) : StatusWords.alertAlone($0.kind) }
    }
    if assessment.fellDueBeforePublishing { details.append(say("hạn trước khi công bố")) }
    if assessment.isStale, assessment.status != .notReported { details.append(say("số liệu đã cũ")) }
    if let claim = assessment.claim, claim.isSelfAppraised, assessment.status == .met { details.append(say("tự thẩm định")) }
    self.details = details
  }

  static let schema = ViewSchema<StatusView>(
    "status",
    [
      .text("css", "tên lớp trong tệp kiểu dáng, như s-behind") { $0.status.toneClass },
      .text("symbol", "tên ký hiệu, như behind") { $0.status.symbol.rawValue },
      .text("word", "lời của trạng thái") { $0.word },
      .texts("details", "điều nói thêm, như lý do cảnh báo") { $0.details },
    ])
}
