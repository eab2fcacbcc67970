import Editions
import PlanModel

/// Where the rule that gave a status comes from: sentences of the plan, or what this site goes by where the plan is silent.
struct RuleSource {
  /// The plan's sentences.
  let sentences: [PlanSentence]
  /// What is to be said beside them, or in their place; nil where they say it all.
  let remark: String?

  /// The source of a rule at a commune.
  init(_ rule: StatusRule, settings: CommuneSettings) {
    switch rule {
    case .alert:
      sentences = [settings.alerts].compactMap { $0 }
      remark = sentences.isEmpty ? say("Kế hoạch không đặt quy tắc cảnh báo đỏ; trang này nêu lý do, theo trang Cách tính.") : nil
    case .metAppraised, .metSelfReported, .claimedPending, .claimedRejected, .claimedNoEvidence:
      sentences = [settings.appraisal].compactMap { $0 }
      remark = sentences.isEmpty ? say("Kế hoạch không đặt bước thẩm định.") : nil
    case .twoMissed, .notReported, .ongoing:
      sentences = RuleSource.calendar(settings)
      remark = sentences.isEmpty ? say("Kế hoạch không nêu lịch báo cáo.") : nil
    case .metComputed:
      sentences = []
      remark = say("Con số được tự tính từ danh mục dữ liệu mở; theo trang Cách tính, chính danh mục là minh chứng.")
    case .noData, .shared, .slipped, .behind, .notYet, .onTrack:
      sentences = []
      remark = say("Kế hoạch không có câu riêng đặt ra trạng thái này; đây là quy ước của trang.")
    }
  }

  /// The sentences that set the calendar, each once.
  static func calendar(_ settings: CommuneSettings) -> [PlanSentence] { settings.calendar.map(\.basis).eachOnce(by: \.text) }
}
