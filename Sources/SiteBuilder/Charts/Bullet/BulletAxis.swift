import PlanModel

/// The axis of a bullet bar: from 0 to where.
struct BulletAxis: Hashable, Sendable {
  /// Where it ends, in millionths of the unit; above zero.
  let end: Int128
  /// Whether the value lies beyond the end, so that its fill is cut.
  let isCut: Bool

  /// Where it ends as a figure, for the words under a bar whose axis does not end at 100%.
  var endFigure: Quantity { Quantity(millionths: Int64(clamping: end)) }

  /// The axis of a bar.
  ///
  /// Percentages run to 100; to a round number of at least 1.25 × goal when everything shown is at most 25; to a multiple of 25 when something is over 100.
  /// Counts run to a round number of at least 1.25 × goal. Values over 2.5 × goal are cut there. Where less is better the baseline counts
  /// like the goal, for the way begins there. Ranks run to the last place.
  init(_ input: BulletBar.Input) {
    let value = max(Int128(input.value?.millionths ?? 0), 0)
    let goal = max(Int128((input.goal.max ?? input.goal.min)?.millionths ?? 0), Int128(input.goal.min?.millionths ?? 0), 0)
    let start = max(Int128(input.baseline?.millionths ?? 0), 0)
    let expected = max(Int128(input.expected?.millionths ?? 0), 0)

    if input.goal.comparator == .top {
      let last = Int128(input.scale?.millionths ?? 0)
      let places = max(value, goal)
      end = last > 0 ? max(last, places) : max(BulletAxis.round(places + places / 4), BulletAxis.one)
      isCut = false
      return
    }

    let measure = input.goal.lessIsBetter ? max(goal, start) : goal
    let limit = measure * 5 / 2
    let onTheWay = max(goal + goal / 4, expected, input.goal.lessIsBetter ? start : 0)
    let isOver = limit > 0 && value > limit
    if input.isPercentage, max(value, goal, start) > BulletAxis.smallPercentage {
      let hundred = 100 * BulletAxis.one
      let shown = max(isOver ? 0 : value, expected, goal > hundred ? onTheWay : goal)
      if isOver, value > hundred {
        end = max(limit, hundred)
        isCut = true
      } else {
        end = shown <= hundred ? hundred : BulletAxis.roundPercentage(shown)
        isCut = false
      }
    } else if isOver {
      end = limit
      isCut = true
    } else {
      let shown = BulletAxis.round(max(onTheWay, value))
      end = shown > 0 ? shown : BulletAxis.one
      isCut = false
    }
  }

  /// Where a figure lies, in percent of the axis.
  func place(of figure: Quantity) -> Coordinate {
    Coordinate(share: Int128(figure.millionths), of: end)
  }

  /// The smallest round number that is not below a figure: 1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten.
  static func round(_ figure: Int128) -> Int128 {
    guard figure > 0 else { return 0 }
    var tenth: Int128 = 1
    while tenth * 100 < figure { tenth *= 10 }
    for step: Int128 in [10, 15, 20, 25, 30, 40, 50, 60, 80] where tenth * step >= figure { return tenth * step }
    return tenth * 100
  }

  private static func roundPercentage(_ figure: Int128) -> Int128 {
    guard figure <= 250 * one else { return round(figure) }
    let step = 25 * one
    return (figure + step - 1) / step * step
  }

  private static let one: Int128 = 1_000_000
  private static let smallPercentage: Int128 = 25 * one
}
