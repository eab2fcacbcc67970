import Editions
import PlanModel

extension Explanation {
  /// On track, behind, or not due to be judged yet.
  mutating func explainProgress(_ subject: Subject) {
    let assessment = subject.assessment
    attainmentStep(subject)
    guard let expected = assessment.expected, let attainment = assessment.attainment else {
      return explainWithoutExpectation(subject)
    }
    expectedStep(subject, expected)
    if expected > 0 {
      compareSteps(subject, attainment, expected)
    } else {
      conclude(say("Đến ngày xét chưa cần đi đoạn nào nên là \(subject.word)."))
    }
    guard assessment.status == .behind else { return }
    if let needed = subject.wordedNeed { conclude(needed) }
    conclude(say("Không đỏ: chưa quá hạn, chưa chậm tới mức cảnh báo, minh chứng không bị đánh giá không hợp lệ."))
  }

  /// The result where it was counted, such as 58 of 62.
  mutating func valueStep(_ subject: Subject) {
    guard let target = subject.target, target.isPercentage, let row = subject.assessment.valueRow, let value = row.value,
      let part = row.numerator, let whole = row.denominator
    else { return }
    step(say("Kết quả là bao nhiêu?"), "\(number(part)) ÷ \(number(whole)) =", FigureWords.value(value, of: target))
  }

  /// How much of the way is done.
  mutating func attainmentStep(_ subject: Subject) {
    let assessment = subject.assessment
    guard let attainment = assessment.attainment else { return }
    guard let target = subject.target, let value = assessment.value, let bound = target.goal.bound else { return estimateStep(subject) }
    valueStep(subject)
    let question = say("Đã đi được bao nhiêu quãng đường?")
    switch assessment.measure {
    case .fromBaseline:
      guard let baseline = assessment.baseline else { return }
      let sum = PrintedSum.way(from: baseline, to: bound, at: value, counted: attainment)
      step(question, sum.words, sum.result)
    case .ofGoal:
      let isDown = target.goal.lessIsBetter
      let sum = PrintedSum.share(isDown ? bound : value, of: isDown ? value : bound, counted: attainment)
      step(question, sum.words, sum.result)
    case .goalMet:
      step(say("Kết quả đã tới mục tiêu chưa?"), say("\(FigureWords.value(value, of: target)) so với mục tiêu \(subject.goal):"), say("đã tới"))
    case .selfAssessed, nil: estimateStep(subject)
    }
  }

  /// What the office itself says is done.
  mutating func estimateStep(_ subject: Subject) {
    let assessment = subject.assessment
    guard assessment.measure == .selfAssessed, let share = assessment.attainment else { return }
    let words = assessment.row?.complete == nil ? assessment.row?.state.map { say("cơ quan báo cáo “\($0.word)”:") } : nil
    step(say("Đã làm được bao nhiêu?"), words ?? say("cơ quan tự đánh giá:"), percent(share))
  }

  /// How the two shares compare, and, where less than 90% is done, by how much the item is short.
  private mutating func compareSteps(_ subject: Subject, _ attainment: Double, _ expected: Double) {
    let enough = subject.assessment.status != .behind && attainment / expected >= 0.9 - 1e-9
    let ratio = { (decimals: Int) -> Quantity? in
      guard let done = Explanation.shown(attainment * 100, decimals), let needed = Explanation.shown(expected * 100, decimals) else { return nil }
      return Quantity.percentage(done, of: needed)
    }
    // The two shares as the steps above print them, with more digits only where these would tell another story.
    let decimals = PrintedSum.decimals { ratio($0).map { $0.rounded(decimals: 2) >= Quantity(millionths: 90_000_000) } == enough }
    step(
      say("So hai số với nhau"),
      "\(PrintedSum.percent(attainment, decimals: decimals)) ÷ \(PrintedSum.percent(expected, decimals: decimals)) = "
        + "\(ratio(decimals).map { Format.number($0, decimals: 2) + "%" } ?? "–"):",
      enough ? say("từ 90% trở lên là \(subject.word)") : say("dưới 90%"))
    if !enough { shortfallStep(subject, attainment, expected) }
  }

  /// By how much an item is short of its path: only from one percentage point, or one hundredth of the way, is it behind.
  private mutating func shortfallStep(_ subject: Subject, _ attainment: Double, _ expected: Double) {
    let isBehind = subject.assessment.status == .behind
    var (needed, reached, least) = (expected * 100, attainment * 100, 1.0)
    var counted: (String) -> String = { say("\($0) điểm phần trăm") }
    if let target = subject.target, let value = subject.assessment.value, let level = subject.assessment.expectedLevel {
      (needed, reached) = target.goal.lessIsBetter ? (value.double, level) : (level, value.double)
      if !target.isPercentage, let bound = target.goal.bound {
        let start = subject.assessment.measure == .fromBaseline ? subject.assessment.baseline?.double ?? 0 : 0
        least = abs(bound.double - start) / 100
        counted = { target.goal.comparator == .top ? say("\($0) bậc") : $0 + FigureWords.suffix(of: target) }
      }
    }
    let short = { [needed, reached] (decimals: Int) -> Quantity in
      guard let needed = Explanation.shown(needed, decimals), let reached = Explanation.shown(reached, decimals) else { return .zero }
      return needed.minus(reached)
    }
    let decimals = PrintedSum.decimals { [least] in (short($0).double >= least - 1e-9) == isBehind }
    let bound = Format.number(least, decimals: 6) ?? "1"
    step(
      say("Còn thiếu bao nhiêu?"),
      "\(figure(needed, decimals)) − \(figure(reached, decimals)) = \(counted(Format.number(short(decimals)))):",
      (isBehind ? say("từ \(counted(bound)) trở lên") : say("chưa tới \(counted(bound))")) + say(" nên là \(subject.word)"))
  }

  private static func shown(_ number: Double, _ decimals: Int) -> Quantity? { Quantity(rounding: number)?.rounded(decimals: decimals) }

  private func figure(_ number: Double, _ decimals: Int) -> String { Format.number(number, decimals: decimals) ?? "–" }

  func percent(_ share: Double) -> String { PrintedSum.percent(share) }

  func number(_ quantity: Quantity) -> String { Format.number(quantity) }
}
