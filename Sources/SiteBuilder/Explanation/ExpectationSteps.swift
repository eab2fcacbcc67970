import Editions
import PlanModel

extension Explanation {
  /// How much of the way should be done.
  mutating func expectedStep(_ subject: Subject, _ expected: Double) {
    let assessment = subject.assessment
    guard let day = assessment.referenceDay else { return }
    if let milestone = assessment.milestone { return milestoneStep(subject, milestone, expected) }
    guard let window = assessment.window, let days = assessment.days else { return }
    let question = say("Đến ngày \(Format.day(day)) cần đi được bao nhiêu?")
    let start = Format.day(window.start)
    if days.all == 0 {
      step(question, say("hạn \(Format.day(window.due)) không muộn hơn ngày bắt đầu \(start):"), percent(expected))
    } else if day <= window.start {
      step(question, say("việc bắt đầu ngày \(start):"), percent(expected))
    } else if !pathStep(subject, window, day, expected) {
      let sum = PrintedSum.days(days.gone, of: days.all, counted: expected)
      step(say("Thời gian đã qua bao nhiêu?"), say("từ \(start) đến \(Format.day(day)): \(sum.words)"), sum.result)
      levelStep(subject, day, days)
    }
  }

  /// The level that the share of time comes to, which the page names beside the bar.
  private mutating func levelStep(_ subject: Subject, _ day: Day, _ days: (gone: Int, all: Int)) {
    guard let target = subject.target, let bound = target.goal.bound, let baseline = subject.assessment.baseline,
      let level = subject.assessment.expectedLevel.flatMap({ Quantity(rounding: $0) })
    else { return }
    step(
      say("Đến ngày \(Format.day(day)) cần đạt bao nhiêu?"),
      "\(line(from: baseline, to: bound)) × \(Format.number(days.gone)) ÷ \(Format.number(days.all)) =",
      FigureWords.value(level, of: target))
  }

  /// `18,4 + (50 − 18,4)`, or `25 − (25 − 5)` where it goes down.
  private func line(from: Quantity, to: Quantity) -> String {
    let (start, end) = (number(from), number(to))
    return from <= to ? "\(start) + (\(end) − \(start))" : "\(start) − (\(start) − \(end))"
  }

  /// The last milestone that has passed, where nothing else is asked for before the deadline.
  private mutating func milestoneStep(_ subject: Subject, _ milestone: Milestone, _ expected: Double) {
    guard let target = subject.target, let bound = target.goal.bound else { return }
    let question = say("Mốc ngày \(Format.day(milestone.date)) cần đạt bao nhiêu?")
    let level = FigureWords.value(milestone.value, of: target)
    if target.goal.isMet(by: milestone.value) {
      step(question, "\(level):", percent(expected))
    } else if subject.assessment.measure == .fromBaseline, let baseline = subject.assessment.baseline {
      let sum = PrintedSum.way(from: baseline, to: bound, at: milestone.value, counted: expected)
      step(question, "\(level): \(sum.words)", sum.result)
    } else {
      let isDown = target.goal.lessIsBetter
      let sum = PrintedSum.share(isDown ? bound : milestone.value, of: isDown ? milestone.value : bound, counted: expected)
      step(question, "\(level): \(sum.words)", sum.result)
    }
  }

  /// The path through the milestones; false where it has none on the way.
  private mutating func pathStep(_ subject: Subject, _ window: TimeWindow, _ day: Day, _ expected: Double) -> Bool {
    guard let target = subject.target, let bound = target.goal.bound, let baseline = subject.assessment.baseline,
      let level = subject.assessment.expectedLevel.flatMap({ Quantity(rounding: $0) })
    else { return false }
    let milestones = target.milestones.filter { $0.date > window.start && $0.date < window.due }.sorted { $0.date < $1.date }
    guard !milestones.isEmpty else { return false }
    let path = [Milestone(date: window.start, value: baseline)] + milestones + [Milestone(date: window.due, value: bound)]
    guard let next = path.dropFirst().first(where: { day <= $0.date }), let before = path.last(where: { $0.date < next.date && $0.date < day })
    else { return false }
    let sum = PrintedSum.way(from: baseline, to: bound, at: level, counted: expected)
    // What is printed of the level must lead on to the printed share.
    let shown = level.rounded(decimals: sum.decimals)
    let question = say("Đến ngày \(Format.day(day)) cần đạt bao nhiêu?")
    if day == next.date {
      step(question, next == path.last ? say("hết hạn:") : say("mốc của lộ trình:"), FigureWords.value(next.value, of: target))
    } else {
      step(
        question,
        "\(name(of: before, in: path)) \(number(before.value)), \(name(of: next, in: path)) \(number(next.value)); "
          + say("\(line(from: before.value, to: next.value)) × \(before.date.days(to: day)) ÷ \(before.date.days(to: next.date)) ngày ="),
        FigureWords.amount(number(shown), of: target))
    }
    step(say("Như vậy là bao nhiêu quãng đường?"), sum.words, sum.result)
    return true
  }

  private func name(of point: Milestone, in path: [Milestone]) -> String {
    if point == path.first { return say("mức đầu kỳ \(Format.day(point.date)) là") }
    return (point == path.last ? say("mục tiêu ") : say("mốc ")) + Format.day(point.date) + say(" là")
  }

  /// Nothing is held against the item today: why, and when something will be.
  mutating func explainWithoutExpectation(_ subject: Subject) {
    let assessment = subject.assessment
    if assessment.attainment == nil {
      let state = assessment.row?.state.map { "“\($0.word)”, " } ?? ""
      let missing = subject.target?.goal.bound == nil ? say("không nêu tỷ lệ hoàn thành") : say("chưa có con số")
      step(say("Cơ quan báo cáo thế nào?"), nil, state + missing)
    }
    if let reason = assessment.noPath { conclude(NoPathWords.sentence(reason)) }
    guard let window = assessment.window, assessment.asOf <= window.due else { return }
    let due = Format.day(window.due)
    let left = assessment.asOf.days(to: window.due)
    if assessment.status == .notYet {
      let next = (subject.target?.milestones ?? []).map(\.date).filter { $0 > assessment.asOf && $0 < window.due }.min()
      let milestone = next.map { say(" hoặc đến mốc ngày \(Format.day($0))") } ?? ""
      conclude(say("Xét khi đến hạn (hết ngày \(due))\(milestone); hôm nay chưa đến."))
    } else {
      step(
        say("Đã quá hạn chưa?"), say("hạn hết ngày \(due), nay là \(Format.day(assessment.asOf)):"),
        left == 0 ? say("hôm nay là hạn") : say("còn \(Format.number(left)) ngày")
      )
      conclude(say("Chưa quá hạn và không có con số nào cho thấy chậm nên là \(subject.word)."))
    }
  }
}

/// Why nothing is expected of an item on the way.
enum NoPathWords {
  /// The reason as a sentence.
  static func sentence(_ reason: NoPathReason) -> String {
    switch reason {
    case .noBaseline: return say("Chưa biết mức đầu kỳ nên không vạch được lộ trình.")
    case .levelToHold: return say("Mức đầu kỳ đã tới mục tiêu: đây là mức phải giữ, không có lộ trình.")
    case .rank: return say("Thứ hạng do nơi khác xếp, không có lộ trình từng tháng.")
    case .measuredByOthers: return say("Số này do cơ quan ngoài xã đo và công bố, không có lộ trình từng tháng.")
    case .smallCount: return say("Mục tiêu là số đếm nhỏ (từ 5 trở xuống), không chia theo tháng.")
    case .noDeadline: return say("Kế hoạch không nêu hạn đọc được nên không vạch được lộ trình và không tính quá hạn.")
    }
  }
}
