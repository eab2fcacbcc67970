import PlanModel
import Testing

@testable import SiteBuilder

@Suite struct BulletBarTests {
  static let track = "<rect class=\"t\" width=\"100%\" y=\"7\" height=\"10\"/>"

  static func bar(_ status: ProgressStatus, _ goal: Goal, _ value: Double?, isPercentage: Bool = true) -> BulletBar.Input {
    var input = BulletBar.Input(status: status, goal: goal)
    input.value = value.map(figure)
    input.isPercentage = isPercentage
    return input
  }

  static func list(_ input: BulletBar.Input) -> String { markup(BulletBar(input, form: .list).write) }

  static func goalMark(_ place: String) -> String { "<use href=\"#g\" x=\"\(place)\"/>" }

  @Test func valueNeedAndGoal() {
    var input = Self.bar(.behind, .least(50), 41.2)
    input.expected = figure(45.84)
    let written = Self.list(input)
    #expect(
      written == """
        <svg class="bar s-behind" aria-hidden="true">\(Self.track)<rect class="v" width="41.2%" y="7" height="10"/>\
        <use href="#e" x="45.84%"/>\(Self.goalMark("50%"))</svg>
        """)
    #expect(written.utf8.count <= 260)
  }

  @Test(arguments: [ProgressStatus.met, .claimed]) func noNeedOnceMetOrClaimed(status: ProgressStatus) {
    var input = Self.bar(status, .least(50), 52)
    input.expected = figure(45.84)
    #expect(
      Self.list(input) == """
        <svg class="bar \(status.toneClass)" aria-hidden="true">\(Self.track)<rect class="v" width="52%" y="7" height="10"/>\
        \(Self.goalMark("50%"))</svg>
        """)
  }

  @Test func notReportedIsDashedWithTheGoalOnly() {
    var input = Self.bar(.notReported, .least(50), nil)
    input.expected = figure(45)
    #expect(Self.list(input) == "<svg class=\"bar s-none\" aria-hidden=\"true\">\(Self.track)\(Self.goalMark("50%"))</svg>")
    input.status = .alert
    #expect(Self.list(input) == "<svg class=\"bar s-none\" aria-hidden=\"true\">\(Self.track)\(Self.goalMark("50%"))</svg>")
  }

  @Test func zeroIsAGreyStubAndALittleAColouredOne() {
    #expect(Self.list(Self.bar(.alert, .least(50), 0)).contains("\(Self.track)<rect class=\"e\" y=\"5\" width=\"2\" height=\"14\"/>"))
    #expect(Self.list(Self.bar(.alert, .least(50), 0.99)).contains("\(Self.track)<rect class=\"v\" y=\"5\" width=\"2\" height=\"14\"/>"))
    #expect(Self.list(Self.bar(.alert, .least(50), 1)).contains("<rect class=\"v\" width=\"1%\""))
  }

  @Test func farOverTheGoalIsCut() {
    #expect(
      Self.list(Self.bar(.met, .least(2), 11)) == """
        <svg class="bar s-met" aria-hidden="true">\(Self.track)<rect class="v" width="100%" y="7" height="10"/>\
        <svg x="100%"><path class="k" d="M-9 5h3l-2 14h-3z"/></svg>\(Self.goalMark("40%"))</svg>
        """)
  }

  @Test func rangesHaveABandFromLowToHigh() {
    #expect(
      Self.list(Self.bar(.met, .range(1, 2), 2, isPercentage: false)) == """
        <svg class="bar s-met" aria-hidden="true">\(Self.track)<rect class="r" x="40%" width="40%" y="4" height="16"/>\
        <rect class="v" width="80%" y="7" height="10"/>\(Self.goalMark("40%"))</svg>
        """)
  }

  @Test func lessIsBetterHasABandUpToTheGoal() {
    var input = Self.bar(.onTrack, .most(2), 2.4)
    input.baseline = figure(6.2)
    input.expected = figure(2.53)
    #expect(
      Self.list(input) == """
        <svg class="bar s-track" aria-hidden="true">\(Self.track)<rect class="r" width="25%" y="4" height="16"/>\
        <rect class="v" width="30%" y="7" height="10"/><use href="#e" x="31.63%"/>\(Self.goalMark("25%"))</svg>
        """)
  }

  @Test func ranksAreADotOnALine() {
    var input = Self.bar(.behind, .places(10), 14, isPercentage: false)
    input.scale = figure(95)
    input.expected = figure(12)
    #expect(
      Self.list(input) == """
        <svg class="bar s-behind" aria-hidden="true"><rect class="t" width="100%" y="10" height="4"/>\
        <rect class="r" width="10.53%" y="7" height="10"/>\(Self.goalMark("10.53%"))\
        <svg x="14.74%"><circle class="d" cy="12" r="7"/></svg></svg>
        """)
  }

  @Test func anOfficesOwnEstimateIsHatched() {
    var input = Self.bar(.onTrack, .unmeasured, nil)
    input.complete = figure(60)
    #expect(
      Self.list(input)
        == "<svg class=\"bar s-track\" aria-hidden=\"true\">\(Self.track)<rect class=\"v self\" width=\"60%\" y=\"7\" height=\"10\"/></svg>"
    )
    #expect(BulletBar(input, form: .list).isHatched)
  }

  @Test func nothingToShowIsNoBar() {
    #expect(Self.list(Self.bar(.shared, .least(500), 12, isPercentage: false)) == "")
    #expect(Self.list(Self.bar(.noData, .least(50), nil)) == "")
    #expect(Self.list(Self.bar(.onTrack, .unmeasured, nil)) == "")
    #expect(!BulletBar(Self.bar(.shared, .least(50), 12), form: .list).isDrawn)
  }

  @Test func goalsThatNobodyMeasuresAreDashedWhenNotReported() {
    #expect(Self.list(Self.bar(.notReported, .unmeasured, nil)) == "<svg class=\"bar s-none\" aria-hidden=\"true\">\(Self.track)</svg>")
  }
}

@Suite struct DotRowTests {
  @Test func markIsTheGoalAndDotTheValue() {
    #expect(
      markup(DotRow(status: .behind, value: figure(41.2), goal: figure(50), axisEnd: figure(100)).write) == """
        <svg class="bar s-behind" aria-hidden="true"><rect class="t" width="100%" y="9" height="3"/>\
        <svg x="50%"><path class="g" d="M-1.5 2h3v17h-3z"/></svg><svg x="41.2%"><circle class="d" cy="10.5" r="7"/></svg></svg>
        """)
  }

  @Test func noValueNoDot() {
    #expect(!markup(DotRow(status: .noData, value: nil, goal: figure(50), axisEnd: figure(100)).write).contains("circle"))
  }

  @Test func rowsShareAnAxis() {
    #expect(DotRow.axisEnd(of: [figure(40), figure(50)], isPercentage: true) == figure(100))
    #expect(DotRow.axisEnd(of: [figure(1.4), figure(2)], isPercentage: true) == figure(2))
    #expect(DotRow.axisEnd(of: [figure(140)], isPercentage: true) == figure(150))
    #expect(DotRow.axisEnd(of: [figure(40), figure(11)], isPercentage: false) == figure(40))
    #expect(DotRow.axisEnd(of: [], isPercentage: false) == figure(1))
  }
}
