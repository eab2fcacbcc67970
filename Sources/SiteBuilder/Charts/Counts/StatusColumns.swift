import PlanModel
import Templating

/// Counts by status on several days as columns side by side, each divided like a ``CountBar``. A table with the same numbers stands below.
struct StatusColumns: Hashable, Sendable {
  /// One day.
  struct Column: Hashable, Sendable {
    /// What stands under the column: "7".
    let label: String
    /// What stands under the label where a year begins: "2026"; nil elsewhere.
    let year: String?
    /// The counts.
    let counts: StatusCounts
  }

  /// The days, earliest first.
  let columns: [Column]
  /// What is read aloud.
  let label: String

  private static let height = 180
  /// From here on a part has room for its sign.
  private static let signed = 18

  /// Writes the picture; nothing when there is nothing to count.
  func write(to buffer: inout OutputBuffer) {
    let most = columns.map(\.counts.total).max() ?? 0
    guard most > 0 else { return }
    buffer.write(literal: "<svg class=\"stack c\" role=\"img\" aria-label=\"")
    buffer.writeEscaped(label)
    buffer.write(literal: "\">")
    // One column is no wider than a fifth: a single month is no wall.
    let places = max(columns.count, 5)
    for (index, column) in columns.enumerated() {
      let left = Coordinate(share: Int128(index), of: Int128(places))
      let right = Coordinate(share: Int128(index + 1), of: Int128(places))
      buffer.write(literal: "<svg x=\"")
      buffer.write(percent: left)
      buffer.write(literal: "\" width=\"")
      buffer.write(percent: Coordinate(hundredths: right.hundredths - left.hundredths))
      buffer.write(literal: "\">")
      write(column, most: most, to: &buffer)
      buffer.write(literal: "</svg>")
    }
    buffer.write(literal: "</svg>")
  }

  private func write(_ column: Column, most: Int, to buffer: inout OutputBuffer) {
    // The borders are rounded, not the heights, so that the column is as high as its whole.
    var counted = 0
    var bottom = 0
    for entry in column.counts.entries {
      counted += entry.count
      let top = max(counted * StatusColumns.height / most, bottom + 3)
      write(entry.status, y: StatusColumns.height - top, height: top - bottom, to: &buffer)
      bottom = top
    }
    write(column.label, isBold: column.year != nil, y: StatusColumns.height + 18, to: &buffer)
    if let year = column.year { write(year, isBold: true, y: StatusColumns.height + 34, to: &buffer) }
  }

  private func write(_ status: ProgressStatus, y: Int, height: Int, to buffer: inout OutputBuffer) {
    buffer.write(literal: "<svg class=\"")
    buffer.write(status.toneClass)
    buffer.write(literal: "\" x=\"6%\" width=\"88%\" y=\"")
    buffer.write(y)
    buffer.write(literal: "\" height=\"")
    buffer.write(height)
    buffer.write(literal: "\">")
    StatusSegment(status).writeGround(height: "100%", to: &buffer)
    if height >= StatusColumns.signed { StatusSegment(status).writeSign(y: height / 2 - 7, to: &buffer) }
    buffer.write(literal: "</svg>")
  }

  private func write(_ words: String, isBold: Bool, y: Int, to buffer: inout OutputBuffer) {
    buffer.write(literal: "<text x=\"50%\" y=\"")
    buffer.write(y)
    buffer.write(literal: "\" font-size=\"13\" text-anchor=\"middle\" fill=\"currentColor\"")
    buffer.write(literal: isBold ? " font-weight=\"700\">" : ">")
    buffer.writeEscaped(words)
    buffer.write(literal: "</text>")
  }
}
