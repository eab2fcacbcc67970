import PlanModel
import Testing

@testable import SiteBuilder

@Suite struct BulletAxisTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let goal: Goal
    var value: Double?
    var baseline: Double?
    var expected: Double?
    var scale: Double?
    var isPercentage = true
    let end: Double
    var isCut = false

    var testDescription: String { what }
  }

  static let cases: [Case] = [
    Case(what: "a percentage", goal: .least(50), value: 41.2, end: 100),
    Case(what: "a goal of 100%", goal: .least(100), value: 97, end: 100),
    Case(what: "a small percentage", goal: .least(2), value: 1.4, expected: 1.6, end: 2.5),
    Case(what: "a small goal and a large value", goal: .least(20), value: 26, end: 100),
    Case(what: "a small goal not reported on", goal: .least(5), end: 8),
    Case(what: "25 is still small", goal: .least(20), value: 25, end: 25),
    Case(what: "a large baseline", goal: .least(10), value: 12, baseline: 40, end: 100),
    Case(what: "over 100%", goal: .least(100), value: 104, end: 125),
    Case(what: "a goal over 100%", goal: .least(120), value: 90, end: 150),
    Case(what: "over 2.5 times the goal but not over 100%", goal: .least(30), value: 100, end: 100),
    Case(what: "over 2.5 times the goal", goal: .least(100), value: 400, end: 250, isCut: true),
    Case(what: "over 2.5 times a goal under 40%", goal: .least(20), value: 300, end: 100, isCut: true),
    Case(what: "over 2.5 times a small goal", goal: .least(2), value: 11, end: 5, isCut: true),
    Case(what: "a count", goal: .least(15), value: 4, isPercentage: false, end: 20),
    Case(what: "a large count", goal: .least(1200), value: 1250, isPercentage: false, end: 1500),
    Case(what: "a count over its goal", goal: .least(3), value: 7, isPercentage: false, end: 8),
    Case(what: "a count far over its goal", goal: .least(3), value: 8, isPercentage: false, end: 7.5, isCut: true),
    Case(what: "01 - 02", goal: .range(1, 2), value: 2, isPercentage: false, end: 2.5),
    Case(what: "a range is cut at 2.5 times its high end", goal: .range(2, 5), value: 12, isPercentage: false, end: 15),
    Case(what: "beyond it", goal: .range(2, 5), value: 13, isPercentage: false, end: 12.5, isCut: true),
    Case(what: "less is better", goal: .most(2), value: 2.4, baseline: 6.2, expected: 2.53, end: 8),
    Case(what: "less is better, far above", goal: .most(2), value: 16, baseline: 6.2, end: 15.5, isCut: true),
    Case(what: "none at all is the goal", goal: .most(0), value: 0, isPercentage: false, end: 1),
    Case(what: "none is the goal and some were found", goal: .most(0), value: 3, isPercentage: false, end: 3),
    Case(what: "a rank", goal: .places(10), value: 14, scale: 95, isPercentage: false, end: 95),
    Case(what: "a rank beyond its scale", goal: .places(10), value: 99, scale: 95, isPercentage: false, end: 99),
    Case(what: "a rank without a scale", goal: .places(10), value: 14, isPercentage: false, end: 20),
    Case(what: "below zero", goal: .least(50), value: -3, end: 100),
  ]

  @Test(arguments: cases) func endsAt(_ example: Case) {
    var input = BulletBar.Input(status: .onTrack, goal: example.goal)
    input.value = example.value.map(figure)
    input.baseline = example.baseline.map(figure)
    input.expected = example.expected.map(figure)
    input.scale = example.scale.map(figure)
    input.isPercentage = example.isPercentage
    let axis = BulletAxis(input)
    #expect(axis.endFigure == figure(example.end))
    #expect(axis.isCut == example.isCut)
  }

  @Test(
    arguments: [(1, 1), (11, 15), (24, 25), (26, 30), (31, 40), (61, 80), (81, 100), (101, 150), (1_000_000, 1_000_000)]
      as [(Int128, Int128)])
  func roundNumbers(figure: Int128, round: Int128) {
    #expect(BulletAxis.round(figure * 10) == round * 10)
  }
}

extension Goal {
  static func least(_ bound: Double) -> Goal { Goal(comparator: .atLeast, min: figure(bound)) }
  static func most(_ bound: Double) -> Goal { Goal(comparator: .atMost, max: figure(bound)) }
  static func range(_ low: Double, _ high: Double) -> Goal { Goal(comparator: .between, min: figure(low), max: figure(high)) }
  static func places(_ last: Double) -> Goal { Goal(comparator: .top, max: figure(last)) }
}
