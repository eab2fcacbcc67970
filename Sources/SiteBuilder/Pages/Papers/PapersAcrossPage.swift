import Editions
import PlanModel
import Templating

/// A period across the communes of a region that hold a paper of it, side by side in order of name; nothing is ranked.
final class PapersAcrossPage: TemplateView {
  let frame: FrameView
  let period: Period
  let rows: [PaperAcrossRowView]
  let periods: [LinkView]

  init(_ period: Period, in region: Region, frame siteFrame: SiteFrame, asOf: Day) {
    let path = region.address.papers(period)
    self.period = period
    rows = region.communes.flatMap { commune in
      commune.papers[period].map { PaperAcrossRowView($0, of: commune, on: path) }
    }
    periods = region.paperPeriods.reversed().map {
      LinkView(href: RelativeLink.from(path, to: region.address.papers($0)), text: PaperWords.period($0).capitalizedFirst)
    }
    frame = region.frame(
      say("Bản tin ") + PaperWords.period(period),
      description: say("Số liệu trong bản tin \(PaperWords.period(period)) của các xã, phường, cạnh nhau."),
      on: path, site: siteFrame, asOf: asOf)
  }

  static let schema = ViewSchema<PapersAcrossPage>(
    "papers_across",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .text("period", "kỳ") { PaperWords.period($0.period) },
      .list("rows", "mỗi xã, phường một dòng, theo tên", PaperAcrossRowView.schema) { $0.rows },
      .list("periods", "các kỳ có bản tin, mới nhất trước", LinkView.schema) { $0.periods },
    ])
}

/// A commune's paper beside others.
final class PaperAcrossRowView: TemplateView {
  let paper: PaperSummary
  let name: String
  let links: [LinkView]
  private let alertsByPlan: Bool

  init(_ paper: PaperSummary, of commune: CommuneSummary, on path: String) {
    self.paper = paper
    name = commune.name
    alertsByPlan = commune.alertsByPlan
    let address = paper.address(of: commune)
    links = [
      LinkView(href: RelativeLink.from(path, to: address.bulletin), text: say("Bản tin")),
      LinkView(href: RelativeLink.from(path, to: address.report), text: PaperWords.kind(paper.kind)),
    ]
  }

  private func words(_ counts: StatusCounts, _ kind: ItemKind) -> String? {
    counts.total > 0 ? "\(counts.total) \(kind.plural): " + PaperWords.counts(counts, kind: kind, alertsByPlan: alertsByPlan) : nil
  }

  static let schema = ViewSchema<PaperAcrossRowView>(
    "paper_across_row",
    [
      .text("name", "xã, phường") { $0.name },
      .list("links", "bản tin, báo cáo", LinkView.schema) { $0.links },
      .optionalText("targets", "chỉ tiêu theo trạng thái") { $0.words($0.paper.targets, .target) },
      .optionalText("tasks", "nhiệm vụ theo trạng thái") { $0.words($0.paper.tasks, .task) },
      .optionalText("duties", "trách nhiệm theo trạng thái, khi kế hoạch không có gì khác") { $0.words($0.paper.duties, .duty) },
      .text("cut_off", "ngày chốt số liệu") { Format.day($0.paper.cutOff) },
    ])
}
