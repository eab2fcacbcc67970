import PlanModel
import Templating

/// The báo cáo (or thông báo) of a period, in the form of Nghị định 30/2020/NĐ-CP: what leaders sign.
final class OfficialPaperPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let head: PaperHeadView
  let end: PaperEndView
  let paper: PaperSite
  let counts: PaperCountsView
  let results: PassageView?
  let difficulties: PassageView?
  let tasks: PassageView?
  let proposals: PassageView?
  let alerts: [PaperItemView]
  let changes: [PaperGroupView]
  let due: [PaperGroupView]
  let groups: [PaperGroupView]
  let offices: [PaperOfficeView]
  let corrections: [PaperItemView]
  let amendments: [PaperItemView]
  let budget: [BudgetSumView]
  let obstacles: [PaperItemView]
  let wishes: [PaperItemView]

  init(_ paper: PaperSite, frame siteFrame: SiteFrame) {
    let path = paper.address.report
    let lists = paper.lists
    self.paper = paper
    standing = StandingView(paper.site, on: path)
    head = PaperHeadView(paper, on: path)
    end = PaperEndView(paper, on: path, frame: siteFrame)
    counts = paper.counts
    results = PassageView(paper.paper, .results)
    difficulties = PassageView(paper.paper, .difficulties)
    tasks = PassageView(paper.paper, .tasks)
    proposals = PassageView(paper.paper, .proposals)
    alerts = lists.alerts
    changes = lists.changes
    due = lists.due
    groups = lists.groups
    offices = paper.figures.offices.map { PaperOfficeView($0, in: paper, on: path) }
    corrections = lists.corrections
    amendments = lists.amendments
    budget = paper.figures.budget.map(BudgetSumView.init)
    obstacles = lists.difficulties
    wishes = lists.proposals
    frame = paper.frame(PaperWords.kind(paper.paper.kind) + " " + PaperWords.period(paper.period), on: path, site: siteFrame)
  }

  /// The paragraph that is written by rule where the author wrote none.
  private var summary: String {
    let sentences = PaperSentences(paper)
    return [sentences.standing, sentences.movement].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var closing: String {
    "Trên đây là \(PaperWords.kind(paper.paper.kind).lowercasedFirst) kết quả thực hiện kế hoạch \(PaperWords.period(paper.period)) của "
      + (paper.paper.issuer ?? "Ủy ban nhân dân \(paper.site.commune.settings.kind.rawValue) \(paper.site.commune.settings.name)") + "./."
  }

  static let schema = ViewSchema<OfficialPaperPage>(
    "official_paper",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("head", "thể thức văn bản", PaperHeadView.schema) { $0.head },
      .view("end", "các dạng khác và địa chỉ", PaperEndView.schema) { $0.end },
      .text("span", "tháng, 6 tháng hay năm") { PaperWords.span($0.paper.period) },
      .text("next", "kỳ tới, như “tháng 11 năm 2026”") { PaperWords.next($0.paper.period) },
      .text("year", "năm của kỳ") { String($0.paper.period.year) },
      .condition("has_data", "đã có số liệu tiến độ") { $0.paper.site.hasData },
      .text("cut_off", "câu về ngày chốt số liệu") { PaperSentences($0.paper).cutOff },
      .optionalView("results", "đoạn kết quả do tác giả viết", PassageView.schema) { $0.results },
      .text("summary", "đoạn kết quả viết theo số liệu") { $0.summary },
      .view("counts", "bảng đếm", PaperCountsView.schema) { $0.counts },
      .list("alerts", "việc đỏ, lâu nhất trước", PaperItemView.schema) { $0.alerts },
      .condition("has_alerts", "có việc đỏ") { !$0.alerts.isEmpty },
      .text("alert_heading", "tiêu đề của bảng việc đỏ") { $0.paper.redWord.capitalizedFirst },
      .list("changes", "thay đổi so với kỳ trước", PaperGroupView.schema) { $0.changes },
      .condition("has_changes", "có thay đổi") { !$0.changes.isEmpty },
      .text("due_words", "việc sắp đến hạn, bằng lời") { PaperSentences($0.paper).due },
      .list("due", "việc sắp đến hạn theo ngày", PaperGroupView.schema) { $0.due },
      .condition("has_due", "có việc sắp đến hạn") { !$0.due.isEmpty },
      .list("groups", "chỉ tiêu theo nhóm", PaperGroupView.schema) { $0.groups },
      .condition("has_groups", "kế hoạch có chỉ tiêu") { !$0.groups.isEmpty },
      .optionalText("expected_day", "ngày lấy mức cần đạt") { PaperSentences($0.paper).expectedDay },
      .list("offices", "các cơ quan", PaperOfficeView.schema) { $0.offices },
      .condition("has_offices", "có cơ quan chủ trì") { !$0.offices.isEmpty },
      .condition("lacks_due_day", "kế hoạch không nêu ngày hạn báo cáo") { view in
        view.paper.site.commune.settings.calendar.allSatisfy { $0.due == nil }
      },
      .text("evidence_words", "minh chứng trong kỳ, bằng lời") { PaperSentences($0.paper).evidence },
      .optionalText("open_data", "dữ liệu mở đã công bố, bằng lời") { PaperSentences($0.paper).openData },
      .list("corrections", "điều chỉnh số liệu trong kỳ", PaperItemView.schema) { $0.corrections },
      .condition("has_corrections", "có điều chỉnh số liệu") { !$0.corrections.isEmpty },
      .text("correction_count", "số lần điều chỉnh số liệu") { String($0.corrections.count) },
      .list("amendments", "điều chỉnh kế hoạch trong kỳ", PaperItemView.schema) { $0.amendments },
      .condition("has_amendments", "có điều chỉnh kế hoạch") { !$0.amendments.isEmpty },
      .text("amendment_count", "số điều chỉnh kế hoạch") { String($0.amendments.count) },
      .list("budget", "kinh phí của năm theo nguồn", BudgetSumView.schema) { $0.budget },
      .condition("has_budget", "có số liệu kinh phí") { !$0.budget.isEmpty },
      .optionalView("difficulties", "tồn tại, khó khăn do tác giả viết", PassageView.schema) { $0.difficulties },
      .list("obstacles", "khó khăn, giải trình của các cơ quan", PaperItemView.schema) { $0.obstacles },
      .condition("has_obstacles", "có khó khăn, giải trình") { !$0.obstacles.isEmpty },
      .optionalView("tasks", "nhiệm vụ trọng tâm do tác giả viết", PassageView.schema) { $0.tasks },
      .optionalView("proposals", "kiến nghị do tác giả viết", PassageView.schema) { $0.proposals },
      .list("wishes", "kiến nghị, đề xuất của các cơ quan", PaperItemView.schema) { $0.wishes },
      .condition("has_wishes", "có kiến nghị, đề xuất") { !$0.wishes.isEmpty },
      .text("closing", "câu kết") { $0.closing },
    ])
}
