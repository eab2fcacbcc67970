import PlanModel

/// What taking forms will change, in words for whoever is asked to agree.
struct TakingWords {
  /// The lines.
  private(set) var lines: [String]
  private let names: [ItemID: String]
  private let offices: [OfficeID: String]

  init(commune: Commune, received: Day) {
    lines = ["\(commune.fullName), nhận ngày \(Format.day(received)):"]
    names = commune.plans.reduce(into: [:]) { names, plan in
      let items =
        plan.targets.map { $0.standing(on: received).item } + plan.tasks.map { $0.standing(on: received).item }
        + plan.duties.map { $0.standing(on: received).item }
      for item in items { names[item.id] = TakingWords.short(item.reading ?? item.statement) }
    }
    offices = commune.offices.reduce(into: [:]) { $0[$1.id] = $1.name }
  }

  mutating func add(_ form: ReturnedForm, _ outcome: ReportTaking.Outcome) {
    let corrections = outcome.rows.count { $0.isCorrection }
    let period = form.record.period.map(FormLayout.words) ?? ""
    let parts = [
      "\(outcome.rows.count - corrections) dòng mới", corrections > 0 ? "\(corrections) dòng điều chỉnh" : "",
      outcome.unchanged > 0 ? "\(outcome.unchanged) dòng như đã nhận" : "", outcome.blank > 0 ? "\(outcome.blank) dòng để trống" : "",
    ].filter { !$0.isEmpty }
    lines.append("\(form.file): \(office(form)), \(period): " + parts.joined(separator: ", "))
    for (row, isCorrection) in outcome.rows {
      let id = row.cells["item"] ?? ""
      lines.append("  \(isCorrection ? "sửa" : "thêm") \(id) (\(names[id] ?? "")): \(answers(row))")
    }
  }

  mutating func add(_ form: ReturnedForm, _ outcome: AppraisalTaking.Outcome) {
    lines.append("\(form.file): \(office(form)), thẩm định: \(outcome.rows.count) kết luận, \(outcome.blank) dòng để trống")
    for row in outcome.rows {
      lines.append("  thêm \(row.cells["evidence"] ?? ""): \(row.cells["verdict"] ?? "") (\(row.cells["date"] ?? ""))")
    }
  }

  mutating func add(_ evidence: [DraftRow], copies: Int) {
    guard !evidence.isEmpty else { return }
    lines.append("evidence.csv: \(evidence.count) minh chứng mới; chép \(copies) tệp vào evidence/")
    for row in evidence {
      let isPublic = row.cells["public"]?.lowercased() == "có"
      let file = row.cells["file"].map { ", \($0)" } ?? ""
      lines.append("  thêm \(row.cells["id"] ?? ""): \(row.cells["title"] ?? "")\(file), \(isPublic ? "công khai" : "không công khai")")
    }
  }

  private func office(_ form: ReturnedForm) -> String { form.record.office.map { offices[$0] ?? $0 } ?? "không nêu cơ quan" }

  private func answers(_ row: DraftRow) -> String {
    var parts: [String] = []
    if let part = row.cells["numerator"], let whole = row.cells["denominator"] { parts.append("\(part)/\(whole)") }
    if let value = row.cells["value"] { parts.append("kết quả \(value)") }
    if let state = row.cells["state"] { parts.append(state) }
    if let result = row.cells["result"] { parts.append("“\(TakingWords.short(result))”") }
    if let evidence = row.cells["evidence"] { parts.append("minh chứng \(evidence)") }
    return parts.isEmpty ? "chỉ có lời" : parts.joined(separator: "; ")
  }

  private static func short(_ words: String) -> String { words.count <= 60 ? words : words.prefix(57) + "…" }
}
