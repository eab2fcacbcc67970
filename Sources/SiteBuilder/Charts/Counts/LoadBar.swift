import PlanModel
import Templating

/// A count bar as long as its share of the fullest one, so that bars under each other show who has how much, and how it stands. The words
/// beside it say the same.
struct LoadBar: Hashable, Sendable {
  /// The counts.
  let counts: StatusCounts
  /// The most that any of the bars counts, for the whole width.
  let most: Int

  /// Writes the bar; nothing when there is nothing to count.
  func write(to buffer: inout OutputBuffer) {
    guard !counts.entries.isEmpty, most > 0 else { return }
    buffer.write(literal: "<svg class=\"stack s\" aria-hidden=\"true\"><svg width=\"")
    buffer.write(percent: max(Coordinate(share: Int128(counts.total), of: Int128(most)), Coordinate(2)))
    buffer.write(literal: "\">")
    CountBar(counts, form: .small).writeSegments(to: &buffer)
    buffer.write(literal: "</svg></svg>")
  }
}
