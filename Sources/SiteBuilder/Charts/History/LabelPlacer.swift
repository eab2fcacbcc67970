/// Where a label may stand in a chart.
struct LabelSpot: Hashable, Sendable {
  /// From the left, in percent.
  var x: Coordinate
  /// Moved to the right by pixels.
  var dx = 0
  /// From the top, in percent.
  var y: Coordinate
  /// Its foot moved down by pixels.
  var dy = 0
  /// On which side of the place it stands.
  var anchor = TextAnchor.start
}

/// Finds labels a place where they touch nothing. Heights are exact, for a chart has a fixed height; widths depend on the screen, so a place
/// must be free on a narrow, a middling and a wide one.
struct LabelPlacer: Sendable {
  /// The widths checked, in pixels: the plot on a screen of 320, of 390, and at most.
  static let widths = [240.0, 310.0, 900.0]
  /// The height of the plot in pixels.
  static let height = 250.0

  private struct Box {
    var left, top, right, bottom: Double

    func overlaps(_ other: Box) -> Bool { left < other.right && other.left < right && top < other.bottom && other.top < bottom }
  }

  private typealias Point = (x: Coordinate, y: Coordinate)
  private var lines: [(from: Point, to: Point, harm: Int)] = []
  private var dots: [Point] = []
  private var words: [(spot: LabelSpot, width: Double, size: Int)] = []

  /// A plot without anything in it.
  init() {}

  /// Notes a line that labels should not cross, and how much it hurts when one must.
  mutating func avoidLine(from: (x: Coordinate, y: Coordinate), to: (x: Coordinate, y: Coordinate), harm: Int) {
    lines.append((from, to, harm))
  }

  /// Notes a dot that labels should not hide.
  mutating func avoidDot(x: Coordinate, y: Coordinate) {
    dots.append((x, y))
  }

  /// The first spot that is free. When none is, the one with the least harm for a label that must stay, and nil for another. The spot taken is noted.
  mutating func place(_ label: String, size: Int, isBold: Bool, mustStay: Bool, in spots: [LabelSpot]) -> LabelSpot? {
    let width = estimatedWidth(of: label, size: size, isBold: isBold)
    var best: (spot: LabelSpot, harm: Int)?
    for spot in spots {
      let harm = LabelPlacer.widths.reduce(0) { max($0, self.harm(of: spot, width: width, size: size, plot: $1)) }
      if best.map({ harm < $0.harm }) ?? true { best = (spot, harm) }
      if harm == 0 { break }
    }
    guard let best, mustStay || best.harm == 0 else { return nil }
    words.append((best.spot, width, size))
    return best.spot
  }

  /// 0 for a free spot; hiding words is worse than hiding dots, and that worse than crossing a line. Leaving the plot is worst.
  private func harm(of spot: LabelSpot, width: Double, size: Int, plot: Double) -> Int {
    let box = LabelPlacer.box(of: spot, width: width, size: size, plot: plot)
    var harm = 0
    if box.left < -6 || box.right > plot + 18 || box.top < -22 || box.bottom > LabelPlacer.height - 1 { harm += 1000 }
    for word in words where box.overlaps(LabelPlacer.box(of: word.spot, width: word.width, size: word.size, plot: plot)) { harm += 100 }
    for dot in dots where box.overlaps(LabelPlacer.box(around: dot, plot: plot)) { harm += 10 }
    for line in lines where LabelPlacer.crosses(line.from, line.to, box, plot: plot) { harm += line.harm }
    return harm
  }

  private static func box(of spot: LabelSpot, width: Double, size: Int, plot: Double) -> Box {
    let place = spot.x.pixels(of: plot) + Double(spot.dx)
    let foot = spot.y.pixels(of: height) + Double(spot.dy)
    let left =
      switch spot.anchor {
      case .start: place
      case .middle: place - width / 2
      case .end: place - width
      }
    // Letters with marks above, such as Ề, are as high as the type size; tails and dots below take a quarter.
    return Box(left: left, top: foot - Double(size) * 0.85, right: left + width, bottom: foot + Double(size) * 0.25)
  }

  private static func box(around dot: Point, plot: Double) -> Box {
    let (x, y) = (dot.x.pixels(of: plot), dot.y.pixels(of: height))
    return Box(left: x - 5.5, top: y - 5.5, right: x + 5.5, bottom: y + 5.5)
  }

  /// Whether a line runs through a box: Liang and Barsky's clipping, with a pixel of air.
  private static func crosses(_ from: Point, _ to: Point, _ box: Box, plot: Double) -> Bool {
    let (x, y) = (from.x.pixels(of: plot), from.y.pixels(of: height))
    let (endX, endY) = (to.x.pixels(of: plot), to.y.pixels(of: height))
    // Most lines lie wholly on one side of the box.
    let air = 1.001
    if max(x, endX) < box.left - air || min(x, endX) > box.right + air || max(y, endY) < box.top - air || min(y, endY) > box.bottom + air {
      return false
    }
    let (dx, dy) = (endX - x, endY - y)
    var (enter, leave) = (0.0, 1.0)
    for (step, room) in [(-dx, x - box.left + 1), (dx, box.right + 1 - x), (-dy, y - box.top + 1), (dy, box.bottom + 1 - y)] {
      if step == 0 {
        if room < 0 { return false }
      } else if step < 0 {
        enter = max(enter, room / step)
      } else {
        leave = min(leave, room / step)
      }
      if enter > leave { return false }
    }
    return true
  }
}
