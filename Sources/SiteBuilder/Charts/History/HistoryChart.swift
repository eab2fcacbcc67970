import Editions
import PlanModel
import Templating

/// How a figure went from period to period: a line chart 250 pixels high whose places are percentages of its size. A table with the
/// same numbers stands below it.
struct HistoryChart: Hashable, Sendable {
  /// What was known of a period.
  enum Reading: Hashable, Sendable {
    /// A figure.
    case value(Quantity)
    /// A report without a figure.
    case noFigure
    /// No report.
    case missing
  }

  /// A period that was reported on, or should have been.
  struct Entry: Hashable, Sendable {
    /// The day the figure stands for: the period's last, or the report's cut-off.
    let day: Day
    /// The period in short: "8/2026".
    let label: String
    /// What was known of it.
    let reading: Reading
  }

  /// A point of the path on which the level should rise or fall.
  struct PathPoint: Hashable, Sendable {
    /// By the end of this day.
    let day: Day
    /// The level, in the target's unit; a point that is no number is left out.
    let level: Double
  }

  /// What a chart shows.
  struct Input: Hashable, Sendable {
    /// Whose figure it is, for the sentence that is read aloud.
    var name: String
    /// The periods, in any order.
    var entries: [Entry]
    /// The goal; nil without a measure.
    var goal: Quantity?
    /// The words on the line of the goal: "Mục tiêu ≥ 50%".
    var goalLabel: String?
    /// Whether a smaller figure is better; said in the sentence, for the axis begins at 0 all the same.
    var lessIsBetter = false
    /// Whether the figures are ranks.
    var isRank = false
    /// The path from the baseline through the milestones to the goal; empty without one.
    var path: [PathPoint] = []
    /// The level at the start; nil when unknown.
    var baseline: Quantity?
    /// The first day of the time it has.
    var start: Day
    /// The last; nil without a readable end.
    var due: Day?
    /// The day the site stands for.
    var today: Day
    /// What follows a figure: "%"; empty for counts.
    var unit = ""
  }

  /// What it shows.
  let input: Input

  /// A chart.
  init(_ input: Input) {
    self.input = input
  }

  /// Writes the chart; one without a time to show is empty but for its sentence.
  func write(to buffer: inout OutputBuffer) {
    buffer.write(literal: "<figure class=\"chart\"><svg role=\"img\"><title>")
    buffer.writeEscaped(HistorySentence(input).words)
    buffer.write(literal: "</title>")
    if let drawing = HistoryDrawing(input) {
      drawing.writeAxes(to: &buffer)
      drawing.writeLines(to: &buffer)
      drawing.writePoints(to: &buffer)
      for label in drawing.labels { label.write(to: &buffer) }
    }
    buffer.write(literal: "</svg></figure>")
  }
}

extension HistoryChart.Input {
  /// A figure with what follows it: "41,2%", "hạng 14".
  func words(_ figure: Quantity) -> String {
    isRank ? say("hạng \(Format.number(figure, decimals: 2))") : Format.number(figure, decimals: 2) + unit
  }
}
