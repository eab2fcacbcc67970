import Editions
import PlanModel
import Templating

/// An office's page: what it leads and what it joins, kept apart; its alerts; whether it reports on time; what is due next.
final class OfficePage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let terms: TermsView
  let office: Office
  let kind: LinkView?
  let row: OfficeRowView
  let alerts: [AlertRowView]
  let ledTargets: ItemGroupView
  let ledTasks: ItemGroupView
  let ledDuties: ItemGroupView
  let hasData: Bool
  let joined: [ItemRowView]
  let words: [OfficeWordsView]
  let squares: [SquareView]
  let upcoming: [UpcomingView]
  let nextReport: String?
  let calendar: [ReportingCycle]

  init(_ office: Office, in site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.office(office.id)
    self.office = office
    kind = OfficePage.kind(of: office, in: site, on: path)
    calendar = site.commune.settings.calendar
    standing = StandingView(site, on: path)
    terms = TermsView(siteFrame.glossary, kind: TermsView.commune(site))
    row = OfficeRowView(office, in: site, on: path)
    let work = site.work
    let share = work.share(of: office.id)
    let rows = { (positions: [Int]) in positions.map { ItemRowView(work.all[$0].item, target: work.all[$0].target, in: site, on: path) } }
    let led = Dictionary(grouping: share.leads) { work.kind(at: $0) }
    alerts = AlertList(site).rows(on: path) { item in item.lead.contains { $0.id == office.id } }
    ledTargets = ItemGroupView(title: say("Chỉ tiêu"), anchor: "chi-tieu", counts: row.targets, rows: rows(led[.target] ?? []))
    ledTasks = ItemGroupView(title: say("Nhiệm vụ"), anchor: "nhiem-vu", counts: row.tasks, rows: rows(led[.task] ?? []))
    let duties = led[.duty] ?? []
    ledDuties = ItemGroupView(
      title: say("Trách nhiệm, giải pháp"), anchor: "trach-nhiem",
      counts: CountView(site.counts(duties.map { work.all[$0].item.id }), kind: .duty, alertsByPlan: site.alertsByPlan), rows: rows(duties))
    hasData = site.hasData
    joined = rows(share.joins.filter { work.kind(at: $0) != .duty })
    words = OfficeWordsView.all(ledBy: office.id, in: site, on: path)
    squares = (row.standing?.reports ?? []).suffix(12).map(SquareView.init)
    upcoming = UpcomingList(site, ledBy: office.id).next(6, on: path)
    nextReport = site.nextReportWords
    frame = site.frame(
      office.name, description: say("\(office.name), \(site.commune.fullName): việc chủ trì và phối hợp."), on: path, site: siteFrame,
      trail: [LinkView(href: RelativeLink.from(path, to: site.address.home) + "#co-quan", text: say("Cơ quan"))],
      sprite: SignSprite(counts: [row.targets.counts, row.tasks.counts], bars: ledTargets.rows.map(\.bar)))
  }

  private static func kind(of office: Office, in site: CommuneSite, on path: String) -> LinkView? {
    guard let id = office.kind, let kind = site.officeKinds[id], let across = site.across,
      site.overview.hasPage(ofOfficeKind: id, province: site.commune.settings.province)
    else { return nil }
    return LinkView(href: RelativeLink.from(path, to: across.officeKind(id)), text: kind.name)
  }

  static let schema = ViewSchema<OfficePage>(
    "office",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("terms", "từ ngữ được giải thích ở trang này", TermsView.schema) { $0.terms },
      .text("name", "tên cơ quan") { $0.office.name },
      .optionalView("kind", "loại cơ quan, ở các xã, phường", LinkView.schema) { $0.kind },
      .condition("is_collective", "là nhóm cơ quan") { $0.office.isCollective },
      .texts("aliases", "tên khác trong kế hoạch") { $0.office.aliases },
      .condition("has_aliases", "kế hoạch dùng tên khác nữa") { !$0.office.aliases.isEmpty },
      .optionalText("head", "chức vụ người đứng đầu") { $0.office.head },
      .optionalText("phone", "điện thoại") { $0.office.phone },
      .optionalText("email", "hộp thư") { $0.office.email },
      .optionalText("address", "địa chỉ") { $0.office.address },
      .view("row", "chủ trì, phối hợp bao nhiêu việc", OfficeRowView.schema) { $0.row },
      .list("alerts", "việc đỏ", AlertRowView.schema) { $0.alerts },
      .condition("has_alerts", "có việc đỏ") { !$0.alerts.isEmpty },
      .view("led_targets", "chỉ tiêu chủ trì", ItemGroupView.schema) { $0.ledTargets },
      .view("led_tasks", "nhiệm vụ chủ trì", ItemGroupView.schema) { $0.ledTasks },
      .view("led_duties", "trách nhiệm, giải pháp được giao", ItemGroupView.schema) { $0.ledDuties },
      .list("joined", "việc phối hợp", ItemRowView.schema) { $0.joined },
      .text("joined_count", "số việc phối hợp") { String($0.joined.count) },
      .text("duty_count", "số trách nhiệm") { String($0.ledDuties.rows.count) },
      .condition("has_data", "đã có số liệu tiến độ") { $0.hasData },
      .condition("has_targets", "chủ trì chỉ tiêu") { !$0.ledTargets.rows.isEmpty },
      .condition("has_tasks", "chủ trì nhiệm vụ") { !$0.ledTasks.rows.isEmpty },
      .condition("has_duties", "được giao trách nhiệm") { !$0.ledDuties.rows.isEmpty },
      .condition("has_joined", "có việc phối hợp") { !$0.joined.isEmpty },
      .list("words", "khó khăn, kiến nghị, giải trình về từng việc chủ trì", OfficeWordsView.schema) { $0.words },
      .condition("has_words", "có khó khăn, kiến nghị hoặc giải trình") { !$0.words.isEmpty },
      .list("squares", "các kỳ báo cáo", SquareView.schema) { $0.squares },
      .condition("has_squares", "đã có kỳ báo cáo đến hạn") { !$0.squares.isEmpty },
      .text("no_squares", "vì sao không có kỳ báo cáo nào để xét") { view in
        if view.calendar.isEmpty { return say("Kế hoạch không nêu chế độ báo cáo") }
        return view.calendar.allSatisfy { $0.due == nil } ? say("Kế hoạch không nêu ngày hạn báo cáo") : say("Chưa có kỳ báo cáo nào đến hạn")
      },
      .list("upcoming", "hạn sắp tới", UpcomingView.schema) { $0.upcoming },
      .condition("has_due", "có việc sắp đến hạn") { !$0.upcoming.isEmpty },
      .condition("has_upcoming", "có hạn sắp tới") { !$0.upcoming.isEmpty || $0.nextReport != nil },
      .optionalText("next_report", "hạn gửi báo cáo kế tiếp") { $0.nextReport },
    ])
}
