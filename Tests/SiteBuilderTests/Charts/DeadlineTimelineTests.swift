import Foundation
import PlanModel
import Testing

@testable import SiteBuilder

@Suite("Deadlines as a line of time") struct DeadlineTimelineTests {
  private func timeline(targets: [String] = [], tasks: [String], asOf: String = "2026-11-10") -> DeadlineTimeline {
    let calendar = DeadlineCalendar(
      targets: targets.map { plainTarget("≥ 50%", item("t", due: $0)) }, tasks: tasks.map { PlanModel.Task(item: item("n", due: $0)) },
      asOf: day(asOf))
    return DeadlineTimeline(calendar, asOf: day(asOf))
  }

  /// The words of the picture from top to bottom, without its title.
  private func words(_ timeline: DeadlineTimeline) -> [String] {
    markup(timeline.write).split(separator: "<text").dropFirst().compactMap { part in
      part.split(separator: ">").dropFirst().first?.split(separator: "<").first.map(String.init)
    }
  }

  @Test("Years, months, what is past, and the day") func order() {
    let timeline = timeline(
      targets: ["Năm 2026", "Đến năm 2030"], tasks: ["Tháng 12/2025", "Tháng 10/2026", "Năm 2026", "Năm 2026", "Thường xuyên"])
    #expect(
      words(timeline) == [
        "2025", "Tháng 12, đã qua", "1 nhiệm vụ", "2026", "Tháng 10, đã qua", "1 nhiệm vụ", "Tính đến 10/11/2026", "Tháng 12",
        "1 chỉ tiêu, 2 nhiệm vụ", "2030", "Tháng 12", "1 chỉ tiêu",
      ])
    #expect(timeline.label == "6 việc đến hạn từ tháng 12/2025 đến tháng 12/2030; 2 việc có hạn đã qua. Bảng bên cạnh ghi từng tháng.")
    #expect(PictureFaults.of(markup(timeline.write)) == [])
  }

  @Test("The day before, between and after all deadlines") func today() {
    let place = { (asOf: String) in words(timeline(tasks: ["Tháng 6/2026", "Tháng 9/2028"], asOf: asOf)).filter { !$0.hasSuffix("nhiệm vụ") } }
    #expect(place("2025-05-01") == ["Tính đến 01/5/2025", "2026", "Tháng 6", "2028", "Tháng 9"])
    #expect(place("2026-06-30") == ["2026", "Tính đến 30/6/2026", "Tháng 6", "2028", "Tháng 9"])
    #expect(place("2026-07-01") == ["2026", "Tháng 6, đã qua", "Tính đến 01/7/2026", "2028", "Tháng 9"])
    #expect(place("2029-01-01") == ["2026", "Tháng 6, đã qua", "2028", "Tháng 9, đã qua", "Tính đến 01/01/2029"])
    #expect(words(timeline(tasks: ["9/6/2026", "Tháng 6/2026"], asOf: "2026-06-15"))[2] == "Tháng 6, 1 việc đã qua")
  }

  @Test("Nothing due is nothing") func nothing() {
    #expect(markup(timeline(tasks: ["Hằng năm", "Tháng 11"]).write) == "")
    #expect(timeline(tasks: []).label == "Không có thời hạn nào")
  }

  @Test("Too many months become years, too many years are cut and counted") func many() {
    let months = (1...12).flatMap { month in [2026, 2027, 2028].map { "Tháng \(month)/\($0)" } }
    let byYear = timeline(targets: months, tasks: ["Năm 2027"])
    #expect(byYear.omitted == 0)
    #expect(
      words(byYear) == ["Tính đến 10/11/2026", "2026, 10 việc đã qua", "12 chỉ tiêu", "2027", "12 chỉ tiêu, 1 nhiệm vụ", "2028", "12 chỉ tiêu"])
    let centuries = timeline(tasks: (0..<40).map { "Năm \(2026 + $0 * 10)" })
    #expect(centuries.stops.count == 24 && centuries.omitted == 16)
  }

  @Test("Whatever the numbers, every place lies within the picture") func generated() {
    var numbers = RepeatableNumbers(seed: 2045)
    for _ in 0..<30 {
      let due = { (most: Int) in
        (0..<Int.random(in: 0...most, using: &numbers)).map { _ in
          "Tháng \(Int.random(in: 1...12, using: &numbers))/\([2025, 2026, 2026, 2026, 9999].randomElement(using: &numbers) ?? 2026)"
        }
      }
      let picture = markup(timeline(targets: due(300), tasks: due(20)).write)
      #expect(PictureFaults.of(picture) == [])
      for bar in picture.split(separator: "height=\"10\">").dropFirst() {
        let ends = bar.split(separator: "</svg>")[0].split(separator: "<rect x=\"").map { rect in
          rect.split(separator: "\"").filter { $0.hasSuffix("%") }.compactMap { Double($0.dropLast()) }.reduce(0, +)
        }
        #expect(ends.allSatisfy { $0 <= 100 }, "\(bar)")
      }
    }
  }
}
