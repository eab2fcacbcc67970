import Editions
import PlanModel

/// What would give an item another status, said from the rule that gave the present one.
struct TurningPoints {
  /// The sentences.
  private(set) var sentences: [String] = []

  private let subject: Explanation.Subject
  private let assessment: Assessment

  /// The turning points of an item; `hasCalendar` says whether reports fall due on days.
  init(_ subject: Explanation.Subject, hasCalendar: Bool) {
    self.subject = subject
    assessment = subject.assessment
    switch assessment.rule {
    case .noData where subject.isComputed:
      sentences = [say("Có bộ dữ liệu đầu tiên của danh mục dữ liệu mở đến hạn công bố thì việc này được xét.")]
    case .noData: sentences = [say("Có báo cáo đầu tiên về kế hoạch này thì việc này được xét.")]
    case .shared: sentences = [say("Không gì làm đổi: con số của cả tỉnh chỉ được nêu, không xét.")]
    case .alert: sentences = assessment.alerts.map(ending)
    case .twoMissed: sentences = [nextReport]
    case .notReported:
      sentences = [assessment.row == nil ? say("Có báo cáo đầu tiên về việc này thì việc này được xét theo báo cáo đó.") : nextReport]
    case .metAppraised, .metSelfReported:
      sentences = [
        say("Báo cáo mới chưa \(done) hoặc không kèm minh chứng, hay minh chứng bị đánh giá không hợp lệ, thì không còn là \(subject.word).")
      ]
      if subject.item.deadline.returns { sentences.append(say("Sang năm sau việc này được xét lại theo báo cáo của năm ấy.")) }
    case .metComputed: sentences = [say("Tỷ lệ không còn \(done) thì không còn là \(subject.word).")]
    case .claimedPending: sentences = [verdictToCome]
    case .claimedRejected: sentences = [say("Cần báo cáo kèm minh chứng khác, hoặc kết luận thẩm định mới là “hợp lệ”.")]
    case .claimedNoEvidence: sentences = [say("Cần báo cáo \(done) có kèm minh chứng.")]
    case .ongoing:
      sentences = [
        hasCalendar
          ? say("Kỳ tới đến hạn mà không có báo cáo thì là Chưa báo cáo.")
          : say("Kế hoạch không nêu ngày hạn báo cáo, nên trạng thái này không đổi theo ngày.")
      ]
    case .slipped where subject.isComputed: sentences = [say("Tỷ lệ lại \(done) thì hết tụt.")]
    case .slipped: sentences = [say("Báo cáo mới lại \(done), kèm minh chứng, thì hết tụt.")]
    case .behind, .onTrack: sentences = subject.wordedNeed.map { [$0] } ?? []
    case .notYet: sentences = [firstJudged]
    }
    if let overdue { sentences.append(overdue) }
  }

  /// "đạt mục tiêu ≥ 80%"; "hoàn thành" where nothing is measured.
  private var done: String {
    guard let target = subject.target, target.goal.comparator != .none else { return say("hoàn thành") }
    return say("đạt mục tiêu \(subject.goal)")
  }

  private var nextReport: String {
    let last = assessment.reporting.last.map { say("kỳ \(Format.period($0.obligation.period))") } ?? say("kỳ gần nhất")
    return say("Có báo cáo cho \(last) hoặc kỳ sau đó thì việc này được xét theo số liệu.")
  }

  private func ending(_ alert: Alert) -> String {
    let word = subject.alertsByPlan ? StatusWords.alert(alert.kind) : StatusWords.alertAlone(alert.kind)
    switch alert.kind {
    case .overdue where subject.isComputed:
      return say("Hết “\(word)” khi tỷ lệ \(done), hoặc khi kế hoạch được điều chỉnh thời hạn.")
    case .overdue:
      return say("Hết “\(word)” khi có báo cáo \(done) kèm minh chứng không bị đánh giá không hợp lệ, hoặc khi kế hoạch được điều chỉnh thời hạn.")
    case .slow:
      let gone = assessment.timeGone.map { say(" (một nửa của \(PrintedSum.percent($0)))") } ?? ""
      return say("Hết “\(word)” khi phần đã hoàn thành từ một nửa phần thời gian đã qua\(gone) trở lên.")
    case .rejected: return say("Hết “\(word)” khi báo cáo mới nhất dẫn minh chứng khác, hoặc có kết luận thẩm định mới là “hợp lệ”.")
    }
  }

  private var verdictToCome: String {
    let met = say("Kết luận thẩm định “hợp lệ” thì là \(StatusWording(kind: assessment.kind).short(.met))")
    // An earlier row's evidence makes nothing red.
    return assessment.row == assessment.claim?.row ? met + say(", “không hợp lệ” thì chuyển đỏ.") : met + "."
  }

  private var firstJudged: String {
    let day = assessment.referenceDay ?? assessment.asOf
    let next = subject.target?.milestones.map(\.date).filter { $0 > day }.min()
    if let next { return say("Được xét khi đến mốc ngày \(Format.day(next)).") }
    guard let window = assessment.window else { return say("Kế hoạch không nêu hạn đọc được, nên chỉ đổi khi báo cáo \(done).") }
    return say("Được xét khi hết hạn, ngày \(Format.day(window.due)).")
  }

  /// What a deadline to come will do.
  private var overdue: String? {
    guard let window = assessment.window, assessment.asOf <= window.due, ![.noData, .shared].contains(assessment.rule) else { return nil }
    switch assessment.claim?.proof {
    case .some(.valid), .some(.pending), .some(.computed): return nil
    case nil where subject.isComputed: return say("Hết ngày \(Format.day(window.due)) mà tỷ lệ chưa \(done) thì quá hạn.")
    case .some(.rejected), .some(.none), nil:
      return say("Hết ngày \(Format.day(window.due)) mà chưa có báo cáo \(done) kèm minh chứng thì quá hạn.")
    }
  }
}

extension Explanation.Subject {
  /// "Từ 58,2% trở lên thì nay là Đúng tiến độ."; nil when nothing is needed.
  var wordedNeed: String? { neededLevel.map { say("\($0) thì nay là \(wordOnTrack).") } }
}
