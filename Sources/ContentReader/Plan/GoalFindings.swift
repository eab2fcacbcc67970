import Diagnostics
import PlanModel

extension Finding {
  static func unreadableGoal(_ printed: String) -> Finding {
    .error(
      "unreadable-goal", vi: "Không hiểu mục tiêu \(Shown.words(printed))", en: "The goal \(Shown.words(printed)) is not understood",
      advice: LocalizedText(
        vi: "Giữ nguyên lời văn, ghi thêm cột “So sánh” (comparator) và min hoặc max, với thứ hạng là top và max; các dạng tự đọc được: "
          + "“≥ 80”, “100%”, “đạt 60% trở lên”, “tối thiểu 95%”, “dưới 5”, “không quá 10”, “từ 15-17%”",
        en: "Keep the words and give comparator with min or max, for a rank top with max; what is understood by itself: "
          + "“≥ 80”, “100%”, “đạt 60% trở lên”, “tối thiểu 95%”, “dưới 5”, “không quá 10”, “từ 15-17%”"))
  }

  static var boundsWithoutComparator: Finding {
    .error(
      "bound-without-comparator", vi: "Có min hoặc max mà không rõ so sánh thế nào", en: "There is min or max, but not how to compare",
      advice: LocalizedText(
        vi: "Ghi cột “So sánh” (comparator): >=, >, <=, <, between hoặc top", en: "Give comparator: >=, >, <=, <, between or top"))
  }

  static func missingBound(_ comparator: Goal.Comparator, _ key: String) -> Finding {
    .error(
      "missing-bound", vi: "So sánh “\(comparator.rawValue)” cần cột \(key)", en: "The comparator “\(comparator.rawValue)” needs \(key)",
      advice: LocalizedText(vi: "Ghi số vào cột \(key)", en: "Write the figure into \(key)"))
  }

  static func surplusBound(_ comparator: Goal.Comparator) -> Finding {
    .error(
      "surplus-bound", vi: "So sánh “\(comparator.rawValue)” không dùng số này",
      en: "The comparator “\(comparator.rawValue)” has no use for this figure",
      advice: LocalizedText(
        vi: ">= và > chỉ dùng min; <=, < và top chỉ dùng max; between dùng cả hai",
        en: ">= and > take min alone; <=, < and top max alone; between both"))
  }

  static var boundsTurnedRound: Finding {
    .error("bounds-turned-round", vi: "Mức thấp nhất lớn hơn mức cao nhất", en: "The lower bound is above the upper bound")
  }
}
