import Editions

/// The words for statuses and alerts: said once, used on every page and in every published table.
public enum StatusWords {
  /// The word beside an item, with what only the item tells. `alertsByPlan` says whether the commune's own plan sets the red-alert rule.
  public static func full(_ assessment: Assessment, alertsByPlan: Bool) -> String {
    switch assessment.status {
    case .met: return met(assessment)
    case .claimed:
      switch assessment.rule {
      case .claimedNoEvidence: return say("Đã báo cáo đạt, thiếu minh chứng")
      case .claimedRejected: return say("Đã báo cáo đạt, minh chứng không hợp lệ")
      default: return say("Đã báo cáo đạt, chờ thẩm định")
      }
    case .onTrack where assessment.kind != .target: return say("Đang thực hiện trong hạn")
    case .alert where !alertsByPlan:
      return assessment.alerts.first.map { alertAlone($0.kind) } ?? StatusWording(kind: assessment.kind).short(.alert)
    default: return StatusWording(kind: assessment.kind).short(assessment.status)
    }
  }

  /// What an alert is called where the plan sets the rule.
  public static func alert(_ kind: AlertKind) -> String {
    switch kind {
    case .overdue: return say("Đã quá hạn")
    case .slow: return say("Dưới 50% lộ trình thời gian")
    case .rejected: return say("Minh chứng không hợp lệ")
    }
  }

  /// What it is called where no plan of the commune sets the rule: the reason alone.
  public static func alertAlone(_ kind: AlertKind) -> String {
    switch kind {
    case .overdue: return say("Quá hạn")
    case .slow: return say("Chậm nhiều")
    case .rejected: return say("Minh chứng không hợp lệ")
    }
  }

  /// The short words for a commune: where its plan sets no rule of red alerts, the reason stands for them.
  public static func wording(kind: ItemKind, alertsByPlan: Bool) -> StatusWording {
    // Nothing that has no deadline is overdue or slow.
    alertsByPlan
      ? StatusWording(kind: kind) : StatusWording(kind: kind, alert: kind == .duty ? alertAlone(.rejected) : say("Quá hạn, chậm nhiều"))
  }

  /// The heading of a list of alerts.
  public static func alertCount(_ count: Int, alertsByPlan: Bool) -> String {
    alertsByPlan ? say("\(count) cảnh báo đỏ") : say("\(count) việc đỏ")
  }

  private static func met(_ assessment: Assessment) -> String {
    if assessment.rule == .metComputed { return say("Đạt (tự tính)") }
    let byOffice = assessment.rule == .metSelfReported
    if assessment.kind == .target { return byOffice ? say("Đạt (cơ quan tự báo cáo)") : say("Đạt") }
    let word = assessment.claim?.inTime.map { $0 ? say("Hoàn thành đúng hạn") : say("Hoàn thành quá hạn") } ?? say("Hoàn thành")
    return byOffice ? word + say(" (cơ quan tự báo cáo)") : word
  }
}
