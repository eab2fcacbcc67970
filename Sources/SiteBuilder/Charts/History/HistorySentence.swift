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
      let due = input.due.flatMap { TimeAxis.isUsable($0) ? ", hạn \(VietnameseFormat.day($0))" : nil }
      sentences.append(goal + (due ?? ""))
    }
    if input.isRank {
      sentences.append("Hạng càng nhỏ càng tốt, trục bắt đầu từ 0 ở dưới")
    } else if input.lessIsBetter {
      sentences.append("Càng thấp càng tốt")
    }
    let missing = entries.filter { $0.reading == .missing }.map(\.label)
    if !missing.isEmpty { sentences.append("Chưa gửi báo cáo kỳ " + missing.joined(separator: ", ")) }
    let blank = entries.filter { $0.reading == .noFigure }.map(\.label)
    if !blank.isEmpty { sentences.append("Báo cáo không có số liệu kỳ " + blank.joined(separator: ", ")) }
    words = sentences.map { $0 + "." }.joined(separator: " ")
  }

  private static func course(_ input: HistoryChart.Input, _ entries: [HistoryChart.Entry]) -> String {
    for entry in entries.reversed() {
      guard case .value(let value) = entry.reading else { continue }
      let now = "\(input.words(value)) ở kỳ \(entry.label)"
      guard let baseline = input.baseline else { return "\(input.name): \(now)" }
      let direction = value > baseline ? "lên" : value < baseline ? "xuống" : "và vẫn là"
      return "\(input.name): từ \(input.words(baseline)) đầu kỳ \(direction) \(now)"
    }
    guard let baseline = input.baseline else { return "\(input.name): chưa có số liệu" }
    return "\(input.name): \(input.words(baseline)) đầu kỳ, từ đó chưa có số liệu"
  }
}
