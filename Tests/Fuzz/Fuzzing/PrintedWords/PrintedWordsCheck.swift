import PlanModel
import Vietnamese

@testable import ContentReader

/// What holds for all words: what was understood of them, printed, is understood as the same and printed alike.
enum PrintedWordsCheck {
  static func broken(_ input: [UInt8]) -> String? {
    let text = String(decoding: input, as: UTF8.self)
    let lines = text.split(separator: "\n", maxSplits: 1).map(String.init)
    let words = lines.first ?? ""
    return goal(words, unit: lines.count > 1 ? lines[1] : nil) ?? deadline(text) ?? figure(words) ?? time(words) ?? rule(words) ?? slug(text)
      ?? plainForms(words)
  }

  private static func goal(_ words: String, unit: String?) -> String? {
    for direction in [nil, .up, .down] as [Indicator.Direction?] {
      let reading = Goal.read(printed: words, unit: unit, direction: direction)
      guard reading == Goal.read(printed: words, unit: unit, direction: direction) else { return "a goal read twice is not the same" }
      guard case .goal(let goal) = reading, let printed = printed(goal) else { continue }
      guard case .goal(let again) = Goal.read(printed: printed, unit: nil), again == goal else {
        return "the goal “\(printed)” is not read again as it was"
      }
      guard self.printed(again) == printed else { return "the goal “\(printed)” is not printed again as it was" }
    }
    return nil
  }

  private static func printed(_ goal: Goal) -> String? {
    let low = goal.min.map { Format.number($0) } ?? ""
    let high = goal.max.map { Format.number($0) } ?? ""
    switch goal.comparator {
    case .atLeast: return "ít nhất " + low
    case .above: return "> " + low
    case .atMost: return "không quá " + high
    case .below: return "< " + high
    case .between: return "từ " + low + " đến " + high
    case .top, .none: return nil
    }
  }

  private static func deadline(_ words: String) -> String? {
    let deadline = Deadline.read(printed: words)
    guard deadline == Deadline.read(printed: words) else { return "a deadline read twice is not the same" }
    guard let day = deadline.date else { return nil }
    // The day before the first one that has a name.
    guard (1...9999).contains(day.year) else {
      return day == Day.first(ofYear: 1).advanced(by: -1) ? nil : "the deadline \(day.iso) lies outside of the calendar"
    }
    let printed = "ngày " + Format.day(day) + (deadline.returns ? " và các năm tiếp theo" : "")
    guard Deadline.read(printed: printed) == deadline else { return "the deadline “\(printed)” is not read again as it was" }
    if let next = deadline.next(on: day), next < day { return "what is next due lies before the day" }
    return nil
  }

  private static func figure(_ words: String) -> String? {
    guard let figure = Quantity.read(words) else { return nil }
    guard figure.millionths.magnitude <= Quantity.limit.magnitude * 1_000_000 else { return "a figure is beyond the limit" }
    let printed = Format.number(figure)
    guard Quantity.read(printed) == figure else { return "the figure “\(printed)” is not read again as it was" }
    guard let plain = Double(figure.plain), Quantity(rounding: plain).map({ abs($0.millionths - figure.millionths) <= 200 }) == true else {
      return "the figure “\(figure.plain)” is another number for machines"
    }
    return nil
  }

  private static func time(_ words: String) -> String? {
    if let day = Day.read(words) {
      guard Day.read(day.iso) == day, Day.read(Format.day(day)) == day else { return "the day \(day.iso) is not read again as it was" }
    }
    if let period = Period.read(words) {
      guard Period.read(period.key) == period, Period.read(Format.period(period)) == period else {
        return "the period \(period.key) is not read again as it was"
      }
      guard period.first <= period.last else { return "the period \(period.key) ends before it begins" }
    }
    return nil
  }

  private static func rule(_ words: String) -> String? {
    guard let rule = ReportingCycle.DayRule.read(words) else { return nil }
    return ReportingCycle.DayRule.read(rule.words) == rule ? nil : "the rule “\(rule.words)” is not read again as it was"
  }

  private static func slug(_ text: String) -> String? {
    let slug = Slug.of(text)
    guard slug.isEmpty || Slug.isValid(slug) else { return "the slug “\(slug)” is no id" }
    guard Slug.of(slug) == slug else { return "the slug of “\(slug)” is another one" }
    return FoldedName(text) == FoldedName(text) ? nil : "a name is not itself"
  }

  /// The quick way of reading says what the whole way says.
  private static func plainForms(_ words: String) -> String? {
    if let quick = PlainForms.day(words), quick != Day.read(words) { return "a day read quickly is another one" }
    if let quick = PlainForms.period(words), quick != Period.read(words) { return "a period read quickly is another one" }
    if let quick = PlainForms.quantity(words), quick != Quantity.read(words) { return "a figure read quickly is another one" }
    return nil
  }
}
