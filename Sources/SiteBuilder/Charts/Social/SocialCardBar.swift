import PlanModel
import Templating

/// The count bar of a social card: as on pages, in pixels and in the colours of the light page.
struct SocialCardBar {
  private let counts: StatusCounts

  init(_ counts: StatusCounts) {
    self.counts = counts
  }

  /// The colours of a status on white: of its word and sign, and of what fills its segment.
  static func colors(_ status: ProgressStatus) -> (word: String, fill: String) {
    switch status {
    case .met: ("#14532d", "#14532d")
    case .claimed: ("#14532d", "#fff")
    case .onTrack: ("#1f4e79", "#5285b6")
    case .notYet: ("#4c5863", "#707c87")
    case .behind, .slipped: ("#8a5a00", "#996300")
    case .alert: ("#9b1c1c", "#9b1c1c")
    case .notReported, .shared, .noData: ("#4c5863", "#fff")
    case .ongoing: ("#4c3f77", "#4c3f77")
    }
  }

  /// Writes the sign of a status.
  static func writeSign(_ status: ProgressStatus, x: Int, y: Int, size: Int, fill: String, to out: inout OutputBuffer) {
    out.write(
      "<svg x=\"\(x)\" y=\"\(y)\" width=\"\(size)\" height=\"\(size)\" viewBox=\"0 0 16 16\"><path fill=\"\(fill)\" fill-rule=\"evenodd\" d=\"")
    out.write(literal: status.symbol.path)
    out.write(literal: "\"/></svg>")
  }

  /// Writes the bar; nothing when there is nothing to count.
  func write(x: Int, y: Int, width: Int, height: Int, to out: inout OutputBuffer) {
    var left = 0
    for (entry, share) in zip(counts.entries, counts.widths) {
      let start = x + left * width / 10_000
      left += share.hundredths
      // A gap of four pixels parts the segments.
      let size = max(2, x + left * width / 10_000 - start - (left < 10_000 ? 4 : 0))
      let colors = SocialCardBar.colors(entry.status)
      if entry.status.isHollow {
        let isDashed = entry.status != .claimed
        out.write(
          "<rect x=\"\(start + 2)\" y=\"\(y + 2)\" width=\"\(max(1, size - 4))\" height=\"\(height - 4)\" fill=\"#fff\" stroke=\"\(colors.word)\" stroke-width=\"4\""
        )
        out.write(literal: isDashed ? " stroke-dasharray=\"12 8\"/>" : "/>")
      } else {
        out.write("<rect x=\"\(start)\" y=\"\(y)\" width=\"\(size)\" height=\"\(height)\" fill=\"\(colors.fill)\"/>")
      }
      if size >= 44 {
        SocialCardBar.writeSign(
          entry.status, x: start + (size - 32) / 2, y: y + (height - 32) / 2, size: 32, fill: entry.status.isHollow ? colors.word : "#fff", to: &out)
      }
    }
  }
}
