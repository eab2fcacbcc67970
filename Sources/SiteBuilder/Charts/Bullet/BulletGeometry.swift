import PlanModel
import Templating

/// Where the parts of a bullet bar lie, in percent of its width.
struct BulletGeometry: Hashable, Sendable {
  /// How the value is shown.
  enum Value: Hashable, Sendable {
    /// Nothing was reported: a dashed track.
    case notReported
    /// A fill from the left.
    case fill(Coordinate)
    /// Zero: a grey stub, no fill.
    case zero
    /// Above zero but too little for a fill: a stub in the colour of the status.
    case tiny
    /// Beyond the axis: a full fill with a gap before its end.
    case cut
    /// A rank: a dot on a thin line.
    case place(Coordinate)
    /// The office's own estimate: hatched.
    case estimate(Coordinate)
  }

  /// How the value is shown.
  let value: Value
  /// Whether the line is the thin one of ranks.
  let isRank: Bool
  /// The grey band: a range, the good end where less is better, the places that count; nil without.
  let band: Range<Coordinate>?
  /// The mark of the goal; nil without a measure.
  let goal: Coordinate?
  /// The mark of what is needed by now; nil once met or claimed, or without a path.
  let expected: Coordinate?

  /// The parts of a bar; nil when there is nothing to draw.
  init?(_ input: BulletBar.Input) {
    switch input.status {
    case .shared, .noData: return nil
    default: break
    }
    let bound = input.goal.bound
    isRank = input.goal.comparator == .top && bound != nil
    let axis = BulletAxis(input)
    if let bound, input.value != nil || input.complete == nil {
      goal = axis.place(of: bound)
      switch input.goal.comparator {
      case .atMost, .below, .top: band = .zero..<axis.place(of: bound)
      case .between: band = input.goal.max.map { axis.place(of: bound)..<max(axis.place(of: $0), axis.place(of: bound)) }
      case .atLeast, .above, .none: band = nil
      }
      value = input.value.map { BulletGeometry.value($0, on: axis, isRank: input.goal.comparator == .top) } ?? .notReported
    } else if let complete = input.complete {
      goal = nil
      band = nil
      value = BulletGeometry.estimate(complete)
    } else if input.status == .notReported || input.status == .alert {
      goal = nil
      band = nil
      value = .notReported
    } else {
      return nil
    }
    let isDone = input.status == .met || input.status == .claimed
    expected = goal == nil || value == .notReported || isRank || isDone ? nil : input.expected.map { axis.place(of: $0) }
  }

  /// Whether the page's hatching is needed.
  var isHatched: Bool {
    if case .estimate = value { return true }
    return false
  }

  /// How far the fill reaches.
  var reach: Coordinate {
    switch value {
    case .notReported, .zero, .tiny: .zero
    case .fill(let end), .place(let end), .estimate(let end): end
    case .cut: .full
    }
  }

  private static func value(_ figure: Quantity, on axis: BulletAxis, isRank: Bool) -> Value {
    let place = axis.place(of: figure)
    if isRank { return .place(place) }
    if axis.isCut { return .cut }
    if figure <= .zero { return .zero }
    return place < Coordinate(1) ? .tiny : .fill(place)
  }

  private static func estimate(_ complete: Quantity) -> Value {
    let place = Coordinate(share: Int128(complete.millionths), of: 100_000_000)
    if complete <= .zero { return .zero }
    return place < Coordinate(1) ? .tiny : .estimate(place)
  }
}
