import PlanModel

/// How one item stands and why, section by section.
struct ItemExplanationText {
  private(set) var out = PlainText()
  let site: CommuneSite
  let plan: StandingPlan
  let item: Item
  let target: Target?
  /// As issued, before any amendment.
  let issued: (item: Item, target: Target?)
  let amendments: [Amendment]
  let assessment: Assessment
  let history: [ItemHistory.Entry]
  let subject: Explanation.Subject

  /// The finished text.
  var text: String { out.text }

  /// The text of an item; nil when the commune has no such item. `remark` stands under its first line.
  init?(_ id: ItemID, in site: CommuneSite, remark: String? = nil) {
    guard let entry = PlanEntry(id, in: site), let assessment = site.judged.assessments[id] else { return nil }
    self.site = site
    self.assessment = assessment
    plan = entry.plan
    item = entry.item
    target = entry.target
    issued = (entry.issued, entry.issuedTarget)
    amendments = entry.amendments
    history = site.history(of: id)
    subject = Explanation.Subject(
      assessment: assessment, item: entry.item, target: entry.target, history: history, alertsByPlan: site.alertsByPlan)
    writeHead(remark)
    writePlan()
    writeAmendments()
    writeReports()
    writeVerdicts()
    writeCalendar()
    writeComputation()
    writeTurningPoints()
    writeRule()
  }

  /// Writes some lines.
  mutating func write(_ lines: (inout PlainText) -> Void) { lines(&out) }

  private mutating func writeHead(_ remark: String?) {
    let name = site.shortName(item, indicator: target?.indicator)
    out.line("\(site.commune.fullName), \(assessment.kind.noun) \(item.label): \(name)")
    if let remark { out.line(remark) }
    if site.commune.isDemonstration { out.line("SỐ LIỆU MINH HỌA: xã này không có thật.") }
    out.fact("Mã", item.id, indent: 0)
    out.fact("Trang", site.address.item(item.id, assessment.kind), indent: 0)
    out.fact("Tính đến ngày", Format.day(site.asOf), indent: 0)
    let status = StatusView(assessment, alertsByPlan: site.alertsByPlan)
    out.fact("Trạng thái", ([status.word] + status.details).joined(separator: "; ") + " (quy tắc \(assessment.rule.rawValue))", indent: 0)
  }

  private mutating func writeComputation() {
    let explanation = Explanation(subject)
    let turningPoints = TurningPoints(subject, hasCalendar: site.nextReport != nil).sentences
    out.heading("Vì sao là \(subject.word)?")
    if let day = assessment.referenceDay {
      out.fact("Ngày xét", Format.day(day))
    } else {
      out.fact("Ngày xét", "không có: chưa có báo cáo, chưa có kỳ nào đến hạn")
    }
    if let window = assessment.window {
      out.fact("Thời gian được xét", "từ ngày \(Format.day(window.start)) đến hết ngày \(Format.day(window.due))")
    }
    for (number, step) in explanation.steps.enumerated() {
      out.entry("\(step.question) \(step.equation.map { $0 + " " } ?? "")\(step.result)", mark: "\(number + 1).")
    }
    for sentence in explanation.conclusions where !turningPoints.contains(sentence) { out.line(sentence, indent: 2) }
    guard !assessment.alerts.isEmpty else { return }
    out.line(
      "Tính ở đây theo quy tắc nêu dưới, không phải cảnh báo của theodoinq.dcs.vn hay nq71.dongnai.gov.vn.", indent: 2)
    out.line(site.explanation(of: assessment).map { "Giải trình của cơ quan: \($0)" } ?? "Cơ quan chưa giải trình.", indent: 2, hanging: 2)
  }

  private mutating func writeTurningPoints() {
    let sentences = TurningPoints(subject, hasCalendar: site.nextReport != nil).sentences
    guard !sentences.isEmpty else { return }
    out.heading("Điều gì sẽ làm đổi")
    for sentence in sentences { out.entry(sentence) }
  }

  private mutating func writeRule() {
    out.heading("Câu của kế hoạch đặt ra quy tắc")
    let source = RuleSource(assessment.rule, settings: site.commune.settings)
    for sentence in source.sentences { write(sentence) }
    if let remark = source.remark { out.line(remark, indent: 2) }
    out.fact("Cách tính", SiteAddress.method + "#tt-" + assessment.status.rawValue)
  }

  /// A quotation with its place.
  mutating func write(_ sentence: PlanSentence) {
    out.line("“\(sentence.text)”" + (sentence.source.map { " (\($0))" } ?? ""), indent: 2, hanging: 1)
  }
}

/// An item with the plan it stands in.
private struct PlanEntry {
  let plan: StandingPlan
  let item: Item
  let target: Target?
  let issued: Item
  let issuedTarget: Target?
  let amendments: [Amendment]

  init?(_ id: ItemID, in site: CommuneSite) {
    for plan in site.plans {
      if let target = plan.plan.targets.first(where: { $0.original.item.id == id }) {
        self.init(plan, target, site.asOf, \.item, target: { $0 })
        return
      }
      if let task = plan.plan.tasks.first(where: { $0.original.item.id == id }) {
        self.init(plan, task, site.asOf, \.item, target: { _ in nil })
        return
      }
      if let duty = plan.plan.duties.first(where: { $0.original.item.id == id }) {
        self.init(plan, duty, site.asOf, \.item, target: { _ in nil })
        return
      }
    }
    return nil
  }

  private init<Row>(_ plan: StandingPlan, _ row: Versioned<Row>, _ day: Day, _ item: (Row) -> Item, target: (Row) -> Target?) {
    let standing = row.standing(on: day)
    self.plan = plan
    self.item = item(standing)
    self.target = target(standing)
    issued = item(row.original)
    issuedTarget = target(row.original)
    amendments = row.versions.map(\.amendment)
  }
}
