import PlanModel
import Testing

@testable import SiteBuilder

@Suite struct BulletLabelTests {
  static func input(_ status: ProgressStatus, _ goal: Goal, _ value: Double, words: String) -> BulletBar.Input {
    var input = BulletBarTests.bar(status, goal, value)
    input.words.value = words
    return input
  }

  static func valueText(_ input: BulletBar.Input) -> PictureText? {
    BulletGeometry(input).flatMap { geometry in BulletLabels(input, geometry).lines.first { $0.y == 45 || $0.y == 72 }?.text }
  }

  @Test func theWholeLargeBar() {
    var input = Self.input(.behind, .least(50), 41.2, words: "41,2%")
    input.expected = figure(45.84)
    input.words.goal = "Mục tiêu ≥ 50%"
    input.words.expected = "Cần đạt đến nay 45,8%"
    #expect(
      markup(BulletBar(input, form: .large).write) == """
        <svg class="bar bb s-behind" role="img" aria-label="Thực hiện 41,2%. Mục tiêu ≥ 50%. Cần đạt đến nay 45,8%.">\
        <rect class="t" width="100%" y="30" height="20"/><rect class="v" width="41.2%" y="30" height="20"/>\
        <svg x="45.84%"><path class="e" d="M0 53l7 10h-14z"/></svg><svg x="50%"><path class="g" d="M-2 22h4v36h-4z"/></svg>\
        <text x="50%" y="17" text-anchor="middle" class="gl">Mục tiêu ≥ 50%</text>\
        <text x="45.84%" y="79" text-anchor="middle">Cần đạt đến nay 45,8%</text>\
        <text x="41.2%" dx="-8" y="45" text-anchor="end" class="in">41,2%</text></svg>
        """)
  }

  @Test(arguments: [
    ("inside the end of the fill", 41.2, 50.0, "in", 41.2, -8, TextAnchor.end),
    ("before a mark it would touch", 52, 50, "in", 50, -10, .end),
    ("after a short fill", 8, 50, "gl", 8, 10, .start),
    ("after the mark that stands close behind a short fill", 16, 30, "gl", 30, 12, .start),
    ("after zero", 0, 50, "gl", 0, 10, .start),
  ])
  func theValueStands(_ where: String, value: Double, goal: Double, look: String, x: Double, dx: Int, anchor: TextAnchor) {
    let text = Self.valueText(Self.input(.behind, .least(goal), value, words: "41,2%"))
    #expect(text == PictureText("41,2%", look: look, x: Coordinate(hundredths: Int(x * 100)), dx: dx, anchor: anchor))
  }

  @Test func lettersInAHollowFillAreInk() {
    #expect(Self.valueText(Self.input(.claimed, .least(95), 95.4, words: "95,4%"))?.look == "gl")
  }

  @Test func wordsThatFitNowhereAreLeftToTheSentence() {
    #expect(Self.valueText(Self.input(.onTrack, .least(80), 48, words: "48 hợp tác xã, doanh nghiệp")) == nil)
  }

  @Test func wordsOnHatchingStandBelow() {
    var input = BulletBarTests.bar(.onTrack, .unmeasured, nil)
    input.complete = figure(60)
    input.words.value = "60%"
    #expect(
      markup(BulletBar(input, form: .large).write).contains("<text x=\"60%\" y=\"72\" text-anchor=\"middle\" class=\"gl\">60%</text>"))
    #expect(markup(BulletBar(input, form: .large).write).contains("aria-label=\"Cơ quan tự đánh giá 60%, không có số đo.\""))
  }

  @Test(arguments: [(10.0, TextAnchor.start), (50, .middle), (90, .end)])
  func shortWordsOfTheGoalFollowItsPlace(goal: Double, anchor: TextAnchor) {
    var input = BulletBarTests.bar(.behind, .least(goal), 30)
    input.words.goal = "≥ \(Int(goal))%"
    let text = BulletGeometry(input).flatMap { BulletLabels(input, $0).lines.first?.text }
    #expect(text?.anchor == anchor)
    #expect(text?.x == Coordinate(Int(goal)))
  }

  @Test func longWordsOfTheGoalStayOnANarrowScreen() {
    for goal in stride(from: 1.0, through: 100, by: 1) {
      var input = BulletBarTests.bar(.behind, .least(goal), 30)
      input.words.goal = "Mục tiêu ≥ 50%, hạn 31/12/2026"
      guard let text = BulletGeometry(input).flatMap({ BulletLabels(input, $0).lines.first?.text }) else {
        Issue.record("no label at \(goal)")
        continue
      }
      let width = estimatedWidth(of: text.words, size: 14, isBold: true)
      let place = text.x.pixels(of: 288)
      let left = text.anchor == .start ? place : text.anchor == .middle ? place - width / 2 : place - width
      #expect(left >= -8 && left + width <= 296, "\(goal)")
    }
  }

  @Test func ownWordsReplaceTheLabel() {
    var input = BulletBarTests.bar(.notReported, .least(50), nil)
    input.words.goal = "Mục tiêu từ 50% trở lên"
    #expect(markup(BulletBar(input, form: .large).write).contains("aria-label=\"Chưa có số liệu báo cáo. Mục tiêu từ 50% trở lên.\""))
    input.words.label = "Chưa gửi \"báo cáo\""
    #expect(markup(BulletBar(input, form: .large).write).contains("aria-label=\"Chưa gửi &quot;báo cáo&quot;\""))
  }
}
