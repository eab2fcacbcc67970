import PlanModel
import Templating

/// What a status looks like as a part of a bar or a column of counts, inside an `svg` as large as the part.
struct StatusSegment {
  private let status: ProgressStatus

  init(_ status: ProgressStatus) {
    self.status = status
  }

  /// Writes the ground: filled, or hollow within a border.
  func writeGround(height: StaticString, to buffer: inout OutputBuffer) {
    for layer in status.isHollow ? [" class=\"o\"", " class=\"q\""] : [""] {
      buffer.write(literal: "<rect")
      buffer.write(layer)
      buffer.write(literal: " width=\"100%\" height=\"")
      buffer.write(literal: height)
      buffer.write(literal: "\"/>")
    }
  }

  /// Writes the sign in the middle of the width, `y` pixels from the top.
  func writeSign(y: Int, to buffer: inout OutputBuffer) {
    buffer.write(literal: "<svg x=\"50%\"><use href=\"#")
    buffer.write(status.symbol.rawValue)
    buffer.write(literal: "\" x=\"-7\" y=\"")
    buffer.write(y)
    buffer.write(literal: "\" width=\"14\" height=\"14\"/></svg>")
  }
}
