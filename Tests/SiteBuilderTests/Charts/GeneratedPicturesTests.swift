import PlanModel
import Testing

@testable import SiteBuilder

/// Whatever the figures, pictures are well-formed and every place lies within them.
@Suite struct GeneratedPicturesTests {
  @Test func bulletBars() {
    var numbers = RepeatableNumbers(seed: 1)
    for _ in 0..<2500 {
      var input = BulletBar.Input(
        status: ProgressStatus.allCases.randomElement(using: &numbers) ?? .met,
        goal: Goal(
          comparator: Goal.Comparator.allCases.randomElement(using: &numbers) ?? .none, min: numbers.figure(), max: numbers.figure()))
      input.value = numbers.figure()
      input.baseline = numbers.figure()
      input.expected = numbers.figure()
      input.scale = numbers.figure()
      input.complete = numbers.figure()
      input.isPercentage = Bool.random(using: &numbers)
      input.words = BulletBar.Words(value: "41,2%", goal: "Mục tiêu ≥ \"50%\" & <hơn>", expected: "Cần đạt đến nay 45,8%")
      let list = markup(BulletBar(input, form: .list).write)
      #expect(PictureFaults.of(list) == [], "\(input)")
      #expect(list.utf8.count <= 420, "\(list)")
      #expect(PictureFaults.of(markup(BulletBar(input, form: .large).write)) == [], "\(input)")
    }
  }

  @Test func historyCharts() {
    var numbers = RepeatableNumbers(seed: 2)
    for _ in 0..<800 {
      let start = Day(number: Int.random(in: 20_000...20_500, using: &numbers))
      let span = [-40, 0, 1, 20, 420, 2000, 40_000].randomElement(using: &numbers) ?? 1
      let strange = [Day(number: .max), Day(number: .min), Day(number: 5_000_000)]
      var input = HistoryChart.Input(
        name: "Tên <\"&'>", entries: [], start: start, due: start.advanced(by: span), today: start.advanced(by: span / 2))
      input.entries = (0..<Int.random(in: 0...40, using: &numbers)).map { index in
        let reading = numbers.figure().map(HistoryChart.Reading.value) ?? (Bool.random(using: &numbers) ? .missing : .noFigure)
        let usual = start.advanced(by: index * 30 + 29)
        let day = Int.random(in: 0..<30, using: &numbers) == 0 ? strange.randomElement(using: &numbers) ?? usual : usual
        return HistoryChart.Entry(day: day, label: "\(index)/2026", reading: reading)
      }
      input.goal = numbers.figure()
      input.goalLabel = input.goal.map { _ in "Mục tiêu & <hơn>" }
      input.baseline = numbers.figure()
      input.lessIsBetter = Bool.random(using: &numbers)
      input.isRank = Int.random(in: 0..<5, using: &numbers) == 0
      input.unit = Bool.random(using: &numbers) ? "%" : ""
      input.path = [
        .init(day: start, level: .nan), .init(day: start, level: numbers.figure()?.double ?? .infinity),
        .init(day: start.advanced(by: span / 3), level: numbers.figure()?.double ?? -.infinity),
        .init(day: start.advanced(by: span), level: numbers.figure()?.double ?? 1e300),
      ]
      if Int.random(in: 0..<8, using: &numbers) == 0 { input.due = nil }
      if Int.random(in: 0..<20, using: &numbers) == 0 { input.due = strange.randomElement(using: &numbers) }
      #expect(PictureFaults.of(markup(HistoryChart(input).write)) == [], "\(input)")
    }
  }
}
