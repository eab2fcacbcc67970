import PlanModel
import Templating

/// One row of communes side by side: a line with a mark for the goal and a dot for the value. Without a value there is no dot; nothing is ranked.
struct DotRow: Hashable, Sendable {
  /// The status, which gives the colour.
  let status: ProgressStatus
  /// The value; nil when none was reported.
  let value: Quantity?
  /// The goal; nil without a measure.
  let goal: Quantity?
  /// Where the axis ends, the same in all rows, see ``axisEnd(of:isPercentage:)``.
  let axisEnd: Quantity

  /// Where the common axis of rows ends: at 100 for percentages up to there, else at a round number above everything shown.
  static func axisEnd(of figures: [Quantity], isPercentage: Bool) -> Quantity {
    let largest = figures.map { Int128($0.millionths) }.max() ?? 0
    let hundred: Int128 = 100_000_000
    if isPercentage, largest > hundred / 4, largest <= hundred { return Quantity(millionths: Int64(hundred)) }
    let end = BulletAxis.round(largest)
    return Quantity(millionths: end > 0 ? Int64(clamping: end) : 1_000_000)
  }

  /// Writes the row, hidden from screen readers: the cell beside it says the same.
  func write(to buffer: inout OutputBuffer) {
    buffer.write(literal: "<svg class=\"bar ")
    buffer.write(status.toneClass)
    buffer.write(literal: "\" aria-hidden=\"true\"><rect class=\"t\" width=\"100%\" y=\"9\" height=\"3\"/>")
    if let goal { write(at: goal, "<path class=\"g\" d=\"M-1.5 2h3v17h-3z\"/></svg>", to: &buffer) }
    if let value { write(at: value, "<circle class=\"d\" cy=\"10.5\" r=\"7\"/></svg>", to: &buffer) }
    buffer.write(literal: "</svg>")
  }

  private func write(at figure: Quantity, _ mark: StaticString, to buffer: inout OutputBuffer) {
    buffer.write(literal: "<svg x=\"")
    buffer.write(percent: Coordinate(share: Int128(figure.millionths), of: Int128(axisEnd.millionths)))
    buffer.write(literal: "\">")
    buffer.write(literal: mark)
  }
}
