import PlanModel

extension Explanation {
  /// One step for each alert that holds.
  mutating func explainAlerts(_ subject: Subject) {
    for alert in subject.assessment.alerts {
      switch alert.kind {
      case .overdue: overdueStep(subject)
      case .slow: slowSteps(subject)
      case .rejected:
        step("Minh chứng của báo cáo mới nhất được thẩm định thế nào?", nil, "không hợp lệ")
      }
      conclude("\(StatusWords.alert(alert.kind)): từ ngày \(VietnameseFormat.day(alert.since)).")
    }
  }

  private mutating func overdueStep(_ subject: Subject) {
    let assessment = subject.assessment
    guard let due = overdueDay(subject) else { return }
    step(
      "Đã quá hạn chưa?", "hạn hết ngày \(VietnameseFormat.day(due)), nay là \(VietnameseFormat.day(assessment.asOf)): ",
      "quá \(due.days(to: assessment.asOf)) ngày")
    let state: String
    switch assessment.claim?.proof {
    case .some(.rejected): state = "có báo cáo hoàn thành nhưng minh chứng không hợp lệ"
    case .some(.none): state = "có báo cáo hoàn thành nhưng không kèm minh chứng"
    case .some: state = "đã báo cáo hoàn thành cho kỳ hiện nay, kỳ đã đóng thì chưa"
    case nil: state = subject.value.map { "mới \($0), mục tiêu \(subject.goal)" } ?? "chưa có báo cáo hoàn thành"
    }
    step("Đã hoàn thành chưa?", nil, state)
  }

  /// The deadline that has passed: the alert holds from the day after it.
  private func overdueDay(_ subject: Subject) -> Day? {
    if let window = subject.assessment.window, window.due < subject.assessment.asOf, !window.isYearly { return window.due }
    return subject.assessment.alerts.first { $0.kind == .overdue }?.since.advanced(by: -1)
  }

  private mutating func slowSteps(_ subject: Subject) {
    let assessment = subject.assessment
    guard let done = assessment.shareDone, let gone = assessment.timeGone else { return }
    if let target = subject.target, let value = assessment.value, let bound = target.goal.bound {
      let equation = target.goal.lessIsBetter ? "\(number(bound)) ÷ \(number(value)) = " : "\(number(value)) ÷ \(number(bound)) = "
      step("Đã hoàn thành bao nhiêu so với mục tiêu?", equation, percent(done))
    } else {
      step("Đã hoàn thành bao nhiêu?", "cơ quan tự đánh giá", percent(done))
    }
    if let window = assessment.window, let day = assessment.referenceDay {
      step(
        "Thời gian đã qua bao nhiêu?",
        "Từ \(VietnameseFormat.day(window.start)) đến \(VietnameseFormat.day(day)): "
          + "\(window.start.days(to: day)) ÷ \(window.start.days(to: window.due)) ngày = ", percent(gone))
    }
    step("Có dưới một nửa không?", "một nửa của \(percent(gone)) là \(percent(gone / 2)); \(percent(done)) < \(percent(gone / 2))", "có")
  }
}
