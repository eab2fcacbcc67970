import Editions
import PlanModel
import Templating

/// A label of a history chart, placed.
struct ChartLabel: Hashable, Sendable {
  /// The words.
  let words: String
  /// The class that gives its look; nil for the usual one.
  let look: String?
  /// Where it stands.
  let spot: LabelSpot

  /// Writes it.
  func write(to buffer: inout OutputBuffer) {
    PictureText(words, look: look, x: spot.x, dx: spot.dx, anchor: spot.anchor).write(y: spot.y, dy: spot.dy, to: &buffer)
  }
}

extension HistoryDrawing {
  /// The labels, the most important placed first. Those of today, the goal and the last value always stay; the others give way.
  var labels: [ChartLabel] {
    var placer = obstacles
    var labels: [ChartLabel] = []
    func add(_ words: String, look: String? = nil, size: Int = 13, isBold: Bool = false, mustStay: Bool = false, _ spots: [LabelSpot]) {
      guard let spot = placer.place(words, size: size, isBold: isBold, mustStay: mustStay, in: spots) else { return }
      labels.append(ChartLabel(words: words, look: look, spot: spot))
    }
    if let today {
      let anchor: TextAnchor = today < Coordinate(12) ? .start : today > Coordinate(88) ? .end : .middle
      add(say("Hôm nay"), mustStay: true, [LabelSpot(x: today, y: .zero, dy: -6, anchor: anchor)])
    }
    if let (value, point) = lastValue {
      add(input.words(value), look: "last", size: 15, isBold: true, mustStay: true, spots(around: point))
    }
    if let goal = input.goal, let words = input.goalLabel {
      add(words, look: "b", isBold: true, mustStay: true, spots(along: figures.place(of: goal)))
    }
    for gap in gaps { add(gap.words, spots(inGap: gap.left, gap.right)) }
    if let baseline = input.baseline, let point = self.baseline {
      let spots = [20, -11].map { LabelSpot(x: point.x, dx: 7, y: point.y, dy: $0) }
      add(say("Mức đầu kỳ \(input.words(baseline))"), spots)
    }
    add(say("Mức cần đạt"), spotsOnPath)
    return labels
  }

  /// A broken line and the words that say why.
  var gaps: [(words: String, left: Coordinate, right: Coordinate)] {
    var gaps: [(words: String, left: Coordinate, right: Coordinate)] = []
    var index = 0
    while index < entries.count {
      let reading = entries[index].entry.reading
      if case .value = reading {
        index += 1
        continue
      }
      var last = index
      while last + 1 < entries.count, entries[last + 1].entry.reading == reading { last += 1 }
      let names = index == last ? entries[index].entry.label : "\(entries[index].entry.label) – \(entries[last].entry.label)"
      let words = names + (reading == .missing ? say(": chưa gửi") : say(": không có số"))
      gaps.append((words, entries[index].x, entries[last].x))
      index = last + 1
    }
    return gaps
  }

  private var lastValue: (value: Quantity, point: Point)? {
    for (x, entry) in entries.reversed() {
      if case .value(let value) = entry.reading { return (value, (x, figures.place(of: value))) }
    }
    return nil
  }

  private var obstacles: LabelPlacer {
    var placer = LabelPlacer()
    // Crossing the dots of today hurts least, the reported line most.
    if let today { placer.avoidLine(from: (today, .zero), to: (today, .full), harm: 1) }
    if let goal = input.goal { placer.avoidLine(from: (.zero, figures.place(of: goal)), to: (.full, figures.place(of: goal)), harm: 3) }
    for (from, to) in zip(path, path.dropFirst()) { placer.avoidLine(from: from, to: to, harm: 2) }
    for run in runs {
      for (from, to) in zip(run, run.dropFirst()) { placer.avoidLine(from: from, to: to, harm: 4) }
    }
    for point in dots + [baseline].compactMap({ $0 }) { placer.avoidDot(x: point.x, y: point.y) }
    return placer
  }

  private func spots(around point: Point) -> [LabelSpot] {
    let moves: [(dx: Int, dy: Int, anchor: TextAnchor)] = [
      (0, 24, .middle), (-4, 24, .end), (-4, 30, .end), (4, 24, .start), (0, -12, .middle), (-4, -12, .end), (4, -12, .start),
      (10, 5, .start), (-10, 5, .end), (0, 40, .middle), (0, -28, .middle), (-8, 40, .end), (8, 40, .start),
    ]
    return moves.map { LabelSpot(x: point.x, dx: $0.dx, y: point.y, dy: $0.dy, anchor: $0.anchor) }
  }

  /// Above or below a level line: on the side where the figures do not come from, at the left, the right or in the middle.
  private func spots(along level: Coordinate) -> [LabelSpot] {
    (input.lessIsBetter ? [17, -7, 28, -18] : [-7, 17, -18, 28]).flatMap { dy in
      [
        LabelSpot(x: .zero, dx: 4, y: level, dy: dy), LabelSpot(x: .full, dx: -4, y: level, dy: dy, anchor: .end),
        LabelSpot(x: Coordinate(50), y: level, dy: dy, anchor: .middle),
      ]
    }
  }

  private func spots(inGap left: Coordinate, _ right: Coordinate) -> [LabelSpot] {
    let middle = Coordinate(hundredths: (left.hundredths + right.hundredths) / 2)
    return [90, 80, 70, 60, 50, 40, 30, 20, 10].flatMap { percent -> [LabelSpot] in
      let height = Coordinate(percent)
      return [TextAnchor.middle, .end, .start].map { LabelSpot(x: middle, y: height, anchor: $0) } + [LabelSpot(x: .zero, dx: 4, y: height)]
    }
  }

  /// Beside the path, on either side of it.
  private var spotsOnPath: [LabelSpot] {
    guard let first = path.first, let last = path.last, first.x < last.x else { return [] }
    let rises = last.y < first.y
    return [45, 30, 60, 20, 75, 10].flatMap { share -> [LabelSpot] in
      guard let point = pointOnPath(at: Coordinate(share)) else { return [] }
      return [
        LabelSpot(x: point.x, y: point.y, dy: -5, anchor: rises ? .end : .start),
        LabelSpot(x: point.x, dx: rises ? 4 : -4, y: point.y, dy: 16, anchor: rises ? .start : .end),
      ]
    }
  }

  private func pointOnPath(at x: Coordinate) -> Point? {
    for (from, to) in zip(path, path.dropFirst()) where from.x <= x && x <= to.x && from.x < to.x {
      let moved = Int128(to.y.hundredths - from.y.hundredths) * Int128(x.hundredths - from.x.hundredths)
      return (x, Coordinate(hundredths: from.y.hundredths + Int(roundedQuotient(moved, Int128(to.x.hundredths - from.x.hundredths)))))
    }
    return nil
  }
}
