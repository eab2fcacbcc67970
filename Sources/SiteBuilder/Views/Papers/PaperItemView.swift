import PlanModel
import Templating

/// A target, task or duty in a paper. It is put into words when a page asks, for each list shows other parts of it.
final class PaperItemView: TemplateView {
  let entry: PaperFigures.Entry
  let words: PaperItemWords
  let site: CommuneSite
  let detail: String

  /// An item, with what the list it stands in says of it.
  init(_ entry: PaperFigures.Entry, _ words: PaperItemWords, in site: CommuneSite, detail: String = "") {
    self.entry = entry
    self.words = words
    self.site = site
    self.detail = detail
  }

  private var assessment: Assessment { entry.assessment }
  /// What it is.
  var kind: ItemKind { assessment.kind }
  /// Its number: "V.18".
  var label: String { words.label }
  /// Its short name.
  var name: String { words.name }
  /// Its words.
  var text: String { words.text }
  /// The offices that lead it; nil where the plan names none.
  var offices: String? { words.offices }
  /// The figure, or what stands for it; nil when nothing is known.
  var value: String? { FigureLine.value(assessment, target: entry.target) }
  /// Why it is red; empty where it is not.
  var reason: String { assessment.status == .alert ? AlertReason.words(assessment, target: entry.target) : "" }

  private var shortWord: String { StatusWords.wording(kind: kind, alertsByPlan: site.alertsByPlan).short(assessment.status) }
  private var bar: PaperBar { PaperBar(FigureLine.picture(assessment, target: entry.target), id: "m-" + entry.item.id) }
  private var since: Day? { assessment.alerts.map(\.since).min() }

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
      .text("id", "mã") { $0.entry.item.id },
      .text("label", "số thứ tự, như V.18") { $0.label },
      .text("name", "tên ngắn") { $0.name },
      .text("text", "nội dung") { $0.text },
      .text("short_text", "nội dung rút gọn") { $0.words.shortText },
      .text("href", "trang của chỉ tiêu, nhiệm vụ, trách nhiệm") { $0.words.href },
      .text("kind", "chỉ tiêu, nhiệm vụ hay trách nhiệm") { $0.kind.noun },
      .text("mark", "NV trước số của nhiệm vụ, TN trước số của trách nhiệm, chỉ tiêu không có gì") { $0.mark },
      .text("word", "trạng thái") { StatusWords.full($0.assessment, alertsByPlan: $0.site.alertsByPlan) },
      .text("short_word", "trạng thái như trong bảng đếm") { $0.shortWord },
      .markup("bar", "thanh tiến độ đen trắng; không có gì khi không có gì để vẽ") { view, out in view.bar.write(to: &out) },
      .optionalText("value", "kết quả, như 41,2%") { $0.value },
      .optionalText("goal", "mục tiêu như đã hiểu") { $0.words.goal },
      .optionalText("offices", "cơ quan chủ trì") { $0.offices },
      .text("reason", "vì sao đỏ, có số") { $0.reason.capitalizedFirst },
      .optionalText("since", "đỏ từ ngày") { $0.since.map(Format.day) },
      .optionalText("explanation", "giải trình của cơ quan") { $0.site.explanation(of: $0.assessment) },
      .optionalText("obstacle", "khó khăn, vướng mắc") { $0.assessment.row?.obstacle },
      .optionalText("proposal", "kiến nghị, đề xuất của cơ quan") { $0.assessment.row?.proposal },
      .optionalText("due", "thời hạn như in trong kế hoạch") { $0.entry.item.printedDue },
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
