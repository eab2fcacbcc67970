import Editions
import PlanModel
import Templating

/// What the pages of targets, tasks and duties have in common.
final class ItemEntryView: TemplateView {
  let item: Item
  let kind: ItemKind
  /// The item as the plan was issued, before any amendment.
  let issued: Item
  let issuedDue: String
  let status: StatusView
  /// The pages between the commune's own and the item's.
  let trail: [LinkView]
  let plan: LinkView
  let explanation: Explanation
  let rule: String
  let lead: [OfficeCardView]
  let cooperating: [LinkView]
  /// The first pieces of evidence, as many as the page has room for.
  let evidence: [EvidenceRowView]
  let evidenceCount: Int
  let clarity: ClarityView?
  let words: ReportWords
  let alerts: [String]
  let needsExplanation: Bool
  let amendments: [String]
  let method: String
  let unassigned: String
  let evidenceRegister: String
  let computed: LinkView?
  private let assessed: ProgressStatus

  /// How many pieces of evidence a page has room for.
  private static let evidenceLimit = 8

  /// What is shown as the item's text: the mended reading where there is one.
  var text: String { item.reading ?? item.statement }

  init(
    _ item: Item, issued: Item, assessment: Assessment, target: Target?, plan: StandingPlan, in site: CommuneSite, on path: String,
    history: [ItemHistory.Entry], versions: [Amendment]
  ) {
    self.item = item
    self.issued = issued
    issuedDue = DeadlineWords.issued(issued, horizons: plan.plan.document.horizons)
    status = site.rowFacts[item.id]?.status ?? StatusView(assessment, alertsByPlan: site.alertsByPlan)
    assessed = assessment.status
    kind = assessment.kind
    let outline = SectionOutline(plan.plan.document, rows: kind.rows, planID: plan.plan.id)
    // Duties stand by section on the plan's page alone.
    let over = RelativeLink.from(path, to: kind == .duty ? site.address.plan(plan.plan.id) : site.address.home)
    trail = [
      LinkView(href: over + "#" + outline.anchor(of: item.section), text: Shortened.words(outline.title(of: item.section), limit: 40))
    ]
    self.plan = LinkView(href: RelativeLink.from(path, to: site.address.plan(plan.plan.id)), text: plan.plan.document.shortTitle)
    explanation = Explanation(
      .init(assessment: assessment, item: item, target: target, history: history, alertsByPlan: site.alertsByPlan))
    rule = assessment.rule.rawValue
    lead = item.lead.map { OfficeCardView($0, in: site, on: path) }
    cooperating = item.cooperating.map { OfficeLinks.link($0, in: site, on: path) }
    let register = RelativeLink.from(path, to: site.address.evidence)
    let cited = EvidenceRowView.cited(by: history, in: site)
    evidence = EvidenceRowView.rows(of: cited.prefix(ItemEntryView.evidenceLimit), history, item: item, in: site, on: path, register: register)
    evidenceCount = cited.count
    let document = plan.plan.document
    let row = target.map { ClarityRow($0, of: document) } ?? ClarityRow(item, kind: kind, of: document)
    clarity = site.commune.settings.clarity.map { ClarityView($0, row: row) }
    words = ReportWords(assessment.row, explanation: site.explanation(of: assessment))
    alerts = AlertReason.kinds(assessment, alertsByPlan: site.alertsByPlan)
    needsExplanation = !assessment.alerts.isEmpty && words.explanation == nil
    let table = kind.table
    amendments = versions.filter { $0.from <= site.asOf }.map { AmendmentWords.sentence($0, in: table) }
    // What a plan leaves to its appendix are the offices of its targets and tasks.
    unassigned = (kind == .duty ? nil : document.unassigned) ?? say("Kế hoạch không giao riêng")
    evidenceRegister = register
    computed = site.roadmapLink(of: target, on: path)
    method = RelativeLink.from(path, to: SiteAddress.method) + "#tt-" + assessment.status.rawValue
  }

  /// The plan's words that the page shows.
  var spoken: [String] { [text, issued.product, item.authority].compactMap { $0 } }

  /// The signs that the page of the item uses.
  func sprite(_ bar: BulletBar) -> SignSprite {
    var sprite = SignSprite(of: [assessed])
    sprite.use(bar)
    for piece in evidence { sprite.use(piece.sign.symbol) }
    for point in clarity?.points ?? [] { sprite.use(point.symbol) }
    return sprite
  }

  static let schema = ViewSchema<ItemEntryView>(
    "item_entry",
    [
      .text("id", "mã") { $0.item.id },
      .text("label", "số thứ tự, như V.18") { $0.item.label },
      .text("text", "nội dung, đã hiệu chỉnh lỗi in nếu có") { $0.text },
      .text("statement", "nội dung nguyên văn, như khi ban hành") { $0.issued.statement },
      .condition("has_reading", "nội dung đã được hiệu chỉnh") { $0.item.reading != nil },
      .optionalText("note", "ghi chú của người biên tập") { $0.item.note },
      .optionalText("source", "vị trí trong văn bản") { $0.item.source },
      .view("status", "trạng thái", StatusView.schema) { $0.status },
      .view("plan", "kế hoạch", LinkView.schema) { $0.plan },
      .text("due", "thời hạn như in trong kế hoạch") { DeadlineWords.printed($0.item) },
      .text("issued_due", "thời hạn như khi ban hành, có ngoặc kép khi là lời của kế hoạch") { $0.issuedDue },
      .optionalText("due_understood", "thời hạn khi ban hành được hiểu là") { DeadlineWords.understood($0.issued) },
      .optionalText("issued_product", "kết quả, sản phẩm như khi ban hành") { $0.issued.product },
      .optionalText("person", "chức vụ người phụ trách") { $0.item.person },
      .optionalText("product", "kết quả, sản phẩm") { $0.item.product },
      .optionalText("authority", "thẩm quyền") { $0.item.authority },
      .text("lead_role", "vai trò của cơ quan như in trong kế hoạch, không in thì là chủ trì hay được giao") { $0.item.leadRole ?? $0.kind.leadRole },
      .list("lead", "cơ quan chủ trì", OfficeCardView.schema) { $0.lead },
      .condition("has_cooperation", "bảng của kế hoạch có cột cơ quan phối hợp, người phụ trách; trách nhiệm thì không") { $0.kind != .duty },
      .condition("has_offices", "có gì để nói về cơ quan") { $0.kind != .duty || !$0.lead.isEmpty },
      .text("unassigned", "nói gì khi dòng không nêu cơ quan") { $0.unassigned },
      .list("cooperating", "cơ quan phối hợp", LinkView.schema) { $0.cooperating },
      .list("steps", "các bước tính", StepView.schema) { $0.explanation.steps.map(StepView.init) },
      .condition("has_steps", "có bước tính") { !$0.explanation.steps.isEmpty },
      .texts("conclusions", "kết luận của các bước tính") { $0.explanation.conclusions },
      .text("rule", "tên quy tắc đã dùng") { $0.rule },
      .text("method", "chỗ nói về quy tắc ở trang Cách tính") { $0.method },
      .texts("alerts", "từng cảnh báo và ngày bắt đầu") { $0.alerts },
      .condition("has_alerts", "có cảnh báo") { !$0.alerts.isEmpty },
      .condition("lacks_explanation", "có cảnh báo mà cơ quan chưa giải trình") { $0.needsExplanation },
      .optionalText("result", "kết quả bằng lời của báo cáo mới nhất") { $0.words.result },
      .optionalText("obstacle", "khó khăn, vướng mắc") { $0.words.obstacle },
      .optionalText("proposal", "kiến nghị, đề xuất") { $0.words.proposal },
      .optionalText("explanation", "giải trình của cơ quan") { $0.words.explanation },
      .condition("has_words", "báo cáo mới nhất có lời kèm theo") { $0.words.any },
      .list("evidence", "minh chứng, mới nhất trước", EvidenceRowView.schema) { $0.evidence },
      .condition("has_evidence", "có minh chứng") { !$0.evidence.isEmpty },
      .text("evidence_count", "số minh chứng") { String($0.evidenceCount) },
      .condition("has_more_evidence", "còn minh chứng không hiện ở trang này") { $0.evidenceCount > $0.evidence.count },
      .text("evidence_register", "danh mục tài liệu minh chứng") { $0.evidenceRegister },
      .text("more_evidence", "số minh chứng không hiện ở trang này") { String($0.evidenceCount - $0.evidence.count) },
      .optionalView("first_evidence", "minh chứng mới nhất", EvidenceRowView.schema) { $0.evidence.first },
      .optionalView("clarity", "nguyên tắc “rõ” của kế hoạch", ClarityView.schema) { $0.clarity },
      .optionalView("computed", "danh mục mà con số được tự tính từ đó; không có khi cơ quan báo cáo", LinkView.schema) { $0.computed },
      .texts("amendments", "điều chỉnh của kế hoạch") { $0.amendments },
      .condition("has_amendments", "kế hoạch đã được điều chỉnh ở dòng này") { !$0.amendments.isEmpty },
    ])
}

/// The words of the latest report.
struct ReportWords {
  let result: String?
  let obstacle: String?
  let proposal: String?
  let explanation: String?

  init(_ report: Report?, explanation: String?) {
    result = report?.result
    obstacle = report?.obstacle
    proposal = report?.proposal
    self.explanation = explanation
  }

  var any: Bool { result != nil || obstacle != nil || proposal != nil || explanation != nil }
}

/// A step of the computation.
final class StepView: TemplateView {
  let step: Explanation.Step

  init(_ step: Explanation.Step) {
    self.step = step
  }

  static let schema = ViewSchema<StepView>(
    "step",
    [
      .text("question", "câu hỏi") { $0.step.question },
      .optionalText("equation", "phép tính, có số") { $0.step.equation },
      .text("result", "kết quả của bước") { $0.step.result },
    ])
}
