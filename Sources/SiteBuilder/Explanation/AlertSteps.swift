import Editions
import PlanModel

extension Explanation {
  /// The steps of each alert that holds.
  mutating func explainAlerts(_ subject: Subject) {
    for alert in subject.assessment.alerts {
      switch alert.kind {
      case .overdue: overdueSteps(subject)
      case .slow: slowSteps(subject)
      case .rejected: step(say("Minh chứng của báo cáo mới nhất được thẩm định thế nào?"), nil, say("không hợp lệ"))
      }
      let word = subject.alertsByPlan ? StatusWords.alert(alert.kind) : StatusWords.alertAlone(alert.kind)
      conclude(say("\(word): từ ngày \(Format.day(alert.since))."))
    }
  }

  private mutating func overdueSteps(_ subject: Subject) {
    let assessment = subject.assessment
    guard let closed = assessment.closedWindow, let days = assessment.daysOverdue else { return }
    step(
      say("Đã quá hạn chưa?"), say("hạn hết ngày \(Format.day(closed.due)), nay là \(Format.day(assessment.asOf)):"),
      say("quá \(Format.number(days)) ngày"))
    step(say("Đã hoàn thành chưa?"), nil, state(subject))
  }

  /// What there is instead of a proven completion.
  private func state(_ subject: Subject) -> String {
    if let closed = subject.assessment.closedWindow, subject.assessment.isClosedYearJudgedApart { return state(subject, in: closed) }
    switch subject.assessment.claim?.proof {
    case .some(.rejected): return say("có báo cáo hoàn thành nhưng minh chứng không hợp lệ")
    case .some: return say("có báo cáo hoàn thành nhưng không kèm minh chứng")
    case nil: return notDone(subject, subject.value == nil ? nil : subject.assessment.value, subject.assessment.row?.complete)
    }
  }

  /// The same of the year that has ended, once the next one is judged.
  private func state(_ subject: Subject, in closed: TimeWindow) -> String {
    let year = say("năm \(closed.due.year) ", in: "sentence")
    let entries = subject.history.filter { $0.row != nil && $0.period.last >= closed.start && $0.period.last <= closed.due }
    let entry = entries.first { $0.value != nil } ?? entries.first
    guard let entry, claims(entry, subject.target?.goal) else { return year + notDone(subject, entry?.value, entry?.complete) }
    return year + say("có báo cáo hoàn thành nhưng ")
      + (entry.row?.evidence.isEmpty ?? true ? say("không kèm minh chứng") : say("minh chứng không hợp lệ"))
  }

  private func claims(_ entry: ItemHistory.Entry, _ goal: Goal?) -> Bool {
    if let goal, goal.bound != nil, let value = entry.value { return goal.isMet(by: value) }
    return entry.row?.state == .completed || entry.complete == Quantity(100)
  }

  private func notDone(_ subject: Subject, _ value: Quantity?, _ complete: Quantity?) -> String {
    if let target = subject.target, target.goal.bound != nil, let value {
      return say(
        "chưa, \(target.goal.lessIsBetter ? say("còn") : say("mới")) \(FigureWords.value(value, of: target)) so với mục tiêu \(subject.goal)")
    }
    return complete.map { say("chưa, mới xong \(Format.number($0, decimals: 2))%") } ?? say("chưa có báo cáo hoàn thành")
  }

  private mutating func slowSteps(_ subject: Subject) {
    let assessment = subject.assessment
    guard let done = assessment.shareDone, let gone = assessment.timeGone else { return }
    if let target = subject.target, let value = assessment.value, let bound = target.goal.bound {
      valueStep(subject)
      let isDown = target.goal.lessIsBetter
      let sum = PrintedSum.share(isDown ? bound : value, of: isDown ? value : bound, counted: done)
      step(say("Đã hoàn thành bao nhiêu so với mục tiêu?"), sum.words, sum.result)
    } else {
      estimateStep(subject)
    }
    if let window = assessment.window, let day = assessment.referenceDay, let days = assessment.days {
      let sum = PrintedSum.days(days.gone, of: days.all, counted: gone)
      step(
        say("Thời gian đã qua bao nhiêu?"), say("từ \(Format.day(window.start)) đến \(Format.day(day)): \(sum.words)"), sum.result
      )
    }
    halfStep(done, gone)
    conclude(say("Chỉ xét điều này khi đã qua một phần tư thời gian, theo quy ước của trang này."))
  }

  /// `một nửa của 63,43% là 31,715%; 31% < 31,715%`.
  private mutating func halfStep(_ done: Double, _ gone: Double) {
    let shown = { (share: Double, decimals: Int) in Quantity(rounding: share * 100)?.rounded(decimals: decimals) ?? .zero }
    let half = { (decimals: Int) in Quantity(millionths: shown(gone, decimals).millionths / 2) }
    // Few enough digits to read, enough to see that one is the smaller.
    let decimals = PrintedSum.decimals { shown(done, $0) < half($0) }
    let (whole, part) = (number(shown(gone, decimals)), number(half(decimals)))
    step(say("Có dưới một nửa không?"), say("một nửa của \(whole)% là \(part)%; \(number(shown(done, decimals)))% < \(part)%:"), say("có"))
  }
}

extension Assessment {
  /// Whether the year that ended last is held against an item that returns while the figures shown are those of the next.
  var isClosedYearJudgedApart: Bool {
    guard let closedWindow, let window else { return false }
    return window != closedWindow
  }
}
