import PlanModel
import Testing

@testable import SiteBuilder

@Suite struct SignTests {
  @Test(
    arguments: [
      (.met, "met", "Đạt"), (.claimed, "claimed", "Chờ thẩm định"), (.onTrack, "track", "Đúng tiến độ"),
      (.notYet, "notyet", "Chưa đến kỳ xét"), (.behind, "behind", "Chậm tiến độ"), (.slipped, "slipped", "Tụt dưới mục tiêu"),
      (.alert, "alert", "Cảnh báo đỏ"), (.notReported, "none", "Chưa báo cáo"), (.ongoing, "on", "Thường xuyên"),
      (.shared, "shared", "Chỉ tiêu chung của tỉnh"), (.noData, "nodata", "Chưa có số liệu"),
    ] as [(ProgressStatus, String, String)])
  func everyStatusHasASignAndAWord(status: ProgressStatus, key: String, word: String) {
    #expect(
      markup(StatusSign(status).write)
        == "<span class=\"sg s-\(key)\"><svg aria-hidden=\"true\"><use href=\"#\(key)\"/></svg>\(word)</span>")
  }

  @Test func wordsOfTasksAreTheirOwn() {
    #expect(StatusWording(kind: .task).short(.met) == "Hoàn thành")
    #expect(StatusWording(kind: .task).short(.onTrack) == "Trong hạn")
    #expect(StatusWording(alert: "Quá hạn").short(.alert) == "Quá hạn")
  }

  @Test func largeSignsAndVerdicts() {
    let sign = StatusSign(symbol: .bad, tone: .alert, word: "Không hợp lệ <MC-0214>", isLarge: true)
    #expect(
      markup(sign.write)
        == "<span class=\"sg s-alert big\"><svg aria-hidden=\"true\"><use href=\"#bad\"/></svg>Không hợp lệ &lt;MC-0214&gt;</span>")
  }

  @Test func outlinesAreAllDifferent() {
    #expect(Set(SignSymbol.allCases.map { "\($0.path)" }).count == SignSymbol.allCases.count)
    #expect(Set(ProgressStatus.allCases.map(\.symbol)).count == ProgressStatus.allCases.count)
  }
}

@Suite struct SignSpriteTests {
  @Test func aPageWithoutSignsHasNoSprite() {
    #expect(markup(SignSprite().write) == "")
  }

  @Test func onlySignsInUseInAFixedOrder() {
    var sprite = SignSprite()
    sprite.use(.bad as SignSymbol)
    sprite.use(ProgressStatus.onTrack)
    sprite.use(ProgressStatus.onTrack)
    #expect(
      markup(sprite.write) == """
        <svg height="0" class="vh" aria-hidden="true">\
        <symbol id="track" viewBox="0 0 16 16"><path d="M2.5 1l12 7-12 7z"/></symbol>\
        <symbol id="bad" viewBox="0 0 16 16"><path d="M3 1l5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z"/></symbol>\
        </svg>
        """)
  }

  @Test func hatchingComesWithTheFirstEstimate() {
    var input = BulletBar.Input(status: .onTrack, goal: .unmeasured)
    var sprite = SignSprite()
    sprite.use(BulletBar(input, form: .list))
    #expect(markup(sprite.write) == "")
    input.complete = figure(60)
    sprite.use(BulletBar(input, form: .list))
    #expect(markup(sprite.write).contains("<pattern id=\"ph\""))
  }

  @Test func signsOfCountsAreNoted() {
    var sprite = SignSprite()
    sprite.use(StatusCounts([.met: 1, .behind: 0, .alert: 2]))
    #expect(sprite.symbols == [.met, .alert])
  }
}
