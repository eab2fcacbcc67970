import Editions
import PlanModel
import Templating

/// The parts of a timeline, placed from top to bottom. Heights are pixels; along the width all is percent, beside a gutter for the line of
/// time and its marks. Nothing needs a style of its own: colours are the text's.
struct TimelineDrawing {
  /// What stands at a height.
  enum Part: Hashable {
    /// A year begins.
    case year(Int)
    /// A month or a year with what falls due.
    case stop(DeadlineTimeline.Stop)
    /// The day of the picture.
    case today

    /// Its height in pixels.
    var height: Int {
      switch self {
      case .year: 34
      case .stop: 62
      case .today: 34
      }
    }
  }

  /// The parts from top to bottom.
  let parts: [Part]
  private let timeline: DeadlineTimeline
  private let most: Int

  init(_ timeline: DeadlineTimeline) {
    self.timeline = timeline
    most = timeline.stops.map(\.total).max() ?? 0
    let today = timeline.asOf.year
    var parts: [Part] = []
    var year: Int?
    var isMarked = false
    for stop in timeline.stops {
      if !isMarked, !stop.isPast, stop.year > today {
        parts.append(.today)
        isMarked = true
      }
      if stop.month != nil, stop.year != year { parts.append(.year(stop.year)) }
      year = stop.year
      if !isMarked, !stop.isPast {
        parts.append(.today)
        isMarked = true
      }
      parts.append(.stop(stop))
    }
    self.parts = isMarked ? parts : parts + [.today]
  }

  /// Writes the picture.
  func write(to buffer: inout OutputBuffer) {
    let height = parts.reduce(0) { $0 + $1.height }
    buffer.write(literal: "<svg width=\"100%\" height=\"")
    buffer.write(height)
    buffer.write(literal: "\" role=\"img\"><title>")
    buffer.writeEscaped(timeline.label)
    buffer.write(literal: "</title><path d=\"M7 4V")
    buffer.write(height - 12)
    buffer.write(literal: "\" stroke=\"currentColor\"/>")
    var top = 0
    for part in parts {
      write(part, at: top, to: &buffer)
      top += part.height
    }
    buffer.write(literal: "</svg>")
  }

  private func write(_ part: Part, at top: Int, to buffer: inout OutputBuffer) {
    switch part {
    case .year(let year):
      mark("M0 -2h14v4h-14z", isFilled: true, at: top + 17, to: &buffer)
      text(String(year), isBold: true, size: 16, y: top + 23, to: &buffer)
    case .today:
      buffer.write(literal: "<path d=\"M0 ")
      buffer.write(top + 17)
      buffer.write(literal: "h18\" stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"2 2\"/>")
      text(say("Tính đến \(Format.day(timeline.asOf))"), isBold: true, size: 13, y: top + 22, to: &buffer)
    case .stop(let stop):
      if stop.isPast { buffer.write(literal: "<g class=\"m\">") }
      mark("M7 -5a5 5 0 100 10a5 5 0 000 -10z", isFilled: !stop.isPast, at: top + 10, to: &buffer)
      text(stop.name, isBold: stop.month == nil, size: 14, y: top + 15, to: &buffer)
      text(stop.counts, isBold: false, size: 13, y: top + 33, to: &buffer)
      bars(stop, at: top + 39, to: &buffer)
      if stop.isPast { buffer.write(literal: "</g>") }
    }
  }

  /// The bars: targets filled, tasks an outline.
  private func bars(_ stop: DeadlineTimeline.Stop, at top: Int, to buffer: inout OutputBuffer) {
    let targets = width(stop.targets)
    let tasks = width(stop.tasks)
    buffer.write(literal: "<svg x=\"24\" y=\"")
    buffer.write(top)
    buffer.write(literal: "\" width=\"90%\" height=\"10\">")
    if stop.targets > 0 { bar(from: .zero, width: targets, isFilled: true, to: &buffer) }
    if stop.tasks > 0 { bar(from: targets, width: tasks, isFilled: false, to: &buffer) }
    buffer.write(literal: "</svg>")
  }

  /// The share of the fullest stop. One among thousands keeps a width that can be seen, for which the rest leaves room.
  private func width(_ count: Int) -> Coordinate {
    guard count > 0 else { return .zero }
    return max(Coordinate(hundredths: Coordinate(share: Int128(count), of: Int128(most)).hundredths * 96 / 100), Coordinate(2))
  }

  private func bar(from left: Coordinate, width: Coordinate, isFilled: Bool, to buffer: inout OutputBuffer) {
    buffer.write(literal: "<rect x=\"")
    buffer.write(percent: left)
    buffer.write(literal: "\" y=\"1\" width=\"")
    buffer.write(percent: width)
    buffer.write(literal: isFilled ? "\" height=\"8\" fill=\"currentColor\"" : "\" height=\"8\" fill=\"none\"")
    buffer.write(literal: " stroke=\"currentColor\"/>")
  }

  /// A mark on the line of time, drawn around a height.
  private func mark(_ path: StaticString, isFilled: Bool, at height: Int, to buffer: inout OutputBuffer) {
    buffer.write(literal: "<svg y=\"")
    buffer.write(height)
    buffer.write(literal: "\"><path d=\"")
    buffer.write(literal: path)
    // A hollow mark hides the line behind it.
    buffer.write(literal: isFilled ? "\" fill=\"currentColor\"/></svg>" : "\" fill=\"Canvas\" stroke=\"currentColor\" stroke-width=\"1.5\"/></svg>")
  }

  /// Words beside the gutter.
  private func text(_ words: String, isBold: Bool, size: Int, y: Int, to buffer: inout OutputBuffer) {
    buffer.write(literal: "<text x=\"24\" y=\"")
    buffer.write(y)
    buffer.write(literal: "\" font-size=\"")
    buffer.write(size)
    buffer.write(literal: isBold ? "\" font-weight=\"700\" fill=\"currentColor\">" : "\" fill=\"currentColor\">")
    buffer.writeEscaped(words)
    buffer.write(literal: "</text>")
  }
}
