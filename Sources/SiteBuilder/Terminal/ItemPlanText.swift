import PlanModel

/// What the plan says of the item, and what has changed it since.
extension ItemExplanationText {
  mutating func writePlan() {
    let document = plan.plan.document
    let (issued, issuedTarget) = issued
    let unassigned = (assessment.kind == .duty ? nil : document.unassigned) ?? "kế hoạch không giao riêng"
    let (item, target, offices, kind) = (item, target, site.offices, assessment.kind)
    write { out in
      out.heading("Kế hoạch viết")
      out.line("“\(issued.statement)”", indent: 2, hanging: 1)
      out.fact("Kế hoạch", document.shortTitle)
      out.fact("Vị trí", issued.source)
      out.fact("Được hiểu là", item.reading.map { "“\($0)”" })
      out.fact("Ghi chú", item.note)
      if let issuedTarget {
        let printed = issuedTarget.printedGoal.map { "“\($0)”" } ?? "không ghi"
        let unit = issuedTarget.unit.map { ", đơn vị tính “\($0)”" } ?? ""
        out.fact(
          "Mục tiêu",
          "in là \(printed)\(unit); "
            + (issuedTarget.goal.comparator == .none ? "không đo được bằng số" : "hiểu là \(FigureWords.goal(of: issuedTarget))"))
      }
      if kind != .duty {
        out.fact(
          "Thời hạn",
          DeadlineWords.issued(issued, horizons: document.horizons) + (DeadlineWords.understood(issued).map { "; hiểu là \($0)" } ?? ""))
      }
      if let target {
        out.fact("Mức đầu kỳ", target.baseline.map { FigureWords.value($0, of: target) } ?? "không nêu")
        let milestones = target.milestones.map { "ngày \(Format.day($0.date)) \(FigureWords.value($0.value, of: target))" }
        out.fact("Mốc", milestones.isEmpty ? nil : milestones.joined(separator: "; "))
      }
      out.fact("Bắt đầu", item.start.map { "ngày " + Format.day($0) })
      let role = item.leadRole ?? kind.leadRole.capitalizedFirst
      out.fact(role, item.lead.isEmpty ? unassigned : item.lead.map { ItemExplanationText.name(of: $0, among: offices) }.joined(separator: "; "))
      if !item.cooperating.isEmpty {
        out.fact("Phối hợp", item.cooperating.map { ItemExplanationText.name(of: $0, among: offices) }.joined(separator: "; "))
      }
      out.fact("Người phụ trách", item.person)
      out.fact("Sản phẩm", item.product)
      out.fact("Thẩm quyền", item.authority)
    }
  }

  mutating func writeAmendments() {
    let known = amendments.filter { $0.from <= site.asOf }
    let later = amendments.count - known.count
    guard !amendments.isEmpty else { return }
    let (item, target, table) = (item, target, assessment.kind.table)
    let horizons = plan.plan.document.horizons
    write { out in
      out.heading("Điều chỉnh của kế hoạch đang có hiệu lực")
      for amendment in known { out.entry(AmendmentWords.sentence(amendment, in: table)) }
      if !known.isEmpty {
        if let target { out.fact("Mục tiêu nay là", FigureWords.goal(of: target)) }
        out.fact("Thời hạn nay là", DeadlineWords.planned(item, horizons: horizons) ?? "không nêu")
      }
      if later > 0 { out.line("\(later) điều chỉnh có hiệu lực sau ngày tính, chưa được dùng.", indent: 2) }
    }
  }

  /// The office's name, and the words of the row where these differ.
  private static func name(of reference: OfficeReference, among offices: [OfficeID: Office]) -> String {
    guard let name = offices[reference.id]?.name, name != reference.printed else { return reference.printed }
    return "\(name) (ở dòng này in là “\(reference.printed)”)"
  }
}
