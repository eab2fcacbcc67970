import PlanModel

extension Explanation {
  /// A claim of completion and what stands behind it.
  mutating func explainClaim(_ subject: Subject) {
    let assessment = subject.assessment
    if let value = subject.value {
      step("Kết quả đã tới mục tiêu chưa?", "\(value) so với mục tiêu \(subject.goal): ", "đã tới")
    } else {
      step("Cơ quan báo cáo thế nào?", nil, "hoàn thành")
    }
    guard let claim = assessment.claim else { return }
    step("Có minh chứng không?", nil, ProofWords.word(claim.proof))
    let waited = claim.since.days(to: assessment.asOf)
    switch assessment.rule {
    case .metAppraised:
      conclude("Kế hoạch yêu cầu thẩm định minh chứng khi hoàn thành; minh chứng đã được đánh giá hợp lệ nên là Đạt.")
      if claim.isSelfAppraised { conclude("Tự thẩm định: cơ quan thẩm định cũng là cơ quan chủ trì.") }
    case .metSelfReported: conclude("Kế hoạch không đặt bước thẩm định, nên đây là kết quả do cơ quan tự báo cáo, có kèm minh chứng.")
    case .claimedPending: conclude("Báo cáo đạt từ ngày \(VietnameseFormat.day(claim.since)), đã chờ thẩm định \(waited) ngày.")
    case .claimedNoEvidence: conclude("Báo cáo đạt từ ngày \(VietnameseFormat.day(claim.since)) nhưng chưa kèm minh chứng nào.")
    case .claimedRejected: conclude("Minh chứng kèm theo đã bị đánh giá không hợp lệ.")
    default: break
    }
    if let inTime = claim.inTime, subject.target == nil {
      conclude(inTime ? "Hoàn thành trong hạn." : "Hoàn thành sau hạn.")
    }
  }

  /// An item judged by whether reports come at all.
  mutating func explainReporting(_ subject: Subject) {
    let assessment = subject.assessment
    let missed = assessment.reporting.reversed().prefix { $0.status == .missing }
    if let last = assessment.reporting.last {
      step(
        "Kỳ báo cáo gần nhất đã đến hạn có báo cáo không?",
        "kỳ \(VietnameseFormat.period(last.obligation.period)), hạn ngày \(VietnameseFormat.day(last.obligation.due)): ",
        ReportingWords.word(last.status))
    }
    switch assessment.rule {
    case .ongoing: conclude("Việc này làm thường xuyên, không có ngày kết thúc; đã báo cáo kỳ gần nhất.")
    case .twoMissed: conclude("Đã \(missed.count) kỳ liền không có báo cáo, nên số cũ không còn dùng để xét.")
    default:
      conclude(assessment.row == nil ? "Chưa có báo cáo nào về việc này. Chưa báo cáo không phải là số 0." : "Kỳ gần nhất chưa có báo cáo.")
    }
  }

  /// A value that met the goal before and does not now.
  mutating func explainSlip(_ subject: Subject) {
    guard let target = subject.target else { return }
    if let earlier = subject.history.dropFirst().first(where: { row in row.value.map(target.goal.isMet) ?? false }), let value = earlier.value {
      step(
        "Trước đây đã tới mục tiêu chưa?", "kỳ \(VietnameseFormat.period(earlier.period)): ",
        "đã tới, \(FigureWords.value(value, of: target))")
    } else if let baseline = target.baseline {
      step("Trước đây đã tới mục tiêu chưa?", "mức đầu kỳ: ", "đã tới, \(FigureWords.value(baseline, of: target))")
    }
    if let value = subject.value { step("Nay thế nào?", "mục tiêu \(subject.goal): ", "còn \(value)") }
  }
}
