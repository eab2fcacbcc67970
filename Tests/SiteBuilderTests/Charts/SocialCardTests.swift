import PlanModel
import Testing

@testable import SiteBuilder

@Suite("Social cards") struct SocialCardTests {
  private func card(
    heading: String = "Xã An", subheading: String = "Kế hoạch 2026", _ counts: [ProgressStatus: Int] = [.met: 12, .onTrack: 20, .alert: 3]
  ) -> String {
    markup(
      SocialCard(
        site: "Tiến Độ", heading: heading, subheading: subheading, statement: "Đã đạt 12 trên 35 chỉ tiêu", counts: StatusCounts(counts),
        wording: StatusWording(), day: "Tính đến ngày 05/11/2026"
      ).write)
  }

  /// The words of a picture in order.
  private func words(_ svg: String) -> [String] {
    svg.components(separatedBy: "<text ").dropFirst().compactMap {
      $0.components(separatedBy: ">").dropFirst().first?.components(separatedBy: "<").first
    }
  }

  @Test func wordsOfACard() {
    #expect(
      words(card()) == [
        "Tiến Độ", "Tính đến ngày 05/11/2026", "Xã An", "Kế hoạch 2026", "Đã đạt 12 trên 35 chỉ tiêu", "12", "đạt", "20", "đúng tiến độ", "3",
        "cảnh báo đỏ",
      ])
  }

  @Test func whatIsMetAndWhatIsRedStandInTheKeyBeforeOthers() {
    let all = Dictionary(uniqueKeysWithValues: ProgressStatus.allCases.map { ($0, 5) })
    let key = Array(words(card(all)).dropFirst(5))
    #expect(key.contains("đạt") && key.contains("cảnh báo đỏ"))
    #expect(key.count < 2 * ProgressStatus.allCases.count)
  }

  @Test func longNamesAreSmallerAndCut() {
    let long = "Phường " + Array(repeating: "Nguyễn", count: 40).joined(separator: " ")
    let shown = words(card(heading: long, subheading: long))
    #expect(shown.filter { $0.hasSuffix("…") }.count == 2)
    #expect(shown[2].hasPrefix("Phường Nguyễn") && !shown[2].hasSuffix("…"))
    for line in shown { #expect(estimatedWidth(of: line, size: 36) <= 1072) }
  }

  @Test func wordsStayWords() {
    let svg = card(heading: "<script>\"&\u{202E}", subheading: String(repeating: "ộ", count: 20_000))
    #expect(svg.contains("&lt;script&gt;&quot;&amp;⟨U+202E⟩") && !svg.contains("<script"))
    #expect(svg.utf8.count < 6000)
  }

  @Test(arguments: [[.met: 1], [.met: 1, .alert: 999], [.noData: 46], [:]] as [[ProgressStatus: Int]]) func theBarFillsItsWidth(
    _ counts: [ProgressStatus: Int]
  ) {
    let svg = markup { SocialCardBar(StatusCounts(counts)).write(x: 64, y: 0, width: 1072, height: 60, to: &$0) }
    let rects = svg.matches(of: /<rect x="(\d+)" y="\d+" width="(\d+)"/).compactMap { found in
      Int(found.output.1).flatMap { x in Int(found.output.2).map { (x: x, end: x + $0) } }
    }
    #expect(rects.count == counts.count)
    #expect(zip(rects, rects.dropFirst()).allSatisfy { $0.end < $1.x })
    if let first = rects.first, let last = rects.last { #expect(first.x <= 66 && last.end >= 1134 && last.end <= 1136) }
  }

  @Test func linesBreakBetweenWords() {
    #expect(Fitting.lines("một hai ba bốn", size: 10, room: 48, most: 9) == ["một hai", "ba bốn"])
    #expect(Fitting.lines("một hai ba bốn", size: 10, room: 48, most: 1) == ["một hai…"])
    #expect(Fitting.lines("", size: 10, room: 48, most: 2) == [])
  }
}
