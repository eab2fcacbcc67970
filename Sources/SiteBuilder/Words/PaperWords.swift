import Editions
import PlanModel
import Vietnamese

/// How papers say periods, days and statuses.
enum PaperWords {
  /// "tháng 10 năm 2026", "6 tháng đầu năm 2026", "năm 2026".
  static func period(_ period: Period) -> String {
    switch period.kind {
    case .month: return Edition.isForeign ? Format.period(period) : "tháng \(period.part) năm \(period.year)"
    case .quarter, .half, .year: return PeriodWords.inSentence(period)
    }
  }

  /// "tháng", "6 tháng", "năm": in "trong tháng", "tháng trước".
  static func span(_ period: Period) -> String {
    switch period.kind {
    case .month: return "tháng"
    case .quarter: return "quý"
    case .half: return "6 tháng"
    case .year: return "năm"
    }
  }

  /// The period after, "tháng 11 năm 2026".
  static func next(_ period: Period) -> String { period.next.map(Self.period) ?? say("kỳ sau") }

  /// "Tháng 10", "6 tháng đầu 2026", "Năm 2026"; the month of another year than `year` is named with it.
  static func column(_ period: Period, year: Int) -> String {
    if Edition.isForeign { return Format.period(period).capitalizedFirst }
    switch period.kind {
    case .month: return "Tháng \(period.part)" + (period.year == year ? "" : "/\(period.year)")
    case .half: return "6 tháng \(period.part == 1 ? "đầu" : "cuối") \(period.year)"
    case .quarter, .year: return PeriodWords.inSentence(period).capitalizedFirst
    }
  }

  /// "ngày 05 tháng 11 năm 2026": days under 10 and the months 1 and 2 take a zero (Nghị định 30/2020/NĐ-CP, appendix I).
  static func day(_ day: Day) -> String {
    let parts = day.parts
    return "ngày \(parts.day < 10 ? "0" : "")\(parts.day) tháng \(parts.month <= 2 ? "0" : "")\(parts.month) năm \(parts.year)"
  }

  /// What a status is called over targets and tasks alike.
  static func status(_ status: ProgressStatus, kinds: [ItemKind], alertsByPlan: Bool) -> String {
    var words: [String] = []
    for kind in kinds {
      let word = StatusWords.wording(kind: kind, alertsByPlan: alertsByPlan).short(status).lowercasedFirst
      if !words.contains(word) { words.append(word) }
    }
    return words.joined(separator: ", ").capitalizedFirst
  }

  /// "Báo cáo", "Thông báo".
  static func kind(_ kind: Paper.Kind) -> String { kind.word.capitalizedFirst }

  /// "12 đạt, 4 chờ thẩm định": every status that some item has.
  static func counts(_ counts: StatusCounts, kind: ItemKind, alertsByPlan: Bool) -> String {
    CountView(counts, kind: kind, alertsByPlan: alertsByPlan).words
  }
}
