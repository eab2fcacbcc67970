import Editions
import PlanModel
import Templating

/// What a commune's plans say before any report: deadlines, offices, "rõ", rules; computed from the plans alone.
final class PlannedPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let terms: TermsView
  let site: CommuneSite
  let path: String
  let calendar: DeadlineCalendar
  let timeline: DeadlineTimeline
  let years: [DeadlineYearView]
  let clarity: ClarityTableView?
  let offices: [OfficeShareView]
  let unassigned: [UnassignedView]
  let unmeasured: [UnmeasuredView]
  let provisions: [ProvisionGroupView]

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.planned
    self.site = site
    self.path = path
    standing = StandingView(site, on: path)
    terms = TermsView(siteFrame.glossary, kind: TermsView.planned)
    calendar = DeadlineCalendar(targets: site.targets, tasks: site.tasks, asOf: site.asOf)
    timeline = DeadlineTimeline(calendar, asOf: site.asOf)
    years = DeadlineYearView.years(of: calendar, in: site, on: path)
    clarity = ClarityTableView(site, on: path)
    offices = OfficeShareView.all(of: site, on: path)
    unassigned = UnassignedView.all(of: site, on: path)
    unmeasured = site.targets.filter { $0.goal.bound == nil }.map { UnmeasuredView($0, in: site, on: path) }
    provisions = Provision.Subject.allCases.compactMap { ProvisionGroupView($0, of: site) }
    frame = site.frame(
      say("Kế hoạch nói gì"),
      description: say("\(site.commune.fullName): thời hạn, cơ quan chủ trì, sản phẩm và các quy định mà kế hoạch đã ghi."), on: path,
      site: siteFrame)
  }

  private var counts: String {
    ItemKind.counted([(.target, site.targets.count), (.task, site.tasks.count), (.duty, site.duties.count)])
  }

  private var silent: [String] {
    let said = Set(provisions.map(\.subject))
    return Provision.Subject.allCases.filter { !said.contains($0) }.map { $0.title.prefix(1).lowercased() + $0.title.dropFirst() }
  }

  private func links(_ entries: [DeadlineCalendar.Entry]) -> ItemLinksView? {
    entries.isEmpty ? nil : ItemLinksView(entries, in: site, on: path)
  }

  private func table(_ key: String) -> String { RelativeLink.from(path, to: site.address.openData.csv(key)) }

  static let schema = ViewSchema<PlannedPage>(
    "planned",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("terms", "từ ngữ được giải thích ở trang này", TermsView.schema) { $0.terms },
      .text("counts", "số chỉ tiêu, nhiệm vụ, trách nhiệm") { $0.counts },
      .list("plans", "toàn văn các kế hoạch", LinkView.schema) { page in
        page.site.plans.map {
          LinkView(href: RelativeLink.from(page.path, to: page.site.address.plan($0.plan.id)), text: $0.plan.document.shortTitle)
        }
      },
      .list("numbers", "mỗi kế hoạch ghi được bao nhiêu, và cả thảy", PlanCountsView.schema) { PlanCountsView.all($0.site.plans) },
      .texts("horizons", "mốc của các kế hoạch, như in") { page in page.site.plans.flatMap { $0.plan.document.horizons.map(\.title) } },
      .condition("has_horizons", "kế hoạch nêu mốc chung") { page in page.site.plans.contains { !$0.plan.document.horizons.isEmpty } },
      .condition("has_deadlines", "có dòng nêu ngày, tháng hoặc năm") { !$0.years.isEmpty },
      .condition("has_dated_rows", "có chỉ tiêu hoặc nhiệm vụ") { !$0.site.targets.isEmpty || !$0.site.tasks.isEmpty },
      .markup("timeline", "hình các thời hạn theo dòng thời gian") { page, out in page.timeline.write(to: &out) },
      .text("timeline_omitted", "số năm không vẽ trong hình") { Format.number($0.timeline.omitted) },
      .condition("is_timeline_cut", "hình không vẽ hết các năm") { $0.timeline.omitted > 0 },
      .list("years", "các năm có việc đến hạn", DeadlineYearView.schema) { $0.years },
      .optionalView("ongoing", "việc thường xuyên", ItemLinksView.schema) { $0.links($0.calendar.ongoing) },
      .optionalView("yearly", "việc hằng năm", ItemLinksView.schema) { $0.links($0.calendar.yearly) },
      .optionalView("then_yearly", "việc có hạn đầu rồi lặp lại hằng năm", ItemLinksView.schema) { $0.links($0.calendar.thenYearly) },
      .list("unclear", "việc có thời hạn không đọc được", UnclearDeadlineView.schema) { page in
        page.calendar.unclear.map { UnclearDeadlineView($0, in: page.site, on: page.path) }
      },
      .condition("has_unclear", "có thời hạn không đọc được") { !$0.calendar.unclear.isEmpty },
      .text("unclear_count", "số việc có thời hạn không đọc được") { Format.number($0.calendar.unclear.count) },
      .optionalView("without_deadline", "việc không nêu thời hạn", ItemLinksView.schema) { $0.links($0.calendar.without) },
      .text("duty_count", "số trách nhiệm, giải pháp") { Format.number($0.site.duties.count) },
      .condition("has_duties", "có trách nhiệm, giải pháp") { !$0.site.duties.isEmpty },
      .list("offices", "cơ quan, theo thứ tự kế hoạch nêu", OfficeShareView.schema) { $0.offices },
      .text("office_count", "số cơ quan được nêu") { Format.number($0.offices.count) },
      .condition("has_offices", "kế hoạch nêu cơ quan ở các dòng") { !$0.offices.isEmpty },
      .list("unassigned", "các dòng không nêu cơ quan", UnassignedView.schema) { $0.unassigned },
      .condition("has_several_plans", "có nhiều kế hoạch") { $0.site.plans.count > 1 },
      .optionalView("clarity", "từng chữ “rõ” ở từng dòng", ClarityTableView.schema) { $0.clarity },
      .list("unmeasured", "chỉ tiêu không có số đo", UnmeasuredView.schema) { $0.unmeasured },
      .text("unmeasured_count", "số chỉ tiêu không có số đo") { Format.number($0.unmeasured.count) },
      .text("target_count", "số chỉ tiêu") { Format.number($0.site.targets.count) },
      .condition("has_targets", "có chỉ tiêu") { !$0.site.targets.isEmpty },
      .condition("has_unmeasured", "có chỉ tiêu không có số đo") { !$0.unmeasured.isEmpty },
      .list("subjects", "các quy định của kế hoạch, theo việc", ProvisionGroupView.schema) { $0.provisions },
      .texts("silent", "những việc chưa có câu nào của kế hoạch") { $0.silent },
      .condition("has_silent", "có việc chưa có câu nào của kế hoạch") { !$0.silent.isEmpty },
      .text("targets_csv", "bảng chỉ tiêu CSV") { $0.table("targets") },
      .text("tasks_csv", "bảng nhiệm vụ CSV") { $0.table("tasks") },
      .text("duties_csv", "bảng trách nhiệm CSV") { $0.table("duties") },
    ])
}

/// A target without a measure.
final class UnmeasuredView: TemplateView {
  let link: LinkView
  let printed: String?
  let text: String

  init(_ target: Target, in site: CommuneSite, on path: String) {
    link = LinkView(href: RelativeLink.from(path, to: site.address.target(target.item.id)), text: target.item.reading ?? target.item.statement)
    printed = target.printedGoal
    text = target.item.label
  }

  static let schema = ViewSchema<UnmeasuredView>(
    "unmeasured",
    [
      .text("label", "số thứ tự") { $0.text },
      .view("link", "chỉ tiêu", LinkView.schema) { $0.link },
      .optionalText("goal", "mục tiêu như in trong kế hoạch") { $0.printed },
    ])
}

/// An item whose printed deadline names no day.
final class UnclearDeadlineView: TemplateView {
  let link: LinkView
  let printed: String

  init(_ entry: DeadlineCalendar.Entry, in site: CommuneSite, on path: String) {
    link = entry.target.map { site.link(to: $0, on: path) } ?? site.link(to: entry.item, .task, on: path)
    printed = entry.item.printedDue ?? ""
  }

  static let schema = ViewSchema<UnclearDeadlineView>(
    "unclear_deadline",
    [
      .view("link", "việc nào", LinkView.schema) { $0.link },
      .text("printed", "thời hạn như in trong kế hoạch") { $0.printed },
    ])
}
