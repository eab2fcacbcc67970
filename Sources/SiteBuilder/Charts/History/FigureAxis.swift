import Editions
import PlanModel

/// The axis of figures: from 0 to a round number above everything shown.
struct FigureAxis: Sendable {
  /// The distance between two lines, in millionths.
  let step: Int128
  /// How many distances there are.
  let count: Int
  /// What the words beside the lines are divided by, so that they stay short, and its name; nil for figures as they are.
  let scale: (divisor: Int128, name: String)?

  /// The axis of figures. Percentages do not pass 100 unless a figure does; figures without decimals get lines without decimals.
  init(_ figures: [Quantity], isPercentage: Bool) {
    let largest = max(figures.map { Int128($0.millionths) }.max() ?? 0, 0)
    let hundred: Int128 = 100_000_000
    // Room for the words above the highest line.
    let headroom = largest + largest * 2 / 25
    let wanted = max(isPercentage && largest <= hundred ? min(headroom, hundred) : headroom, 10_000)
    let isWhole = !isPercentage && figures.allSatisfy(\.isWhole)
    let step = FigureAxis.step(for: wanted, isWhole: isWhole)
    self.step = step
    count = Int((wanted + step - 1) / step)
    let top = step * Int128(count)
    scale = FigureAxis.scales.first { top >= $0.divisor * 1_000_000 * 100 }.map { ($0.divisor, say(word: $0.name)) }
  }

  /// Where it ends, in millionths.
  var top: Int128 { step * Int128(count) }

  /// Where a figure lies, from the top.
  func place(of figure: Quantity) -> Coordinate {
    Coordinate(share: Int128(figure.millionths), of: top).complement
  }

  /// The lines with their words, from 0 up.
  var lines: [(place: Coordinate, words: String)] {
    (0...count).map { index in
      let figure = step * Int128(index)
      let shown = Quantity(millionths: Int64(clamping: figure / (scale?.divisor ?? 1)))
      return (Coordinate(share: figure, of: top).complement, Format.number(shown))
    }
  }

  /// The smallest of 1, 2, 2.5 and 5 times a power of ten that needs at most six distances.
  private static func step(for wanted: Int128, isWhole: Bool) -> Int128 {
    var tenth: Int128 = isWhole ? 100_000 : 10_000
    while true {
      for multiple: Int128 in [10, 20, 25, 50] {
        let step = tenth * multiple
        if isWhole, step % 1_000_000 != 0 { continue }
        if step * 6 >= wanted { return step }
      }
      tenth *= 10
    }
  }

  private static let scales: [(divisor: Int128, name: String)] = [(1_000_000_000, "tỷ"), (1_000_000, "triệu"), (1000, "nghìn")]
}
