import Diagnostics
import PlanModel

extension Finding {
  static var missingPlanText: Finding {
    .error(
      "missing-plan-text", vi: "Thư mục kế hoạch không có tệp plan.md", en: "The plan’s folder has no file plan.md",
      advice: LocalizedText(
        vi: "Thêm plan.md với phần khai báo và lời văn của kế hoạch", en: "Add a plan.md with its settings and the plan’s text"))
  }

  static func notAYear(_ written: String) -> Finding {
    .error(
      "not-a-year", vi: "\(Shown.words(written)) không phải là năm", en: "\(Shown.words(written)) is not a year",
      advice: LocalizedText(vi: "Ghi bốn chữ số, ví dụ 2025", en: "Write four digits, such as 2025"))
  }

  static func idOutsideScheme(_ id: String, prefix: String) -> Finding {
    .error(
      "id-outside-scheme", vi: "Mã “\(id)” không có dạng “\(prefix)<mục>-<số>”",
      en: "The id “\(id)” is not of the form “\(prefix)<section>-<number>”",
      advice: LocalizedText(vi: "Ví dụ: \(prefix)i-2-1", en: "For example: \(prefix)i-2-1"))
  }

  static func unknownIndicator(_ written: String, nearest: String?) -> Finding {
    .error(
      "unknown-indicator", vi: "Không có chỉ số \(Shown.words(written)) trong indicators.csv",
      en: "indicators.csv has no indicator \(Shown.words(written))", advice: didYouMean(nearest))
  }

  static func unknownItem(_ written: String, nearest: String?) -> Finding {
    .error(
      "unknown-item", vi: "Không có mục \(Shown.words(written)) trong kế hoạch", en: "The plan has no item \(Shown.words(written))",
      advice: didYouMean(nearest))
  }

  static func unknownTarget(_ written: String, nearest: String?) -> Finding {
    .error(
      "unknown-target", vi: "Không có chỉ tiêu \(Shown.words(written)) trong kế hoạch",
      en: "The plan has no target \(Shown.words(written))", advice: didYouMean(nearest))
  }

  static func unclearDeadline(_ printed: String) -> Finding {
    .warning(
      "unclear-deadline", vi: "Thời hạn \(Shown.words(printed)) không cho biết ngày nào, mục này sẽ không bao giờ quá hạn",
      en: "The deadline \(Shown.words(printed)) names no day; the item will never be overdue",
      advice: LocalizedText(
        vi: "Nếu kế hoạch nêu rõ ở chỗ khác, ghi thêm cột “Ngày đến hạn” (due_date); "
          + "các dạng tự đọc được: “Tháng 10/2025”, “Quý III/2025”, “Năm 2025”, “Thường xuyên”, “Hằng năm”",
        en: "If the plan says it elsewhere, give due_date; "
          + "what is understood by itself: “Tháng 10/2025”, “Quý III/2025”, “Năm 2025”, “Thường xuyên”, “Hằng năm”"))
  }

  static func ambiguousHorizon(_ horizons: [PlanDocument.Horizon]) -> Finding {
    let titles = horizons.map { "“\($0.title)”" }.joined(separator: ", ")
    return .error(
      "ambiguous-horizon", vi: "Không ghi thời hạn mà kế hoạch có nhiều mốc: \(titles)",
      en: "There is no deadline and the plan has several horizons: \(titles)",
      advice: LocalizedText(
        vi: "Ghi cột “Thời hạn” (due), hoặc ghi sections của từng mốc trong plan.md",
        en: "Give due, or the sections of each horizon in plan.md"))
  }

  static func milestoneOutsideWindow(_ date: Day, isLate: Bool, bound: Day) -> Finding {
    .warning(
      "milestone-outside-window",
      vi: isLate
        ? "Mốc \(date.iso) sau thời hạn \(bound.iso) của chỉ tiêu" : "Mốc \(date.iso) trước ngày bắt đầu \(bound.iso) của chỉ tiêu",
      en: isLate
        ? "The milestone \(date.iso) is after the target’s deadline \(bound.iso)"
        : "The milestone \(date.iso) is before the target’s start \(bound.iso)")
  }

  static func duplicateMilestone(_ target: String, _ date: Day) -> Finding {
    .error(
      "duplicate-milestone", vi: "Chỉ tiêu “\(target)” có hai mốc cùng ngày \(date.iso)",
      en: "The target “\(target)” has two milestones on \(date.iso)")
  }

  static func amendmentBeforePlan(_ from: Day, begins: Day) -> Finding {
    .error(
      "amendment-before-plan", vi: "Điều chỉnh từ \(from.iso), trước khi kế hoạch bắt đầu (\(begins.iso))",
      en: "The amendment holds from \(from.iso), before the plan begins (\(begins.iso))",
      advice: LocalizedText(
        vi: "Sửa ngày, hoặc sửa thẳng vào bảng nếu kế hoạch ban hành đã như vậy",
        en: "Mend the date, or the table itself if the plan was issued so"))
  }

  static var amendedID: Finding {
    .error(
      "amended-id", vi: "Không điều chỉnh được mã của mục", en: "The id of an item cannot be amended",
      advice: LocalizedText(
        vi: "Đổi mã ngay trong bảng của kế hoạch và ở mọi dòng nêu mã ấy, rồi ghi mã cũ và mã mới vào retired.csv",
        en: "Change the id in the plan’s table and wherever it is named, and put the old and the new one into retired.csv"))
  }

  static var amendedSection: Finding {
    .error(
      "amended-section", vi: "Không điều chỉnh được cột “Mục”: mục cho biết dòng này là dòng nào của kế hoạch",
      en: "The section of an item cannot be amended: it says which row of the plan this is",
      advice: LocalizedText(
        vi: "Văn bản điều chỉnh chuyển mục thì đổi dòng ấy sang mục mới, mã mới, rồi ghi mã cũ và mã mới vào retired.csv",
        en: "If the plan moved it, give the row its new section and id, and put the old and the new id into retired.csv"))
  }

  static func indicatorTwice(_ indicator: String, first: String) -> Finding {
    .error(
      "indicator-twice", vi: "Chỉ số “\(indicator)” đã gắn với “\(first)” của kế hoạch này, mà dòng này không ghi lý do",
      en: "The indicator “\(indicator)” is already tied to “\(first)” of this plan, and this row does not say why",
      advice: LocalizedText(
        vi: "Ghi lý do vào cột ghi chú của dòng này, như “mốc năm 2030 của cùng chỉ số”, hoặc bỏ mã chỉ số",
        en: "Give the reason in this row’s note, such as “mốc năm 2030 của cùng chỉ số”, or leave the indicator out"))
  }

  static func duplicateAmendment(_ key: String, _ from: Day) -> Finding {
    .error(
      "duplicate-amendment", vi: "Cột \(key) của mục này được điều chỉnh hai lần cùng ngày \(from.iso)",
      en: "The column \(key) of this item is amended twice on \(from.iso)")
  }

  /// "Did you mean …?"; nil when nothing is near.
  static func didYouMean(_ nearest: String?) -> LocalizedText? {
    nearest.map { LocalizedText(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") }
  }
}
