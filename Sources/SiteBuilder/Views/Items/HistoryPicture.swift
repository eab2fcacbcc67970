import Editions
import PlanModel

extension HistoryChart.Input {
  /// What the chart of a target shows; nil when no period has a figure.
  init?(_ target: Target, name: String, assessment: Assessment, history: [ItemHistory.Entry]) {
    guard history.contains(where: { $0.value != nil }), let earliest = history.map(\.period.first).min() else { return nil }
    let window = assessment.window
    let start = min(window?.start ?? earliest, earliest)
    let due = window?.due ?? target.item.deadline.date
    let goal = target.goal.bound
    self.init(
      name: name,
      entries: history.map { entry in
        let reading: HistoryChart.Reading = entry.value.map { .value($0) } ?? (entry.row == nil ? .missing : .noFigure)
        return HistoryChart.Entry(day: entry.period.last, label: Format.period(entry.period), reading: reading)
      },
      goal: goal, goalLabel: goal == nil ? nil : say("Mục tiêu ") + FigureWords.goal(of: target), lessIsBetter: target.goal.lessIsBetter,
      isRank: target.goal.comparator == .top, path: HistoryChart.Input.path(target, assessment: assessment, start: start, due: due),
      baseline: assessment.baseline, start: start, due: due, today: assessment.asOf,
      unit: target.goal.comparator == .top ? "" : FigureWords.suffix(of: target))
  }

  /// From the baseline through the milestones to the goal; empty where nothing is expected on the way.
  private static func path(_ target: Target, assessment: Assessment, start: Day, due: Day?) -> [HistoryChart.PathPoint] {
    guard assessment.noPath == nil, let due, let goal = target.goal.bound, let baseline = assessment.baseline, let window = assessment.window
    else { return [] }
    let milestones = target.milestones.filter { $0.date > window.start && $0.date < due }.sorted { $0.date < $1.date }
    return [HistoryChart.PathPoint(day: window.start, level: baseline.double)]
      + milestones.map { HistoryChart.PathPoint(day: $0.date, level: $0.value.double) }
      + [HistoryChart.PathPoint(day: due, level: goal.double)]
  }
}
