import Editions
import Markdown
import PlanModel
import Templating

/// A plan's page: the document, its text, the way to each target and task, its duties, editorial notes.
final class PlanPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let document: PlanDocument
  let body: MarkdownDocument
  let targetGroups: [ItemGroupView]
  let taskGroups: [ItemGroupView]
  let dutyGroups: [ItemGroupView]
  let notes: [NoteView]
  let settings: CommuneSettings
  let counts: String

  init(_ plan: StandingPlan, in site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.plan(plan.plan.id)
    document = plan.plan.document
    settings = site.commune.settings
    body = MarkdownDocument(plan.plan.document.body, headingLevelOffset: 1)
    standing = StandingView(site, on: path)
    targetGroups = ItemGroupView.targets(of: plan, in: site, on: path)
    taskGroups = ItemGroupView.tasks(of: plan, in: site, on: path)
    dutyGroups = ItemGroupView.duties(of: plan, in: site, on: path)
    notes =
      plan.targets.compactMap { NoteView($0.item, address: site.address.target($0.item.id), on: path) }
      + plan.tasks.compactMap { NoteView($0.item, address: site.address.task($0.item.id), on: path) }
      + plan.duties.compactMap { NoteView($0.item, address: site.address.duty($0.item.id), on: path) }
    counts = say("\(plan.targets.count) chỉ tiêu, \(plan.tasks.count) nhiệm vụ, \(plan.duties.count) trách nhiệm, giải pháp")
    frame = site.frame(document.shortTitle, description: "\(site.commune.fullName): \(counts).", on: path, site: siteFrame, date: document.date)
  }

  private var number: String {
    if let number = document.number { return say("Số: ") + number }
    return document.printedNumber ?? say("Số: (bản chữ không ghi)")
  }

  private var date: String { document.date.map(Format.day) ?? document.printedDate ?? say("(bản chữ không ghi ngày)") }

  static let schema = ViewSchema<PlanPage>(
    "plan",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .text("kind", "loại văn bản") { $0.document.kind },
      .text("short_title", "tên ngắn") { $0.document.shortTitle },
      .text("title", "trích yếu nguyên văn") { $0.document.title },
      .text("number", "số") { $0.number },
      .text("date", "ngày ban hành") { $0.date },
      .text("issuer", "cơ quan ban hành") { $0.document.issuer },
      .condition("is_incomplete", "bản chữ không ghi đủ số, ngày") { $0.document.number == nil || $0.document.date == nil },
      .optionalText("carries_out", "thực hiện văn bản nào") { $0.document.carriesOut },
      .text("counts", "số chỉ tiêu, nhiệm vụ, trách nhiệm") { $0.counts },
      .texts("horizons", "mốc của kế hoạch") { $0.document.horizons.map(\.title) },
      .texts("legal_basis", "căn cứ") { $0.document.legalBasis },
      .condition("has_legal_basis", "văn bản nêu căn cứ") { !$0.document.legalBasis.isEmpty },
      .condition("has_recipients", "văn bản nêu nơi nhận") { !$0.document.recipients.isEmpty },
      .texts("recipients", "nơi nhận") { $0.document.recipients },
      .optionalView("signer", "người ký", SignerView.schema) { $0.document.signer.map(SignerView.init) },
      .optionalText("note", "ghi chú của người biên tập") { $0.document.note },
      .markup("body", "toàn văn") { view, out in out.write(view.body.html) },
      .list("contents", "mục lục của toàn văn", LinkView.schema) { view in
        view.body.headings.filter { $0.level <= 3 }.map { LinkView(href: "#" + $0.id, text: $0.text) }
      },
      .list("target_groups", "chỉ tiêu theo nhóm", ItemGroupView.schema) { $0.targetGroups },
      .list("task_groups", "nhiệm vụ theo nhóm", ItemGroupView.schema) { $0.taskGroups },
      .list("duty_groups", "trách nhiệm, giải pháp theo mục", ItemGroupView.schema) { $0.dutyGroups },
      .condition("has_targets", "có chỉ tiêu") { !$0.targetGroups.isEmpty },
      .condition("has_tasks", "có nhiệm vụ") { !$0.taskGroups.isEmpty },
      .condition("has_duties", "có trách nhiệm, giải pháp") { !$0.dutyGroups.isEmpty },
      .list("notes", "ghi chú theo dòng", NoteView.schema) { $0.notes },
      .condition("has_notes", "có ghi chú theo dòng") { !$0.notes.isEmpty },
      .texts("calendar", "chế độ báo cáo") { view in
        var seen = Set<String>()
        return view.settings.calendar.map(\.basis.text).filter { seen.insert($0).inserted }
      },
      .condition("has_calendar", "kế hoạch nêu chế độ báo cáo") { !$0.settings.calendar.isEmpty },
    ])
}

/// Who signed a plan.
final class SignerView: TemplateView {
  let signer: PlanDocument.Signer

  init(_ signer: PlanDocument.Signer) {
    self.signer = signer
  }

  static let schema = ViewSchema<SignerView>(
    "signer",
    [
      .optionalText("authority", "quyền ký, như KT. CHỦ TỊCH") { $0.signer.authority },
      .text("post", "chức vụ") { $0.signer.post },
      .text("name", "họ tên") { $0.signer.name },
    ])
}

/// An editorial note on a row.
final class NoteView: TemplateView {
  let label: String
  let href: String
  let note: String

  init?(_ item: Item, address: String, on path: String) {
    guard let note = item.note else { return nil }
    self.note = note
    label = item.label
    href = RelativeLink.from(path, to: address)
  }

  static let schema = ViewSchema<NoteView>(
    "note",
    [
      .text("label", "số thứ tự") { $0.label },
      .text("href", "trang của dòng") { $0.href },
      .text("note", "ghi chú") { $0.note },
    ])
}
