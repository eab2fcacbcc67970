import PlanModel
import Vietnamese

/// A row of the reporting form: what stands in it already, and which cells ask for something.
struct ReportRow: Hashable, Sendable {
  let item: ItemID
  let kind: ItemKind
  /// The plan, by its place among the commune's.
  let plan: Int
  let number: String
  let statement: String
  let goal: String
  let due: String
  /// What was reported last, with its period; empty when nothing was.
  let last: String
  /// Why the item is red, so that the office has to explain; empty when it is not.
  let alert: String
  /// The keys of the cells to fill in.
  let asked: Set<String>
  /// Whether the figure is a percentage.
  let isPercentage: Bool
  /// Whether it is a share of a whole, so that the part cannot be larger.
  let isShare: Bool

  init(_ expected: ExpectedReport, alertsByPlan: Bool) {
    let (item, target) = (expected.item, expected.target)
    self.item = item.id
    kind = expected.kind
    plan = expected.plan
    number = item.section + (item.number.map { "." + $0 } ?? "")
    statement = item.reading ?? item.statement
    goal = target.map(ReportRow.goal) ?? item.product ?? ""
    due = item.printedDue ?? expected.assessment.window.map { "đến " + Format.day($0.due) } ?? ""
    last = ReportRow.last(expected)
    let reasons = expected.assessment.alerts.map { alertsByPlan ? StatusWords.alert($0.kind) : StatusWords.alertAlone($0.kind) }
    alert = reasons.isEmpty ? "" : "ĐỎ: " + reasons.joined(separator: "; ")
    isPercentage = target?.isPercentage ?? false
    isShare = target.map(ReportRow.isShare) ?? false
    var asked: Set<String> = ["result", "obstacle", "proposal", "explanation"]
    let hasMeasure = target.map { $0.goal.comparator != .none && $0.goal.bound != nil } ?? false
    if hasMeasure || target?.unit != nil { asked.insert("value") }
    if isPercentage { asked.formUnion(["numerator", "denominator"]) }
    if !hasMeasure { asked.insert("state") }
    self.asked = asked
  }

  /// What a returned form is told of the row in the hidden sheet: `p` for a percentage, `s` for a share, `r` for red.
  var marks: String { (isPercentage ? "p" : "") + (isShare ? "s" : "") + (alert.isEmpty ? "" : "r") }

  /// The goal as printed, with its unit where the words do not hold it.
  private static func goal(of target: Target) -> String {
    guard let goal = target.printedGoal else { return target.unit.map { "(\($0))" } ?? "" }
    guard let unit = target.unit, !goal.contains(unit) else { return goal }
    return unit == "%" ? goal + "%" : goal + " " + unit
  }

  private static func last(_ expected: ExpectedReport) -> String {
    if let report = expected.latestFigure, let value = report.value {
      let sign = expected.target?.isPercentage ?? false ? "%" : ""
      return Format.number(value, decimals: 2) + sign + " (" + Format.period(report.period) + ")"
    }
    guard let report = expected.latest else { return "" }
    let words = report.state?.rawValue ?? report.complete.map { Format.number($0, decimals: 2) + "%" } ?? "đã báo cáo"
    return words + " (" + Format.period(report.period) + ")"
  }

  /// Whether the plan's own words call a percentage a share; a growth, say, may well be more than the whole.
  private static func isShare(_ target: Target) -> Bool {
    guard target.isPercentage else { return false }
    let words = FoldedName(target.item.statement).key
    let isCalledShare = ["Tỷ lệ", "Tỉ lệ"].contains { words.hasPrefix(FoldedName($0).key) }
    return isCalledShare && !words.contains(FoldedName("tăng").key)
  }
}
