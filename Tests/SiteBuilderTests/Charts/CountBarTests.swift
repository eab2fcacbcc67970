import PlanModel
import Testing

@testable import SiteBuilder

@Suite struct CountBarTests {
  @Test func largeBarWithHollowSegmentsAndALabel() {
    let bar = CountBar(StatusCounts([.met: 12, .claimed: 4, .alert: 0, .behind: 29]), form: .large, noun: "chỉ tiêu")
    #expect(
      markup(bar.write) == """
        <svg class="stack" role="img" aria-label="45 chỉ tiêu: 12 đạt, 4 chờ thẩm định, 29 chậm tiến độ">\
        <svg class="s-met" x="0%" width="26.67%" height="30"><rect width="100%" height="30"/>\
        <svg x="50%"><use href="#met" x="-7" y="8" width="14" height="14"/></svg></svg>\
        <svg class="s-claimed" x="26.67%" width="8.89%" height="30"><rect class="o" width="100%" height="30"/>\
        <rect class="q" width="100%" height="30"/><svg x="50%"><use href="#claimed" x="-7" y="8" width="14" height="14"/></svg></svg>\
        <svg class="s-behind" x="35.56%" width="64.44%" height="30"><rect width="100%" height="30"/>\
        <svg x="50%"><use href="#behind" x="-7" y="8" width="14" height="14"/></svg></svg></svg>
        """)
  }

  @Test func smallBarHasTallerAlertsAndNoSigns() {
    #expect(
      markup(CountBar(StatusCounts([.met: 1, .alert: 1]), form: .small).write) == """
        <svg class="stack s" aria-hidden="true"><svg class="s-met" x="0%" y="2" width="50%" height="8"><rect width="100%" height="8"/></svg>\
        <svg class="s-alert" x="50%" width="50%" height="12"><rect width="100%" height="12"/></svg></svg>
        """)
  }

  @Test func segmentsUnderFivePercentHaveNoSign() {
    let narrow = markup(CountBar(StatusCounts([.met: 96, .alert: 4]), form: .large).write)
    #expect(narrow.contains("#met") && !narrow.contains("#alert"))
    #expect(markup(CountBar(StatusCounts([.met: 95, .alert: 5]), form: .large).write).contains("#alert"))
  }

  @Test func nothingToCountIsNothing() {
    #expect(markup(CountBar(StatusCounts([:]), form: .large, noun: "chỉ tiêu").write) == "")
    #expect(markup(CountKey(StatusCounts([.met: 0, .alert: -3])).write) == "")
  }

  @Test func oneAmongThousandsCanStillBeSeen() {
    let widths = StatusCounts([.met: 900, .onTrack: 2000, .alert: 1]).widths
    #expect(widths.map(\.hundredths) == [3057, 6793, 150])
  }

  @Test func keyGivesNumberSignAndWord() {
    #expect(
      markup(CountKey(StatusCounts([.met: 1234, .alert: 2]), wording: StatusWording(kind: .task)).write) == """
        <ul class="key"><li><b>1.234</b><span class="sg s-met"><svg aria-hidden="true"><use href="#met"/></svg>Hoàn thành</span></li>\
        <li><b>2</b><span class="sg s-alert"><svg aria-hidden="true"><use href="#alert"/></svg>Cảnh báo đỏ</span></li></ul>
        """)
  }

  @Test func widthsAlwaysSumToTheWhole() {
    var numbers = RepeatableNumbers(seed: 57)
    for _ in 0..<500 {
      let most = [3, 50, 10_000, Int.max / 16].randomElement(using: &numbers) ?? 3
      var counts: [ProgressStatus: Int] = [:]
      for status in ProgressStatus.allCases where Bool.random(using: &numbers) {
        counts[status] = Int.random(in: 0...most, using: &numbers)
      }
      let widths = StatusCounts(counts).widths
      if !widths.isEmpty { #expect(widths.reduce(0) { $0 + $1.hundredths } == 10_000, "\(counts)") }
      #expect(widths.allSatisfy { $0.hundredths >= 149 }, "\(counts)")
      for form in [CountBar.Form.large, .small] {
        #expect(PictureFaults.of(markup(CountBar(StatusCounts(counts), form: form, noun: "chỉ tiêu").write)) == [])
      }
    }
  }
}
