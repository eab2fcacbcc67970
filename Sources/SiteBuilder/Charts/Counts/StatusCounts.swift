import PlanModel

extension StatusCounts {
  /// How wide each entry is drawn. The widths sum to exactly 100%: the borders are rounded, not the widths. Nothing is narrower than
  /// ``leastWidth``, so that one alert among a thousand items can still be seen; the wider ones give the room.
  var widths: [Coordinate] {
    var isRaised = [Bool](repeating: false, count: entries.count)
    while true {
      let widths = widths(raising: isRaised)
      let narrow = widths.indices.filter { !isRaised[$0] && widths[$0] < StatusCounts.leastWidth }
      if narrow.isEmpty { return widths }
      for index in narrow { isRaised[index] = true }
    }
  }

  /// The least width of a segment: 4 pixels on the narrowest phone, half of them gaps.
  static let leastWidth = Coordinate(hundredths: 150)

  private func widths(raising isRaised: [Bool]) -> [Coordinate] {
    let raised = isRaised.count { $0 }
    let room = Int128(10_000 - raised * StatusCounts.leastWidth.hundredths)
    let rest = zip(entries, isRaised).reduce(Int128(0)) { $0 + ($1.1 ? 0 : Int128($1.0.count)) }
    var counted: Int128 = 0
    var border: Int128 = 0
    return zip(entries, isRaised).map { entry, isRaised in
      if isRaised { return StatusCounts.leastWidth }
      counted += Int128(entry.count)
      let next = roundedQuotient(counted * room, rest)
      defer { border = next }
      return Coordinate(hundredths: Int(next - border))
    }
  }
}
