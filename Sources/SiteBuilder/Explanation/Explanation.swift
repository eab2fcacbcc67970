import Editions
import PlanModel

/// How a status was computed, in plain steps with the numbers put in.
struct Explanation {
  /// One step: a question, the computation, and what came out.
  struct Step: Hashable {
    /// The question.
    let question: String
    /// The computation with its numbers, up to the sign before the result; nil where there is none.
    let equation: String?
    /// The result, set off.
    let result: String
  }

  /// The steps in order.
  private(set) var steps: [Step] = []
  /// What follows from them, and what would change it.
  private(set) var conclusions: [String] = []

  /// Explains how an item stands.
  init(_ subject: Subject) {
    let assessment = subject.assessment
    switch assessment.status {
    case .noData where subject.isComputed:
      conclusions = [
        say("Con số được tự tính từ danh mục dữ liệu mở; danh mục chưa có bộ dữ liệu nào đến hạn. Chưa có số liệu không có nghĩa là chậm.")
      ]
    case .noData:
      conclusions = [say("Chưa có báo cáo nào về kế hoạch này. Chưa có số liệu không có nghĩa là chậm.")]
    case .shared:
      conclusions = [say("Đây là chỉ tiêu chung của cả tỉnh. Trang này nêu phần của xã, không xét đạt hay chậm, và đếm riêng.")]
    case .alert: explainAlerts(subject)
    case .met, .claimed: explainClaim(subject)
    case .ongoing, .notReported: explainReporting(subject)
    case .slipped: explainSlip(subject)
    case .behind, .onTrack, .notYet: explainProgress(subject)
    }
  }

  /// Adds a step.
  mutating func step(_ question: String, _ equation: String?, _ result: String) {
    steps.append(Step(question: question, equation: equation, result: result))
  }

  /// Adds a conclusion.
  mutating func conclude(_ sentence: String) {
    conclusions.append(sentence)
  }
}

extension Explanation {
  /// What an explanation draws on.
  struct Subject {
    /// How the item stands.
    let assessment: Assessment
    /// The item.
    let item: Item
    /// The target, when it is one.
    let target: Target?
    /// The item's reports known on the day, by period, newest first.
    let history: [ItemHistory.Entry]
    /// Whether the commune's own plan sets the red-alert rule.
    let alertsByPlan: Bool

    /// Whether the program computes the figure.
    var isComputed: Bool { target?.computed != nil }

    /// The value as words; nil when there is none, or none that is held against a goal.
    var value: String? {
      guard let target, target.goal.bound != nil, let value = assessment.value else { return nil }
      return FigureWords.value(value, of: target)
    }

    /// The goal as words, "hoàn thành" where nothing is measured.
    var goal: String {
      guard let target, target.goal.comparator != .none else { return say("hoàn thành") }
      return FigureWords.goal(of: target)
    }

    /// The word of the status, as beside the item.
    var word: String { StatusWords.full(assessment, alertsByPlan: alertsByPlan) }

    /// What the item would be called if it were on track.
    var wordOnTrack: String { target == nil ? say("Đang thực hiện trong hạn") : StatusWording(kind: .target).short(.onTrack) }

    /// "Từ 58,2% trở lên": the figure from which the item would be on track today; nil when there is none.
    var neededLevel: String? {
      guard let needed = assessment.neededLevel else { return nil }
      guard let target, assessment.measure != .selfAssessed else {
        return say("Từ \(Format.number(needed, decimals: 1, rounding: .up))% trở lên")
      }
      let isDown = target.goal.lessIsBetter
      // Where everything is counted in whole things, so is what is missing.
      let figures = [target.goal.bound, target.baseline, assessment.value].compactMap { $0 }
      let isCount = !target.isPercentage && figures.allSatisfy(\.isWhole)
      let number = Format.number(needed, decimals: isCount ? 0 : 1, rounding: isDown ? .down : .up)
      // The first place is the highest.
      let way = isDown && target.goal.comparator != .top ? say("trở xuống") : say("trở lên")
      return say("Từ \(FigureWords.amount(number, of: target)) \(way)")
    }
  }
}
