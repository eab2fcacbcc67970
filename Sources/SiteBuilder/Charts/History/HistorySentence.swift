import Editions
import PlanModel

/// The sentence that says what a history chart shows, for those who cannot see it.
struct HistorySentence {
  /// The words.
  let words: String

  /// The sentence of a chart.
  init(_ input: HistoryChart.Input) {
    let entries = input.entries.sorted { $0.day < $1.day }
    var sentences = [HistorySentence.course(input, entries)]
    if let goal = input.goalLabel {
      let due = input.due.flatMap { TimeAxis.isUsable($0) ? say(", hạn \(Format.day($0))") : nil }
      sentences.append(goal + (due ?? ""))
    }
    if input.isRank {
      sentences.append(say("Hạng càng nhỏ càng tốt, trục bắt đầu từ 0 ở dưới"))
    } else if input.lessIsBetter {
      sentences.append(say("Càng thấp càng tốt"))
    }
    let missing = entries.filter { $0.reading == .missing }.map(\.label)
    if !missing.isEmpty { sentences.append(say("Chưa gửi báo cáo kỳ ") + missing.joined(separator: ", ")) }
    let blank = entries.filter { $0.reading == .noFigure }.map(\.label)
    if !blank.isEmpty { sentences.append(say("Báo cáo không có số liệu kỳ ") + blank.joined(separator: ", ")) }
    words = sentences.map { $0 + "." }.joined(separator: " ")
  }

  private static func course(_ input: HistoryChart.Input, _ entries: [HistoryChart.Entry]) -> String {
    for entry in entries.reversed() {
      guard case .value(let value) = entry.reading else { continue }
      let now = say("\(input.words(value)) ở kỳ \(entry.label)")
      guard let baseline = input.baseline else { return "\(input.name): \(now)" }
      let direction = value > baseline ? say("lên") : value < baseline ? say("xuống") : say("và vẫn là")
      return say("\(input.name): từ \(input.words(baseline)) đầu kỳ \(direction) \(now)")
    }
    guard let baseline = input.baseline else { return say("\(input.name): chưa có số liệu") }
    return say("\(input.name): \(input.words(baseline)) đầu kỳ, từ đó chưa có số liệu")
  }
}
