import PlanModel
import Templating

/// A target, task or duty in a paper.
final class PaperItemView: TemplateView {
  let id: ItemID
  let label: String
  let name: String
  let text: String
  let href: String
  let kind: ItemKind
  let word: String
  let shortWord: String
  let bar: PaperBar
  let value: String?
  let goal: String?
  let offices: String?
  let reason: String
  let since: Day?
  let explanation: String?
  let obstacle: String?
  let proposal: String?
  let due: String?
  let detail: String

  /// An item on the page at `path`, with what the list it stands in says of it.
  init(_ entry: PaperFigures.Entry, in paper: PaperSite, on path: String, detail: String = "") {
    let (item, target, assessment) = (entry.item, entry.target, entry.assessment)
    let site = paper.site
    id = item.id
    label = item.label
    name = site.shortName(item, indicator: target?.indicator)
    text = paper.text(item)
    href = RelativeLink.from(path, to: site.address.item(item.id, assessment.kind))
    kind = assessment.kind
    word = StatusWords.full(assessment, alertsByPlan: site.alertsByPlan)
    shortWord = StatusWords.wording(kind: assessment.kind, alertsByPlan: site.alertsByPlan).short(assessment.status)
    bar = PaperBar(FigureLine.picture(assessment, target: target), id: "m-" + item.id)
    value = FigureLine(assessment, item: item, target: target).value
    goal = target.flatMap { $0.goal.comparator == .none ? nil : FigureWords.goal(of: $0) }
    offices = paper.offices(item)
    reason = assessment.status == .alert ? AlertReason.words(assessment, target: target) : ""
    since = assessment.alerts.map(\.since).min()
    explanation = site.explanation(of: assessment)
    obstacle = assessment.row?.obstacle
    proposal = assessment.row?.proposal
    due = item.printedDue
    self.detail = detail
  }

  /// "NV " before a task's number, "TN " before a duty's: their numbers are the same as those of targets.
  var mark: String {
    switch kind {
    case .target: return ""
    case .task: return "NV "
    case .duty: return "TN "
    }
  }

  static let schema = ViewSchema<PaperItemView>(
    "paper_item",
    [
      .text("id", "mã") { $0.id },
      .text("label", "số thứ tự, như V.18") { $0.label },
      .text("name", "tên ngắn") { $0.name },
      .text("text", "nội dung") { $0.text },
      .text("short_text", "nội dung rút gọn") { Shortened.words($0.text, limit: 110) },
      .text("href", "trang của chỉ tiêu, nhiệm vụ, trách nhiệm") { $0.href },
      .text("kind", "chỉ tiêu, nhiệm vụ hay trách nhiệm") { $0.kind.noun },
      .text("mark", "NV trước số của nhiệm vụ, TN trước số của trách nhiệm, chỉ tiêu không có gì") { $0.mark },
      .text("word", "trạng thái") { $0.word },
      .text("short_word", "trạng thái như trong bảng đếm") { $0.shortWord },
      .markup("bar", "thanh tiến độ đen trắng; không có gì khi không có gì để vẽ") { view, out in view.bar.write(to: &out) },
      .optionalText("value", "kết quả, như 41,2%") { $0.value },
      .optionalText("goal", "mục tiêu như đã hiểu") { $0.goal },
      .optionalText("offices", "cơ quan chủ trì") { $0.offices },
      .text("reason", "vì sao đỏ, có số") { $0.reason.capitalizedFirst },
      .optionalText("since", "đỏ từ ngày") { $0.since.map(VietnameseFormat.day) },
      .optionalText("explanation", "giải trình của cơ quan") { $0.explanation },
      .optionalText("obstacle", "khó khăn, vướng mắc") { $0.obstacle },
      .optionalText("proposal", "kiến nghị, đề xuất của cơ quan") { $0.proposal },
      .optionalText("due", "thời hạn như in trong kế hoạch") { $0.due },
      .text("detail", "điều danh sách nói thêm") { $0.detail },
    ])
}

/// Items under a heading.
final class PaperGroupView: TemplateView {
  let title: String
  let counts: String
  let items: [PaperItemView]

  init(title: String, counts: String = "", items: [PaperItemView]) {
    self.title = title
    self.counts = counts
    self.items = items
  }

  static let schema = ViewSchema<PaperGroupView>(
    "paper_group",
    [
      .text("title", "tên nhóm") { $0.title },
      .text("counts", "số theo trạng thái, bằng lời") { $0.counts },
      .text("count", "số mục") { String($0.items.count) },
      .optionalText("names", "tên từng mục, khi không quá 6 mục") { view in
        view.items.count > 6 ? nil : view.items.map { $0.mark + $0.label + " " + $0.name }.joined(separator: "; ")
      },
      .list("items", "từng mục", PaperItemView.schema) { $0.items },
    ])
}
