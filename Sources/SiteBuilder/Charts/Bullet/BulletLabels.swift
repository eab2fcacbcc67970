import PlanModel

/// The words of a large bullet bar and where they stand: the goal's above, the needed level's below, the value's inside its fill, or after it where
/// they do not fit. Checked for the narrowest phone; on wider screens everything lies further apart.
struct BulletLabels {
  /// A text and its height in pixels.
  struct Line: Hashable, Sendable {
    /// The text.
    let text: PictureText
    /// The height of its foot.
    let y: Int
  }

  /// The width in pixels that a bar has on a screen of 320.
  static let narrowest = 288.0

  /// The texts, in the order of writing.
  private(set) var lines: [Line] = []

  /// The words of a bar.
  init(_ input: BulletBar.Input, _ geometry: BulletGeometry) {
    if let words = input.words.goal {
      lines.append(Line(text: BulletLabels.beside(geometry.goal ?? .zero, words, look: "gl"), y: 17))
    }
    if let words = input.words.expected, let expected = geometry.expected {
      lines.append(Line(text: BulletLabels.beside(expected, words), y: 79))
    }
    guard let words = input.words.value else { return }
    switch geometry.value {
    case .place(let place):
      // Ranks have no fill to stand in and no mark below the line.
      lines.append(Line(text: BulletLabels.beside(place, words, look: "gl"), y: 72))
    case .estimate(let end):
      // Letters on a hatched ground cannot be read.
      lines.append(Line(text: BulletLabels.beside(end, words, look: "gl"), y: 72))
    case .notReported:
      append(BulletLabels.value(words, look: nil, isClaimed: false, geometry))
    case .fill, .zero, .tiny, .cut:
      append(BulletLabels.value(words, look: "gl", isClaimed: input.status == .claimed, geometry))
    }
  }

  private mutating func append(_ value: PictureText?) {
    if let value { lines.append(Line(text: value, y: 45)) }
  }

  /// Words above or below a mark: beginning there under 22%, ending there over 78%, else centred; where that does not fit, another
  /// way, and at last from the edge of the bar.
  private static func beside(_ mark: Coordinate, _ words: String, look: String? = nil) -> PictureText {
    let width = estimatedWidth(of: words, size: 14, isBold: look != nil)
    let place = mark.pixels(of: narrowest)
    let usual: TextAnchor = mark < Coordinate(22) ? .start : mark > Coordinate(78) ? .end : .middle
    for anchor in [usual, .middle, mark < Coordinate(50) ? .start : .end] {
      let left =
        switch anchor {
        case .start: place
        case .middle: place - width / 2
        case .end: place - width
        }
      if left >= -8, left + width <= narrowest + 8 { return PictureText(words, look: look, x: mark, anchor: anchor) }
    }
    let isLeft = mark < Coordinate(50)
    return PictureText(words, look: look, x: isLeft ? .zero : .full, anchor: isLeft ? .start : .end)
  }

  /// The words of the value: inside the end of the fill when they fit there without touching the mark of the goal, else before that mark, else after the
  /// fill, else after the mark. Nil for words that fit nowhere: the sentence beside the bar has them too.
  private static func value(_ words: String, look: String?, isClaimed: Bool, _ geometry: BulletGeometry) -> PictureText? {
    let width = estimatedWidth(of: words, size: 14, isBold: look != nil)
    let end = geometry.reach
    let reach = end.pixels(of: narrowest)
    let goal = geometry.goal?.pixels(of: narrowest)
    // The mark and a little air.
    let air = 7.0
    func isClear(_ left: Double) -> Bool {
      guard let goal else { return true }
      return goal < left - air || goal > left + width + air
    }
    // The ground-coloured letters of "in" would vanish in a hollow fill.
    let inside = isClaimed ? "gl" : "in"
    let margin = geometry.value == .cut ? 18 : 8
    let hasRoom = end >= Coordinate(18) && reach >= width + Double(margin) + 6
    if hasRoom, isClear(reach - Double(margin) - width) {
      return PictureText(words, look: inside, x: end, dx: -margin, anchor: .end)
    }
    if hasRoom, let mark = geometry.goal, let goal, mark <= end, goal >= width + 16 {
      return PictureText(words, look: inside, x: mark, dx: -10, anchor: .end)
    }
    let after = reach + 10
    if isClear(after), after + width <= narrowest { return PictureText(words, look: look, x: end, dx: 10) }
    if let mark = geometry.goal, let goal, mark >= end, goal + 12 + width <= narrowest {
      return PictureText(words, look: look, x: mark, dx: 12)
    }
    return nil
  }
}
