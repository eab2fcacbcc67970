import Editions
import PlanModel

/// Periods as they stand in a sentence.
enum PeriodWords {
  /// "tháng 10/2026", "quý II/2026", "6 tháng đầu năm 2026", "năm 2026".
  static func inSentence(_ period: Period) -> String {
    let words = Format.period(period)
    if Edition.isForeign { return words }
    switch period.kind {
    case .month: return "tháng " + words
    case .quarter: return words.prefix(1).lowercased() + words.dropFirst()
    case .half, .year: return words
    }
  }
}
