import PlanModel

/// How a status was computed, in plain steps with the numbers put in.
struct Explanation {
  /// One step: a question, the computation, and what came out.
  struct Step {
    /// The question.
    let question: String
    /// The computation with its numbers; nil where there is none.
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
    case .noData:
      conclusions = ["Chưa có báo cáo nào về kế hoạch này. Chưa có số liệu không có nghĩa là chậm."]
    case .shared:
      conclusions = ["Đây là chỉ tiêu chung của cả tỉnh. Trang này nêu phần của xã, không xét đạt hay chậm, và đếm riêng."]
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

    /// The value as words; nil when there is none.
    var value: String? {
      guard let target, let value = assessment.value else { return nil }
      return FigureWords.value(value, of: target)
    }

    /// The goal as words, "hoàn thành" where nothing is measured.
    var goal: String {
      guard let target, target.goal.comparator != .none else { return "hoàn thành" }
      return FigureWords.goal(of: target)
    }
  }
}
