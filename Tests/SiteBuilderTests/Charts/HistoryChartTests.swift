import Foundation
import PlanModel
import Testing

@testable import SiteBuilder

@Suite struct HistoryChartTests {
  static func months(_ year: Int, _ month: Int, _ values: [Double?]) -> [HistoryChart.Entry] {
    values.enumerated().map { index, value in
      let last = Day.last(ofMonth: month + index, year: year)
      return HistoryChart.Entry(day: last, label: "\(last.parts.month)/\(last.year)", reading: value.map { .value(figure($0)) } ?? .missing)
    }
  }

  static var signatures: HistoryChart.Input {
    var input = HistoryChart.Input(
      name: "Tỷ lệ người dân trưởng thành có chữ ký số", entries: months(2026, 7, [35.2, nil, 39.4, 41.2]), start: day(2025, 10, 31),
      due: day(2026, 12, 31), today: day(2026, 11, 5))
    input.goal = figure(50)
    input.goalLabel = "Mục tiêu ≥ 50%"
    input.unit = "%"
    input.baseline = figure(18.4)
    input.path = [.init(day: input.start, level: 18.4), .init(day: day(2026, 12, 31), level: 50)]
    return input
  }

  @Test func theWholeChart() {
    #expect(
      markup(HistoryChart(Self.signatures).write) == """
        <figure class="chart"><svg role="img"><title>Tỷ lệ người dân trưởng thành có chữ ký số: từ 18,4% đầu kỳ lên 41,2% ở kỳ 10/2026. \
        Mục tiêu ≥ 50%, hạn 31/12/2026. Chưa gửi báo cáo kỳ 8/2026.</title>\
        <svg viewBox="0 0 100 100" preserveAspectRatio="none"><path class="ax" d="M0 100h100M0 83.33h100M0 66.67h100M0 50h100M0 33.33h100M0 16.67h100M0 0h100"/></svg>\
        <g text-anchor="end" transform="translate(-8 4)"><text y="100%">0</text>\
        <text y="83.33%">10</text>\
        <text y="66.67%">20</text>\
        <text y="50%">30</text>\
        <text y="33.33%">40</text>\
        <text y="16.67%">50</text>\
        <text y="0%">60</text></g>\
        <g text-anchor="middle" transform="translate(0 20)"><text x="17.84%" y="100%">01/26</text>\
        <text x="38.97%" y="100%">4/26</text>\
        <text x="60.33%" y="100%">7/26</text>\
        <text x="81.92%" y="100%">10/26</text></g><line class="now1" x1="86.85%" x2="86.85%" y2="100%"/>\
        <line class="exp" y1="69.33%" x2="100%" y2="16.67%"/><line class="goal" x2="100%" y1="16.67%" y2="16.67%"/>\
        <svg viewBox="0 0 100 100" preserveAspectRatio="none"><polyline class="ln" points="0,69.33 64.08,41.33"/><polyline class="ln" points="78.4,34.33 85.68,31.33"/>\
        </svg><g class="pt"><circle cx="64.08%" cy="41.33%" r="4.5"/><circle cx="78.4%" cy="34.33%" r="4.5"/>\
        <circle cx="85.68%" cy="31.33%" r="4.5"/></g><circle class="pt0" cy="69.33%" r="4.5"/>\
        <text x="86.85%" y="0%" dy="-6" text-anchor="middle">Hôm nay</text>\
        <text x="85.68%" y="31.33%" dy="40" text-anchor="middle" class="last">41,2%</text>\
        <text dx="4" y="16.67%" dy="-7" class="b">Mục tiêu ≥ 50%</text>\
        <text x="71.36%" y="90%" text-anchor="end">8/2026: chưa gửi</text><text dx="7" y="69.33%" dy="20">Mức đầu kỳ 18,4%</text>\
        <text x="45%" y="45.63%" dy="-5" text-anchor="end">Mức cần đạt</text></svg></figure>
        """)
  }

  @Test func gapsBreakTheLine() {
    let drawing = HistoryDrawing(Self.signatures)
    #expect(drawing?.runs.map(\.count) == [2, 2])
    #expect(drawing?.gaps.map(\.words) == ["8/2026: chưa gửi"])
  }

  @Test func neighbouringGapsShareTheirWords() {
    var input = Self.signatures
    input.entries = Self.months(2026, 1, [20, nil, nil, 24]) + [.init(day: day(2026, 5, 31), label: "5/2026", reading: .noFigure)]
    #expect(HistoryDrawing(input)?.gaps.map(\.words) == ["2/2026 – 3/2026: chưa gửi", "5/2026: không có số"])
    #expect(
      HistorySentence(input).words == """
        Tỷ lệ người dân trưởng thành có chữ ký số: từ 18,4% đầu kỳ lên 24% ở kỳ 4/2026. Mục tiêu ≥ 50%, hạn 31/12/2026. \
        Chưa gửi báo cáo kỳ 2/2026, 3/2026. Báo cáo không có số liệu kỳ 5/2026.
        """)
  }

  @Test func ranksSayThatLowerIsBetter() {
    var input = HistoryChart.Input(
      name: "Hạng DTI", entries: Self.months(2026, 1, [40, 14]), goal: figure(10), goalLabel: "Mục tiêu: 10 hạng đầu", lessIsBetter: true,
      isRank: true, start: day(2026, 1, 1), due: nil, today: day(2026, 3, 5))
    #expect(
      HistorySentence(input).words
        == "Hạng DTI: hạng 14 ở kỳ 2/2026. Mục tiêu: 10 hạng đầu. Hạng càng nhỏ càng tốt, trục bắt đầu từ 0 ở dưới.")
    input.isRank = false
    input.baseline = figure(50)
    #expect(HistorySentence(input).words == "Hạng DTI: từ 50 đầu kỳ xuống 14 ở kỳ 2/2026. Mục tiêu: 10 hạng đầu. Càng thấp càng tốt.")
  }

  @Test func nothingReported() {
    var input = Self.signatures
    input.entries = []
    #expect(HistorySentence(input).words.hasPrefix("Tỷ lệ người dân trưởng thành có chữ ký số: 18,4% đầu kỳ, từ đó chưa có số liệu."))
    input.baseline = nil
    #expect(HistorySentence(input).words.hasPrefix("Tỷ lệ người dân trưởng thành có chữ ký số: chưa có số liệu."))
  }

  @Test func withoutTimeTheChartIsEmptyButValid() {
    var input = Self.signatures
    input.entries = []
    input.due = input.start
    #expect(markup(HistoryChart(input).write).hasSuffix("</title></svg></figure>"))
    input.due = Day(number: .max)
    input.start = Day(number: .min)
    #expect(markup(HistoryChart(input).write).hasSuffix("</title></svg></figure>"))
  }

  @Test func labelsOfGoalAndLastValueAlwaysStay() {
    for height in stride(from: 0.0, through: 100, by: 2.5) {
      for value in stride(from: 0.0, through: 100, by: 10) {
        var input = Self.signatures
        input.goal = figure(height)
        input.entries = Self.months(2025, 11, (0..<12).map { value + Double($0 % 3) })
        let words = HistoryDrawing(input)?.labels.map(\.words) ?? []
        #expect(words.contains("Mục tiêu ≥ 50%") && words.contains("Hôm nay"))
        #expect(words.contains(Format.number(figure(value + 2)) + "%"))
      }
    }
  }

  @Test func theMostImportantLabelsAreWrittenFirst() {
    let labels = HistoryDrawing(Self.signatures)?.labels ?? []
    #expect(labels.map(\.words) == ["Hôm nay", "41,2%", "Mục tiêu ≥ 50%", "8/2026: chưa gửi", "Mức đầu kỳ 18,4%", "Mức cần đạt"])
  }

  @Test(arguments: [240.0, 310, 900]) func labelsNeverHideOneAnother(plot: Double) {
    for goal in stride(from: 2.0, through: 100, by: 3.5) {
      for value in stride(from: 0.0, through: 90, by: 7) {
        var input = Self.signatures
        input.goal = figure(goal)
        input.path = [.init(day: input.start, level: 18.4), .init(day: day(2026, 12, 31), level: goal)]
        var values: [Double?] = (1...12).map { (month: Int) -> Double in value * Double(month) / 12 }
        values[4] = nil
        values[9] = nil
        input.entries = Self.months(2025, 11, values)
        let boxes = (HistoryDrawing(input)?.labels ?? []).map { Self.box(of: $0, plot: plot) }
        for (index, box) in boxes.enumerated() {
          for other in boxes.dropFirst(index + 1) { #expect(!box.intersects(other), "\(goal) \(value): \(box) \(other)") }
        }
      }
    }
  }

  private static func box(of label: ChartLabel, plot: Double) -> CGRect {
    let size = label.look == "last" ? 15.0 : 13.0
    let width = estimatedWidth(of: label.words, size: Int(size), isBold: label.look != nil)
    let share: Double = label.spot.anchor == .start ? 0 : label.spot.anchor == .middle ? 0.5 : 1
    let left: Double = label.spot.x.pixels(of: plot) + Double(label.spot.dx) - width * share
    let foot: Double = label.spot.y.pixels(of: 250) + Double(label.spot.dy)
    return CGRect(x: left, y: foot - size * 0.85, width: width, height: size * 1.1).insetBy(dx: 0.01, dy: 0.01)
  }
}

@Suite struct ChartAxisTests {
  @Test(
    arguments: [
      ([50, 41.2], true, ["0", "10", "20", "30", "40", "50", "60"]), ([100, 97], true, ["0", "20", "40", "60", "80", "100"]),
      ([95], true, ["0", "20", "40", "60", "80", "100"]), ([112], true, ["0", "25", "50", "75", "100", "125"]),
      ([2, 6.2], true, ["0", "2", "4", "6", "8"]), ([3, 1], false, ["0", "1", "2", "3", "4"]), ([1], false, ["0", "1", "2"]),
      ([20, 3], false, ["0", "5", "10", "15", "20", "25"]), ([0.4], true, ["0", "0,1", "0,2", "0,3", "0,4", "0,5"]),
      ([], true, ["0", "0,1"]),
      ([555_500], false, ["0", "100", "200", "300", "400", "500", "600"]),
    ] as [([Double], Bool, [String])])
  func linesOfFigures(figures: [Double], isPercentage: Bool, words: [String]) {
    #expect(FigureAxis(figures.map(figure), isPercentage: isPercentage).lines.map(\.words) == words)
  }

  @Test func largeFiguresNameTheirScale() {
    #expect(FigureAxis([figure(555_500)], isPercentage: false).scale?.name == "nghìn")
    #expect(FigureAxis([figure(99_000)], isPercentage: false).scale?.name == "nghìn")
    #expect(FigureAxis([figure(9_000)], isPercentage: false).scale == nil)
    #expect(FigureAxis([figure(800_000_000_000)], isPercentage: false).scale?.name == "tỷ")
  }

  @Test(arguments: [
    (day(2026, 1, 1), day(2026, 3, 31), ["01/26", "02/26", "3/26"]),
    (day(2025, 10, 31), day(2026, 12, 31), ["01/26", "4/26", "7/26", "10/26"]),
    (day(2025, 11, 1), day(2030, 12, 31), ["2026", "2027", "2028", "2029", "2030"]),
    (day(2020, 1, 1), day(2045, 12, 31), ["2020", "2025", "2030", "2035", "2040", "2045"]),
    (day(2026, 11, 20), day(2026, 12, 5), ["20/11/2026", "05/12/2026"]),
  ])
  func wordsUnderDays(start: Day, end: Day, words: [String]) {
    let input = HistoryChart.Input(name: "", entries: [], start: start, due: end, today: start)
    #expect(TimeAxis(input)?.ticks(width: 240).map(\.words) == words)
  }

  @Test func pastTheDueDayTheAxisGrowsToTodayByAtMostAQuarter() {
    var input = HistoryChart.Input(name: "", entries: [], start: day(2026, 1, 1), due: day(2026, 12, 31), today: day(2027, 1, 20))
    #expect(TimeAxis(input)?.end == day(2027, 1, 20))
    input.today = day(2029, 1, 1)
    #expect(TimeAxis(input)?.end == day(2027, 4, 1))
  }
}
