import Editions
import PlanModel

extension Explanation {
  /// A claim of completion and what stands behind it.
  mutating func explainClaim(_ subject: Subject) {
    let assessment = subject.assessment
    if let value = subject.value {
      valueStep(subject)
      step(say("Kết quả đã tới mục tiêu chưa?"), say("\(value) so với mục tiêu \(subject.goal):"), say("đã tới"))
    } else {
      step(say("Cơ quan báo cáo thế nào?"), nil, say("hoàn thành"))
    }
    guard let claim = assessment.claim else { return }
    if assessment.rule == .metComputed {
      return conclude(say("Con số được tự tính từ danh mục dữ liệu mở: chính danh mục là minh chứng, không cần báo cáo hay thẩm định."))
    }
    step(say("Có minh chứng không?"), nil, proof(claim, assessment.rule))
    if subject.target == nil { punctualityStep(claim, assessment) }
    let since = Format.day(claim.since)
    switch assessment.rule {
    case .metAppraised:
      conclude(say("Kế hoạch yêu cầu thẩm định minh chứng khi hoàn thành; minh chứng đã được đánh giá hợp lệ nên là \(subject.word)."))
      if claim.isSelfAppraised { conclude(say("Tự thẩm định: cơ quan thẩm định cũng là cơ quan chủ trì.")) }
    case .metSelfReported: conclude(say("Kế hoạch không đặt bước thẩm định, nên đây là kết quả do cơ quan tự báo cáo, có kèm minh chứng."))
    case .claimedPending:
      conclude(say("Báo cáo đạt từ ngày \(since), đã chờ thẩm định \(Format.number(claim.since.days(to: assessment.asOf))) ngày."))
    case .claimedNoEvidence: conclude(say("Báo cáo đạt từ ngày \(since) nhưng chưa kèm minh chứng nào."))
    case .claimedRejected: conclude(say("Báo cáo đạt từ ngày \(since); minh chứng kèm theo đã bị đánh giá không hợp lệ."))
    default: break
    }
  }

  /// What stands behind a claim; where the plan orders no appraisal nobody is waited for.
  private func proof(_ claim: Claim, _ rule: StatusRule) -> String {
    let count = claim.row.evidence.count
    switch (claim.proof, rule) {
    case (.none, _): return ProofWords.word(.none)
    case (.pending, .metSelfReported): return say("có, \(count) tài liệu")
    default: return say("có, \(count) tài liệu, \(ProofWords.word(claim.proof))")
    }
  }

  /// Whether a task was completed in time, by the first report that said so.
  private mutating func punctualityStep(_ claim: Claim, _ assessment: Assessment) {
    guard let inTime = claim.inTime, let due = assessment.window?.due else { return }
    let end = Format.day(due)
    let since = Format.day(claim.since)
    if inTime, claim.since > due {
      step(say("Có đúng hạn không?"), say("hạn hết ngày \(end); kỳ báo cáo hoàn thành kết thúc trước đó, nhận ngày \(since):"), say("đúng hạn"))
    } else {
      step(say("Có đúng hạn không?"), say("hạn hết ngày \(end); báo cáo hoàn thành nhận ngày \(since):"), inTime ? say("đúng hạn") : say("quá hạn"))
    }
  }

  /// An item judged by whether reports come at all.
  mutating func explainReporting(_ subject: Subject) {
    let assessment = subject.assessment
    let last = assessment.reporting.last
    if let last {
      step(
        say("Kỳ báo cáo gần nhất đã đến hạn có báo cáo không?"),
        say("kỳ \(Format.period(last.obligation.period)), hạn ngày \(Format.day(last.obligation.due)):"),
        ReportingWords.word(last.status))
    }
    let missed = assessment.reporting.reversed().prefix { $0.status == .missing }.count
    switch assessment.rule {
    case .ongoing: conclude(say("Việc này làm thường xuyên, không có ngày kết thúc; \(reported(last))."))
    case .twoMissed:
      conclude(
        say("Đã \(missed) kỳ liền không có báo cáo")
          + (assessment.row == nil ? say(". Chưa báo cáo không phải là số 0.") : say(", nên số cũ không còn dùng để xét.")))
    default:
      conclude(assessment.row == nil ? say("Chưa có báo cáo nào về việc này. Chưa báo cáo không phải là số 0.") : say("Kỳ gần nhất chưa có báo cáo."))
    }
    if assessment.fellDueBeforePublishing, let closed = assessment.closedWindow {
      conclude(say("Hạn hết ngày \(Format.day(closed.due)), trước khi công bố tiến độ, nên không tính là quá hạn."))
    }
  }

  private func reported(_ last: KeptObligation?) -> String {
    switch last?.status {
    case .missing: return say("kỳ gần nhất chưa gửi nhưng đã có báo cáo của kỳ sau đó")
    case .onTime, .late: return say("đã báo cáo kỳ gần nhất")
    case nil: return say("đã có báo cáo")
    }
  }

  /// A value that met the goal before and does not now.
  mutating func explainSlip(_ subject: Subject) {
    guard let target = subject.target, let valueRow = subject.assessment.valueRow else { return }
    let question = say("Trước đây đã tới mục tiêu chưa?")
    let earlier = subject.history.first { entry in entry.period < valueRow.period && (entry.value.map(target.goal.isMet) ?? false) }
    if let earlier, let value = earlier.value {
      step(question, say("kỳ \(Format.period(earlier.period)): \(FigureWords.value(value, of: target)),"), say("đã tới"))
    } else if let baseline = subject.assessment.baseline {
      step(question, say("mức đầu kỳ \(FigureWords.value(baseline, of: target)),"), say("đã tới"))
    }
    valueStep(subject)
    if let value = subject.value { step(say("Nay thế nào?"), say("\(value) so với mục tiêu \(subject.goal):"), say("không còn tới mục tiêu")) }
  }
}

extension Assessment {
  /// Whether the deadline had passed before the commune began to publish progress, so that nothing is held against anyone (rules.md, `overdue`).
  var fellDueBeforePublishing: Bool {
    guard let closedWindow, window == closedWindow else { return false }
    return status == .notReported && row == nil
  }
}
