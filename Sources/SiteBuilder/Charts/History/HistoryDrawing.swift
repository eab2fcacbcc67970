import PlanModel
import Templating

/// The parts of a history chart, placed.
struct HistoryDrawing {
  /// A point of a line.
  typealias Point = (x: Coordinate, y: Coordinate)

  /// What is shown.
  let input: HistoryChart.Input
  /// The axis of days.
  let time: TimeAxis
  /// The axis of figures.
  let figures: FigureAxis
  /// The periods that lie in the chart, in order.
  let entries: [(x: Coordinate, entry: HistoryChart.Entry)]
  /// The reported figures; a missing period ends one run and begins the next. The first begins at the baseline.
  let runs: [[Point]]
  /// The path.
  let path: [Point]

  /// The parts of a chart; nil when there is no time to show.
  init?(_ input: HistoryChart.Input) {
    guard let time = TimeAxis(input) else { return nil }
    let entries = input.entries.sorted { $0.day < $1.day }.compactMap { entry in time.place(of: entry.day).map { (x: $0, entry: entry) } }
    let path = input.path.sorted { $0.day < $1.day }.compactMap { point in
      Quantity(rounding: point.level).flatMap { level in time.place(of: point.day).map { (x: $0, level: level) } }
    }
    let values = entries.compactMap { entry -> Quantity? in
      if case .value(let value) = entry.entry.reading { return value }
      return nil
    }
    let figures = FigureAxis(
      values + path.map(\.level) + [input.goal, input.baseline].compactMap { $0 }, isPercentage: input.unit.hasPrefix("%"))
    var run = input.baseline.flatMap { baseline in time.place(of: input.start).map { [(x: $0, y: figures.place(of: baseline))] } } ?? []
    var runs: [[Point]] = []
    for (x, entry) in entries {
      if case .value(let value) = entry.reading {
        run.append((x, figures.place(of: value)))
      } else {
        runs.append(run)
        run = []
      }
    }
    self.input = input
    self.time = time
    self.figures = figures
    self.entries = entries
    self.runs = (runs + [run]).filter { !$0.isEmpty }
    self.path = path.map { ($0.x, figures.place(of: $0.level)) }
  }

  /// Where the baseline stands; nil without one.
  var baseline: Point? {
    guard let baseline = input.baseline, let x = time.place(of: input.start) else { return nil }
    return (x, figures.place(of: baseline))
  }

  /// Where the reported figures stand, in order.
  var points: [Point] {
    entries.compactMap { x, entry in
      guard case .value(let value) = entry.reading else { return nil }
      return (x, figures.place(of: value))
    }
  }

  /// The reported figures that get a dot. Of more than thirty, which would run together on a phone, only those that no line joins and
  /// the last.
  var dots: [Point] {
    let points = points
    guard points.count > 30 else { return points }
    return runs.filter { $0.count == 1 }.joined() + points.suffix(1)
  }

  /// Where today lies; nil outside the chart.
  var today: Coordinate? { time.place(of: input.today) }
}

extension HistoryDrawing {
  /// Writes the lines of the axes and the words beside them.
  func writeAxes(to buffer: inout OutputBuffer) {
    // What all of a kind have in common is said once, for these are many.
    buffer.write(literal: "<svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\"><path class=\"ax\" d=\"")
    for line in figures.lines {
      buffer.write(literal: "M0 ")
      buffer.write(line.place)
      buffer.write(literal: "h100")
    }
    buffer.write(literal: "\"/></svg><g text-anchor=\"end\" transform=\"translate(-8 4)\">")
    for line in figures.lines { PictureText(line.words, x: .zero).write(y: line.place, dy: 0, to: &buffer) }
    buffer.write(literal: "</g>")
    if let scale = figures.scale { PictureText(scale.name, x: .zero, dx: -34).write(y: .zero, dy: -16, to: &buffer) }
    let ticks = time.ticks(width: LabelPlacer.widths[0])
    let areCentred = ticks.count > 1 && ticks.allSatisfy { $0.anchor == .middle }
    if areCentred { buffer.write(literal: "<g text-anchor=\"middle\" transform=\"translate(0 20)\">") }
    for tick in ticks {
      PictureText(tick.words, x: tick.place, anchor: areCentred ? .start : tick.anchor).write(y: .full, dy: areCentred ? 0 : 20, to: &buffer)
    }
    if areCentred { buffer.write(literal: "</g>") }
    if let today {
      buffer.write(literal: "<line class=\"now1\" x1=\"")
      buffer.write(percent: today)
      buffer.write(literal: "\" x2=\"")
      buffer.write(percent: today)
      buffer.write(literal: "\" y2=\"100%\"/>")
    }
  }

  /// Writes the path, the goal and the reported line.
  func writeLines(to buffer: inout OutputBuffer) {
    for (from, to) in zip(path, path.dropFirst()) {
      buffer.write(literal: "<line class=\"exp\"")
      // From the left edge is what a line without a place begins at.
      if from.x != .zero {
        buffer.write(literal: " x1=\"")
        buffer.write(percent: from.x)
        buffer.write(literal: "\"")
      }
      buffer.write(literal: " y1=\"")
      buffer.write(percent: from.y)
      buffer.write(literal: "\" x2=\"")
      buffer.write(percent: to.x)
      buffer.write(literal: "\" y2=\"")
      buffer.write(percent: to.y)
      buffer.write(literal: "\"/>")
    }
    if let goal = input.goal {
      buffer.write(literal: "<line class=\"goal\"")
      writeLevel(figures.place(of: goal), to: &buffer)
    }
    let lines = runs.filter { $0.count > 1 }
    guard !lines.isEmpty else { return }
    buffer.write(literal: "<svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\">")
    for line in lines {
      buffer.write(literal: "<polyline class=\"ln\" points=\"")
      for (index, point) in line.enumerated() {
        if index > 0 { buffer.write(literal: " ") }
        buffer.write(point.x)
        buffer.write(literal: ",")
        buffer.write(point.y)
      }
      buffer.write(literal: "\"/>")
    }
    buffer.write(literal: "</svg>")
  }

  /// Writes the dots, a hollow one for the baseline.
  func writePoints(to buffer: inout OutputBuffer) {
    let dots = dots
    if !dots.isEmpty {
      buffer.write(literal: "<g class=\"pt\">")
      for dot in dots { write(dot, look: "", to: &buffer) }
      buffer.write(literal: "</g>")
    }
    if let baseline { write(baseline, look: " class=\"pt0\"", to: &buffer) }
  }

  private func write(_ point: Point, look: StaticString, to buffer: inout OutputBuffer) {
    buffer.write(literal: "<circle")
    buffer.write(literal: look)
    if point.x != .zero {
      buffer.write(literal: " cx=\"")
      buffer.write(percent: point.x)
      buffer.write(literal: "\"")
    }
    buffer.write(literal: " cy=\"")
    buffer.write(percent: point.y)
    buffer.write(literal: "\" r=\"4.5\"/>")
  }

  private func writeLevel(_ place: Coordinate, to buffer: inout OutputBuffer) {
    buffer.write(literal: " x2=\"100%\" y1=\"")
    buffer.write(percent: place)
    buffer.write(literal: "\" y2=\"")
    buffer.write(percent: place)
    buffer.write(literal: "\"/>")
  }
}
