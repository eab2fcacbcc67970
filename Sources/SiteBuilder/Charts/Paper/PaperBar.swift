import PlanModel
import Templating

/// A bullet bar on paper: the geometry of ``BulletBar`` in black and white, 19 pixels high. The cells beside it say the same, so it is hidden from
/// screen readers.
struct PaperBar: Hashable, Sendable {
  /// What it shows.
  let input: BulletBar.Input
  /// A name for its pattern, unique on the page.
  let id: String

  /// A bar.
  init(_ input: BulletBar.Input, id: String) {
    self.input = input
    self.id = id
  }

  /// Whether there is anything to draw.
  var isDrawn: Bool { BulletGeometry(input) != nil }

  /// Writes the bar; nothing when there is nothing to draw.
  func write(to buffer: inout OutputBuffer) {
    guard let geometry = BulletGeometry(input) else { return }
    let pattern = geometry.isHatched ? .broken : PaperPattern(input.status)
    buffer.write(literal: "<svg class=\"bw\" aria-hidden=\"true\" width=\"100%\" height=\"19\">")
    pattern.define(id, to: &buffer)
    writeTrack(geometry, to: &buffer)
    writeFill(geometry, pattern, to: &buffer)
    if let expected = geometry.expected { write("<path d=\"M0 12.6l4 6h-8z\"/>", at: expected, to: &buffer) }
    if let goal = geometry.goal { write("<path d=\"M-2.2 0h4.4v16h-4.4z\" fill=\"#fff\"/><path d=\"M-1.2 0h2.4v16h-2.4z\"/>", at: goal, to: &buffer) }
    if case .place(let place) = geometry.value {
      write("<circle cy=\"7.5\" r=\"4.5\" stroke=\"#fff\" stroke-width=\"1\"/>", at: place, to: &buffer)
    }
    buffer.write(literal: "</svg>")
  }

  private func writeTrack(_ geometry: BulletGeometry, to buffer: inout OutputBuffer) {
    let isEmpty = geometry.value == .notReported
    if geometry.isRank {
      buffer.write(literal: "<rect y=\"6\" width=\"100%\" height=\"3\" fill=\"#fff\" stroke=\"#000\" stroke-width=\".4\"")
    } else {
      buffer.write(literal: "<rect y=\"3\" width=\"100%\" height=\"9\" fill=\"#fff\" stroke=\"#000\" stroke-width=\".4\"")
    }
    buffer.write(literal: isEmpty ? " stroke-dasharray=\"2 2\"/>" : "/>")
    guard let band = geometry.band, !band.isEmpty else { return }
    buffer.write(literal: "<rect y=\"1\" height=\"13\" fill=\"none\" stroke=\"#000\" stroke-width=\".4\" x=\"")
    buffer.write(percent: band.lowerBound)
    buffer.write(literal: "\" width=\"")
    buffer.write(percent: Coordinate(hundredths: band.upperBound.hundredths - band.lowerBound.hundredths))
    buffer.write(literal: "\"/>")
  }

  private func writeFill(_ geometry: BulletGeometry, _ pattern: PaperPattern, to buffer: inout OutputBuffer) {
    switch geometry.value {
    case .notReported, .place: return
    case .zero, .tiny: buffer.write(literal: "<rect y=\"1\" width=\"2\" height=\"13\"/>")
    case .fill(let end), .estimate(let end):
      buffer.write(literal: "<rect y=\"3\" width=\"")
      buffer.write(percent: end)
      buffer.write(literal: "\" height=\"9\"")
      pattern.fill(id, to: &buffer)
      buffer.write(literal: "/>")
    case .cut:
      buffer.write(literal: "<rect y=\"3\" width=\"100%\" height=\"9\"")
      pattern.fill(id, to: &buffer)
      buffer.write(literal: "/>")
      write("<path d=\"M-9 1h3l-2 13h-3z\" fill=\"#fff\"/>", at: .full, to: &buffer)
    }
  }

  private func write(_ shape: StaticString, at place: Coordinate, to buffer: inout OutputBuffer) {
    buffer.write(literal: "<svg x=\"")
    buffer.write(percent: place)
    buffer.write(literal: "\" width=\"1\" height=\"19\" overflow=\"visible\">")
    buffer.write(literal: shape)
    buffer.write(literal: "</svg>")
  }
}

/// A pattern alone, as in a key.
struct PaperSwatch: Hashable, Sendable {
  /// The pattern.
  let pattern: PaperPattern
  /// A name for it, unique on the page.
  let id: String

  /// Writes it.
  func write(to buffer: inout OutputBuffer) {
    buffer.write(literal: "<svg class=\"bw\" aria-hidden=\"true\" width=\"100%\" height=\"13\">")
    pattern.define(id, to: &buffer)
    buffer.write(literal: "<rect y=\"2\" width=\"100%\" height=\"9\"")
    pattern.fill(id, to: &buffer)
    buffer.write(literal: "/></svg>")
  }
}

/// Counts per status as one bar of patterns.
struct PaperCountBar: Hashable, Sendable {
  /// The counts.
  let counts: StatusCounts
  /// A name for its patterns, unique on the page.
  let id: String

  /// Writes the bar; nothing when there is nothing to count.
  func write(to buffer: inout OutputBuffer) {
    guard !counts.entries.isEmpty else { return }
    buffer.write(literal: "<svg class=\"bw\" aria-hidden=\"true\" width=\"100%\" height=\"16\">")
    for entry in counts.entries { PaperPattern(entry.status).define(id + "-" + entry.status.symbol.rawValue, to: &buffer) }
    var left = 0
    for (entry, width) in zip(counts.entries, counts.widths) {
      buffer.write(literal: "<rect y=\"1\" height=\"14\" x=\"")
      buffer.write(percent: Coordinate(hundredths: left))
      buffer.write(literal: "\" width=\"")
      buffer.write(percent: width)
      buffer.write(literal: "\"")
      PaperPattern(entry.status).fill(id + "-" + entry.status.symbol.rawValue, to: &buffer)
      buffer.write(literal: "/>")
      left += width.hundredths
    }
    buffer.write(literal: "</svg>")
  }
}
