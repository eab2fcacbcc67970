import Templating

/// The heights and shapes of a bullet bar in pixels.
struct BulletMeasures: Sendable {
  /// Upper edge and height of the track and the fill, as attributes.
  let track: StaticString
  /// The same of the thin line of ranks.
  let line: StaticString
  /// The same of the grey band.
  let band: StaticString
  /// The same of the band of places that count.
  let places: StaticString
  /// The same of a stub.
  let stub: StaticString
  /// The mark of the goal.
  let goal: StaticString
  /// The mark of what is needed by now.
  let expected: StaticString
  /// The gap that cuts a fill.
  let gap: StaticString
  /// The dot of a rank.
  let dot: StaticString
  /// Whether the two marks are drawn once a page, see ``SignSprite``: lists have many bars.
  let sharesMarks: Bool

  /// 24 pixels high.
  static let list = BulletMeasures(
    track: " y=\"7\" height=\"10\"/>", line: " y=\"10\" height=\"4\"/>", band: " y=\"4\" height=\"16\"/>",
    places: " y=\"7\" height=\"10\"/>", stub: " y=\"5\" width=\"2\" height=\"14\"/>", goal: "M-1.5 2h3v20h-3z", expected: "M0 16l4.5 7h-9z",
    gap: "M-9 5h3l-2 14h-3z",
    dot: " cy=\"12\" r=\"7\"/>", sharesMarks: true)
  /// 92 pixels high.
  static let large = BulletMeasures(
    track: " y=\"30\" height=\"20\"/>", line: " y=\"37\" height=\"6\"/>", band: " y=\"26\" height=\"28\"/>",
    places: " y=\"32\" height=\"16\"/>", stub: " y=\"26\" width=\"3\" height=\"28\"/>", goal: "M-2 22h4v36h-4z",
    expected: "M0 53l7 10h-14z", gap: "M-9 28h3l-2 24h-3z", dot: " cy=\"40\" r=\"9\"/>", sharesMarks: false)
}

extension BulletGeometry {
  /// Writes the parts from back to front.
  func write(_ measures: BulletMeasures, to buffer: inout OutputBuffer) {
    buffer.write(literal: "<rect class=\"t\" width=\"100%\"")
    buffer.write(literal: isRank ? measures.line : measures.track)
    if let band, !band.isEmpty {
      buffer.write(literal: "<rect class=\"r\"")
      if band.lowerBound > .zero { write(" x", band.lowerBound, to: &buffer) }
      write(" width", Coordinate(hundredths: band.upperBound.hundredths - band.lowerBound.hundredths), to: &buffer)
      buffer.write(literal: isRank ? measures.places : measures.band)
    }
    writeFill(measures, to: &buffer)
    if let expected { write(.expected, measures.expected, at: expected, measures, to: &buffer) }
    if let goal { write(.goal, measures.goal, at: goal, measures, to: &buffer) }
    if case .place(let place) = value {
      // The dot comes last: where place and goal are the same, the place now is what the reader came for.
      buffer.write(literal: "<svg")
      write(" x", place, to: &buffer)
      buffer.write(literal: "><circle class=\"d\"")
      buffer.write(literal: measures.dot)
      buffer.write(literal: "</svg>")
    }
  }

  private func writeFill(_ measures: BulletMeasures, to buffer: inout OutputBuffer) {
    switch value {
    case .notReported, .place:
      return
    case .zero:
      buffer.write(literal: "<rect class=\"e\"")
      buffer.write(literal: measures.stub)
    case .tiny:
      buffer.write(literal: "<rect class=\"v\"")
      buffer.write(literal: measures.stub)
    case .fill(let end), .estimate(let end):
      buffer.write(literal: isHatched ? "<rect class=\"v self\"" : "<rect class=\"v\"")
      write(" width", end, to: &buffer)
      buffer.write(literal: measures.track)
    case .cut:
      buffer.write(literal: "<rect class=\"v\" width=\"100%\"")
      buffer.write(literal: measures.track)
      write("k", measures.gap, at: .full, to: &buffer)
    }
  }

  private func write(_ attribute: StaticString, _ coordinate: Coordinate, to buffer: inout OutputBuffer) {
    buffer.write(literal: attribute)
    buffer.write(literal: "=\"")
    buffer.write(percent: coordinate)
    buffer.write(literal: "\"")
  }

  private func write(
    _ mark: SignSprite.Mark, _ path: StaticString, at place: Coordinate, _ measures: BulletMeasures, to buffer: inout OutputBuffer
  ) {
    guard measures.sharesMarks else { return write(mark.id, path, at: place, to: &buffer) }
    buffer.write(literal: "<use href=\"#")
    buffer.write(literal: mark.id)
    buffer.write(literal: "\"")
    write(" x", place, to: &buffer)
    buffer.write(literal: "/>")
  }

  private func write(_ look: StaticString, _ path: StaticString, at place: Coordinate, to buffer: inout OutputBuffer) {
    buffer.write(literal: "<svg")
    write(" x", place, to: &buffer)
    buffer.write(literal: "><path class=\"")
    buffer.write(literal: look)
    buffer.write(literal: "\" d=\"")
    buffer.write(literal: path)
    buffer.write(literal: "\"/></svg>")
  }
}
