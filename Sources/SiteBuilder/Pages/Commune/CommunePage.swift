import Editions
import PlanModel
import Templating

/// A commune's own page: counts, alerts, targets by group with bars, tasks, offices, what is new, plans and data.
final class CommunePage: TemplateView {
  let frame: FrameView
  let site: CommuneSite
  let targets: CountView
  let tasks: CountView
  let duties: CountView
  /// The duties by section where the plans have no targets; elsewhere the plan's page lists them.
  let dutyGroups: [ItemGroupView]
  let firstAlerts: [AlertRowView]
  let standing: StandingView
  let terms: TermsView
  let targetGroups: [ItemGroupView]
  let taskGroups: [ItemGroupView]
  let offices: [OfficeRowView]
  /// Offices that the plans name without giving them a row.
  let namedOffices: [LinkView]
  let changes: MonthChanges?
  let upcoming: [UpcomingView]
  let plans: [LinkView]
  let further: [LinkView]
  /// On paper, the way back to this page; nil without a public address.
  let code: QRCode?

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    self.site = site
    let path = site.address.home
    let targets = site.targets
    let tasks = site.tasks
    self.targets = CountView(site.counts(targets.map(\.item.id)), kind: .target, alertsByPlan: site.alertsByPlan)
    self.tasks = CountView(site.counts(tasks.map(\.item.id)), kind: .task, alertsByPlan: site.alertsByPlan)
    duties = CountView(site.counts(site.duties.map(\.item.id)), kind: .duty, alertsByPlan: site.alertsByPlan)
    dutyGroups = targets.isEmpty ? site.plans.flatMap { ItemGroupView.duties(of: $0, in: site, on: path) } : []
    firstAlerts = AlertList(site).rows(on: path, limit: 3)
    standing = StandingView(site, on: path)
    terms = TermsView(siteFrame.glossary, kind: TermsView.commune(site))
    targetGroups = ItemGroupView.targets(of: site, on: path)
    taskGroups = ItemGroupView.tasks(of: site, on: path)
    let allOffices = site.commune.offices.map { OfficeRowView($0, in: site, on: path) }
    offices = allOffices.filter(\.isNamedInRows)
    namedOffices = allOffices.filter { !$0.isNamedInRows }.map { LinkView(href: $0.href, text: $0.name) }
    changes = MonthChanges(site, on: path)
    upcoming = UpcomingList(site).next(6, on: path)
    plans = site.plans.map {
      LinkView(href: RelativeLink.from(path, to: site.address.plan($0.plan.id)), text: $0.plan.document.shortTitle)
    }
    further = FurtherPages.links(of: site, on: path)
    code = siteFrame.base.flatMap { QRCode($0 + path) }
    let name = site.commune.fullName
    frame = site.frame(
      name, description: say("\(name): \(targets.count) chỉ tiêu, \(tasks.count) nhiệm vụ; tiến độ, cơ quan phụ trách và minh chứng."), on: path,
      site: siteFrame, trail: nil,
      sprite: SignSprite(
        counts: [self.targets.counts, self.tasks.counts] + (dutyGroups.isEmpty ? [] : [duties.counts]),
        bars: (targetGroups + dutyGroups).flatMap(\.rows).map(\.bar)))
  }

  static let schema = ViewSchema<CommunePage>(
    "commune",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("terms", "từ ngữ được giải thích ở trang này", TermsView.schema) { $0.terms },
      .view("targets", "số chỉ tiêu theo trạng thái", CountView.schema) { $0.targets },
      .view("tasks", "số nhiệm vụ theo trạng thái", CountView.schema) { $0.tasks },
      .view("duties", "số trách nhiệm, giải pháp theo trạng thái", CountView.schema) { $0.duties },
      .list("duty_groups", "trách nhiệm, giải pháp theo mục, khi kế hoạch không có chỉ tiêu", ItemGroupView.schema) { $0.dutyGroups },
      .condition("lists_duties", "trang này liệt kê trách nhiệm, giải pháp") { !$0.dutyGroups.isEmpty },
      .condition("has_data", "đã có số liệu tiến độ") { $0.site.hasData },
      .condition("has_alerts", "có việc đỏ") { !$0.firstAlerts.isEmpty },
      .text("alert_heading", "tiêu đề của danh sách đỏ") { StatusWords.alertCount($0.site.alerts.count, alertsByPlan: $0.site.alertsByPlan) },
      .text("alert_count", "số việc đỏ") { String($0.site.alerts.count) },
      .text("alerts_href", "trang việc đỏ") { RelativeLink.from($0.site.address.home, to: $0.site.address.alerts) },
      .list("first_alerts", "ba việc đỏ đầu", AlertRowView.schema) { $0.firstAlerts },
      .list("target_groups", "chỉ tiêu theo nhóm", ItemGroupView.schema) { $0.targetGroups },
      .list("task_groups", "nhiệm vụ theo nhóm", ItemGroupView.schema) { $0.taskGroups },
      .text("target_group_count", "số nhóm chỉ tiêu") { String($0.targetGroups.count) },
      .list("offices", "cơ quan được giao việc", OfficeRowView.schema) { $0.offices },
      .list("named_offices", "cơ quan không được giao riêng việc nào", LinkView.schema) { $0.namedOffices },
      .condition("has_named_offices", "có cơ quan không được giao riêng việc nào") { !$0.namedOffices.isEmpty },
      .condition("has_offices", "có cơ quan được giao việc") { !$0.offices.isEmpty },
      .text("office_count", "số cơ quan được giao việc") { String($0.offices.count) },
      .list("changes", "có gì đổi trong 31 ngày, theo từng loại", ChangeGroupView.schema) { $0.changes?.groups ?? [] },
      .optionalText("changes_from", "có gì đổi từ hết ngày nào") { view in view.changes.map { Format.day($0.from) } },
      .optionalText("changes_received", "đã nhận bao nhiêu báo cáo, kết luận") { $0.changes?.received },
      .list("upcoming", "hạn sắp tới", UpcomingView.schema) { $0.upcoming },
      .list("plans", "kế hoạch", LinkView.schema) { $0.plans },
      .list("further", "các trang khác của xã, phường", LinkView.schema) { $0.further },
      .condition("has_code", "trang có địa chỉ công khai") { $0.code != nil },
      .markup("code", "mã QR dẫn về trang này") { view, out in view.code?.write(to: &out) },
      .text("offices_href", "trang các cơ quan cạnh nhau") { RelativeLink.from($0.site.address.home, to: $0.site.address.offices) },
      .text("planned_href", "trang kế hoạch nói gì") { RelativeLink.from($0.site.address.home, to: $0.site.address.planned) },
      .text("late_count", "số chỉ tiêu đỏ và chậm") { String($0.targets.counts[.alert] + $0.targets.counts[.behind] + $0.targets.counts[.slipped]) },
      .text("done_count", "số chỉ tiêu đạt và báo đạt") { String($0.targets.counts[.met] + $0.targets.counts[.claimed]) },
      .text("unreported_count", "số chỉ tiêu chưa báo cáo") { String($0.targets.counts[.notReported]) },
    ])
}
