import Editions
import PlanModel
import Templating

/// One period of an item's history.
final class HistoryRowView: TemplateView {
  let row: ItemHistory.Entry
  let target: Target?

  init(_ row: ItemHistory.Entry, target: Target?) {
    self.row = row
    self.target = target
  }

  /// How many periods a page has room for.
  static let limit = 13

  /// The newest periods, the newest first; the rest is in the linked table.
  static func rows(_ rows: [ItemHistory.Entry], target: Target?) -> [HistoryRowView] {
    rows.prefix(limit).map { HistoryRowView($0, target: target) }
  }

  private var value: String? {
    if let target, let value = row.value { return FigureWords.value(value, of: target) }
    if let complete = row.complete { return Format.number(complete, decimals: 1) + "%" }
    return row.row?.state?.word
  }

  private var corrections: [CorrectionView] {
    row.corrections.map { correction in
      let words = CorrectionWords(correction, target: target)
      return CorrectionView(day: Format.day(correction.reported), before: words.before, after: words.after, reason: words.reason)
    }
  }

  static let schema = ViewSchema<HistoryRowView>(
    "history_row",
    [
      .text("period", "kỳ") { Format.period($0.row.period) },
      .optionalText("value", "kết quả của kỳ") { $0.value },
      .optionalText("expected", "mức cần có cuối kỳ") { view in
        guard let target = view.target, let level = view.row.expectedLevel else { return nil }
        return FigureWords.level(level, of: target)
      },
      .optionalText("result", "kết quả bằng lời") { $0.row.row?.result },
      .optionalText("received", "ngày nhận báo cáo") { $0.row.received.map(Format.day) },
      .condition("is_computed", "con số do chương trình tự tính, không ai báo cáo") { $0.row.row?.isComputed ?? false },
      .optionalText("kept", "đúng hạn, gửi chậm hay chưa gửi") { $0.row.reporting.map(ReportingWords.word) },
      .optionalText("kept_letter", "chữ của ô vuông") { $0.row.reporting.map(ReportingWords.letter) },
      .optionalText("kept_css", "lớp của ô vuông") { $0.row.reporting.map(\.squareClass) },
      .list("corrections", "các lần điều chỉnh số liệu của kỳ", CorrectionView.schema) { $0.corrections },
    ])
}

/// A correction as residents read it.
struct CorrectionWords {
  /// What was reported first.
  let before: String
  /// What is reported since.
  let after: String
  /// Why.
  let reason: String

  /// The words for a correction of an item; `target` is nil for tasks and duties.
  init(_ correction: ItemHistory.Correction, target: Target?) {
    let figures = [correction.before, correction.after].map { CorrectionWords.figure(of: $0, target) ?? say("không có số") }
    // What is counted in words is corrected in words.
    if figures[0] == figures[1], let old = correction.before.result, let new = correction.after.result, old != new {
      before = "“\(Shortened.withoutStop(old))”"
      after = "“\(Shortened.withoutStop(new))”"
    } else {
      before = figures[0]
      after = figures[1]
    }
    reason = correction.note.map(Shortened.withoutStop) ?? say("không nêu lý do")
  }

  /// "từ 36,3% thành 33,6%. Lý do: Đếm trùng."
  var sentence: String { (before == after ? say("con số không đổi, \(after)") : say("từ \(before) thành \(after)")) + say(". Lý do: \(reason).") }

  private static func figure(of report: Report, _ target: Target?) -> String? {
    if let target, let value = report.value { return FigureWords.value(value, of: target) }
    return report.complete.map { Format.number($0, decimals: 1) + "%" } ?? report.state?.word
  }
}

/// A correction of a period's figure.
final class CorrectionView: TemplateView {
  let day: String
  let before: String
  let after: String
  let reason: String

  init(day: String, before: String, after: String, reason: String) {
    self.day = day
    self.before = before
    self.after = after
    self.reason = reason
  }

  static let schema = ViewSchema<CorrectionView>(
    "correction",
    [
      .text("date", "ngày điều chỉnh") { $0.day },
      .text("before", "số cũ") { $0.before },
      .text("after", "số mới") { $0.after },
      .text("reason", "lý do") { $0.reason },
    ])
}
