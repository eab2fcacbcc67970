import PlanModel
import Templating

/// The bản tin of a period, for residents and notice boards: one or two A4 pages.
final class BulletinPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let end: PaperEndView
  let paper: PaperSite
  let counts: PaperCountsView
  let met: [PaperItemView]
  let alerts: [PaperItemView]
  let late: [PaperItemView]
  let due: [PaperGroupView]
  let groups: [BulletinGroupView]
  let offices: [PaperOfficeView]

  /// How many entries of a list fit two sheets; the rest is counted, and stands on the commune's page.
  static let limit = 6
  /// The same of what is red.
  static let redLimit = 10

  init(_ paper: PaperSite, frame siteFrame: SiteFrame) {
    let path = paper.address.bulletin
    let lists = paper.lists
    self.paper = paper
    standing = StandingView(paper.site, on: path)
    end = PaperEndView(paper, on: path, frame: siteFrame)
    counts = paper.counts
    met = lists.met
    alerts = lists.alerts
    late = lists.late
    due = lists.due
    groups = BulletinGroupView.all(of: paper)
    offices = paper.figures.offices.filter { !$0.reports.isEmpty }.map { PaperOfficeView($0, in: paper, on: path) }
    frame = paper.frame("Bản tin tiến độ " + PaperWords.period(paper.period), on: path, site: siteFrame)
  }

  private var done: String {
    let target = paper.met(.target)
    let task = paper.met(.task)
    guard target.judged + task.judged > 0 else {
      let duty = paper.met(.duty)
      return "Hoàn thành \(duty.now) trên \(duty.judged) trách nhiệm, giải pháp"
    }
    let parts = [
      target.judged > 0 ? "đạt \(target.now) trên \(target.judged) chỉ tiêu" : nil,
      task.judged > 0 ? "hoàn thành \(task.now) trên \(task.judged) nhiệm vụ" : nil,
    ]
    return "Đã " + parts.compactMap { $0 }.joined(separator: ", ")
  }

  static let schema = ViewSchema<BulletinPage>(
    "bulletin",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("end", "các dạng khác và địa chỉ", PaperEndView.schema) { $0.end },
      .text("period", "kỳ, như “tháng 10 năm 2026”") { PaperWords.period($0.paper.period) },
      .text("span", "tháng, 6 tháng hay năm") { PaperWords.span($0.paper.period) },
      .text("cut_off", "ngày chốt số liệu") { Format.day($0.paper.paper.cutOff) },
      .text("issuer", "cơ quan phát hành bản tin") { view in
        view.paper.paper.issuer ?? "Ủy ban nhân dân \(view.paper.site.commune.settings.kind.rawValue) \(view.paper.site.commune.settings.name)"
      },
      .condition("has_data", "đã có số liệu tiến độ") { $0.paper.site.hasData },
      .condition("is_draft", "bản dự thảo, chưa ban hành") { !$0.paper.site.commune.isDemonstration && $0.paper.paper.isDraft },
      .text("done", "đã đạt bao nhiêu, bằng lời") { $0.done },
      .text("movement", "so với kỳ trước, bằng lời") { PaperSentences($0.paper).movement },
      .view("counts", "bảng đếm", PaperCountsView.schema) { $0.counts },
      .list("groups", "chỉ tiêu theo nhóm", BulletinGroupView.schema) { $0.groups },
      .condition("has_groups", "kế hoạch có chỉ tiêu") { !$0.groups.isEmpty },
      .list("met", "mới đạt, hoàn thành trong kỳ", PaperItemView.schema) { Array($0.met.prefix(BulletinPage.limit)) },
      .condition("has_met", "có việc mới đạt, hoàn thành") { !$0.met.isEmpty },
      .text("met_count", "số việc mới đạt, hoàn thành") { String($0.met.count) },
      .condition("has_more_met", "còn việc mới đạt không hiện ở đây") { $0.met.count > BulletinPage.limit },
      .list("alerts", "việc đỏ, lâu nhất trước", PaperItemView.schema) { Array($0.alerts.prefix(BulletinPage.redLimit)) },
      .condition("has_alerts", "có việc đỏ") { !$0.alerts.isEmpty },
      .text("alert_heading", "số việc đỏ, bằng lời") { StatusWords.alertCount($0.alerts.count, alertsByPlan: $0.paper.site.alertsByPlan) },
      .condition("has_more_alerts", "còn việc đỏ không hiện ở đây") { $0.alerts.count > BulletinPage.redLimit },
      .text("more_alerts", "số việc đỏ không hiện ở đây") { String(max(0, $0.alerts.count - BulletinPage.redLimit)) },
      .list("late", "việc chậm hoặc tụt dưới mục tiêu", PaperItemView.schema) { Array($0.late.prefix(BulletinPage.limit)) },
      .condition("has_late", "có việc chậm") { !$0.late.isEmpty },
      .text("late_count", "số việc chậm") { String($0.late.count) },
      .condition("has_more_late", "còn việc chậm không hiện ở đây") { $0.late.count > BulletinPage.limit },
      .text("more_late", "số việc chậm không hiện ở đây") { String(max(0, $0.late.count - BulletinPage.limit)) },
      .text("due_words", "việc sắp đến hạn, bằng lời") { PaperSentences($0.paper).due },
      .list("due", "việc sắp đến hạn theo ngày", PaperGroupView.schema) { $0.due },
      .condition("has_due", "có việc sắp đến hạn") { !$0.due.isEmpty },
      .list("punctual", "cơ quan báo cáo đủ, đúng hạn trong kỳ", PaperOfficeView.schema) { $0.offices.filter(\.isPunctual) },
      .condition("has_punctual", "có cơ quan báo cáo đủ, đúng hạn") { $0.offices.contains(where: \.isPunctual) },
      .list("others", "cơ quan gửi chậm, chưa gửi hoặc còn thiếu việc trong kỳ", PaperOfficeView.schema) { $0.offices.filter { !$0.isPunctual } },
      .condition("has_others", "có cơ quan gửi chậm, chưa gửi hoặc còn thiếu việc") { !$0.offices.allSatisfy(\.isPunctual) },
      .condition("has_offices", "có báo cáo đến hạn trong kỳ") { !$0.offices.isEmpty },
      .optionalText("expected_day", "ngày lấy mức cần đạt") { PaperSentences($0.paper).expectedDay },
      .text("evidence_words", "minh chứng trong kỳ, bằng lời") { PaperSentences($0.paper).evidence },
    ])
}

/// A group of targets as one bar.
final class BulletinGroupView: TemplateView {
  let title: String
  let counts: StatusCounts
  let words: String
  let id: String

  private init(title: String, counts: StatusCounts, words: String, id: String) {
    self.title = title
    self.counts = counts
    self.words = words
    self.id = id
  }

  /// The groups of a paper's targets.
  static func all(of paper: PaperSite) -> [BulletinGroupView] {
    paper.figures.groups.enumerated().map { index, group in
      let counts = StatusCounts(group.items.compactMap { paper.figures.now.assessments[$0] })
      return BulletinGroupView(
        title: group.heading, counts: counts,
        words: PaperWords.counts(counts, kind: .target, alertsByPlan: paper.site.alertsByPlan), id: "nhom-\(index + 1)")
    }
  }

  static let schema = ViewSchema<BulletinGroupView>(
    "bulletin_group",
    [
      .text("title", "tên nhóm") { $0.title },
      .text("met", "số chỉ tiêu đã đạt") { String($0.counts[.met]) },
      .text("judged", "số chỉ tiêu được xét") { String($0.counts.judged) },
      .text("words", "số theo trạng thái, bằng lời") { $0.words },
      .markup("bar", "thanh đếm đen trắng") { view, out in PaperCountBar(counts: view.counts, id: view.id).write(to: &out) },
    ])
}

extension PaperSite {
  /// The frame of one of its pages.
  func frame(_ title: String, on path: String, site frame: SiteFrame) -> FrameView {
    site.frame(
      title, description: "\(site.commune.fullName): \(title.lowercasedFirst), số liệu đến hết \(PaperWords.day(paper.cutOff)).", on: path,
      site: frame, trail: [LinkView(href: RelativeLink.from(path, to: site.address.papers), text: "Bản tin")], date: paper.date, isOnce: true,
      socialCard: address.socialCard)
  }
}
