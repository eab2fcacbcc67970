import Editions
import PlanModel

/// Figures, goals and deadlines as residents read them.
enum FigureWords {
  /// A value in a target's unit: "41,2%", "8 mô hình", "hạng 14 trên 95".
  static func value(_ value: Quantity, of target: Target) -> String {
    amount(Format.number(value, decimals: 2), of: target)
  }

  /// A computed level in a target's unit, with one decimal.
  static func level(_ level: Double, of target: Target) -> String {
    amount(Format.number(level, decimals: 1) ?? "–", of: target)
  }

  /// What a target is to reach, as understood: "≥ 50%", "1 – 2 mô hình", "trong 20 hạng đầu trên 95"; its printed words without a measure.
  static func goal(of target: Target) -> String {
    let goal = target.goal
    switch goal.comparator {
    case .none: return target.printedGoal ?? say("không nêu số đo")
    case .top:
      guard let max = goal.max else { return target.printedGoal ?? "" }
      return say("trong \(Format.number(max, decimals: 0)) hạng đầu") + outOf(target)
    case .between:
      guard let min = goal.min, let max = goal.max else { return target.printedGoal ?? "" }
      return amount("\(Format.number(min, decimals: 2)) – \(Format.number(max, decimals: 2))", of: target)
    case .atLeast:
      guard let min = goal.min else { return "" }
      // Nothing is above all of it: "100%" needs no sign.
      let sign = target.isPercentage && min == Quantity(100) ? "" : "≥ "
      return sign + value(min, of: target)
    case .above: return goal.min.map { "> " + value($0, of: target) } ?? ""
    case .atMost: return goal.max.map { "≤ " + value($0, of: target) } ?? ""
    case .below: return goal.max.map { "< " + value($0, of: target) } ?? ""
    }
  }

  /// A goal in the plan's own words with its unit: "≥ 80%", "01 - 02 mô hình"; the unit once where the goal says it already, in brackets behind
  /// words that it does not continue, and none for a rank.
  static func printedGoal(of target: Target) -> String? {
    guard let goal = target.printedGoal, let unit = target.unit, target.goal.comparator != .top else { return target.printedGoal }
    return printedGoal(goal, unit: unit)
  }

  /// The same of a goal and a unit.
  static func printedGoal(_ goal: String, unit: String) -> String {
    if goal.lowercased().contains(unit.lowercased()) { return goal }
    if goal.hasSuffix("%"), unit.hasPrefix("%") { return goal.dropLast() + unit }
    guard goal.last?.isNumber ?? false else { return "\(goal) (\(unit))" }
    return unit.hasPrefix("%") ? goal + unit : goal + " " + unit
  }

  /// A share as a percentage: "72,15%".
  static func share(_ share: Double, decimals: Int = 2) -> String {
    Format.percentage(share, decimals: decimals) ?? "–"
  }

  /// The unit as it follows a number: nothing but the sign for percentages, else a space and the unit.
  static func suffix(of target: Target) -> String {
    guard let unit = target.unit, target.goal.comparator != .top else { return "" }
    if target.isPercentage { return "%" }
    return " " + unit
  }

  /// A number with a target's unit.
  static func amount(_ number: String, of target: Target) -> String {
    target.goal.comparator == .top ? say("hạng ") + number + outOf(target) : number + suffix(of: target)
  }

  private static func outOf(_ target: Target) -> String {
    target.scale.map { say(" trên \(Format.number($0, decimals: 0))") } ?? ""
  }
}

/// Deadlines as residents read them.
enum DeadlineWords {
  /// The deadline as printed, or what is missing.
  static func printed(_ item: Item) -> String { item.printedDue ?? say("kế hoạch không nêu") }

  /// What the plan wrote: the words of the row in quotation marks, or those of the horizon it stands under.
  static func issued(_ item: Item, horizons: [PlanDocument.Horizon]) -> String {
    if let printed = item.printedDue { return "“\(printed)”" }
    return horizon(of: item, among: horizons).map { say("không ghi riêng, theo mốc chung “\($0.title)”") } ?? printed(item)
  }

  /// The deadline as the plan prints it, in the row or in the heading of the horizon it stands under; nil where it prints none.
  static func planned(_ item: Item, horizons: [PlanDocument.Horizon]) -> String? {
    item.printedDue ?? horizon(of: item, among: horizons)?.title
  }

  private static func horizon(of item: Item, among horizons: [PlanDocument.Horizon]) -> PlanDocument.Horizon? {
    horizons.first { $0.due == item.deadline.date && ($0.sections.isEmpty || $0.sections.contains(item.section)) }
  }

  /// How the printed words were understood; nil where they say it all.
  static func understood(_ item: Item) -> String? {
    switch item.deadline {
    case .ongoing, .none: return nil
    case .yearly: return say("hạn ngày 31/12 mỗi năm")
    case .by(let day): return say("hết ngày ") + Format.day(day)
    case .byThenYearly(let day): return say("hết ngày \(Format.day(day)), sau đó mỗi năm một lần")
    case .unclear: return say("kế hoạch không nêu năm hoặc ngày, nên không tính quá hạn")
    }
  }
}
