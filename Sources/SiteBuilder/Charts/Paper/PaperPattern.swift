import PlanModel
import Templating

/// How a status is drawn on paper, in black and white: by pattern, never by colour alone.
///
/// A pattern is defined inside the picture that uses it: WeasyPrint sees no others.
enum PaperPattern: Hashable, Sendable {
  /// All black.
  case solid
  /// A grid.
  case grid
  /// Upright lines.
  case upright
  /// Lying lines.
  case lying
  /// A fine slant.
  case slant
  /// A slant to the other side.
  case backSlant
  /// Dots.
  case dots
  /// Broken lines: the office's own estimate.
  case broken
  /// White.
  case white
  /// White inside a dashed border: nothing is known.
  case dashed

  /// The pattern of a status.
  init(_ status: ProgressStatus) {
    switch status {
    case .met: self = .solid
    case .claimed: self = .white
    case .onTrack: self = .slant
    case .notYet: self = .dots
    case .behind: self = .upright
    case .slipped: self = .lying
    case .alert: self = .grid
    case .ongoing: self = .backSlant
    case .notReported, .shared, .noData: self = .dashed
    }
  }

  /// The lines of a tile of 4 × 4; nil where there is no tile.
  private var tile: StaticString? {
    switch self {
    case .solid, .white, .dashed: nil
    case .grid: "<path d=\"M0 0h4v4H0z\"/><path d=\"M.9.9h1.5v1.5H.9z\" fill=\"#fff\"/>"
    case .upright: "<path d=\"M1 0v4\" stroke=\"#000\" stroke-width=\"1.6\"/>"
    case .lying: "<path d=\"M0 1h4\" stroke=\"#000\" stroke-width=\"1.6\"/>"
    case .slant: "<path d=\"M-1 5L5-1M-2 2L2-2M2 6L6 2\" stroke=\"#000\" stroke-width=\".6\"/>"
    case .backSlant: "<path d=\"M-1-1L5 5M-2 2L2 6M2-2L6 2\" stroke=\"#000\" stroke-width=\".6\"/>"
    case .dots: "<path d=\"M1 1h1v1H1zM3 3h1v1H3z\"/>"
    case .broken: "<path d=\"M2 1v2\" stroke=\"#000\" stroke-width=\"1.6\"/>"
    }
  }

  /// Writes the definition; nothing where none is needed.
  func define(_ id: String, to buffer: inout OutputBuffer) {
    guard let tile else { return }
    buffer.write(literal: "<defs><pattern id=\"")
    buffer.writeEscaped(id)
    buffer.write(literal: "\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">")
    buffer.write(literal: tile)
    buffer.write(literal: "</pattern></defs>")
  }

  /// Writes the attributes of a shape that has the pattern.
  func fill(_ id: String, to buffer: inout OutputBuffer) {
    switch self {
    case .solid: buffer.write(literal: " fill=\"#000\" stroke=\"#000\" stroke-width=\".8\"")
    case .white: buffer.write(literal: " fill=\"#fff\" stroke=\"#000\" stroke-width=\".8\"")
    case .dashed: buffer.write(literal: " fill=\"#fff\" stroke=\"#000\" stroke-width=\".6\" stroke-dasharray=\"2 2\"")
    default:
      buffer.write(literal: " fill=\"url(#")
      buffer.writeEscaped(id)
      buffer.write(literal: ")\" stroke=\"#000\" stroke-width=\".8\"")
    }
  }
}
