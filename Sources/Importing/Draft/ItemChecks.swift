import PlanModel

extension DraftItem {
  /// Notes what the reader of the content will not understand: goals, deadlines, blank cells, words that look like a formula.
  mutating func check() {
    if text(.statement) == nil { doubt(.statement, vi: "ô nội dung để trống", en: "the statement is blank") }
    if kind == .target, headings[.target] != nil { checkGoal() }
    if let due = text(.due), Deadline.read(printed: due) == .unclear {
      doubt(.due, vi: "không đọc được ngày của “\(due)”", en: "no day can be read from “\(due)”")
    }
    if headings[.lead] != nil, text(.lead) == nil { doubt(.lead, vi: "không ghi cơ quan chủ trì", en: "no leading office is named") }
    if let person = text(.person) {
      doubt(.person, vi: "chỉ ghi chức vụ, bỏ họ tên nếu có trong “\(person)”", en: "keep the post and drop names, if “\(person)” holds any")
    }
    for role in ColumnRole.allCases {
      guard let text = text(role) else { continue }
      guard FormulaCell.isRefused(text) else { continue }
      doubt(
        role, vi: "bảng tính sẽ hiểu “\(text.prefix(20))” là công thức nên nháp ghi thêm “\(Doubt.mark)” ở trước",
        en: "spreadsheets would run “\(text.prefix(20))” as a formula, so that the draft has “\(Doubt.mark)” in front of it")
    }
  }

  private mutating func checkGoal() {
    guard let printed = text(.target) else {
      return doubt(.target, vi: "không ghi mục tiêu", en: "no goal is named")
    }
    switch Goal.read(printed: printed, unit: text(.unit)) {
    case .goal: break
    case .unmeasured: doubt(.target, vi: "mục tiêu “\(printed)” không có con số", en: "the goal “\(printed)” holds no figure")
    case .unreadable:
      doubt(
        .target, vi: "không hiểu mục tiêu “\(printed)”; ghi cách so sánh vào cột comparator, min, max",
        en: "the goal “\(printed)” is not understood; say it in the columns comparator, min, max")
    }
  }
}
