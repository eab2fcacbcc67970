import PlanModel

extension Explanation {
  /// On track, behind, or not due to be judged yet.
  mutating func explainProgress(_ subject: Subject) {
    let assessment = subject.assessment
    attainmentStep(subject)
    guard let expected = assessment.expected, let attainment = assessment.attainment else {
      conclude(noPathSentence(subject))
      return
    }
    expectedStep(subject)
    let ratio = expected > 0 ? attainment / expected : 1
    let verdict = assessment.status == .behind ? "Chậm tiến độ" : "Đúng tiến độ"
    if expected > 0 {
      step(
        "So hai số với nhau", "\(percent(attainment)) ÷ \(percent(expected)) = \(percent(min(ratio, 9.99)))",
        assessment.status == .behind
          ? "dưới 90% là \(verdict)" : ratio >= 0.9 ? "từ 90% trở lên là \(verdict)" : "còn thiếu chưa tới 1 điểm phần trăm: \(verdict)")
    }
    if assessment.status == .behind, let needed = assessment.neededLevel {
      let figure = VietnameseFormat.number(needed, decimals: 1, rounding: subject.target?.goal.lessIsBetter == true ? .down : .up)
      let level = subject.target.map { FigureWords.amount(figure, of: $0) } ?? figure + "%"
      let word = subject.target?.goal.lessIsBetter == true ? "trở xuống" : "trở lên"
      conclude("Từ \(level) \(word) thì nay là Đúng tiến độ.")
    }
    if assessment.alerts.isEmpty { conclude("Chưa quá hạn, minh chứng mới nhất không bị bác, nên không đỏ.") }
  }

  /// How much of the way is done.
  mutating func attainmentStep(_ subject: Subject) {
    let assessment = subject.assessment
    guard let attainment = assessment.attainment else { return }
    guard let target = subject.target, let value = assessment.value, let bound = target.goal.bound else {
      step("Đã làm được bao nhiêu?", "cơ quan tự đánh giá, không có số đo", percent(attainment))
      return
    }
    let v = number(value)
    let goal = number(bound)
    switch assessment.measure {
    case .goalMet: step("Kết quả đã tới mục tiêu chưa?", "\(v) so với mục tiêu \(subject.goal)", "đã tới")
    case .fromBaseline:
      guard let baseline = assessment.baseline else { return }
      let b = number(baseline)
      let equation = target.goal.lessIsBetter ? "(\(b) − \(v)) ÷ (\(b) − \(goal))" : "(\(v) − \(b)) ÷ (\(goal) − \(b))"
      step("Đã đi được bao nhiêu quãng đường?", "\(equation) = ", percent(attainment))
    case .ofGoal:
      step("Đã đi được bao nhiêu quãng đường?", target.goal.lessIsBetter ? "\(goal) ÷ \(v) = " : "\(v) ÷ \(goal) = ", percent(attainment))
    case .selfAssessed, nil: step("Đã làm được bao nhiêu?", "cơ quan tự đánh giá", percent(attainment))
    }
  }

  /// How much of the way should be done.
  private mutating func expectedStep(_ subject: Subject) {
    let assessment = subject.assessment
    guard let expected = assessment.expected, let day = assessment.referenceDay else { return }
    let milestones = subject.target?.milestones ?? []
    let reference = VietnameseFormat.day(day)
    if !milestones.isEmpty {
      let level = subject.target.flatMap { target in assessment.expectedLevel.map { FigureWords.level($0, of: target) } }
      step("Đến ngày \(reference) cần đi được bao nhiêu?", "theo các mốc của lộ trình\(level.map { ", cần \($0)" } ?? ""): ", percent(expected))
    } else if let window = assessment.window, window.start < window.due {
      let gone = window.start.days(to: min(day, window.due))
      let whole = window.start.days(to: window.due)
      step(
        "Thời gian đã qua bao nhiêu?",
        "Từ \(VietnameseFormat.day(window.start)) đến \(reference): \(gone) ÷ \(whole) ngày = ", percent(expected))
    } else {
      step("Đến ngày \(reference) cần đi được bao nhiêu?", nil, percent(expected))
    }
  }

  /// Why nothing is expected before the deadline.
  private func noPathSentence(_ subject: Subject) -> String {
    let why: String
    switch subject.assessment.noPath {
    case .noBaseline: why = "Chưa biết mức đầu kỳ nên không vạch được lộ trình."
    case .levelToHold: why = "Mức đầu kỳ đã tới mục tiêu: đây là mức phải giữ, không có lộ trình tăng."
    case .rank: why = "Thứ hạng do nơi khác xếp, không có lộ trình từng tháng."
    case .measuredByOthers: why = "Số này do cơ quan ngoài xã đo và công bố, không có lộ trình từng tháng."
    case .smallCount: why = "Mục tiêu là số đếm nhỏ (từ 5 trở xuống), không chia theo tháng."
    case .noDeadline: why = "Kế hoạch không nêu hạn đọc được nên không vạch được lộ trình."
    case nil: why = ""
    }
    switch subject.assessment.status {
    case .notYet: return why + " Xét khi đến hạn hoặc đến mốc; hôm nay chưa đến."
    case .behind: return why + " Đã đến một mốc của lộ trình mà kết quả chưa tới."
    default: return why + " Hiện không có điều gì cho thấy chậm."
    }
  }

  func percent(_ share: Double) -> String { FigureWords.share(share) }

  func number(_ quantity: Quantity) -> String { VietnameseFormat.number(quantity, decimals: 2) }
}
